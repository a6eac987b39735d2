import type { Role } from '../locale/vocabulary.ts';
import { found, type Finding } from '../problems/finding.ts';
import { parseDate } from '../text/date.ts';
import { NO_UNIT } from '../text/unit.ts';
import { withoutGuesses } from './decimal-comma.ts';
import { digitDay } from './digit-day.ts';
import { readDataset, type Dataset, type DataWishes, type Row } from './dataset.ts';
import type { Grid } from './grid.ts';
import { readHeader, roleOfHeader } from './header-roles.ts';
import { readNamed } from './headers.ts';
import { readLeftOut } from './left-out.ts';
import { loneUnitsIn } from './lone-units.ts';
import { isSeveral, plainFigure } from './plain-figure.ts';
import { withPlainUnits } from './plain-unit.ts';
import { parseQuantity } from './quantity.ts';
import { withSeasons } from './seasons.ts';
import { withoutSubtotals } from './subtotals.ts';

/** Roles whose cells are figures. */
const FIGURES: readonly (Role | null)[] = [
  'value',
  'revoked',
  'total',
  'previous',
  'share',
  'whole',
  'change',
];

/**
 * Reads once more what had figures that were not read: those in rare and foreign forms by what they
 * mean, `$5m`, also in a header, and 2009-10 among seasons; a range or a limit, which is no one number, stands in its own words; a lone per cent sign is
 * told; and subtotals are set aside. A room of its own, which a page whose figures are all read alike
 * never loads.
 */
export function readOdd(grid: Grid, wishes: DataWishes, first: Dataset): Dataset {
  const dated = withSeasons(withDigitDays(grid, wishes), wishes);
  const plain = plainGrid({ grid: dated, wishes, first });
  const asked = wishes.isTable ? { grid: plain, wishes } : withPlainUnits({ grid: plain, wishes });
  const again = asked.grid === grid ? first : readDataset(asked.grid, asked.wishes);
  const read = withoutGuesses(
    inTheirWords(readLeftOut(asked.grid, asked.wishes, again)),
    wishes.tag,
  );
  const told = [
    ...unreadIn(read, wishes),
    ...(wishes.melt && wishes.mixesUnits ? loneUnitsIn(read) : []),
  ];
  const parts = withoutSubtotals(read, wishes);
  const problems = told.length === 0 ? parts.problems : [...parts.problems, ...told];
  if (plain === grid) return { ...parts, problems };
  const typed = typedIn(grid, plain);
  return { ...parts, problems: asTyped(problems, typed), typed };
}

/** What was typed for each text that was put in its place, unless somebody has typed that too. */
function typedIn(grid: Grid, plain: Grid): ReadonlyMap<string, string> {
  const given = grid.rows.flatMap(({ cells }) => cells);
  const texts = plain.rows.flatMap(({ cells }) => cells);
  const all = new Set(given);
  return new Map(
    texts
      .map((text, at) => [text, given[at]!] as const)
      .filter(([text]) => !all.has(text))
      .toReversed(),
  );
}

/** What is told quotes what was typed; a sum that is told of a total is nobody's but ours. */
export const asTyped = (
  problems: readonly Finding[],
  typed: ReadonlyMap<string, string>,
): readonly Finding[] =>
  problems.map(({ code, details }) => ({
    code,
    details: details.map((text, at) =>
      code === 'total-differs' && at > 0 ? text : (typed.get(text as string) ?? text),
    ),
  }));

/** The grid with 20240131 as a date where a header says that it is one and most cells are dates. */
function withDigitDays(grid: Grid, { named }: DataWishes): Grid {
  const isDate = grid.header.map((header, index) => {
    const { name } = readHeader(header);
    const said = readNamed(named).find((one) => [name, header].includes(one.header));
    const cells = grid.rows.map((row) => row.cells[index]!).filter(Boolean);
    const days = cells.filter((cell) => digitDay(cell) ?? parseDate(cell));
    return (said?.role ?? roleOfHeader(name)) === 'date' && days.length * 2 > cells.length;
  });
  const dated = (cell: string, index: number): string => (isDate[index] && digitDay(cell)) || cell;
  const rows = grid.rows.map((row) => ({ ...row, cells: row.cells.map(dated) }));
  const isSame = rows.every(({ cells }, at) =>
    cells.every((cell, index) => cell === grid.rows[at]!.cells[index]),
  );
  return isSame ? grid : { ...grid, rows };
}

/**
 * A `columns` attribute that names columns by their places, `value: #2`, by their headers instead: these
 * are what a page in translation changes, and what is turned long still knows.
 */
export const nameByHeader = (named: string, headers: readonly string[]): string =>
  named.replaceAll(/#(\d{1,3})(?!\d)/g, (place, number: string) => {
    const header = headers[Number(number) - 1] ?? '';
    const isPlain = header && !/[;；]/.test(header);
    return isPlain && headers.indexOf(header) === headers.lastIndexOf(header) ? header : place;
  });

/** Where series run over dates no name is shown, so a column of figures that was taken for one is told. */
function unreadIn({ columns, rows }: Dataset, { melt, roles }: DataWishes): readonly Finding[] {
  const names = columns.find(({ role, index }) => role === 'label' && index > 0);
  if (!names || !melt || !columns.some(({ role }) => role === 'date')) return [];
  const isLike = (text: string): boolean => /^\W{0,2}\d[\d.,]* ?[a-z%]{0,3}$/i.test(text);
  const like = rows.filter(({ cells }) => isLike(cells[names.index]!));
  return like.length * 2 > rows.length ? [found('unknown-column', names.header, roles)] : [];
}

/** What was read so far, and what it was read from. */
interface Reading {
  readonly grid: Grid;
  readonly wishes: DataWishes;
  readonly first: Dataset;
}

/**
 * The grid with odd figures in plain words, where its columns hold figures; itself where there are none.
 * Of a column that nothing is known of, its cells decide, where the kind makes a series of it then.
 */
function plainGrid(reading: Reading): Grid {
  const { grid, wishes } = reading;
  const wide = plainColumns(reading, true);
  const isMelted = wide !== grid && wishes.melt?.(wide, wishes).grid !== wide;
  return isMelted ? wide : plainColumns(reading, false);
}

function plainColumns(reading: Reading, isWide: boolean): Grid {
  const { grid } = reading;
  const problems: Finding[] = [];
  let isSame = true;
  const columns = grid.header.map((_, index) => {
    const printed = grid.rows.map(({ cells }) => cells[index]!);
    const marks: Finding[] = [];
    const texts = plainCells(index, printed, reading, marks);
    const isOdd = texts.some((text, at) => text !== printed[at]);
    if (!isOdd || !holdsFigures(index, texts, reading, isWide)) return printed;
    isSame = false;
    problems.push(...marks);
    return texts;
  });
  if (isSame) return grid;
  const rows = grid.rows.map((row, at) => ({ ...row, cells: columns.map((cells) => cells[at]!) }));
  return { ...grid, rows, problems: [...grid.problems, ...problems] };
}

const isRead = (text: string, { language }: DataWishes): boolean =>
  /^-?\d+(?:\.\d+)?%?$/.test(text) || parseQuantity(text, { unit: NO_UNIT, language }) !== null;

/** Magnitudes and money beside which `2m` is two million. */
const LARGE = /\d ?(?:[kB]|[bt]n|[mb]illions?|M)\b|[$£€]/;

function plainCells(
  index: number,
  printed: readonly string[],
  { grid, wishes }: Reading,
  marks: Finding[],
): readonly string[] {
  const { language } = wishes;
  const hasMillions = printed.some((text) => LARGE.test(text));
  const unit = readHeader(grid.header[index]!).unit || (grid.furniture.unit ?? wishes.unit);
  return printed.map((text, at) => {
    if (isRead(text, wishes)) return text;
    const plain = plainFigure(text, { language, unit, hasMillions });
    if (plain?.mark) marks.push(found('footnote-mark', grid.rows[at]!.number, plain.mark));
    return plain?.text ?? text;
  });
}

/**
 * Whether a column's cells are figures: by the author's word, by its header, by what was read; else
 * by most of its cells, where nothing has been found to draw or where it is one of several series.
 */
function holdsFigures(
  index: number,
  texts: readonly string[],
  { grid, wishes, first }: Reading,
  isWide: boolean,
): boolean {
  const header = grid.header[index]!;
  const { name } = readHeader(header);
  const said = readNamed(wishes.named).find((one) => [name, header].includes(one.header));
  const role = said?.role ?? roleOfHeader(name);
  // A table that was turned long has other columns than its grid.
  const isAsGiven = first.columns.length === grid.header.length;
  if (isAsGiven && first.columns[index]!.role === 'text') return false;
  if (isAsGiven && FIGURES.includes(first.columns[index]!.role)) return true;
  if (role) return FIGURES.includes(role) && wishes.roles.includes(role);
  const isOpen = isWide || !first.columns.some((column) => column.role === 'value');
  const count = texts.filter((text) => text !== '' && isRead(text, wishes)).length;
  return index > 0 && isOpen && count * 2 > texts.length;
}

function inTheirWords(dataset: Dataset): Dataset {
  const several = new Set<string>();
  const problems = dataset.problems.map((problem) => {
    const [row, role, text] = problem.details as [number, Role, string];
    if (problem.code !== 'not-a-number' || role !== 'value' || !isSeveral(text)) return problem;
    several.add(text);
    return found('not-one-number', row, text);
  });
  if (several.size === 0) return dataset;
  const rows = dataset.rows.map((row): Row => {
    const { decimal, printed } = row.value;
    if (decimal || !several.has(printed)) return row;
    return { ...row, value: { ...row.value, words: printed.trim() } };
  });
  return { ...dataset, rows, problems };
}
