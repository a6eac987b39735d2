import { LineChartElement } from '../../graphics/line-chart/line-chart-element.ts';
import { tradeClaimCheck } from './preset.ts';

/**
 * Two claims about the growth of China’s cross-border trade beside customs data, as indices. With other data it is a line chart of indices.
 *
 * @summary Growth claims against customs data.
 * @tag trade-claim-check
 */
export class TradeClaimCheckElement extends LineChartElement {
  static override readonly preset = tradeClaimCheck;
}
