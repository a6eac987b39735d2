import { SizeCompareElement } from '../../graphics/size-compare/size-compare-element.ts';
import { hangzhouSellers } from './preset.ts';

/**
 * Hangzhou’s sellers, then and now.
 *
 * @summary Hangzhou’s sellers, then and now.
 * @tag hangzhou-sellers
 */
export class HangzhouSellersElement extends SizeCompareElement {
  static override readonly preset = hangzhouSellers;
}
