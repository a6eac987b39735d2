import { footnoteMark, mergedCells, noData, titleRow } from '../problems/data-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { brokenGrid, type Furniture, type Grid, type GridRow } from './grid.ts';
import { textOf, type LightNode } from './light-node.ts';
import { squareRows } from './rows.ts';

/** A row of a table on the way to a grid. */
interface TableRow {
  readonly section: string;
  readonly cells: readonly LightNode[];
}

/**
 * Reads a plain `<table>`: the last row of its head (or a first row of `<th>` only) is the header,
 * its caption the headline, a foot of one cell the source, a foot of several the total. Merged
 * cells are repeated and reported; a footnote mark in `<sup>` never joins a number.
 */
export function gridOfTable(table: LightNode): Grid {
  const problems: Problem[] = [];
  const rows = tableRows(table);
  const [head, body] = splitHead(rows, problems);
  if (body.length === 0) return brokenGrid([noData('the table')]);
  const foot = body.find((row) => isSourceRow(row));
  const data = body.filter((row) => row !== foot);
  const texts = expandSpans(data, problems);
  const gridRows = data.map((row, index): GridRow => ({
    number: index + 1,
    cells: texts[index]!,
    ...(row.section === 'tfoot' ? { total: true } : {}),
  }));
  const width = Math.max(...texts.map((row) => row.length));
  const header = head ? expandSpans([head], problems)[0]! : Array<string>(width).fill('');
  const grid = squareRows(header, gridRows, { ...captionOf(table), ...sourceOf(foot) });
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

function splitHead(
  rows: readonly TableRow[],
  problems: Problem[],
): [TableRow | undefined, readonly TableRow[]] {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cellText(cell) !== ''));
  const heads = filled.filter(({ section }) => section === 'thead');
  const [first, ...rest] = filled;
  if (heads.length === 0) {
    const isHead = first !== undefined && first.cells.every(({ name }) => name === 'th');
    return isHead ? [first, rest] : [undefined, filled];
  }
  for (const extra of heads.slice(0, -1)) {
    problems.push(titleRow(extra.cells.map(cellText).join(' ')));
  }
  return [heads.at(-1), filled.filter(({ section }) => section !== 'thead')];
}

const isSourceRow = ({ section, cells }: TableRow): boolean =>
  section === 'tfoot' && cells.length === 1;

/** The text of each cell in its column; a merged cell is said again in each place it covers. */
function expandSpans(
  rows: readonly TableRow[],
  problems: Problem[],
): readonly (readonly string[])[] {
  const texts: string[][] = rows.map(() => []);
  rows.forEach(({ cells }, y) => {
    let x = 0;
    for (const cell of cells) {
      while (texts[y]![x] !== undefined) x++;
      const [wide, high] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      if (wide * high > 1) problems.push(mergedCells(y + 1));
      for (const row of texts.slice(y, y + high)) {
        for (let column = x; column < x + wide; column++) row[column] = cellText(cell);
      }
      reportMarks(cell, y + 1, problems);
    }
  });
  return texts.map((row) => Array.from(row, (text) => text ?? ''));
}

function spanOf(cell: LightNode, name: string): number {
  const span = Number(cell.attribute(name) ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), 100) : 1;
}

const isMark = ({ name }: LightNode): boolean => name === 'sup';

const markedText = (node: LightNode): string =>
  node.name === '' || node.name === 'br'
    ? node.text || ' '
    : node.children
        .filter((child) => !isMark(child))
        .map(markedText)
        .join('');

const cellText = (cell: LightNode): string => markedText(cell).replaceAll(/\s+/g, ' ').trim();

function reportMarks(cell: LightNode, row: number, problems: Problem[]): void {
  const marks = cell.children.filter(isMark).map(textOf);
  for (const mark of marks) problems.push(footnoteMark(row, mark));
}

function captionOf(table: LightNode): Furniture {
  const caption = table.children.find(({ name }) => name === 'caption');
  const headline = caption && cellText(caption);
  return headline ? { headline } : {};
}

/** 資料來源：, Source: — the frame says that word itself. */
const SOURCE_WORD = /^(?:資料來源|资料来源|來源|来源|source)\s*[:：]\s*/i;

function sourceOf(row: TableRow | undefined): Furniture {
  if (!row) return {};
  const [cell] = row.cells;
  const href = cell && findLink(cell)?.attribute('href');
  const source = cell ? cellText(cell).replace(SOURCE_WORD, '') : '';
  return { ...(source ? { source } : {}), ...(href ? { sourceHref: href } : {}) };
}

function findLink(node: LightNode): LightNode | undefined {
  if (node.name === 'a') return node;
  for (const child of node.children) {
    const link = findLink(child);
    if (link) return link;
  }
  return undefined;
}
