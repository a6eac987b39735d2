import { FactBoxElement } from '../../graphics/fact-box/fact-box-element.ts';
import { beijingTechByNumbers } from './preset.ts';

/**
 * Eight figures on science and technology in Beijing, May 2026, in the words of their source. With
 * other data it is a fact box, with none of the story's words.
 *
 * @summary Beijing’s science and technology by the numbers.
 * @tag beijing-tech-by-numbers
 */
export class BeijingTechByNumbersElement extends FactBoxElement {
  static override readonly preset = beijingTechByNumbers;
}
