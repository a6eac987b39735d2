/** Registers every tag of the package. */
import './bar-chart.ts';
import './batch-timeline.ts';
import './column-chart.ts';
import './line-chart.ts';
import './pilot-zone-timeline.ts';
import './scifi-revenue-bars.ts';
import './scifi-revenue-trend.ts';
import './scifi-segment-paths.ts';
import './small-multiples.ts';
import './stat-callout.ts';
import './trade-claim-check.ts';
