import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { sizeCompare } from './kind.ts';
import { SIZE_COMPARE_ATTRIBUTES } from './layout.ts';

/**
 * Sizes as the areas of squares to one scale, with a lens over one that is too small to see, or as
 * blocks of unit squares; areas in square feet, square metres, hectares and the like are compared
 * exactly. Where the same label stands in two groups, such as as printed and corrected, readers choose.
 *
 * @summary Sizes as squares to one scale, or as unit squares.
 * @tag size-compare
 */
export class SizeCompareElement extends GraphicElement {
  static override readonly kind = sizeCompare;
  static override properties: PropertyDeclarations = propertiesOf(SIZE_COMPARE_ATTRIBUTES);
  static override styles = [...sizeCompare.styles];

  /** Squares to scale unless unit squares are asked for; these suit ratios of a hundred or more. @attr form */
  declare form: 'squares' | 'units' | undefined;
  /** What one unit square stands for, in the unit of the values or with its own, such as `200`. @attr unit-size */
  declare unitSize: string | undefined;
  /** The label of the square in the accent colour; separate several with semicolons. @attr highlight */
  declare highlight: string | undefined;
}
