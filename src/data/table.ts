import { found, type Finding } from '../problems/finding.ts';
import { brokenGrid, type Furniture, type Grid, type GridRow } from './grid.ts';
import { countTitles, isHeader } from './headers.ts';
import { cellText, isMark, textOf, type LightNode } from './light-node.ts';
import { squareRows } from './rows.ts';

/** A row of a table on the way to a grid. */
interface TableRow {
  readonly section: string;
  readonly cells: readonly LightNode[];
}

/**
 * Reads a plain `<table>`: the last row of its head is the header, or else a first row of `<th>` or
 * of words that name columns; its caption is the headline; of its foot, a row of one cell is the
 * source or a note and a row of several the total. Merged cells are repeated and reported; a
 * footnote mark in `<sup>` never joins a number.
 */
export function gridOfTable(table: LightNode): Grid {
  const rows = tableRows(table).filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''));
  const furniture = { ...captionOf(table), ...footOf(rows.filter(isFootRow)) };
  const { heads, body } = splitHead(rows.filter((row) => !isFootRow(row)));
  if (body.length === 0) return { ...brokenGrid([found('no-data', 'the table')]), furniture };
  const problems: Finding[] = [];
  const titles = expandSpans(heads, true, problems);
  const texts = expandSpans(body, false, problems);
  const gridRows = body.map(({ section }, index): GridRow => ({
    number: index + 1,
    cells: texts[index]!,
    ...(section === 'tfoot' ? { total: true } : {}),
  }));
  const width = texts.reduce((most, row) => Math.max(most, row.length), 0);
  const header = titles.pop() ?? Array<string>(width).fill('');
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

const rowOf = (row: LightNode, section: string): TableRow => ({
  section,
  cells: row.children.filter(({ name }) => name === 'th' || name === 'td'),
});

/** The rows of the head, of which the last is the header and the others are titles above it. */
function splitHead(rows: readonly TableRow[]): {
  heads: readonly TableRow[];
  body: readonly TableRow[];
} {
  const heads = rows.filter(({ section }) => section === 'thead');
  if (heads.length > 0) return { heads, body: rows.filter(({ section }) => section !== 'thead') };
  const texts = rows.slice(0, 9).map(({ cells }) => cells.map(cellText));
  const titles = countTitles(texts);
  const isHead =
    rows[titles]?.cells.every(({ name }) => name === 'th') ||
    isHeader(texts[titles] ?? [], texts.slice(titles + 1));
  const count = titles > 0 || isHead ? titles + 1 : 0;
  return { heads: rows.slice(0, count), body: rows.slice(count) };
}

const isFootRow = ({ section, cells }: TableRow): boolean =>
  section === 'tfoot' && cells.length === 1;

/** The text of each cell in its column; a merged cell is said again in each place it covers. */
function expandSpans(rows: readonly TableRow[], isHead: boolean, problems: Finding[]): string[][] {
  const texts: string[][] = rows.map(() => []);
  rows.forEach(({ cells }, y) => {
    const number = isHead ? 0 : y + 1;
    let x = 0;
    for (const cell of cells) {
      while (texts[y]![x] !== undefined) x++;
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      const text = cellText(cell);
      if (wide * high > 1) problems.push(found('merged-cells', number));
      for (const row of texts.slice(y, y + high)) row.length = Math.max(row.length, x + wide);
      for (const row of texts.slice(y, y + high)) row.fill(text, x, x + wide);
      for (const mark of marksIn(cell)) problems.push(found('footnote-mark', number, mark));
    }
  });
  return texts.map((row) => Array.from(row, (text) => text ?? ''));
}

function spanOf(cell: LightNode, name: string): number {
  const span = Number(cell.attribute(name) ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), 100) : 1;
}

const marksIn = (cell: LightNode): readonly string[] =>
  cell.children.flatMap((node) => (isMark(node) ? [textOf(node).trim()] : marksIn(node)));

function captionOf(table: LightNode): Furniture {
  const caption = table.children.find(({ name }) => name === 'caption');
  const headline = caption && cellText(caption);
  return headline ? { headline } : {};
}

/** 資料來源：, Source: — the frame says that word itself. */
const SOURCE_WORD = /^(?:[資资]料[來来]源|[來来]源|source)\s*[:：]\s*/i;
const NOTE_WORD = /^(?:[註注]|[備备][註注]|notes?)\s*[:：]\s*/i;

/** The first row of one cell in the foot is the source, unless it says that it is a note. */
function footOf(rows: readonly TableRow[]): Furniture {
  const cells = rows.flatMap((row) => row.cells);
  const first = cells.find((cell) => !NOTE_WORD.test(cellText(cell)));
  const notes = cells.filter((cell) => cell !== first);
  const href = first && findLink(first)?.attribute('href');
  return {
    ...(first ? { source: cellText(first).replace(SOURCE_WORD, '') } : {}),
    ...(href ? { sourceHref: href } : {}),
    ...(notes[0]
      ? { note: notes.map((cell) => cellText(cell).replace(NOTE_WORD, '')).join(' ') }
      : {}),
  };
}

function findLink(node: LightNode): LightNode | undefined {
  if (node.name === 'a') return node;
  for (const child of node.children) {
    const link = findLink(child);
    if (link) return link;
  }
  return undefined;
}
