import { defineElement } from '../frame/define-element.ts';
import { BatchTimelineElement } from '../graphics/batch-timeline/batch-timeline-element.ts';

defineElement('batch-timeline', BatchTimelineElement);

declare global {
  interface HTMLElementTagNameMap {
    'batch-timeline': BatchTimelineElement;
  }
}
