import { BarChartElement } from '../../graphics/bar-chart/bar-chart-element.ts';
import { investBeijingLedger } from './preset.ts';

/**
 * What Beijing offered investors in March 2025 and what was signed: number, value and average, each
 * on a scale of its own, and three sums of public money beneath. With other data it is a bar chart
 * and has none of the story's words.
 *
 * @summary Projects offered and signed at Invest in Beijing.
 * @tag invest-beijing-ledger
 */
export class InvestBeijingLedgerElement extends BarChartElement {
  static override readonly preset = investBeijingLedger;
}
