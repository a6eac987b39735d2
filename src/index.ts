/** Classes and pure functions; importing this registers nothing. */
export { BarChartElement } from './graphics/bar-chart/bar-chart-element.ts';
export { ScifiRevenueBarsElement } from './presets/scifi-revenue-bars/scifi-revenue-bars-element.ts';
