import type { Column } from '../../data/columns.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { groupBy } from '../../data/group-by.ts';
import { unitsOfRows } from '../../data/row-units.ts';
import { readHeader, roleOfHeader } from '../../data/header-roles.ts';
import { NOTHING } from '../../data/quantity.ts';
import { shortDay, shortMonth } from '../../locale/axis-words.ts';
import { beforeWords } from '../../locale/before-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import type { Role } from '../../locale/vocabulary.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { middleOf, precisionOf } from '../../scale/dates.ts';
import type { CalendarDate } from '../../text/calendar.ts';
import { parseDate } from '../../text/date.ts';
import { formatDate } from '../../text/format-date.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import type { Unit } from '../../text/unit.ts';

/** One value of an item at a time of its own. */
export interface Point {
  /** The row as the author gave it, which may hold an earlier value too. */
  readonly given: Row;
  /** What it says of this point: its group is the item's name, its label the time. */
  readonly row: Row;
  /** When it was, as a sentence says it; '' where nobody has said. */
  readonly when: string;
  /** The same as a label has room for it. */
  readonly short: string;
  /** False where only its place says when it was, so that no percentage may be printed. */
  readonly isDated: boolean;
}

/** What is compared with itself: its values in order of time. */
export interface Item {
  /** '' where the rows name nothing but times. */
  readonly name: string;
  readonly unit: Unit;
  readonly points: readonly Point[];
}

/** A point with the item it belongs to. */
interface Named {
  readonly item: string;
  readonly point: Point;
}

/**
 * Gathers rows into items, each in order of time where all its times are dates and as given
 * otherwise. An item counted in two units is two items, since nothing leads from one to the other.
 */
export function readItems(
  dataset: Dataset,
  head: Unit,
  language: Language,
  problems: Finding[],
): readonly Item[] {
  const points = groupBy(pointsOf(dataset, language), ({ item }) => item);
  const unitOf = unitsOfRows(dataset, head, language);
  const items = [...points].flatMap(([name, all]) =>
    partByUnit(inOrder(all.map(({ point }) => point)), head, unitOf).map((item) => ({
      ...item,
      name,
    })),
  );
  tellTimes(items, problems);
  return items;
}

/** Where the rows say what they are about, and when it was. */
interface Places {
  readonly isByGroup: boolean;
  readonly date: Column | undefined;
  readonly value: Column | undefined;
  readonly previous: Column | undefined;
}

function placesOf({ rows, columns }: Dataset): Places {
  const column = (role: Role): Column | undefined => columns.find((one) => one.role === role);
  const areDates = (texts: readonly string[]): boolean =>
    texts.every((text) => parseDate(toHalfWidth(text)) !== null);
  const date = column('date');
  const isByGroup = date
    ? !column('label')
    : areDates(rows.map(({ label }) => label)) && !areDates(rows.map(({ group }) => group));
  return { isByGroup, date, value: column('value'), previous: column('previous') };
}

function pointsOf(dataset: Dataset, language: Language): readonly Named[] {
  const places = placesOf(dataset);
  return dataset.rows.flatMap((given): readonly Named[] => {
    const { item, when } = nameRow(given, places, language);
    const { value, previous } = places;
    const later = when || (previous ? timeOfHeader(value, 'value') : '');
    const now = { given, row: given, item, said: later };
    if (!previous) return [pointOf(now, '', language)];
    const { before, after } = beforeWords[language];
    const row = { ...given, value: given.previous, change: NOTHING, break: '', note: '' };
    const then = { ...now, row: { ...row, id: `${given.id}.previous` } };
    const earlier = { ...then, said: timeOfHeader(previous, 'previous') };
    return [pointOf(earlier, before, language), pointOf(now, after, language)];
  });
}

/** What a row is about and when: by its date, by its group, or by a label that is a date. */
function nameRow(
  row: Row,
  { isByGroup, date }: Places,
  language: Language,
): { item: string; when: string } {
  const { label, group } = row;
  if (!date) return isByGroup ? { item: group, when: label } : { item: label, when: group };
  const when = row.date ? formatDate(row.date, language) : row.cells[date.index]!;
  if (isByGroup) return { item: group, when };
  return { item: group ? figureWords[language].aside(label, group) : label, when };
}

/** The year in 2023年營收, else the header itself; '' where it only names its role: value, 數值. */
function timeOfHeader(column: Column | undefined, role: Role): string {
  const { name } = readHeader(column?.header ?? '');
  const [year] = /(?:1[5-9]|20)\d\d(?:年(?:\d{1,2}月|[底初末])?)?/.exec(name) ?? [];
  const isRole = name.toLowerCase() === role || (role === 'value' && roleOfHeader(name) === role);
  return year ?? (isRole && !/^[今本現现]/.test(name) ? '' : name);
}

/** A point before it is known what its time is called. */
interface Draft {
  readonly given: Row;
  readonly row: Row;
  readonly item: string;
  readonly said: string;
}

/** Where nobody has said when it was, `otherwise` stands for that. */
function pointOf({ given, row, item, said }: Draft, otherwise: string, language: Language): Named {
  const date = said === '' ? null : parseDate(toHalfWidth(said));
  const when = date ? formatDate(date, language) : said || otherwise;
  const point = {
    given,
    row: { ...row, group: item, label: when, date },
    when,
    short: date ? shortTime(date, language) : when,
    isDated: said !== '',
  };
  return { item, point };
}

/** Mar 2025 and 12 Mar 2025; Chinese months are short as they are. */
function shortTime(date: CalendarDate, language: Language): string {
  const { year, month, day } = date;
  if (language !== 'en' || month === undefined) return formatDate(date, language);
  const short = day === undefined ? shortMonth(month, language) : shortDay(month, day, language);
  return `${short} ${year}`;
}

/** A definition cannot change before there is anything to hold against it. */
function inOrder(points: readonly Point[]): readonly Point[] {
  const moment = ({ row }: Point): number => middleOf(row.date!);
  const isTime = points.every(({ row }) => row.date);
  const sorted = isTime ? points.toSorted((a, b) => moment(a) - moment(b)) : points;
  return sorted.map((point, index) =>
    index === 0 ? { ...point, row: { ...point.row, break: '' } } : point,
  );
}

/** A missing value has no unit, so it stays with the first that there is. */
function partByUnit(
  points: readonly Point[],
  head: Unit,
  unitOf: (row: Row) => Unit,
): readonly Omit<Item, 'name'>[] {
  const known = points.find(({ row }) => row.value.decimal);
  const first = known ? unitOf(known.given) : head;
  const parts = new Map<Unit, Point[]>();
  for (const point of points) {
    const unit = point.row.value.decimal ? unitOf(point.given) : first;
    parts.set(unit, [...(parts.get(unit) ?? []), point]);
  }
  return [...parts].map(([unit, part]) => ({ unit, points: part }));
}

/** Two values of one item at one time are both drawn; dates of unlike precision are ordered by their middle. */
function tellTimes(items: readonly Item[], problems: Finding[]): void {
  for (const { points } of items) {
    const seen = new Set<string>();
    for (const { row, when } of points) {
      if (seen.has(when)) problems.push(found('repeated-row', row.number, row.group || when));
      seen.add(when);
    }
  }
  const isMixed = items.some(({ points }) => {
    const dates = points.map(({ row }) => row.date && precisionOf(row.date));
    return !dates.includes(null) && new Set(dates).size > 1;
  });
  if (isMixed) problems.push(found('mixed-dates'));
}
