import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { rungLadder } from './kind.ts';
import { RUNG_LADDER_ATTRIBUTES } from './layout.ts';

/**
 * Two lists of what stands on which rung, side by side: what moves up or down, what is to, what
 * is new and what is no longer listed. Where a list names only some, nothing is called new or gone.
 *
 * @summary Two lists of different times, and what moves between rungs.
 * @tag rung-ladder
 * @csspart label - A name in a list.
 */
export class RungLadderElement extends GraphicElement {
  static override readonly kind = rungLadder;
  static override properties: PropertyDeclarations = propertiesOf(RUNG_LADDER_ATTRIBUTES);
  static override styles = [...rungLadder.styles];

  /**
   * The label or the rung in the accent colour, instead of what moves; separate several with
   * semicolons. @attr highlight
   */
  declare highlight: string | undefined;

  /**
   * The rungs from the top, separated by semicolons. Without it, unless their names are amounts, nothing
   * is said to move up or down. @attr rungs
   */
  declare rungs: string | undefined;
}
