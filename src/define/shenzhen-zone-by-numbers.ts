import { ShenzhenZoneByNumbersElement } from '../presets/shenzhen-zone-by-numbers/shenzhen-zone-by-numbers-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('shenzhen-zone-by-numbers', ShenzhenZoneByNumbersElement);

declare global {
  interface HTMLElementTagNameMap {
    'shenzhen-zone-by-numbers': ShenzhenZoneByNumbersElement;
  }
}
