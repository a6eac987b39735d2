import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { factBox } from './kind.ts';
import { FACT_BOX_ATTRIBUTES } from './layout.ts';

/**
 * A few figures to remember, best four to eight: each large with its own unit and the words of its
 * source, one line of what it is, its change or share where known. 近百家 stands as these words.
 *
 * @summary A few figures to remember, as a box or a strip.
 * @tag fact-box
 */
export class FactBoxElement extends GraphicElement {
  static override readonly kind = factBox;
  static override properties: PropertyDeclarations = propertiesOf(FACT_BOX_ATTRIBUTES);
  static override styles = [...factBox.styles];

  /** A box of columns under hairlines, or a strip of smaller figures; a box unless given. @attr form */
  declare form: 'box' | 'strip' | undefined;
  /** The figures to set off, by their labels, separated by semicolons. @attr highlight */
  declare highlight: string | undefined;
}
