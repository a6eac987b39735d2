import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { readHighlight } from '../../data/highlight.ts';
import type { Language } from '../../locale/language.ts';
import type { Finding } from '../../problems/finding.ts';
import type { Decimal } from '../../text/decimal.ts';
import { formatDate } from '../../text/format-date.ts';
import { floatOf, isAreaKind, measureRows, type Measured } from './measure.ts';
import { ratioOfSizes, type Ratio } from './ratio.ts';
import { lensFor, sideOf } from './squares.ts';
import { blockOf, columnsFor, readUnitSize, type UnitBlock, type UnitSize } from './units.ts';
import { versionsOf, type Version } from './versions.ts';

/** What an author can tell a size compare beyond what every graphic takes. */
export const SIZE_COMPARE_ATTRIBUTES = {
  form: ['squares', 'units'],
  unitSize: 'text',
  highlight: 'text',
} as const;

export type SizeCompareSettings = SettingsOf<typeof SIZE_COMPARE_ATTRIBUTES>;

/** One row with its picture. */
export interface SizeItem extends Measured {
  /** Its label, or its date where it has no other. */
  readonly name: string;
  /** Its group, where that is no version of the figures, and its date, where it has a label too. */
  readonly aside: readonly string[];
  /** The side of its square, as a share of the largest one’s; 0 where there is none. */
  readonly side: number;
  /** How many times its lens enlarges its sides; null where it needs none. */
  readonly lens: Decimal | null;
  /** Its unit squares, where these are asked for and it has a size. */
  readonly block: UnitBlock | null;
  readonly highlighted: boolean;
}

/** How the items of one picture stand: one in the corner of the other, side by side, or as blocks. */
export type SizeForm = 'nest' | 'row' | 'units';

/** One version of the figures as a picture of its own. */
export interface SizePanel {
  /** '' where the figures have no versions. */
  readonly name: string;
  readonly isCorrected: boolean;
  readonly form: SizeForm;
  /** In the order given; where one stands in the other, the larger of the two first. */
  readonly items: readonly SizeItem[];
  readonly ratio: Ratio<SizeItem> | null;
}

export interface SizeLayout {
  /** The version that holds first. */
  readonly panels: readonly SizePanel[];
  /** True where areas are compared, and not what squares stand for. */
  readonly isArea: boolean;
  /** What one unit square stands for; null where squares are to scale. */
  readonly each: UnitSize | null;
  /** How many unit squares the widest block has side by side. */
  readonly columns: number;
  readonly problems: readonly Finding[];
}

/** A square with a side of more than half the other’s would hide it. */
const MOST_NESTED = 0.5;

/** The smaller of two stands in the corner of the larger, and out, unless the larger is to stand out. */
function isNested(drawn: readonly SizeItem[]): boolean {
  const [large, small] = drawn;
  return drawn.length === 2 && small!.side <= MOST_NESTED && !large!.highlighted;
}

/** Lays the rows on one scale, version by version, as squares or as blocks of unit squares. */
export function layoutSizes(
  dataset: Dataset,
  settings: SizeCompareSettings & { readonly unit?: string | undefined },
  language: Language,
): SizeLayout {
  const problems: Finding[] = [];
  const measures = measureRows(dataset, settings.unit, language, problems);
  const chosen = readHighlight(settings.highlight, dataset.rows, problems);
  const each =
    settings.form === 'units'
      ? readUnitSize(settings.unitSize, measures, language, problems)
      : null;
  const sizes = measures.rows.map(({ size }) => (size ? floatOf(size) : 0));
  const columns = each ? columnsFor(Math.max(...sizes) / floatOf(each.size)) : 0;
  const hasLabels = dataset.columns.some(({ role }) => role === 'label');
  const panels = versionsOf(measures.rows).map((version): SizePanel => {
    const most = Math.max(0, ...version.rows.map(({ size }) => (size ? floatOf(size) : 0)));
    const items = version.rows.map((measured): SizeItem => {
      const side = measured.size ? sideOf(floatOf(measured.size), most) : 0;
      const block = each && side > 0 ? blockOf(measured.size!, each, columns) : null;
      const names = namesOf(measured.row, version.name, hasLabels, language);
      const highlighted = chosen.has(measured.row);
      const lens = each ? null : lensFor(side);
      return { ...measured, ...names, side, lens, block, highlighted };
    });
    return panelOf(version, items, each !== null);
  });
  return { panels, isArea: isAreaKind(measures.kind), each, columns, problems };
}

function namesOf(
  { label, group, date }: Row,
  version: string,
  hasLabels: boolean,
  language: Language,
): Pick<SizeItem, 'name' | 'aside'> {
  const when = date ? formatDate(date, language) : '';
  const aside = [group === version ? '' : group, hasLabels ? when : ''].filter(Boolean);
  return { name: hasLabels ? label : when || label, aside };
}

function panelOf(
  { name, isCorrected }: Version<Measured>,
  items: readonly SizeItem[],
  isUnits: boolean,
): SizePanel {
  const drawn = items.filter(({ side }) => side > 0).toSorted((a, b) => b.side - a.side);
  const isNest = !isUnits && isNested(drawn);
  const rest = items.filter(({ side }) => side === 0);
  return {
    name,
    isCorrected,
    form: isUnits ? 'units' : isNest ? 'nest' : 'row',
    items: isNest ? [...drawn, ...rest] : items,
    ratio: ratioOfSizes(items),
  };
}
