import { PilotZoneMapElement } from '../presets/pilot-zone-map/pilot-zone-map-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('pilot-zone-map', PilotZoneMapElement);

declare global {
  interface HTMLElementTagNameMap {
    'pilot-zone-map': PilotZoneMapElement;
  }
}
