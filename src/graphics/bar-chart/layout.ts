import { found, type Finding } from '../../problems/finding.ts';
import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { formatDecimal, valueUnit } from '../../data/format-quantity.ts';
import { unitsOfRows } from '../../data/row-units.ts';
import { readHighlight } from '../../data/highlight.ts';
import { calculatedQuantity, NOTHING, type Quantity } from '../../data/quantity.ts';
import { checkTotal, roundsOff, sumOfRows, sumQuantity, whyNoSum } from '../../data/total.ts';
import type { Language } from '../../locale/language.ts';
import type { Shares } from '../../locale/bar-words.ts';
import { lineFromZero, placeOnLine } from '../../scale/line.ts';
import { percentChange, percentOf, signOf, sumDecimals, type Decimal } from '../../text/decimal.ts';
import type { Unit } from '../../text/unit.ts';
import { partRows, type Part } from './parts.ts';

/** What an author can tell a bar chart beyond what every graphic takes. */
export const BAR_ATTRIBUTES = {
  sort: ['given', 'descending', 'ascending'],
  highlight: 'text',
  shares: 'flag',
  noShares: 'flag',
  total: 'flag',
  noTotal: 'flag',
} as const;

export type BarSettings = SettingsOf<typeof BAR_ATTRIBUTES>;

/** One bar: where it begins and how long it is, as shares of the track; null length when missing. */
export interface PlacedBar {
  readonly row: Row;
  /** The unit its value is printed in. */
  readonly unit: Unit;
  /** Where zero stands on its track; 0 unless values in its unit are negative. */
  readonly zero: number;
  readonly start: number;
  readonly length: number | null;
  readonly negative: boolean;
  readonly highlighted: boolean;
  /** Which of its block's groups it belongs to, from 0. */
  readonly series: number;
  readonly share: Quantity;
}

/** The bars of one label: a single one, or one for each group. */
export interface BarBlock {
  readonly label: string;
  readonly grouped: boolean;
  readonly bars: readonly PlacedBar[];
}

/** Bars in one unit, on a scale of that unit's own. */
export interface BarSection {
  readonly unit: Unit;
  readonly blocks: readonly BarBlock[];
  /** All bars of its blocks. */
  readonly bars: readonly PlacedBar[];
  /** The first label of the section above that has the same scale; null where it is the first on its own. */
  readonly like: string | null;
}

/** The line under the bars. */
export interface BarTotal {
  readonly unit: Unit;
  readonly label: string;
  readonly value: Quantity;
  readonly change: Quantity;
}

export interface BarLayout {
  /** A single one unless the rows are in several units. */
  readonly sections: readonly BarSection[];
  /** All bars of all sections. */
  readonly bars: readonly PlacedBar[];
  /** True where there is room for bars below zero. */
  readonly isSigned: boolean;
  readonly total: BarTotal | null;
  /** Whose shares stand behind the values. */
  readonly shares: Shares;
  /** True when shares of ours do not add to 100 though their values add to the whole. */
  readonly rounds: boolean;
  readonly hasChanges: boolean;
  readonly problems: readonly Finding[];
}

/**
 * Places bars on a common track from zero, one for each unit; missing values keep their place and get
 * no length.
 */
export function layoutBars(dataset: Dataset, settings: BarSettings, language: Language): BarLayout {
  const problems: Finding[] = [];
  const unitOf = unitsOfRows(dataset, valueUnit(dataset, language), language);
  const parts = partRows(dataset.rows, unitOf, settings.sort ?? 'given');
  const rows = parts.flatMap((part) => part.rows);
  const unit = parts.length === 1 ? parts[0]!.unit : null;
  const total = layoutTotal(dataset, settings, unit, language, problems);
  const shares = layoutShares(dataset, settings, unit, problems);
  const highlighted = readHighlight(settings.highlight, rows, problems);
  const groups = groupsOf(rows, parts.length > 1);
  const sections = parts.map((part) =>
    placePart(part, parts, (row) => ({
      row,
      highlighted: highlighted.has(row),
      series: Math.max(0, groups.indexOf(row.group)),
      share: shares(row),
    })),
  );
  const bars = sections.flatMap((section) => section.bars);
  return {
    sections,
    bars,
    isSigned: bars.some(({ zero }) => zero > 0),
    total,
    shares: whoseShares(bars),
    rounds: roundsOff(
      bars.map(({ share }) => share),
      sumOfRows(rows),
      dataset.total?.value.decimal ?? null,
    ),
    hasChanges: [...rows, total].some((row) => row && showsChange(row.change)),
    problems,
  };
}

/** Groups have tones; among several units only those that come again, since others compare with nothing. */
function groupsOf(rows: readonly Row[], isMixed: boolean): readonly string[] {
  const named = rows.map(({ group }) => group).filter(Boolean);
  const groups = [...new Set(named)];
  return isMixed
    ? groups.filter((group) => named.indexOf(group) < named.lastIndexOf(group))
    : groups;
}

function whoseShares(bars: readonly PlacedBar[]): Shares {
  const share = bars.map((bar) => bar.share).find(({ decimal }) => decimal);
  return !share ? 'none' : share.status === 'calculated' ? 'calculated' : 'given';
}

/** The bars of a part, on the scale of all that are in its unit. */
function placePart(
  { unit, rows }: Part,
  parts: readonly Part[],
  markOf: (row: Row) => Pick<PlacedBar, 'row' | 'highlighted' | 'series' | 'share'>,
): BarSection {
  const alike = parts.filter((part) => part.unit === unit).map((part) => part.rows);
  const line = lineFromZero(alike.flat().flatMap(({ value }) => value.decimal ?? []));
  const bars = rows.map((row): PlacedBar => {
    const { highlighted, series, share } = markOf(row);
    const { start, length, negative } = placeOnLine(row.value.decimal, line);
    return { row, highlighted, series, share, start, length, negative, unit, zero: line.zero };
  });
  const like = alike[0] === rows ? null : alike[0]![0]!.label;
  return { unit, blocks: blocksOf(bars), bars, like };
}

/** A badge stands for a change that is there, or for one that the source is known to leave out. */
export const showsChange = (change: Quantity): boolean =>
  change.decimal !== null || change.status === 'not-given';

/** Rows of one label that name groups stand together; equal labels without groups stay apart. */
function blocksOf(bars: readonly PlacedBar[]): readonly BarBlock[] {
  const blocks: { label: string; grouped: boolean; bars: PlacedBar[] }[] = [];
  const byLabel = new Map<string, PlacedBar[]>();
  for (const bar of bars) {
    const { label, group } = bar.row;
    const known = group === '' ? undefined : byLabel.get(label);
    if (known) {
      known.push(bar);
      continue;
    }
    const block = { label, grouped: group !== '', bars: [bar] };
    if (group !== '') byLabel.set(label, block.bars);
    blocks.push(block);
  }
  return blocks;
}

/** What the earlier values come to; null where one is missing. */
function sumBefore(rows: readonly Row[]): Decimal | null {
  const values = rows.flatMap(({ previous }) => previous.decimal ?? []);
  return values.length === rows.length ? sumDecimals(values) : null;
}

function layoutTotal(
  { rows, total }: Dataset,
  settings: BarSettings,
  unit: Unit | null,
  language: Language,
  problems: Finding[],
): BarTotal | null {
  if (settings.noTotal || (!settings.total && !total)) return null;
  if (!unit) {
    problems.push(found('total-impossible', 'mixed'));
    return null;
  }
  const sum = sumOfRows(rows);
  if (total) {
    const say = (whole: Decimal): string => formatDecimal(whole, unit, language);
    checkTotal(total, sum, rows.length, say, problems);
    return { unit, label: total.label, value: total.value, change: total.change };
  }
  const why = whyNoSum(rows) || (hasGroups(rows) ? 'the rows are groups' : '');
  if (why || !sum) {
    problems.push(found('total-impossible', why));
    return null;
  }
  const base = sumBefore(rows);
  const change =
    base && signOf(base) > 0 ? calculatedQuantity(percentChange(sum, base), '%') : NOTHING;
  return { unit, label: '', value: sumQuantity(rows, sum), change };
}

const hasGroups = (rows: readonly Row[]): boolean => rows.some(({ group }) => group !== '');

type ShareOf = (row: Row) => Quantity;

/** Shares as given, else of the total; none where the parts make no whole. */
function layoutShares(
  { rows, total }: Dataset,
  settings: BarSettings,
  unit: Unit | null,
  problems: Finding[],
): ShareOf {
  if (settings.noShares) return () => NOTHING;
  const given = rows.some(({ share }) => share.decimal);
  if (!settings.shares || given) return ({ share }) => share;
  const whole = total?.value.decimal ?? sumOfRows(rows);
  const why = unit ? whyNoShares(rows, whole) : 'mixed';
  if (why || !whole) {
    problems.push(found('shares-impossible', why));
    return () => NOTHING;
  }
  return ({ value }) =>
    value.decimal ? calculatedQuantity(percentOf(value.decimal, whole), '%') : NOTHING;
}

function whyNoShares(rows: readonly Row[], whole: Decimal | null): string {
  if (hasGroups(rows)) return 'the rows are groups, not parts of one whole';
  if (!whole) return whyNoSum(rows);
  if (signOf(whole) <= 0) return 'the total is not above zero';
  const negative = rows.some(({ value }) => value.decimal && signOf(value.decimal) < 0);
  return negative ? 'values above and below zero make no whole' : '';
}
