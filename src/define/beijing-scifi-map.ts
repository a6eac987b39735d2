import { BeijingScifiMapElement } from '../presets/beijing-scifi-map/beijing-scifi-map-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('beijing-scifi-map', BeijingScifiMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'beijing-scifi-map': BeijingScifiMapElement;
  }
}
