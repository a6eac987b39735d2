import { SizeCompareElement } from '../../graphics/size-compare/size-compare-element.ts';
import { skyEyeAreas } from './preset.ts';

/**
 * The Space Museum and the Sky Eye site.
 *
 * @summary The Space Museum and the Sky Eye site.
 * @tag sky-eye-areas
 */
export class SkyEyeAreasElement extends SizeCompareElement {
  static override readonly preset = skyEyeAreas;
}
