import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { formatWithUnit } from '../../data/format-quantity.ts';
import { countsAlike, ownUnit } from '../../data/row-units.ts';
import { differs, type Share } from '../../data/share.ts';
import { HUNDRED } from '../../data/total.ts';
import type { Language } from '../../locale/language.ts';
import type { CellShape } from '../../locale/share-words.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { compareDecimals, signOf } from '../../text/decimal.ts';
import { NO_UNIT, type Unit } from '../../text/unit.ts';
import { HUNDRED_CELLS, planCells, readCells, unitsIn, type CellPlan } from './cells.ts';
import { formatShare } from './format-share.ts';
import { shareOf } from './share.ts';
import { wholesOf, type Figure, type Whole } from './whole.ts';

/** What an author can tell a share grid beyond what every graphic takes. */
export const SHARE_GRID_ATTRIBUTES = {
  whole: 'text',
  shape: ['dots', 'squares'],
  cells: 'text',
} as const;

export type ShareGridSettings = SettingsOf<typeof SHARE_GRID_ATTRIBUTES>;

/** One row as a grid of its own: what is counted, of what, and its share. */
export interface ShareGrid {
  readonly row: Row;
  /** The value as a count; null where the row gives its share alone. */
  readonly part: Figure | null;
  readonly whole: Whole;
  /** In per cent, as given or calculated; missing where there is none. */
  readonly share: Share;
  /** Null where nothing can be drawn. */
  readonly cells: CellPlan | null;
  /** True where the cells count out a whole that is not exact: the last of them is in doubt. */
  readonly isOpen: boolean;
}

export interface ShareLayout {
  readonly grids: readonly ShareGrid[];
  readonly shape: CellShape;
  readonly problems: readonly Finding[];
}

/** Makes a grid of each row; what cannot be drawn keeps its words, and says why. */
export function layoutShares(
  dataset: Dataset,
  settings: ShareGridSettings & { readonly unit?: string | undefined },
  language: Language,
): ShareLayout {
  const problems: Finding[] = [];
  const { total } = dataset;
  const declared = declaredUnit(dataset, settings.unit);
  const wholeOf = wholesOf(dataset, settings.whole, declared, language, problems);
  const cells = readCells(settings.cells, problems);
  const grids = dataset.rows.map((row) => {
    const taken = takeApart(row, wholeOf(row), dataset, declared, language);
    return fillGrid(taken, cells, { problems, language });
  });
  if (total && !grids.some(({ whole }) => whole.size?.said === total.value))
    problems.push(found('total-not-drawn', total.number, total.label));
  return { grids, shape: settings.shape ?? 'dots', problems };
}

/** What the author or the header says of all values, and no cell for another. */
function declaredUnit({ unit, columns, furniture }: Dataset, said: string | undefined): Unit {
  const column = columns.find(({ role }) => role === 'value')?.unit ?? NO_UNIT;
  return said || furniture.unit || column !== NO_UNIT ? unit : NO_UNIT;
}

type Taken = Omit<ShareGrid, 'cells' | 'isOpen'>;

/** A value in per cent is a share and no part, unless its whole is in per cent too. */
function takeApart(
  row: Row,
  given: Whole,
  { isRatioByCell }: Dataset,
  declared: Unit,
  language: Language,
): Taken {
  const { value } = row;
  const isBare = value.noun === '';
  const isZero = value.decimal !== null && signOf(value.decimal) === 0;
  const isShare =
    value.noun === '%' || (isBare && (declared.noun === '%' || (isRatioByCell && isZero)));
  const whole = isShare ? withoutHundred(given) : given;
  if (isShare && whole.size?.unit.noun !== '%')
    return { row, part: null, whole, share: { ...value, noun: '%' } };
  const part = value.decimal && { said: value, unit: ownUnit(value, declared, language) };
  return { row, part, whole, share: row.share };
}

/** 100% is the whole of every share and need not be said. */
function withoutHundred({ name, size }: Whole): Whole {
  const isAll = size?.unit.noun === '%' && compareDecimals(size.said.decimal!, HUNDRED) === 0;
  return { name, size: isAll ? null : size };
}

/** How many cells there are and how far they are filled, with what is odd about them told. */
function fillGrid(taken: Taken, cells: number | null, told: Telling): ShareGrid {
  const { row, part, whole, share } = taken;
  if (!part) return { ...taken, cells: fillByShare(taken, cells, told), isOpen: false };
  const why = whyUnshared(part, whole.size);
  if (!why && whole.size) return fillByPart(taken, part, whole.size, cells, told);
  if (whole.size || !share.decimal)
    told.problems.push(found('no-share', row.number, why, row.label));
  return { ...taken, cells: fillByShare(taken, cells, told), isOpen: false };
}

/** Where problems go, and the language of the figures in them. */
interface Telling {
  readonly problems: Finding[];
  readonly language: Language;
}

function whyUnshared(part: Figure, size: Figure | null): string {
  if (!size) return 'no whole is given';
  if (!countsAlike(part.unit.noun, size.unit.noun)) return 'value and whole are in different units';
  if (signOf(size.said.decimal!) <= 0) return 'the whole is not above zero';
  return signOf(part.said.decimal!) < 0 ? 'the value is below zero' : '';
}

function fillByPart(
  taken: Taken,
  part: Figure,
  size: Figure,
  cells: number | null,
  { problems, language }: Telling,
): ShareGrid {
  const { row, share } = taken;
  const [value, whole] = [part.said.decimal!, size.said.decimal!];
  const say = ({ said, unit }: Figure): string => formatWithUnit(said, unit, language);
  const made = shareOf(part.said, size.said);
  const inPerCent = (quantity: Share): string => formatShare(quantity, language);
  if (compareDecimals(value, whole) > 0)
    problems.push(found('share-over-whole', row.number, say(part), say(size)));
  if (row.share.decimal && differs(row.share, part.said, size.said))
    problems.push(found('share-differs', row.number, inPerCent(share), inPerCent(made)));
  const total = cells ?? unitsIn(whole) ?? HUNDRED_CELLS;
  // Cells that count out one by one show part and whole each as sure as it is, a share as sure as both.
  const isCounted =
    compareDecimals(value, whole) < 0 &&
    compareDecimals(whole, { int: BigInt(total), places: 0 }) === 0;
  return {
    ...taken,
    share: share.decimal ? share : made,
    cells: planCells(total, value, whole, isCounted ? part.said.qualifier : made.qualifier),
    isOpen: isCounted && size.said.qualifier !== null,
  };
}

function fillByShare(
  { row, share }: Taken,
  cells: number | null,
  { problems, language }: Telling,
): CellPlan | null {
  const { decimal, qualifier } = share;
  if (!decimal) return null;
  if (signOf(decimal) < 0) {
    problems.push(found('no-share', row.number, 'the share is below zero', row.label));
    return null;
  }
  if (compareDecimals(decimal, HUNDRED) > 0) {
    const said = formatShare(share, language);
    problems.push(found('share-over-whole', row.number, said, '100%'));
  }
  return planCells(cells ?? HUNDRED_CELLS, decimal, HUNDRED, qualifier);
}
