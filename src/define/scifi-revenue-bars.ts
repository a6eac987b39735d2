import { defineElement } from '../frame/define-element.ts';
import { ScifiRevenueBarsElement } from '../presets/scifi-revenue-bars/scifi-revenue-bars-element.ts';

defineElement('scifi-revenue-bars', ScifiRevenueBarsElement);

declare global {
  interface HTMLElementTagNameMap {
    'scifi-revenue-bars': ScifiRevenueBarsElement;
  }
}
