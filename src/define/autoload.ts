/**
 * One line for every page of a site: registers a tag when a page has a figure that nobody has printed,
 * or a printed one with a use for script, such as a scrubber that comes into view; see TagLoader.
 */
import { TagLoader, type TagFiles } from '../frame/tag-loader.ts';

const FILES: TagFiles = {
  'bar-chart': () => import('./bar-chart.ts'),
  'batch-timeline': () => import('./batch-timeline.ts'),
  'before-after': () => import('./before-after.ts'),
  'beijing-before-after': () => import('./beijing-before-after.ts'),
  'beijing-cluster-ladder': () => import('./beijing-cluster-ladder.ts'),
  'beijing-platform-steps': () => import('./beijing-platform-steps.ts'),
  'beijing-rd-centres': () => import('./beijing-rd-centres.ts'),
  'beijing-scifi-map': () => import('./beijing-scifi-map.ts'),
  'beijing-scifi-target': () => import('./beijing-scifi-target.ts'),
  'beijing-tech-by-numbers': () => import('./beijing-tech-by-numbers.ts'),
  'column-chart': () => import('./column-chart.ts'),
  'data-table': () => import('./data-table.ts'),
  'event-timeline': () => import('./event-timeline.ts'),
  'fact-box': () => import('./fact-box.ts'),
  'figure-panel': () => import('./figure-panel.ts'),
  'hangzhou-sellers': () => import('./hangzhou-sellers.ts'),
  'hk-astronaut-timeline': () => import('./hk-astronaut-timeline.ts'),
  'hub-map': () => import('./hub-map.ts'),
  'invest-beijing-ledger': () => import('./invest-beijing-ledger.ts'),
  'line-chart': () => import('./line-chart.ts'),
  'microdrama-profile': () => import('./microdrama-profile.ts'),
  'pilot-zone-grades': () => import('./pilot-zone-grades.ts'),
  'pilot-zone-map': () => import('./pilot-zone-map.ts'),
  'pilot-zone-timeline': () => import('./pilot-zone-timeline.ts'),
  'plan-outline': () => import('./plan-outline.ts'),
  'pull-quote': () => import('./pull-quote.ts'),
  'rung-ladder': () => import('./rung-ladder.ts'),
  'scifi-by-numbers': () => import('./scifi-by-numbers.ts'),
  'scifi-plan-outline': () => import('./scifi-plan-outline.ts'),
  'scifi-revenue-bars': () => import('./scifi-revenue-bars.ts'),
  'scifi-revenue-trend': () => import('./scifi-revenue-trend.ts'),
  'scifi-segment-paths': () => import('./scifi-segment-paths.ts'),
  'share-grid': () => import('./share-grid.ts'),
  'shenzhen-zone-by-numbers': () => import('./shenzhen-zone-by-numbers.ts'),
  'size-compare': () => import('./size-compare.ts'),
  'sky-eye-areas': () => import('./sky-eye-areas.ts'),
  'small-multiples': () => import('./small-multiples.ts'),
  'stat-callout': () => import('./stat-callout.ts'),
  'step-flow': () => import('./step-flow.ts'),
  'target-progress': () => import('./target-progress.ts'),
  'tier-strip': () => import('./tier-strip.ts'),
  'tile-map': () => import('./tile-map.ts'),
  'trade-claim-check': () => import('./trade-claim-check.ts'),
};

function begin(page: Document): void {
  if (page.readyState !== 'loading') new TagLoader(FILES).watch(page);
  else page.addEventListener('DOMContentLoaded', () => begin(page), { once: true });
}

// A server that imports the page's script has no page.
if (globalThis.document) begin(document);
