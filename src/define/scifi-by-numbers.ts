import { ScifiByNumbersElement } from '../presets/scifi-by-numbers/scifi-by-numbers-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('scifi-by-numbers', ScifiByNumbersElement);

declare global {
  interface HTMLElementTagNameMap {
    'scifi-by-numbers': ScifiByNumbersElement;
  }
}
