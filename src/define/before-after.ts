import { BeforeAfterElement } from '../graphics/before-after/before-after-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('before-after', BeforeAfterElement);

declare global {
  interface HTMLElementTagNameMap {
    'before-after': BeforeAfterElement;
  }
}
