import { HubMapElement } from '../graphics/hub-map/hub-map-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('hub-map', HubMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'hub-map': HubMapElement;
  }
}
