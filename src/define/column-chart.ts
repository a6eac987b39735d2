import { ColumnChartElement } from '../graphics/column-chart/column-chart-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('column-chart', ColumnChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'column-chart': ColumnChartElement;
  }
}
