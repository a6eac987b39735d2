import { EventTimelineElement } from '../graphics/event-timeline/event-timeline-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('event-timeline', EventTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'event-timeline': EventTimelineElement;
  }
}
