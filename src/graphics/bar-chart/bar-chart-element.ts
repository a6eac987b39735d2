import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { barChart } from './kind.ts';
import { BAR_ATTRIBUTES } from './layout.ts';

/**
 * Horizontal bars, sorted or as given, each with its value at its end, its share and its change
 * where they are known; pairs and groups, values below zero, missing values.
 *
 * @summary Horizontal bars with values, shares and changes.
 * @tag bar-chart
 * @csspart bar - A bar.
 * @csspart total - The line of the total.
 */
export class BarChartElement extends GraphicElement {
  static override readonly kind = barChart;
  static override properties: PropertyDeclarations = propertiesOf(BAR_ATTRIBUTES);
  static override styles = [...barChart.styles];

  /** The order of the bars; that of the data unless given, with missing values last. @attr sort */
  declare sort: 'given' | 'descending' | 'ascending' | undefined;
  /** The label of the bar in the accent colour; separate several with semicolons. @attr highlight */
  declare highlight: string | undefined;
  /** Show each value's share of the total. @attr shares */
  declare shares: boolean;
  /** Show no shares, where a preset would. @attr no-shares */
  declare noShares: boolean;
  /** Show the total, given or added up. @attr total */
  declare total: boolean;
  /** Show no total, where a preset or the data would. @attr no-total */
  declare noTotal: boolean;
}
