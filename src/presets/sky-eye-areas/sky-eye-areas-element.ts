import { SizeCompareElement } from '../../graphics/size-compare/size-compare-element.ts';
import { skyEyeAreas } from './preset.ts';

/**
 * The grounds of the Hong Kong Space Museum and the China Sky Eye, to one scale, corrected and as
 * printed. With other data it compares sizes as squares, and none of the story’s words stay.
 *
 * @summary The Space Museum and the Sky Eye site.
 * @tag sky-eye-areas
 */
export class SkyEyeAreasElement extends SizeCompareElement {
  static override readonly preset = skyEyeAreas;
}
