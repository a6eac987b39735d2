import { BarChartElement } from '../../graphics/bar-chart/bar-chart-element.ts';
import { investBeijingLedger } from './preset.ts';

/**
 * Invest in Beijing: offered and signed.
 *
 * @summary Invest in Beijing: offered and signed.
 * @tag invest-beijing-ledger
 */
export class InvestBeijingLedgerElement extends BarChartElement {
  static override readonly preset = investBeijingLedger;
}
