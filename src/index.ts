/** Classes and pure functions; importing this registers nothing. */
export { BarChartElement } from './graphics/bar-chart/bar-chart-element.ts';
export { BatchTimelineElement } from './graphics/batch-timeline/batch-timeline-element.ts';
export { StatCalloutElement } from './graphics/stat-callout/stat-callout-element.ts';
export { PilotZoneTimelineElement } from './presets/pilot-zone-timeline/pilot-zone-timeline-element.ts';
export { ScifiRevenueBarsElement } from './presets/scifi-revenue-bars/scifi-revenue-bars-element.ts';
export { GraphicElement, type DataInput } from './frame/graphic-element.ts';
export { defineElement } from './frame/define-element.ts';
export type { FigureState } from './frame/content.ts';
export type { Problem } from './problems/problem.ts';
export type { Row, RowAccount, Dataset } from './data/dataset.ts';
export type { Quantity } from './data/quantity.ts';
export { parseQuantity } from './data/quantity.ts';
export { parseNotation, formatNotation } from './data/notation.ts';
export { parseCsv } from './data/csv.ts';
export { formatCsv } from './data/format-csv.ts';
export { parseDate, formatDate, type CalendarDate } from './text/date.ts';
export { readLocale, type Language, type Locale } from './locale/language.ts';
export type { Basis, Qualifier, Role, Status } from './locale/vocabulary.ts';
