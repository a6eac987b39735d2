/** Registers every tag of the package. */
import './bar-chart.ts';
import './scifi-revenue-bars.ts';
