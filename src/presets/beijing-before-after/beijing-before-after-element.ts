import { BeforeAfterElement } from '../../graphics/before-after/before-after-element.ts';
import { beijingBeforeAfter } from './preset.ts';

/**
 * Firms, centres and models in Beijing.
 *
 * @summary Firms, centres and models in Beijing.
 * @tag beijing-before-after
 */
export class BeijingBeforeAfterElement extends BeforeAfterElement {
  static override readonly preset = beijingBeforeAfter;
}
