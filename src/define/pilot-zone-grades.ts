import { PilotZoneGradesElement } from '../presets/pilot-zone-grades/pilot-zone-grades-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('pilot-zone-grades', PilotZoneGradesElement);

declare global {
  interface HTMLElementTagNameMap {
    'pilot-zone-grades': PilotZoneGradesElement;
  }
}
