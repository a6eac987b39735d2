import { isRemark } from '../../data/column-units.ts';
import { lookOf as lookOfCells, type Column } from '../../data/columns.ts';
import { allRows, type Dataset } from '../../data/dataset.ts';
import { readHeader, roleOfHeader } from '../../data/header-roles.ts';
import { findHeader } from '../../data/headers.ts';
import { parseQuantity, unitOfCell } from '../../data/quantity.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import type { Role } from '../../locale/vocabulary.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import {
  fitUnit,
  formatUnit,
  inUnit,
  NO_UNIT,
  parseUnit,
  saysUnit,
  type Unit,
} from '../../text/unit.ts';

/** What most cells of a column are, and so how it is set, sorted and said. */
export type Look = 'figures' | 'dates' | 'words';

/** A column as it is drawn. */
export interface TableColumn {
  readonly index: number;
  /** Its head in the page's language; '' where it has none. */
  readonly name: string;
  /** The same without its unit, for sentences. */
  readonly title: string;
  /** What stands at its head: its name, or its title where the unit is said once over all columns. */
  readonly head: string;
  /** What `sort` calls it: its header, or `#3` where that is not its alone. */
  readonly key: string;
  readonly look: Look;
  /** What a bare figure means, and what figures are printed in. */
  readonly cells: Unit;
  readonly shown: Unit;
  /** True where all dates are bare years, which then stay as printed. */
  readonly isYears: boolean;
  /** True where figures above zero have a plus sign. */
  readonly isSigned: boolean;
  /** The most decimals of any figure, so that the points of all stand below each other. */
  readonly places: number;
}

/** What columns are called that the notation heads by the names of their roles. */
export type RoleNames = Readonly<Record<Role, string>>;

/** Looks at each column of a dataset: what it holds, in which unit, under which name. */
export function lookAt(
  dataset: Dataset,
  unit: string,
  names: RoleNames | null,
  language: Language,
  problems: Finding[],
): LookedAt {
  const headers = dataset.columns.map(({ header }) => header);
  const drafts = dataset.columns.map((column) => draftOf(column, dataset, language));
  const open = drafts.filter(({ look, unit: own }) => look === 'figures' && !saysUnit(own));
  const values = open.filter(({ column }) => roleOfHeader(column.header) === 'value');
  const said = toHalfWidth(unit || dataset.furniture.unit || '');
  const [meant] = values.length === 1 ? values : open.length === 1 ? open : [];
  if (said && !meant)
    problems.push(
      found('setting-impossible', 'unit', 'no one column of figures is without a unit'),
    );
  const columns = drafts.map((draft) => {
    const own = said && draft === meant ? parseUnit(said, language) : draft.unit;
    return columnOf(draft, own, headers, names, language);
  });
  const shared = sharedUnit(columns, language);
  const heads = columns.map((column) => ({ ...column, head: shared ? column.title : column.name }));
  return { columns: heads, unit: shared };
}

/** The columns of a table, and the unit that all of their figures share; '' where they share none. */
interface LookedAt {
  readonly columns: readonly TableColumn[];
  readonly unit: string;
}

/** One that several columns of figures have, and no other is among them. */
function sharedUnit(columns: readonly Named[], language: Language): string {
  const figures = columns.filter(({ look }) => look === 'figures');
  const units = figures.map(({ name, title, shown }) =>
    name === title ? '' : formatUnit(shown, language),
  );
  return figures.length > 1 && new Set(units).size === 1 ? units[0]! : '';
}

/** A column before it is known what the others are in. */
type Named = Omit<TableColumn, 'head'>;

/** A column whose unit may still be said by the author. */
interface Draft {
  readonly column: Column;
  readonly printed: readonly string[];
  readonly look: Look;
  readonly unit: Unit;
}

function draftOf(column: Column, dataset: Dataset, language: Language): Draft {
  const printed = allRows(dataset).map(({ cells }) => cells[column.index]!);
  const own = isRemark(column.unit.noun) ? NO_UNIT : column.unit;
  const look = lookOf(printed, column.header, own, language);
  const unit = saysUnit(own) || look !== 'figures' ? own : commonUnit(printed, language);
  return { column, printed, look, unit };
}

/** Digits that count nothing: 0123 is no number, nor is what a header calls a code. */
const IS_CODE = /^0\d/;
const CODES = /[編编]號|编号|代[號号碼码]|[電电][話话]|\b(?:code|id|phone|tel)\b/i;

/** What most of the cells are; one that is missing, and says so, is neither. */
function lookOf(printed: readonly string[], header: string, unit: Unit, language: Language): Look {
  const texts = printed.map(toHalfWidth).filter((text) => {
    const read = parseQuantity(text, { unit, language });
    return !read || read.decimal;
  });
  // 3021 may be a number; under 年份 it is a year, and 預計2024 no number of anything.
  const isTime = roleOfHeader(readHeader(header).name) === 'date';
  const look = lookOfCells(texts, isTime, language);
  if (look === 'date' || look === 'year') return 'dates';
  if (CODES.test(header) || texts.some((text) => IS_CODE.test(text))) return 'words';
  return look === 'text' ? 'words' : 'figures';
}

/** The unit that every figure says itself, which then stands once at the head. */
function commonUnit(printed: readonly string[], language: Language): Unit {
  const units = printed
    .filter((text) => parseQuantity(text)?.decimal)
    .map((text) => unitOfCell(text, language));
  const [first = NO_UNIT] = units;
  const isCommon = units.every(
    ({ magnitude, noun }) => magnitude === first.magnitude && noun === first.noun,
  );
  return isCommon && first.noun !== 'pp' ? first : NO_UNIT;
}

function columnOf(
  { column, printed, look }: Draft,
  unit: Unit,
  headers: readonly string[],
  names: RoleNames | null,
  language: Language,
): Named {
  const { header, index } = column;
  const isFigures = look === 'figures';
  const read = isFigures
    ? printed.flatMap((text) => parseQuantity(text, { unit, language })?.decimal ?? [])
    : [];
  const shown = fitUnit(unit, read, language);
  const places = Math.max(0, ...read.map((decimal) => inUnit(decimal, shown).places));
  const isOwn = header !== '' && headers.indexOf(header) === headers.lastIndexOf(header);
  return {
    index,
    ...namesOf(column, isFigures ? shown : NO_UNIT, names, language),
    key: isOwn ? header : `#${index + 1}`,
    look,
    cells: unit,
    shown,
    isYears: printed.every((text) => !/\d/.test(text) || /^\d{4}$/.test(text)),
    isSigned: printed.some((text) => /^[+＋▲△]/.test(text)),
    places: places > MOST_PLACES ? 0 : places,
  };
}

/** More decimals than this are not lined up: nobody reads that far. */
const MOST_PLACES = 4;

/** Whether a header is the very name of a role, and so ours to translate. */
export const hasRoleName = (header: string): boolean =>
  header !== '' && roleOfHeader(header) === header;

/** A per cent sign stands at each number. */
function namesOf(
  { header, unit: own }: Column,
  shown: Unit,
  names: RoleNames | null,
  language: Language,
): { readonly name: string; readonly title: string } {
  const ours = hasRoleName(header) && names?.[header as Role];
  const isUnit = saysUnit(own) && !isRemark(own.noun);
  const title = ours || (isUnit && saysUnit(shown) ? readHeader(header).title : header);
  const unit = shown.noun === '%' ? '' : formatUnit(shown, language);
  return { title, name: unit ? figureWords[language].aside(title, unit).trim() : title };
}

/** A column by its header, with its unit or without, or by its number: #3; −1 where there is none. */
export function columnAt(name: string, headers: readonly string[]): number {
  const index = findHeader(name, headers);
  if (index >= 0) return index;
  const number = Number(/^#(\d{1,3})$/.exec(toHalfWidth(name))?.[1]);
  return number >= 1 && number <= headers.length ? number - 1 : -1;
}
