import { ColumnChartElement } from '../../graphics/column-chart/column-chart-element.ts';
import { scifiRevenueTrend } from './preset.ts';

/**
 * China’s science-fiction revenue from 2016 to 2024, with its changes of definition. With other data it is a column chart.
 *
 * @summary Revenue of China's sci-fi industry over nine years.
 * @tag scifi-revenue-trend
 */
export class ScifiRevenueTrendElement extends ColumnChartElement {
  static override readonly preset = scifiRevenueTrend;
}
