import { SmallMultiplesElement } from '../graphics/small-multiples/small-multiples-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('small-multiples', SmallMultiplesElement);

declare global {
  interface HTMLElementTagNameMap {
    'small-multiples': SmallMultiplesElement;
  }
}
