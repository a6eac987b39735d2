import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { ScrubController } from '../../frame/scrub-controller.ts';
import { lineChart } from './kind.ts';
import { LINE_ATTRIBUTES } from './layout.ts';

/**
 * One to eight lines over time or places, named at their ends: gaps where values are missing,
 * dashes for claims, forecasts and targets, dots across a change of definition; on request an area,
 * indices or a log scale.
 *
 * @summary Lines over time.
 * @tag line-chart
 * @csspart line - A line.
 * @csspart dot - The dot at its end.
 * @csspart threshold - The line across the plot.
 */
export class LineChartElement extends GraphicElement {
  static override readonly kind = lineChart;
  static override properties: PropertyDeclarations = propertiesOf(LINE_ATTRIBUTES);
  static override styles = [...lineChart.styles];

  /** Fill the area under a single line, whose scale then begins at zero. @attr area */
  declare area: boolean;
  /** Draw each line as an index, with its first value as 100. @attr index */
  declare index: boolean;
  /** Draw on a scale of powers of ten; a value of zero or less prevents it. @attr log */
  declare log: boolean;
  /** A line across at a value, with a name if it has one: `limit: 1000`. @attr threshold */
  declare threshold: string | undefined;
  /** Remarks on moments or stretches of time: `2020: pandemic; 2018..2020: old definition`. @attr annotations */
  declare annotations: string | undefined;
  /** The group of the line in the accent colour; separate several with semicolons. @attr highlight */
  declare highlight: string | undefined;

  protected readonly scrubber = new ScrubController(this, () => this.stops);
}
