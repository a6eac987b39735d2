import { gridOf, MAX_COLUMNS, MAX_ROWS, type Grid } from './grid.ts';
import { cellText, isMark, type LightNode } from './light-node.ts';

/**
 * Reads a table that is what it should be: one row of heads and rows as wide as it, nothing merged,
 * no footnote marks, no foot. Null for any other, which the thorough reader then takes, so a page
 * with a clean table never loads that one. What both can read they read alike: a test holds them
 * against each other.
 */
export function gridOfCleanTable(table: LightNode): Grid | null {
  if (isUnusual(table)) return null;
  const heads = table.children.filter(isHead).flatMap(rowsIn);
  const rows = table.children.filter((part) => !isHead(part)).flatMap(rowsIn);
  if (heads.length === 0 && rows[0]?.every(({ name }) => name === 'th'))
    heads.push(...rows.splice(0, 1));
  const [header, ...body] = [...heads, ...rows].map((cells) => cells.map(cellText));
  const isClean = heads.length === 1 && header && body.length > 0 && hasSquareRows(header, body);
  if (!isClean || body.length > MAX_ROWS || header.length > MAX_COLUMNS) return null;
  const caption = table.children.find(({ name }) => name === 'caption');
  const headline = caption && cellText(caption);
  return gridOf(
    header,
    body.map((cells, index) => ({ number: index + 1, cells })),
    headline ? { headline } : {},
  );
}

const isUnusual = (node: LightNode): boolean =>
  node.name === 'tfoot' ||
  isMark(node) ||
  node.attribute('colspan') !== null ||
  node.attribute('rowspan') !== null ||
  node.children.some(isUnusual);

const isHead = ({ name }: LightNode): boolean => name === 'thead';

const rowsIn = (part: LightNode): (readonly LightNode[])[] => {
  if (part.name === 'tr') return [part.children.filter(({ name }) => /^t[hd]$/.test(name))];
  return /^t(?:head|body)$/.test(part.name) ? part.children.flatMap(rowsIn) : [];
};

/** A row of blanks is none, and one with a single cell filled may be a title above the others. */
const hasSquareRows = (header: readonly string[], body: readonly (readonly string[])[]): boolean =>
  header.slice(1).some(Boolean) &&
  body.every((cells) => cells.length === header.length && cells.some(Boolean));
