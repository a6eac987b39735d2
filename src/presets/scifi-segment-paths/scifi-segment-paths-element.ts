import { SmallMultiplesElement } from '../../graphics/small-multiples/small-multiples-element.ts';
import { scifiSegmentPaths } from './preset.ts';

/**
 * The five segments of China’s science-fiction industry since 2018, each on a scale of its own. With
 * other data these are small multiples of lines.
 *
 * @summary Five segments of the sci-fi industry, five paths.
 * @tag scifi-segment-paths
 */
export class ScifiSegmentPathsElement extends SmallMultiplesElement {
  static override readonly preset = scifiSegmentPaths;
}
