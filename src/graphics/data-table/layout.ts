import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { readHighlight } from '../../data/highlight.ts';
import type { Language } from '../../locale/language.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import type * as Arrange from './arrange.ts';
import { readCell, type TableRow } from './cells.ts';
import { columnAt, lookAt, type RoleNames, type TableColumn } from './column-look.ts';
import { fitOf, LEAST_SORTED, widestOf, type Fit } from './fit.ts';
import { partFoot, type Parted } from './foot.ts';
import type { Order } from './order.ts';
import type { Shade } from './shades.ts';

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

/** What is loaded for some tables only; null for all others. */
export interface LateParts {
  /** For one that is sorted, searched, or shaded. */
  readonly arrange: typeof Arrange | null;
  /** For one whose heads are the names of roles. */
  readonly names: RoleNames | null;
}

/** A table ready to be drawn. */
export interface TableLayout {
  readonly columns: readonly TableColumn[];
  /** The unit that all figures share, said once over them and not at each head; '' where they do not. */
  readonly unit: string;
  /** The column whose cells name their rows. */
  readonly lead: number;
  /** All rows as given, for the download and the words. */
  readonly all: readonly TableRow[];
  /** The rows that are drawn, in the order they are drawn in. */
  readonly rows: readonly TableRow[];
  /** The total and averages, as given. */
  readonly foot: readonly TableRow[];
  readonly order: Order | null;
  /** What was searched for; '' for nothing. */
  readonly query: string;
  /** True where a reader with script is given a search field. */
  readonly canSearch: boolean;
  /** True where a reader with script can sort them. */
  readonly canSort: boolean;
  /** So many of the rows are seen at first. */
  readonly first: number;
  readonly highlighted: ReadonlySet<TableRow>;
  /** The columns with bars, as the author named them. */
  readonly bars: readonly number[];
  /** The widest figure of a column, which all of its bars leave room for. */
  widest(column: number): string;
  /** The row with the largest figure of the first column with bars, where one alone has it. */
  readonly largest: TableRow | null;
  /** What the tints mean. */
  readonly key: readonly string[];
  /** The house setting for what is above zero and below it. */
  readonly trendColors: string;
  /** The bar or tint of a cell, where its column has any. */
  shade(row: TableRow, column: number): Shade | null;
  readonly fit: Fit;
  readonly problems: readonly Finding[];
}

/** A table of up to so many rows is seen at once. */
const MOST_SEARCHED_BY_EYE = 12;

/** What the frame is told of every figure and a table reads too. */
interface FrameWords {
  readonly unit?: string | undefined;
  readonly trendColors?: string | undefined;
}

/** Reads, sorts, filters and measures a table; whatever a setting asks in vain is told. */
export function layoutTable(
  dataset: Dataset,
  settings: DataTableSettings & FrameWords,
  { arrange, names }: LateParts,
  language: Language,
): TableLayout {
  const problems: Finding[] = [];
  const { columns, unit } = lookAt(dataset, settings.unit ?? '', names, language, problems);
  const lead = leadOf(columns);
  const { all, foot } = readRows(dataset, columns, lead, language);
  const headers = dataset.columns.map(({ header }) => header);
  const chosen = (name: 'bars' | 'heat'): readonly number[] =>
    columnsNamed(settings[name], name, headers, columns, problems);
  const shadings = { bars: chosen('bars'), heat: chosen('heat') };
  const order = arrange?.readOrder(settings.sort, headers, problems) ?? null;
  const query = (settings.query ?? '').trim();
  const kept = arrange && query ? all.filter(arrange.finds(query)) : all;
  const shading = arrange?.shadesOf(all, columns, shadings, language);
  const [barred] = shadings.bars;
  return {
    columns,
    unit,
    lead,
    all,
    rows: arrange && order ? arrange.sortRows(kept, order, columns) : kept,
    foot,
    order,
    query,
    canSearch: all.length > MOST_SEARCHED_BY_EYE,
    canSort: all.length >= LEAST_SORTED,
    first: Math.max(readFirst(settings.first, all.length, problems), query ? MOST_FOUND : 0),
    highlighted: readHighlight(settings.highlight, [...all, ...foot], problems),
    bars: shadings.bars,
    largest: arrange && barred !== undefined ? arrange.largestOf(all, barred) : null,
    widest: widestOf([...all, ...foot]),
    key: shading?.key ?? [],
    trendColors: settings.trendColors ?? 'neutral',
    shade: shading?.of ?? (() => null),
    fit: fitOf(columns, [...all, ...foot], lead, shadings.bars),
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
): Parted {
  const read = (row: Row): TableRow => {
    const cells = columns.map((column) => readCell(row.cells[column.index]!, column, language));
    return { id: row.id, number: row.number, label: cells[lead]?.text ?? '', group: '', cells };
  };
  return partFoot(dataset.rows.map(read), dataset.total && read(dataset.total));
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
