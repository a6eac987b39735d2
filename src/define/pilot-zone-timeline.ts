import { defineElement } from '../frame/define-element.ts';
import { PilotZoneTimelineElement } from '../presets/pilot-zone-timeline/pilot-zone-timeline-element.ts';

defineElement('pilot-zone-timeline', PilotZoneTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'pilot-zone-timeline': PilotZoneTimelineElement;
  }
}
