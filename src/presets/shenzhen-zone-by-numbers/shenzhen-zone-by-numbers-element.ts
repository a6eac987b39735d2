import { FactBoxElement } from '../../graphics/fact-box/fact-box-element.ts';
import { shenzhenZoneByNumbers } from './preset.ts';

/**
 * Five figures on Shenzhen's cross-border e-commerce pilot zone, as printed in March 2025. With other
 * data it is a fact box, with none of the story's words.
 *
 * @summary Shenzhen’s e-commerce pilot zone by the numbers.
 * @tag shenzhen-zone-by-numbers
 */
export class ShenzhenZoneByNumbersElement extends FactBoxElement {
  static override readonly preset = shenzhenZoneByNumbers;
}
