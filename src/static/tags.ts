import type { GraphicKind, Preset } from '../frame/kind.ts';
import { barChart } from '../graphics/bar-chart/kind.ts';
import { batchTimeline } from '../graphics/batch-timeline/kind.ts';
import { columnChart } from '../graphics/column-chart/kind.ts';
import { figurePanel } from '../graphics/figure-panel/kind.ts';
import { lineChart } from '../graphics/line-chart/kind.ts';
import { smallMultiples } from '../graphics/small-multiples/kind.ts';
import { statCallout } from '../graphics/stat-callout/kind.ts';
import { tileMap } from '../graphics/tile-map/kind.ts';
import { shareGrid } from '../graphics/share-grid/kind.ts';
import { beforeAfter } from '../graphics/before-after/kind.ts';
import { targetProgress } from '../graphics/target-progress/kind.ts';
import { sizeCompare } from '../graphics/size-compare/kind.ts';
import { tierStrip } from '../graphics/tier-strip/kind.ts';
import { microdramaProfile } from '../presets/microdrama-profile/preset.ts';
import { pilotZoneTimeline } from '../presets/pilot-zone-timeline/preset.ts';
import { scifiRevenueBars } from '../presets/scifi-revenue-bars/preset.ts';
import { scifiRevenueTrend } from '../presets/scifi-revenue-trend/preset.ts';
import { scifiSegmentPaths } from '../presets/scifi-segment-paths/preset.ts';
import { tradeClaimCheck } from '../presets/trade-claim-check/preset.ts';
import { pilotZoneMap } from '../presets/pilot-zone-map/preset.ts';
import { pilotZoneGrades } from '../presets/pilot-zone-grades/preset.ts';
import { hangzhouSellers } from '../presets/hangzhou-sellers/preset.ts';
import { beijingRdCentres } from '../presets/beijing-rd-centres/preset.ts';
import { beijingBeforeAfter } from '../presets/beijing-before-after/preset.ts';
import { beijingScifiTarget } from '../presets/beijing-scifi-target/preset.ts';
import { investBeijingLedger } from '../presets/invest-beijing-ledger/preset.ts';
import { skyEyeAreas } from '../presets/sky-eye-areas/preset.ts';
import { eventTimeline } from '../graphics/event-timeline/kind.ts';
import { factBox } from '../graphics/fact-box/kind.ts';
import { pullQuote } from '../graphics/pull-quote/kind.ts';
import { stepFlow } from '../graphics/step-flow/kind.ts';
import { hubMap } from '../graphics/hub-map/kind.ts';
import { planOutline } from '../graphics/plan-outline/kind.ts';
import { rungLadder } from '../graphics/rung-ladder/kind.ts';
import { dataTable } from '../graphics/data-table/kind.ts';
import { scifiByNumbers } from '../presets/scifi-by-numbers/preset.ts';
import { beijingTechByNumbers } from '../presets/beijing-tech-by-numbers/preset.ts';
import { shenzhenZoneByNumbers } from '../presets/shenzhen-zone-by-numbers/preset.ts';
import { beijingScifiMap } from '../presets/beijing-scifi-map/preset.ts';
import { scifiPlanOutline } from '../presets/scifi-plan-outline/preset.ts';
import { beijingClusterLadder } from '../presets/beijing-cluster-ladder/preset.ts';
import { beijingPlatformSteps } from '../presets/beijing-platform-steps/preset.ts';
import { hkAstronautTimeline } from '../presets/hk-astronaut-timeline/preset.ts';
import { openRooms } from './rooms.ts';

openRooms();

/** A tag as the server knows it: its kind, and its story if it tells one. */
export interface KnownTag {
  readonly kind: GraphicKind;
  readonly preset: Preset | null;
}

const known = (kind: GraphicKind<never>, preset: Preset | null = null): KnownTag => ({
  kind: kind as unknown as GraphicKind,
  preset,
});

/** Every tag of the package. */
export const TAGS: ReadonlyMap<string, KnownTag> = new Map([
  ['bar-chart', known(barChart)],
  ['batch-timeline', known(batchTimeline)],
  ['column-chart', known(columnChart)],
  ['line-chart', known(lineChart)],
  ['pilot-zone-timeline', known(batchTimeline, pilotZoneTimeline)],
  ['stat-callout', known(statCallout)],
  ['scifi-revenue-bars', known(barChart, scifiRevenueBars)],
  ['scifi-revenue-trend', known(columnChart, scifiRevenueTrend)],
  ['scifi-segment-paths', known(smallMultiples, scifiSegmentPaths)],
  ['small-multiples', known(smallMultiples)],
  ['trade-claim-check', known(lineChart, tradeClaimCheck)],
  ['tile-map', known(tileMap)],
  ['share-grid', known(shareGrid)],
  ['before-after', known(beforeAfter)],
  ['target-progress', known(targetProgress)],
  ['size-compare', known(sizeCompare)],
  ['tier-strip', known(tierStrip)],
  ['pilot-zone-map', known(tileMap, pilotZoneMap)],
  ['pilot-zone-grades', known(tierStrip, pilotZoneGrades)],
  ['hangzhou-sellers', known(sizeCompare, hangzhouSellers)],
  ['beijing-rd-centres', known(shareGrid, beijingRdCentres)],
  ['beijing-before-after', known(beforeAfter, beijingBeforeAfter)],
  ['beijing-scifi-target', known(targetProgress, beijingScifiTarget)],
  ['invest-beijing-ledger', known(barChart, investBeijingLedger)],
  ['figure-panel', known(figurePanel)],
  ['microdrama-profile', known(figurePanel, microdramaProfile)],
  ['sky-eye-areas', known(sizeCompare, skyEyeAreas)],
  ['event-timeline', known(eventTimeline)],
  ['fact-box', known(factBox)],
  ['pull-quote', known(pullQuote)],
  ['step-flow', known(stepFlow)],
  ['hub-map', known(hubMap)],
  ['plan-outline', known(planOutline)],
  ['rung-ladder', known(rungLadder)],
  ['data-table', known(dataTable)],
  ['scifi-by-numbers', known(factBox, scifiByNumbers)],
  ['beijing-tech-by-numbers', known(factBox, beijingTechByNumbers)],
  ['shenzhen-zone-by-numbers', known(factBox, shenzhenZoneByNumbers)],
  ['beijing-scifi-map', known(hubMap, beijingScifiMap)],
  ['scifi-plan-outline', known(planOutline, scifiPlanOutline)],
  ['beijing-cluster-ladder', known(rungLadder, beijingClusterLadder)],
  ['beijing-platform-steps', known(stepFlow, beijingPlatformSteps)],
  ['hk-astronaut-timeline', known(eventTimeline, hkAstronautTimeline)],
]);
