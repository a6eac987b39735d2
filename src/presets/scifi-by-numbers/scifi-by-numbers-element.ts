import { FactBoxElement } from '../../graphics/fact-box/fact-box-element.ts';
import { scifiByNumbers } from './preset.ts';

/**
 * Six figures on China's science-fiction industry in 2024. With other data it is a fact box, with none
 * of the story's words.
 *
 * @summary China’s sci-fi industry by the numbers.
 * @tag scifi-by-numbers
 */
export class ScifiByNumbersElement extends FactBoxElement {
  static override readonly preset = scifiByNumbers;
}
