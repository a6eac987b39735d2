import { found, type Finding } from '../problems/finding.ts';
import {
  brokenGrid,
  MAX_COLUMNS,
  mostRows,
  type Furniture,
  type Grid,
  type GridRow,
  type SetAside,
} from './grid.ts';
import { listsItems } from './header-roles.ts';
import { headsRows } from './headers.ts';
import { UNREAD, type Json } from './json.ts';
import { squareRows } from './rows.ts';

/** The keys beside `rows` and their other spelling; the schema in `schema.json` lists the same. */
export const FURNITURE_KEYS: Readonly<Record<string, keyof Furniture>> = {
  headline: 'headline',
  deck: 'deck',
  unit: 'unit',
  source: 'source',
  sourceHref: 'sourceHref',
  'source-href': 'sourceHref',
  note: 'note',
  asOf: 'asOf',
  'as-of': 'asOf',
  summary: 'summary',
  basis: 'basis',
  columns: 'columns',
};

const isMap = (json: Json | undefined): json is ReadonlyMap<string, Json> =>
  json instanceof Map && json !== UNREAD;
const isList = (json: Json | undefined): json is readonly Json[] => Array.isArray(json);

/**
 * Turns JSON into a grid. It may be a list of objects, a list of rows of which the first is the
 * header, or an object with furniture and `rows`. Whatever is neither is set aside with its number.
 */
export function gridOfJson(json: Json): Grid {
  if (isList(json)) return gridOfList(json, {}, []);
  if (!isMap(json)) return brokenGrid([found('no-data', 'data')]);
  const [furniture, problems] = readFurniture(json);
  const rows = json.get('rows');
  if (isList(rows)) return gridOfList(rows, furniture, problems);
  return { ...brokenGrid([found('no-data', 'data'), ...problems]), furniture };
}

function readFurniture(json: ReadonlyMap<string, Json>): [Furniture, readonly Finding[]] {
  const furniture = new Map<keyof Furniture, string>();
  const problems: Finding[] = [];
  for (const [key, value] of json) {
    if (key === 'rows' || key === '$schema') continue;
    const name = Object.hasOwn(FURNITURE_KEYS, key) ? FURNITURE_KEYS[key] : undefined;
    if (!name) problems.push(found('unknown-key', key, [...Object.keys(FURNITURE_KEYS), 'rows']));
    else if (typeof value === 'string') furniture.set(name, value);
    else if (value !== null) problems.push(found('not-text', key));
  }
  return [Object.fromEntries(furniture), problems];
}

function gridOfList(
  list: readonly Json[],
  furniture: Furniture,
  problems: readonly Finding[],
): Grid {
  // An empty list is no mistake: there is nothing to show, and the figure says so.
  if (list.length === 0) return { ...brokenGrid(problems), furniture };
  const read = isList(list[0]) ? readLists(list) : readObjects(list);
  if (read.rows.length === 0 && read.setAside.length === 0) {
    return { ...brokenGrid([found('no-data', 'data'), ...problems]), furniture };
  }
  const grid = squareRows(
    read.header,
    read.rows,
    furniture,
    read.rows.length + read.setAside.length,
  );
  return {
    ...grid,
    problems: [...problems, ...read.problems, ...grid.problems],
    setAside: [...read.setAside, ...grid.setAside],
  };
}

/** Rows on the way to a grid, with what could not be read on the way. */
interface Rows {
  readonly header: readonly string[];
  readonly rows: readonly GridRow[];
  readonly problems: readonly Finding[];
  readonly setAside: readonly SetAside[];
}

function readLists(list: readonly Json[]): Rows {
  const [head] = list;
  const first = isList(head) ? head.map(textOf) : [];
  const [, second] = list;
  const isHeader = headsRows(first, isList(second) ? second.map(textOf) : []);
  const header = isHeader ? first : first.map(() => '');
  return readEach(isHeader ? list.slice(1) : list, header, (row, cell) =>
    isList(row) ? row.map((value, index) => cell(value, header[index] ?? '')) : null,
  );
}

function readObjects(list: readonly Json[]): Rows {
  const keys = new Set(list.flatMap((row) => (isMap(row) ? [...row.keys()] : [])));
  // One more than are read, so that the rest is reported; rows as wide as all keys would be too much.
  const header = [...keys].slice(0, MAX_COLUMNS + 1);
  return readEach(list, header, (row, cell) =>
    isMap(row) ? header.map((key) => cell(row.get(key) ?? null, key)) : null,
  );
}

type CellReader = (value: Json, column: string) => string;

function readEach(
  list: readonly Json[],
  header: readonly string[],
  cellsOf: (row: Json, cell: CellReader) => readonly string[] | null,
): Rows {
  const problems: Finding[] = [];
  const setAside: SetAside[] = [];
  const rows: GridRow[] = [];
  const most = mostRows(Math.min(header.length, MAX_COLUMNS));
  list.forEach((row, index) => {
    const number = index + 1;
    // Rows beyond the limit are set aside as they are.
    if (rows.length >= most) return void rows.push({ number, cells: [] });
    const cells = cellsOf(row, (value, column) => {
      const item = isList(value) && listsItems(column) ? joined(value) : value;
      if (typeof item === 'object' && item !== null)
        problems.push(found('not-plain', number, column));
      return textOf(item);
    });
    if (cells) return void rows.push({ number, cells });
    problems.push(found('not-a-row', number));
    setAside.push({ row: number, reason: 'not-a-row' });
  });
  return { header, rows, problems, setAside };
}

/** The items of a cell that lists them, one to a line. */
const joined = (list: readonly Json[]): Json =>
  list.every((item) => typeof item === 'string')
    ? list.map((item) => item.replaceAll(/\s+/g, ' ').trim()).join('\n')
    : list;

const textOf = (value: Json): string =>
  value === null || typeof value === 'object' ? '' : String(value).trim();
