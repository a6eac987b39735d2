import { BatchTimelineElement } from '../../graphics/batch-timeline/batch-timeline-element.ts';
import { pilotZoneTimeline } from './preset.ts';

/**
 * China's cross-border e-commerce pilot zones, batch by batch, as known at its `as-of` date: March
 * 2025 unless given, with the eighth batch from 25 April 2025 on. With other data it is a plain
 * timeline of batches, and an author's rows are never cut.
 *
 * @summary Cross-border e-commerce pilot zones, from one to 165.
 * @tag pilot-zone-timeline
 */
export class PilotZoneTimelineElement extends BatchTimelineElement {
  static override readonly preset = pilotZoneTimeline;
}
