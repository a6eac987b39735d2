import { FactBoxElement } from '../graphics/fact-box/fact-box-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('fact-box', FactBoxElement);

declare global {
  interface HTMLElementTagNameMap {
    'fact-box': FactBoxElement;
  }
}
