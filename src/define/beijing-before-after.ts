import { BeijingBeforeAfterElement } from '../presets/beijing-before-after/beijing-before-after-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('beijing-before-after', BeijingBeforeAfterElement);

declare global {
  interface HTMLElementTagNameMap {
    'beijing-before-after': BeijingBeforeAfterElement;
  }
}
