import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { shareGrid } from './kind.ts';
import { SHARE_GRID_ATTRIBUTES } from './layout.ts';

/**
 * A part of a whole, as cells.
 *
 * @summary A part of a whole, as cells.
 * @tag share-grid
 */
export class ShareGridElement extends GraphicElement {
  static override readonly kind = shareGrid;
  static override properties: PropertyDeclarations = propertiesOf(SHARE_GRID_ATTRIBUTES);
  static override styles = [...shareGrid.styles];
}
