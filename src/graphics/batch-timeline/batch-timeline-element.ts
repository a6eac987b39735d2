import { GraphicElement } from '../../frame/graphic-element.ts';
import { batchTimeline } from './kind.ts';

/**
 * Batches over time: dots sized by count on a true time scale over a stepped line of the running
 * total; what was revoked is taken off again. Narrow figures show it as a list from top to bottom.
 *
 * @summary Batches over time and what they come to.
 * @tag batch-timeline
 * @csspart line - The stepped line.
 * @csspart dot - The dot of a batch.
 * @csspart total - The figure at the line's end.
 */
export class BatchTimelineElement extends GraphicElement {
  static override readonly kind = batchTimeline;
  static override styles = [...batchTimeline.styles];
}
