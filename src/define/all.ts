/** Registers every tag of the package. */
import './bar-chart.ts';
import './batch-timeline.ts';
import './column-chart.ts';
import './pilot-zone-timeline.ts';
import './scifi-revenue-bars.ts';
import './stat-callout.ts';
