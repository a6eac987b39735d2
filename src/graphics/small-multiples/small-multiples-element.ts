import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { smallMultiples } from './kind.ts';
import { MULTIPLES_ATTRIBUTES } from './layout.ts';

/**
 * Small plots of lines or columns beside each other, one for each group: one axis for all, a scale
 * for each or a shared one, the last value written at its place.
 *
 * @summary Small plots, one for each group.
 * @tag small-multiples
 * @csspart line - A line.
 * @csspart column - A column.
 */
export class SmallMultiplesElement extends GraphicElement {
  static override readonly kind = smallMultiples;
  static override properties: PropertyDeclarations = propertiesOf(MULTIPLES_ATTRIBUTES);
  static override styles = [...smallMultiples.styles];

  /** What the panels are drawn with; lines unless said otherwise. @attr mark */
  declare mark: 'lines' | 'columns' | undefined;
  /** Draw all panels on one scale, so that their heights can be compared. @attr shared-scale */
  declare sharedScale: boolean;
  /** The group of the panel in the accent colour; separate several with semicolons. @attr highlight */
  declare highlight: string | undefined;
}
