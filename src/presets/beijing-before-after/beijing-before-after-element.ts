import { BeforeAfterElement } from '../../graphics/before-after/before-after-element.ts';
import { beijingBeforeAfter } from './preset.ts';

/**
 * Science-fiction firms, foreign R&D centres and AI models in Beijing, each at three times. With other
 * data it is a before-and-after graphic, and none of the story's words stay.
 *
 * @summary Firms, R&D centres and AI models in Beijing, before and after.
 * @tag beijing-before-after
 */
export class BeijingBeforeAfterElement extends BeforeAfterElement {
  static override readonly preset = beijingBeforeAfter;
}
