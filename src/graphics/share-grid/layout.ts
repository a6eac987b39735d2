import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { formatQuantity, formatWithUnit } from '../../data/format-quantity.ts';
import { countsAlike, ownUnit } from '../../data/row-units.ts';
import type { Quantity } from '../../data/quantity.ts';
import { HUNDRED } from '../../data/total.ts';
import type { Language } from '../../locale/language.ts';
import type { CellShape } from '../../locale/share-words.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { compareDecimals, signOf } from '../../text/decimal.ts';
import { NO_UNIT, PER_CENT, type Unit } from '../../text/unit.ts';
import { HUNDRED_CELLS, planCells, readCells, unitsIn, type CellPlan } from './cells.ts';
import { differs, qualifierOf, shareOf } from './share.ts';
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
  readonly share: Quantity;
  /** Null where nothing can be drawn. */
  readonly cells: CellPlan | null;
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
  const declared = declaredUnit(dataset, settings.unit);
  const wholeOf = wholesOf(dataset, settings.whole, declared, language, problems);
  const cells = readCells(settings.cells, problems);
  const grids = dataset.rows.map((row) => {
    const taken = takeApart(row, wholeOf(row), dataset, declared, language);
    return fillGrid(taken, cells, { problems, language });
  });
  return { grids, shape: settings.shape ?? 'dots', problems };
}

/** What the author or the header says of all values, and no cell for another. */
function declaredUnit({ unit, columns, furniture }: Dataset, said: string | undefined): Unit {
  const column = columns.find(({ role }) => role === 'value')?.unit ?? NO_UNIT;
  return said || furniture.unit || column !== NO_UNIT ? unit : NO_UNIT;
}

type Taken = Omit<ShareGrid, 'cells'>;

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
  if (!part) return { ...taken, cells: fillByShare(taken, cells, told) };
  const why = whyUnshared(part, whole.size);
  if (!why && whole.size) return fillByPart(taken, part, whole.size, cells, told);
  if (whole.size || !share.decimal) told.problems.push(found('no-share', row.number, why));
  return { ...taken, cells: fillByShare(taken, cells, told) };
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
  const inPerCent = (quantity: Quantity): string => formatQuantity(quantity, PER_CENT, language);
  if (compareDecimals(value, whole) > 0)
    problems.push(found('share-over-whole', row.number, say(part), say(size)));
  if (share.decimal && differs(share, part.said, size.said))
    problems.push(found('share-differs', row.number, inPerCent(share), inPerCent(made)));
  const total = cells ?? unitsIn(whole) ?? HUNDRED_CELLS;
  const plan = planCells(total, value, whole, qualifierOf(part.said, size.said));
  return { ...taken, share: share.decimal ? share : made, cells: plan };
}

function fillByShare(
  { row, share }: Taken,
  cells: number | null,
  { problems, language }: Telling,
): CellPlan | null {
  const { decimal, qualifier } = share;
  if (!decimal) return null;
  if (signOf(decimal) < 0) {
    problems.push(found('no-share', row.number, 'the share is below zero'));
    return null;
  }
  if (compareDecimals(decimal, HUNDRED) > 0) {
    const said = formatQuantity(share, PER_CENT, language);
    problems.push(found('share-over-whole', row.number, said, '100%'));
  }
  return planCells(cells ?? HUNDRED_CELLS, decimal, HUNDRED, qualifier);
}
