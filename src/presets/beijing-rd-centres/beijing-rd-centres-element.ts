import { ShareGridElement } from '../../graphics/share-grid/share-grid-element.ts';
import { beijingRdCentres } from './preset.ts';

/**
 * Hong Kong firms among the foreign-funded R&D centres in Beijing, March 2025, one dot for each
 * centre. With other data it is a share grid, with none of the story's words.
 *
 * @summary Hong Kong’s part of Beijing’s foreign R&D centres.
 * @tag beijing-rd-centres
 */
export class BeijingRdCentresElement extends ShareGridElement {
  static override readonly preset = beijingRdCentres;
}
