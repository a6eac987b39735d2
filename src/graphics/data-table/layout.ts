import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { isTotalLabel } from '../../data/header-roles.ts';
import { readHighlight } from '../../data/highlight.ts';
import type { Language } from '../../locale/language.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import { readCell, type TableRow } from './cells.ts';
import { columnAt, lookAt, type TableColumn } from './column-look.ts';
import { fitOf, widestOf, type Fit } from './fit.ts';
import { readOrder, sortRows, type Order } from './order.ts';
import { finds } from './search.ts';
import { shadesOf, type Shade } from './shades.ts';

/** What an author may say of it. */
export const DATA_TABLE_ATTRIBUTES = {
  sort: 'text',
  query: 'text',
  first: 'text',
  bars: 'text',
  heat: 'text',
  highlight: 'text',
} as const;

export type DataTableSettings = SettingsOf<typeof DATA_TABLE_ATTRIBUTES>;

/** A table ready to be drawn. */
export interface TableLayout {
  readonly columns: readonly TableColumn[];
  /** The column whose cells name their rows. */
  readonly lead: number;
  /** All rows as given, for the download and the words. */
  readonly all: readonly TableRow[];
  /** The rows that are drawn, in the order they are drawn in. */
  readonly rows: readonly TableRow[];
  /** The total, for the download and the words, and where it is drawn. */
  readonly sum: TableRow | null;
  readonly total: TableRow | null;
  readonly order: Order | null;
  /** What was searched for; '' for nothing. */
  readonly query: string;
  /** True where a reader with script is given a search field. */
  readonly canSearch: boolean;
  /** So many of the rows are seen at first. */
  readonly first: number;
  readonly highlighted: ReadonlySet<TableRow>;
  /** The columns with bars, as the author named them. */
  readonly bars: readonly number[];
  /** The widest figure of a column, which all of its bars leave room for. */
  widest(column: number): string;
  /** The bar or tint of a cell, where its column has any. */
  shade(row: TableRow, column: number): Shade | null;
  readonly fit: Fit;
  readonly problems: readonly Finding[];
}

/** A table of up to so many rows is seen at once. */
const MOST_SEARCHED_BY_EYE = 12;

/** Reads, sorts, filters and measures a table; whatever a setting asks in vain is told. */
export function layoutTable(
  dataset: Dataset,
  settings: DataTableSettings & { readonly unit?: string | undefined },
  language: Language,
): TableLayout {
  const problems: Finding[] = [];
  const columns = lookAt(dataset, settings.unit ?? '', language, problems);
  const lead = leadOf(columns);
  const { all, total: sum } = readRows(dataset, columns, lead, language);
  const headers = dataset.columns.map(({ header }) => header);
  const chosen = (name: 'bars' | 'heat'): readonly number[] =>
    columnsNamed(settings[name], name, headers, columns, problems);
  const shadings = { bars: chosen('bars'), heat: chosen('heat') };
  const order = readOrder(settings.sort, headers, problems);
  const query = (settings.query ?? '').trim();
  const kept = query ? all.filter(finds(query)) : all;
  return {
    columns,
    lead,
    all,
    rows: order ? sortRows(kept, order, columns) : kept,
    // The total of all is none of those that were found.
    sum,
    total: query ? null : sum,
    order,
    query,
    canSearch: all.length > MOST_SEARCHED_BY_EYE,
    first: Math.max(readFirst(settings.first, all.length, problems), query ? MOST_FOUND : 0),
    highlighted: readHighlight(settings.highlight, all, problems),
    bars: shadings.bars,
    widest: widestOf(sum ? [...all, sum] : all),
    shade: shadesOf(all, columns, shadings),
    fit: fitOf(columns, sum ? [...all, sum] : all, lead, shadings.bars),
    problems,
  };
}

/** A rank or a number may stand before the names; it names no row. */
function leadOf(columns: readonly TableColumn[]): number {
  const [first, second] = columns;
  return first?.look === 'figures' && second && second.look !== 'figures' ? 1 : 0;
}

function readRows(
  dataset: Dataset,
  columns: readonly TableColumn[],
  lead: number,
  language: Language,
): { all: readonly TableRow[]; total: TableRow | null } {
  const read = (row: Row): TableRow => {
    const cells = columns.map((column) => readCell(row.cells[column.index]!, column, language));
    return { id: row.id, number: row.number, label: cells[lead]?.text ?? '', group: '', cells };
  };
  const rows = dataset.rows.map(read);
  if (dataset.total) return { all: rows, total: read(dataset.total) };
  // A total that is only called so stands at the foot too, where no other is.
  const called = rows.filter(({ label }) => isTotalLabel(label, ''));
  const total = called.length === 1 && rows.length > 1 ? called[0]! : null;
  return { all: rows.filter((row) => row !== total), total };
}

/** The columns that an attribute names, parted by semicolons; only figures can have bars or tints. */
function columnsNamed(
  text: string | undefined,
  attribute: 'bars' | 'heat',
  headers: readonly string[],
  columns: readonly TableColumn[],
  problems: Finding[],
): readonly number[] {
  const names = (text ?? '').split(/[;；]/).map((name) => name.trim());
  return names.filter(Boolean).flatMap((name) => {
    const index = columnAt(name, headers);
    if (index < 0) problems.push(found('column-not-found', name, headers, attribute));
    else if (columns[index]!.look === 'figures') return [index];
    else problems.push(found('setting-impossible', attribute, `“${name}” holds no figures`));
    return [];
  });
}

/** Longer tables than this are cut short until a reader asks for all. */
const MOST_AT_ONCE = 15;
const FIRST = 10;
/** Whoever searches wants to see what is found. */
const MOST_FOUND = 50;

function readFirst(text: string | undefined, rows: number, problems: Finding[]): number {
  const given = toHalfWidth(text ?? '');
  if (given === 'all') return rows;
  if (/^[1-9]\d{0,3}$/.test(given)) return Number(given);
  if (given) problems.push(found('setting-not-read', 'first', given, 'a whole number or “all”'));
  return rows > MOST_AT_ONCE ? FIRST : rows;
}
