import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { ImageController } from '../../frame/image-controller.ts';
import { eventTimeline } from './kind.ts';
import { EVENT_TIMELINE_ATTRIBUTES } from './layout.ts';

/**
 * Events with dates of a year, a month or a day, in order of time: down the page along a rule, and on
 * wide figures, where there are few, beside each other below a line of time. They stand at true
 * distances; a gap far longer than the rest is folded, which is said. What has no date that can be
 * placed is listed below the line. Rows: a date, also about 2003 or late 2022, a label or a text or both, and where wanted a group (an era), a status, a note, a source and its address. Two
 * highlighted events are joined by the time between them.
 *
 * @summary Events on a line of time.
 * @tag event-timeline
 * @slot image-1 - An image for the first row, with its `alt`; `image-2` for the second, and so on.
 */
export class EventTimelineElement extends GraphicElement {
  static override readonly kind = eventTimeline;
  static override properties: PropertyDeclarations = propertiesOf(EVENT_TIMELINE_ATTRIBUTES);
  static override styles = [...eventTimeline.styles];

  /** `time` for true distances, `even` for steps of one width; true distances unless given. @attr spacing */
  declare spacing: 'time' | 'even' | undefined;
  /** Draw every gap at its true length, however long. @attr no-fold */
  declare noFold: boolean;
  /** The titles to stress, separated by semicolons; between two, the time that passed is shown. @attr highlight */
  declare highlight: string | undefined;

  readonly #images = new ImageController(this);

  protected override get brokenImages(): ReadonlySet<string> {
    return this.#images.broken;
  }
}
