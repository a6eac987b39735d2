import { readDataset, type Dataset } from '../data/dataset.ts';
import { MOST_MARKS, type Grid } from '../data/grid.ts';
import { isBare } from '../data/quantity.ts';
import { isSeason } from '../data/season.ts';
import type { Locale } from '../locale/language.ts';
import type { GraphicKind } from './kind.ts';
import { figuresRoom, tellingRoom } from './late-room.ts';
import type { FrameSettings } from './settings.ts';

/** Reads a grid as a kind wants it, once more in the late room where its figures are out of the ordinary. */
export function readRows(
  kind: GraphicKind,
  { columns, unit = '' }: FrameSettings,
  { language, tag, ownLang }: Locale,
  given: Grid,
): Dataset {
  // Only a kind of lines draws a curve; any other needs each of its values as a row.
  const grid = given.curve && !kind.hasCurve ? given.curve.whole() : given;
  const said = columns ?? grid.furniture.columns ?? '';
  const named = said.includes('#') ? figuresRoom.enter().nameByHeader(said, grid.header) : said;
  const wishes = { ...kind, needs: kind.needs ?? [], named, unit, language, tag };
  const read = readDataset(grid, wishes);
  const isRare =
    isOdd(read) ||
    hasOddWords(read, unit) ||
    (!kind.isTable && hasSums(read)) ||
    (ownLang !== null && hasPoints(read));
  const dataset = isRare ? figuresRoom.enter().readOdd(grid, wishes, read) : read;
  const admitted = kind.admit?.(dataset) ?? dataset;
  const { mostRows = MOST_MARKS } = kind;
  // There is something to tell then, so that room comes anyway.
  return admitted.rows.length > mostRows
    ? tellingRoom.enter().limitRows(admitted, mostRows)
    : admitted;
}

/**
 * Whether figures, or 20240131, were not read, were found in no column, were taken for names beside
 * dates, or stand without a unit among per cents.
 */
const isOdd = ({ problems, columns, rows, isRatioByCell }: Dataset): boolean =>
  problems.some(
    ({ code, details: [, text] }) =>
      /^(?:not-a-number|repeated-header|(?:missing|unknown)-column)$/.test(code) ||
      /^\d{8}$/.test(String(text)),
  ) ||
  columns.some(
    ({ role, index }) =>
      role === 'label' &&
      index > 0 &&
      rows.some(({ date, cells }) => date && /^\W{0,2}\d[^年月]*$/.test(cells[index]!)),
  ) ||
  (isRatioByCell && rows.some(({ value }) => isBare(value)));

/** Whether a unit begins with a sign of money, £bn, or a cell may be a season, 2009-10. */
const hasOddWords = ({ columns, rows, unit }: Dataset, said: string): boolean =>
  /[£€]|[$幣币].|(?:^|\n)[A-Z]{3} ?[mbt]/.test(
    [said, unit.noun, ...columns.map((column) => column.unit.noun)].join('\n'),
  ) || rows.some(({ cells }) => cells.some(isSeason));

/** Whether names, or cells that nothing is drawn from, say that their rows sum up others. */
const hasSums = ({ columns, rows, eachAlone }: Dataset): boolean =>
  !eachAlone &&
  columns.some(
    ({ role, index }) =>
      (!role || role === 'label') &&
      rows.some(({ cells }) => /[小合總总][计計]|total/i.test(cells[index]!)),
  );

/** 1.089 is more than a thousand in most of the languages that are not ours. */
const hasPoints = ({ rows }: Dataset): boolean =>
  rows.some(({ value: { printed } }) => /\d\.\d{3}(?!\d)/.test(printed));
