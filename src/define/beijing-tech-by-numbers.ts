import { BeijingTechByNumbersElement } from '../presets/beijing-tech-by-numbers/beijing-tech-by-numbers-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('beijing-tech-by-numbers', BeijingTechByNumbersElement);

declare global {
  interface HTMLElementTagNameMap {
    'beijing-tech-by-numbers': BeijingTechByNumbersElement;
  }
}
