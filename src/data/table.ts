import { found, type Finding } from '../problems/finding.ts';
import { brokenGrid, type Furniture, type Grid, type GridRow } from './grid.ts';
import { listsItems } from './header-roles.ts';
import { countTitles, isHeader } from './headers.ts';
import { cellLines, cellText, isMark, textOf, type LightNode } from './light-node.ts';
import { squareRows } from './rows.ts';

/** A row of a table on the way to a grid. */
interface TableRow {
  readonly section: string;
  readonly cells: readonly LightNode[];
  /** What each cell says. */
  readonly texts: readonly string[];
}

/**
 * Reads a plain `<table>`: the last row of its head is the header, or else a first row of `<th>` or
 * of words that name columns; its caption is the headline; of its foot, a row of one cell is the
 * source or a note and a row of several the total. Merged cells are repeated and reported; a
 * footnote mark in `<sup>` never joins a number.
 */
export function gridOfTable(table: LightNode): Grid {
  const rows = tableRows(table).filter(({ texts }) => texts.some((text) => text !== ''));
  const furniture = { ...captionOf(table), ...footOf(rows.filter(isFootRow)), isSeen: true };
  const { heads, body } = splitHead(rows.filter((row) => !isFootRow(row)));
  if (body.length === 0) return { ...brokenGrid([found('no-data', 'the table')]), furniture };
  const problems: Finding[] = [];
  const titles = expandSpans(heads, true, problems);
  const texts = expandSpans(body.map(itemsApart(titles.at(-1) ?? [])), false, problems);
  const gridRows = texts.map((cells, index): GridRow => {
    const row = { number: index + 1, cells };
    return body[index]!.section === 'tfoot' ? { ...row, total: true } : row;
  });
  const width = texts.reduce((most, row) => Math.max(most, row.length), 0);
  const header = [...(titles.pop() ?? Array<string>(width))].map((text) => text ?? '');
  for (const title of titles)
    problems.push(found('title-row', [...new Set(title)].join(' ').trim()));
  const grid = squareRows(header, gridRows, furniture);
  return { ...grid, problems: [...problems, ...grid.problems] };
}

function tableRows(table: LightNode): readonly TableRow[] {
  return table.children.flatMap((part) => {
    if (part.name === 'tr') return [rowOf(part, 'tbody')];
    if (!['thead', 'tbody', 'tfoot'].includes(part.name)) return [];
    return part.children.filter(({ name }) => name === 'tr').map((row) => rowOf(row, part.name));
  });
}

function rowOf(row: LightNode, section: string): TableRow {
  const cells = row.children.filter(({ name }) => name === 'th' || name === 'td');
  return { section, cells, texts: cells.map(cellText) };
}

/** Where a column lists measures or members, the lines of a cell are its items. */
function itemsApart(header: readonly (string | undefined)[]): (row: TableRow) => TableRow {
  const listed = header.map((name) => listsItems(name ?? ''));
  return (row) => ({
    ...row,
    texts: row.texts.map((text, index) => (listed[index] ? cellLines(row.cells[index]!) : text)),
  });
}

/** The rows of the head, of which the last is the header and the others are titles above it. */
function splitHead(rows: readonly TableRow[]): {
  heads: readonly TableRow[];
  body: readonly TableRow[];
} {
  const heads = rows.filter(({ section }) => section === 'thead');
  if (heads.length > 0) return { heads, body: rows.filter(({ section }) => section !== 'thead') };
  const top = rows.slice(0, 9).map(({ texts }) => texts);
  const titles = countTitles(top);
  const isHead =
    (rows[titles] && isHeadRow(rows[titles])) || isHeader(top[titles] ?? [], top.slice(titles + 1));
  const count = titles > 0 || isHead ? titles + 1 : 0;
  const end = count > 0 ? endOfHead(rows, count) : 0;
  return { heads: rows.slice(0, end), body: rows.slice(end) };
}

/** Nothing but `<th>`. */
const isHeadRow = ({ cells }: TableRow): boolean => cells.every(({ name }) => name === 'th');

/** A head of two rows: Item stands beside both, or 2023 and 2024 under what spans the two. */
function endOfHead(rows: readonly TableRow[], count: number): number {
  const { cells } = rows[count - 1]!;
  const most = (span: string): number => Math.max(...cells.map((cell) => spanOf(cell, span)));
  let end = count - 1 + most('rowspan');
  if (most('colspan') > 1)
    while (rows[end] && rows[end]!.cells.length > 1 && isHeadRow(rows[end]!)) end++;
  return end < rows.length ? end : count;
}

const isFootRow = ({ section, cells }: TableRow): boolean =>
  section === 'tfoot' && cells.length === 1;

/**
 * The text of each cell in its column; a merged cell is said again in each place it covers. What it
 * pushes the others past and nothing fills is left open.
 */
function expandSpans(rows: readonly TableRow[], isHead: boolean, problems: Finding[]): string[][] {
  const square = rows.map(({ cells }) => Array<string>(cells.length));
  rows.forEach(({ cells, texts }, y) => {
    const number = isHead ? 0 : y + 1;
    let x = 0;
    cells.forEach((cell, index) => {
      while (square[y]![x] !== undefined) x++;
      const right = x + spanOf(cell, 'colspan');
      const foot = y + spanOf(cell, 'rowspan');
      if (right - x > 1 || foot - y > 1) problems.push(found('merged-cells', number));
      for (const row of square.slice(y, foot))
        for (let at = x; at < right; at++) row[at] = texts[index]!;
      tellMarks(cell, number, problems);
    });
  });
  return square;
}

function spanOf(cell: LightNode, name: string): number {
  const span = Number(cell.attribute(name) ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), 100) : 1;
}

function tellMarks(cell: LightNode, row: number, problems: Finding[]): void {
  cell.children.forEach((node, index) => {
    if (isMark(node, cell.children[index - 1]))
      problems.push(found('footnote-mark', row, textOf(node).trim()));
    else tellMarks(node, row, problems);
  });
}

/** 單位：億元, also in brackets: what a caption says of the figures, alone or at its end. */
const UNIT_SAID =
  /(^|[,，;；.。]|(?=[(（])|\s(?=[單单]位))\s*[(（]?(?:[單单]位|units?)\s*[:：]\s*([^()（）]*[^\d\s()（）.,][^()（）]*)[)）]?$/i;

function captionOf(table: LightNode): Furniture {
  const caption = table.children.find(({ name }) => name === 'caption');
  const text = caption ? cellText(caption) : '';
  const unit = UNIT_SAID.exec(text)?.[2]!.trim();
  const headline = text.replace(UNIT_SAID, '$1').replace(/[,，;；\s]+$/, '');
  return { ...(headline && { headline }), ...(unit && { unit }) };
}

/** 資料來源：, Source: — the frame says that word itself. */
const SOURCE_WORD = /^(?:[資资]料[來来]源|[來来]源|source)\s*[:：]\s*/i;
const NOTE_WORD = /^(?:[註注]|[備备][註注]|notes?)\s*[:：]\s*/i;

/** The first row of one cell in the foot is the source, unless it says that it is a note. */
function footOf(rows: readonly TableRow[]): Furniture {
  const first = rows.find(({ texts: [text] }) => !NOTE_WORD.test(text!));
  const others = rows.filter((row) => row !== first);
  const notes = others.map(({ texts: [text] }) => text!.replace(NOTE_WORD, ''));
  const sourceHref = first && findLink(first.cells[0]!)?.attribute('href');
  return {
    ...(first && { source: first.texts[0]!.replace(SOURCE_WORD, '') }),
    ...(sourceHref ? { sourceHref } : {}),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

const findLink = (node: LightNode): LightNode | undefined =>
  node.name === 'a' ? node : node.children.map(findLink).find(Boolean);
