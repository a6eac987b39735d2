import { BarChartElement } from '../graphics/bar-chart/bar-chart-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('bar-chart', BarChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'bar-chart': BarChartElement;
  }
}
