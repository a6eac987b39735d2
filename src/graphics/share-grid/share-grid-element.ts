import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { shareGrid } from './kind.ts';
import { SHARE_GRID_ATTRIBUTES } from './layout.ts';

/**
 * A part of a whole as dots or squares: one for each that is counted, or a hundred for a share in per
 * cent. Each row is a grid of its own with a whole of its own; what is only about so has a soft edge.
 *
 * @summary A part of a whole, as cells.
 * @tag share-grid
 * @csspart cells - The cells of a grid.
 */
export class ShareGridElement extends GraphicElement {
  static override readonly kind = shareGrid;
  static override properties: PropertyDeclarations = propertiesOf(SHARE_GRID_ATTRIBUTES);
  static override styles = [...shareGrid.styles];

  /** What rows without a whole of their own are part of: a number, a name or both, `R&D centres: 221`. @attr whole */
  declare whole: string | undefined;
  /** What a cell looks like; dots unless said otherwise. @attr shape */
  declare shape: 'dots' | 'squares' | undefined;
  /** How many cells make the whole, from 1 to 1000, such as `100`; one for each counted unless given. @attr cells */
  declare cells: string | undefined;
}
