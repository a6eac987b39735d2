import { formatQuantity, formatWithUnit, plainQuantity } from '../../data/format-quantity.ts';
import type { Dataset } from '../../data/dataset.ts';
import type { Quantity } from '../../data/quantity.ts';
import { isUnsure } from '../../data/said.ts';
import { whyMissing, withStatus } from '../../data/surety.ts';
import { HUNDRED } from '../../data/total.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { shareWords, type CellShape, type SaidShare } from '../../locale/share-words.ts';
import {
  compareDecimals,
  divideDecimals,
  printDecimal,
  shiftDecimal,
  signOf,
  subtractDecimals,
  type Decimal,
} from '../../text/decimal.ts';
import { formatDate } from '../../text/format-date.ts';
import { isolate } from '../../text/isolate.ts';
import { isoDate } from '../../text/iso-date.ts';
import { formatNoun, inUnit, PER_CENT, type Unit } from '../../text/unit.ts';
import { HUNDRED_CELLS } from './cells.ts';
import { formatShare } from './format-share.ts';
import type { ShareGrid, ShareLayout } from './layout.ts';
import type { Figure, Whole } from './whole.ts';

/** More grids than this are not all told at once. */
const MOST_TOLD = 4;

/** What share of what, for each grid, and what kind of graphic it is. */
export function describeShares({ grids, shape }: ShareLayout, language: Language): string {
  const words = shareWords[language];
  const told = grids.length > MOST_TOLD ? MOST_TOLD - 1 : grids.length;
  const said = grids.slice(0, told).map((grid) => sentenceOf(grid, language));
  if (told < grids.length) said.push(words.more(grids.length - told));
  const stop = figureWords[language].stop.trim();
  const drawn = grids.filter(({ cells }) => cells);
  const kind = drawn.length > 0 ? words.kind(drawn.length, shape, areApart(drawn)) : '';
  return joinSentences([said.join(semicolonOf(language)) + stop, kind], language);
}

/** True where each grid is known to be of another whole than all others. */
function areApart(grids: readonly ShareGrid[]): boolean {
  const wholes = grids.map(({ whole: { name, size } }) =>
    size ? `${name} ${printDecimal(size.said.decimal!)}` : name,
  );
  return grids.length > 1 && !wholes.includes('') && new Set(wholes).size === wholes.length;
}

/** One grid in words: its share, of what, its date and its note. */
export function describeGrid(grid: ShareGrid, language: Language): string {
  const { comma } = figureWords[language];
  return [sentenceOf(grid, language), dateOf(grid, language), grid.row.note]
    .filter(Boolean)
    .join(comma);
}

/** The date of a row that has one beside its name; '' for others. */
export const dateOf = ({ row: { date, label } }: ShareGrid, language: Language): string => {
  const said = date ? formatDate(date, language) : '';
  return said === label ? '' : said;
};

function sentenceOf(grid: ShareGrid, language: Language): string {
  const { row, part, share } = grid;
  const words = figureWords[language];
  const said = saidShare(grid, language);
  if (share.decimal) {
    const sure = withStatus(said.share, share.status, language);
    return shareWords[language].sentence({ ...said, share: sure });
  }
  if (!part) return words.titled(said.label, whyMissing(row.value, language));
  const figure = words.titled(said.label, said.part);
  return figure + words.comma + shareWords[language].unshared(said.name, said.size);
}

/** The figures of a grid as they are printed. */
function saidShare({ row, part, whole, share }: ShareGrid, language: Language): SaidShare {
  const { aside } = figureWords[language];
  const name = isolate(row.label);
  const say = ({ said, unit }: Figure): string => formatWithUnit(said, unit, language);
  return {
    label: row.group === '' ? name : aside(name, isolate(row.group)),
    part: part ? withStatus(say(part), part.said.status, language) : '',
    name: isolate(whole.name),
    size: whole.size ? say({ ...whole.size, unit: unitOfSize(whole, language) }) : '',
    share: share.decimal ? formatShare(share, language) : '',
  };
}

/** Over 200 R&D centres, and not over 200 centres R&D centres: the name says what is counted. */
function unitOfSize({ name, size }: Whole, language: Language): Unit {
  const { unit } = size!;
  const noun = formatNoun(unit.noun, language);
  const isNamed = language === 'en' && name.toLowerCase().endsWith(noun.toLowerCase());
  return isNamed ? { ...unit, noun: '' } : unit;
}

/** The line below a share: of how many it is how many, or why it stands alone. */
export function captionOf(grid: ShareGrid, language: Language): string {
  const words = shareWords[language];
  const said = saidShare(grid, language);
  if (grid.share.decimal) return words.caption(said);
  return grid.part ? words.unshared(said.name, said.size) : '';
}

/** What the empty cells are, where both counts are exact: 其他125家（推算）; '' where one is not. */
export function restWords(
  { part, whole: { size }, share, cells }: ShareGrid,
  language: Language,
): string {
  if (!cells || !part || !size || !share.decimal) return '';
  if ([part.said, size.said].some((said) => said.qualifier || isUnsure(said))) return '';
  const rest = subtractDecimals(size.said.decimal!, part.said.decimal!);
  if (signOf(rest) <= 0) return '';
  const { aside, statuses } = figureWords[language];
  const figure = formatWithUnit({ ...size.said, decimal: rest, printed: '' }, size.unit, language);
  return aside(shareWords[language].other(figure), statuses.calculated);
}

/** What one cell stands for; '' where nothing is drawn. */
export function unitWords(
  { cells, part, whole: { size } }: ShareGrid,
  shape: CellShape,
  language: Language,
): string {
  if (!cells) return '';
  const { total } = cells;
  const words = shareWords[language];
  if (!part || !size) return words.each(shape, hundredth(total, language));
  const whole = size.said.decimal!;
  if (compareDecimals(whole, { int: BigInt(total), places: 0 }) === 0)
    return words.one(shape, formatNoun(size.unit.noun, language));
  const exact = total === HUNDRED_CELLS ? null : dividedWhole(size, total, language);
  const each = exact ?? hundredth(total, language);
  return words.scaled(shape, total, formatWithUnit(size.said, size.unit, language), each);
}

/** That paler cells are not exact, where there are any. */
export const paleWords = ({ grids, shape }: ShareLayout, language: Language): string =>
  grids.some(({ cells, isOpen }) => isOpen || (cells && cells.soft[1] > cells.soft[0]))
    ? shareWords[language].pale(shape)
    : '';

/** Keys in one line. */
export const joinKeys = (keys: readonly string[], language: Language): string =>
  keys.filter(Boolean).join(semicolonOf(language));

const semicolonOf = (language: Language): string => (language === 'en' ? '; ' : '；');

/** A cell in per cent: 1% of a hundred, about 0.45% of 221. */
function hundredth(total: number, language: Language): string {
  const [share, isExact] = dividedBy(HUNDRED, total);
  const said: Quantity = {
    decimal: share,
    printed: '',
    noun: '%',
    qualifier: isExact ? null : 'about',
    status: 'calculated',
  };
  return formatQuantity(said, PER_CENT, language);
}

/** A cell in what is counted, where the whole can be divided so. */
function dividedWhole({ said, unit }: Figure, total: number, language: Language): string | null {
  const [each, isExact] = dividedBy(inUnit(said.decimal!, unit), total);
  if (!isExact) return null;
  const decimal = shiftDecimal(each, unit.magnitude);
  return formatWithUnit({ ...said, decimal }, unit, language);
}

/** Divided with no more places than are needed, two at most, and whether that is exact. */
function dividedBy(whole: Decimal, parts: number): [each: Decimal, isExact: boolean] {
  const times = { int: BigInt(parts), places: 0 };
  for (let places = 0; places <= 2; places++) {
    const each = divideDecimals(whole, times, places);
    const back = { int: each.int * times.int, places };
    if (compareDecimals(back, whole) === 0) return [each, true];
  }
  return [divideDecimals(whole, times, 2), false];
}

/** Every figure shown, in the author's unit, for authored sentences to rest on. */
export function figuresOfShares(
  { grids }: ShareLayout,
  { unit }: Dataset,
): ReadonlyMap<string, string> {
  const figures = new Map([['rows', String(grids.length)]]);
  for (const { row, whole, share } of grids) {
    figures.set(`${row.id}.value`, plainQuantity(row.value, unit));
    figures.set(`${row.id}.whole`, whole.size ? plainQuantity(whole.size.said, unit) : '');
    figures.set(`${row.id}.share`, share.decimal ? printDecimal(share.decimal) : '');
    figures.set(`${row.id}.share-status`, share.decimal ? share.status : '');
    figures.set(`${row.id}.qualifier`, share.qualifier ?? '');
    figures.set(`${row.id}.date`, row.date ? isoDate(row.date) : '');
  }
  return figures;
}
