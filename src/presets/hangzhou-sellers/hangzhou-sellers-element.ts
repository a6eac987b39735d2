import { SizeCompareElement } from '../../graphics/size-compare/size-compare-element.ts';
import { hangzhouSellers } from './preset.ts';

/**
 * How many cross-border sellers Hangzhou has, ten years after its pilot zone was approved. With other
 * data it compares sizes in unit squares, and none of the story’s words stay.
 *
 * @summary Hangzhou’s sellers, then and now.
 * @tag hangzhou-sellers
 */
export class HangzhouSellersElement extends SizeCompareElement {
  static override readonly preset = hangzhouSellers;
}
