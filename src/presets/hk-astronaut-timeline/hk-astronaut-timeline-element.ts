import { EventTimelineElement } from '../../graphics/event-timeline/event-timeline-element.ts';
import { hkAstronautTimeline } from './preset.ts';

/**
 * From the first Chinese astronaut’s visit to Hong Kong in 2003 to the launch of Shenzhou-23 with
 * Hong Kong’s own, 24 May 2026. With other data it is a timeline of events, with none of the story’s
 * words.
 *
 * @summary Twenty-three years to Hong Kong’s own astronaut.
 * @tag hk-astronaut-timeline
 */
export class HkAstronautTimelineElement extends EventTimelineElement {
  static override readonly preset = hkAstronautTimeline;
}
