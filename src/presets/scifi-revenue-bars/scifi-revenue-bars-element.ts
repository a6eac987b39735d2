import { BarChartElement } from '../../graphics/bar-chart/bar-chart-element.ts';
import { scifiRevenueBars } from './preset.ts';

/**
 * China's science-fiction revenue of 2024 by segment. With other data it is a bar chart sorted by
 * value, with shares and a total, and none of the story's words.
 *
 * @summary Revenue of China's sci-fi industry by segment.
 * @tag scifi-revenue-bars
 */
export class ScifiRevenueBarsElement extends BarChartElement {
  static override readonly preset = scifiRevenueBars;
}
