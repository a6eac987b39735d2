import { HkAstronautTimelineElement } from '../presets/hk-astronaut-timeline/hk-astronaut-timeline-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('hk-astronaut-timeline', HkAstronautTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'hk-astronaut-timeline': HkAstronautTimelineElement;
  }
}
