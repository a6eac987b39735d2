import type { Dataset, Row } from '../../data/dataset.ts';
import { unitsOfRows } from '../../data/row-units.ts';
import { isSaid } from '../../data/said.ts';
import { middleOf } from '../../scale/dates.ts';
import { parseDate } from '../../text/date.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import type { CalendarDate } from '../../text/calendar.ts';
import type { Language } from '../../locale/language.ts';
import { formatUnit, type Unit } from '../../text/unit.ts';

/** What is measured and aimed at: its rows with their dates, the earliest first. */
export interface ItemRows {
  /** '' where the rows name nothing. */
  readonly name: string;
  readonly unit: Unit;
  /** Measured values and what is said of them, missing ones too. */
  readonly values: readonly Row[];
  readonly targets: readonly Row[];
}

/** A row with what its words say: its label is only what its item’s name and its date do not say. */
interface ReadRow {
  readonly row: Row;
  readonly isTarget: boolean;
  /** Words that could name its item: its group, then its label. */
  readonly names: readonly string[];
}

/** A row’s group or label: a date, the word for a target, both, a time that is no date, or a name. */
interface Part {
  readonly date: CalendarDate | null;
  readonly isTarget: boolean;
  readonly name: string;
  readonly time: string;
}

const TARGET = /\(?(?:目[標标]|力[爭争]|\btarget\b(?: for\b| by\b| in\b)?)\)?/i;

/** The beginning or the end of a year: no date that we read, and no name. */
const TIME = /^\d{4}年[初中底末]$|^(?:early|mid|end)[- ]\d{4}$/i;

/** 2027, 目標, 2027年目標, 2027（目標）; anything else is a name, and so is 碳達峰目標. */
function readPart(text: string): Part {
  const plain = toHalfWidth(text);
  const rest = plain.replace(TARGET, '').trim();
  const date = parseDate(rest);
  const isTime = TIME.test(rest);
  const isSaidWhole = rest === '' || date !== null || isTime;
  return {
    date,
    isTarget: isSaidWhole && rest !== plain,
    name: isSaidWhole ? '' : text,
    time: isTime ? rest : '',
  };
}

function readRow(row: Row, dateColumn: number): ReadRow {
  const { group, label, cells } = row;
  // What was taken from the column of dates names no item, also where it is no date.
  const isTime = label !== '' && label === cells[dateColumn];
  const parts = [...new Set([group, label])]
    .filter(Boolean)
    .map(readPart)
    .map((part) => (isTime && part.name === label ? { ...part, name: '', time: label } : part));
  const time = parts.find((part) => part.time)?.time ?? '';
  const date = row.date ?? parts.find((part) => part.date)?.date ?? null;
  const isTarget = row.value.status === 'target' || parts.some((part) => part.isTarget);
  const value = isTarget ? ({ ...row.value, status: 'target' } as const) : row.value;
  return {
    row: { ...row, date, value, label: time, group: '' },
    isTarget,
    names: parts.flatMap(({ name }) => name || []),
  };
}

/**
 * Gathers rows by what they measure. A row’s item is its group, or its label where it has no group;
 * a date or the word for a target is neither, wherever it stands, so that `2030 | AI`, `AI | 2030`
 * and `AI | 目標` are all of AI. Where a row has two names, the one that others of its item bear by
 * itself is the item’s. A target without a name belongs to the only item there is. Values in another
 * unit than those before them are an item of their own.
 */
export function gatherItems(dataset: Dataset, head: Unit, language: Language): readonly ItemRows[] {
  const dateColumn = dataset.columns.findIndex(({ role }) => role === 'date');
  const read = dataset.rows.map((row) => readRow(row, dateColumn));
  const alone = new Set(read.flatMap(({ names }) => (names.length === 1 ? names : [])));
  const nameOf = ({ names: [first = '', second] }: ReadRow): string =>
    second !== undefined && alone.has(second) && !alone.has(first) ? second : first;
  const measured = new Set(read.flatMap((one) => (one.isTarget ? [] : [nameOf(one)])));
  const [only = ''] = measured.size === 1 ? measured : [];
  const unitOf = unitsOfRows(dataset, head, language);
  const items = new Map<string, Gathered>();
  for (const one of read) {
    const said = nameOf(one);
    const name = one.isTarget && said === '' ? only : said;
    const label = one.row.label || one.names.findLast((other) => other !== said) || '';
    const unit = one.row.value.decimal ? unitOf(one.row) : null;
    const item = itemFor(items, name, unit, language);
    item.unit ??= unit;
    (one.isTarget ? item.targets : item.values).push({ ...one.row, label });
  }
  return [...items.values()].map(({ name, unit, values, targets }) => ({
    name,
    unit: unit ?? head,
    values: inOrder(values),
    targets: inOrder(targets),
  }));
}

interface Gathered {
  readonly name: string;
  unit: Unit | null;
  readonly values: Row[];
  readonly targets: Row[];
}

function itemFor(
  items: Map<string, Gathered>,
  name: string,
  unit: Unit | null,
  language: Language,
): Gathered {
  const first = items.get(name);
  const isOther = first?.unit && unit && first.unit !== unit;
  const key = isOther ? `${name}\n${formatUnit(unit, language)}` : name;
  const item = items.get(key) ?? { name, unit: null, values: [], targets: [] };
  items.set(key, item);
  return item;
}

/** Undated rows first, as given; dated ones by the middle of their time. */
const inOrder = (rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => momentOf(a) - momentOf(b) || 0);

const momentOf = ({ date }: Row): number => (date ? middleOf(date) : -Infinity);

/** Whether a row has a value that somebody measured. */
export const isMeasured = (row: Row): boolean => row.value.decimal !== null && !isSaid(row);
