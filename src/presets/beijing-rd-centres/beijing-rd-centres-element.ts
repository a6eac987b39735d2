import { ShareGridElement } from '../../graphics/share-grid/share-grid-element.ts';
import { beijingRdCentres } from './preset.ts';

/**
 * Foreign R&D centres in Beijing.
 *
 * @summary Foreign R&D centres in Beijing.
 * @tag beijing-rd-centres
 */
export class BeijingRdCentresElement extends ShareGridElement {
  static override readonly preset = beijingRdCentres;
}
