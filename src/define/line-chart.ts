import { LineChartElement } from '../graphics/line-chart/line-chart-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('line-chart', LineChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'line-chart': LineChartElement;
  }
}
