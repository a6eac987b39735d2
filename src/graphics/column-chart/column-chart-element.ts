import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { columnChart } from './kind.ts';
import { COLUMN_ATTRIBUTES } from './layout.ts';

/**
 * Upright columns over time or categories: single, side by side in groups or stacked; values below
 * zero, changes of definition with their notes, a threshold. Pale is approximate or preliminary, a dashed
 * outline a forecast or a target, stripes a claim.
 *
 * @summary Columns over time or categories.
 * @tag column-chart
 * @csspart column - A column.
 * @csspart break - The upright line at a change of definition.
 * @csspart threshold - The line across the plot.
 */
export class ColumnChartElement extends GraphicElement {
  static override readonly kind = columnChart;
  static override properties: PropertyDeclarations = propertiesOf(COLUMN_ATTRIBUTES);
  static override styles = [...columnChart.styles];

  /**
   * Stack the groups of each place, one called Total above them; with values below zero they stay side
   * by side. @attr stacked
   */
  declare stacked: boolean;
  /** A line across at a value, with a name if it has one: `limit: 1000`. @attr threshold */
  declare threshold: string | undefined;
  /** The label of the column in the accent colour; separate several with semicolons. @attr highlight */
  declare highlight: string | undefined;
}
