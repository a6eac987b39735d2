import { found, type Finding } from '../problems/finding.ts';
import type { Language } from '../locale/language.ts';
import type { Role } from '../locale/vocabulary.ts';
import { type CalendarDate } from '../text/calendar.ts';
import type { Unit } from '../text/unit.ts';
import { unitsOf } from './column-units.ts';
import { inferColumns, type Column, type TellSeries } from './columns.ts';
import type { Curve, Furniture, Grid, SetAside } from './grid.ts';
import { withoutMark } from '../text/mark.ts';
import { isTotalLabel } from './header-roles.ts';
import type { Melt } from './melt.ts';
import type { Quantity } from './quantity.ts';
import { readRow, type ReadRow } from './read-row.ts';

/** One row with its meaning. Whatever the author left out is missing, never zero. */
export interface Row {
  /** As the author would count it, from 1. */
  readonly number: number;
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly date: CalendarDate | null;
  readonly value: Quantity;
  readonly revoked: Quantity;
  /** The running total as printed, where the source gives one. */
  readonly total: Quantity;
  readonly previous: Quantity;
  readonly share: Quantity;
  /** What the value is a part of, where the row says so. */
  readonly whole: Quantity;
  readonly change: Quantity;
  readonly note: string;
  /** The names of those counted, as printed: 杭州、深圳; '' where none are given. */
  readonly members: string;
  /** What changed in the definition from this row on; '' where nothing did. */
  readonly break: string;
  /** Every cell as printed, for the data table and the download. */
  readonly cells: readonly string[];
}

/** The public account of rows: read and set aside add up to given, always. */
export interface RowAccount {
  readonly given: number;
  readonly read: number;
  readonly setAside: readonly SetAside[];
}

/** What a graphic is drawn from: columns with their roles, rows with their meaning. */
export interface Dataset {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** The row that gives the total, where the author gave one. */
  readonly total: Row | null;
  /** The unit of the value column: the author's, the header's, or that of the cells. */
  readonly unit: Unit;
  /** True where neither a header nor the author but each cell says what it is in. */
  readonly isByCell: boolean;
  /** True where each says so that it is in per cent: a bare figure beside it is none. */
  readonly isRatioByCell: boolean;
  /** True where each value stands by itself, in a unit of its own. */
  readonly eachAlone?: boolean | undefined;
  readonly furniture: Furniture;
  readonly account: RowAccount;
  readonly problems: readonly Finding[];
  /** Where there are more values than rows: the line through all of them. */
  readonly curve?: Curve | undefined;
  /** What was typed where a figure is read in other words: $5m for 5 million dollars. */
  readonly typed?: ReadonlyMap<string, string> | undefined;
}

/** What a kind wants of its data. */
export interface DataWishes {
  readonly roles: readonly Role[];
  /** Rows without one of these cannot be placed and are set aside aloud. */
  readonly needs: readonly ('date' | 'value')[];
  /** True where a row called 合計 is the total and no item. */
  readonly hasTotal?: boolean;
  /** True where rows in units of other kinds are drawn too, each on a scale of its own. */
  readonly mixesUnits?: boolean;
  /**
   * True where each value stands by itself: no unit but its own is laid on it, one in words is kept, and
   * a total is a value as any other.
   */
  readonly eachAlone?: boolean;
  /** Of a single row the value stands by itself too. */
  readonly mostRows?: number;
  /** The roles by any of which a table can be drawn; by its values unless given. */
  readonly drawsBy?: readonly Role[] | undefined;
  /** How rows of several series are told apart where no header says so. */
  readonly tellSeries?: TellSeries | undefined;
  /** True where every column and every row is drawn, whatever it holds. */
  readonly isTable?: boolean;
  /** How wide tables are turned long, where rows have series. */
  readonly melt?: Melt | undefined;
  readonly named: string;
  readonly unit: string;
  readonly language: Language;
  /** The page's own language, in which a figure may have been typed. */
  readonly tag?: string;
}

/**
 * Reads a grid into a dataset. Never throws; what cannot be read is reported with its row. A row is
 * set aside where nothing of it can be drawn: a wide row that loses one of its values is not.
 */
export function readDataset(given: Grid, wishes: DataWishes): Dataset {
  const { grid, named } = wishes.melt?.(given, wishes) ?? { grid: given, named: wishes.named };
  const { columns, problems } = inferColumns(grid, { ...wishes, named });
  const units = unitsOf(grid, columns, wishes);
  const { drawsBy = ['value'] } = wishes;
  const canDraw = wishes.isTable || columns.some(({ role }) => role && drawsBy.includes(role));
  const missing =
    canDraw || grid.rows.length === 0 ? undefined : found('missing-column', drawsBy[0]!);
  const places = new Map(columns.map(({ role, index }) => [role, index]));
  const reading = { wishes, units, places, missing };
  const read = grid.rows.map((row) => readRow(row, reading));
  const { sum, rest } = takeTotal(read, grid, wishes);
  const total = sum?.row ?? null;
  const rows = rest.flatMap(({ aside, row }) => (aside ? [] : [row]));
  const drawn = new Set(allRows({ rows, total }).map(({ number }) => number));
  const setAside = [...grid.setAside, ...asideRows(rest, drawn)];
  return {
    columns,
    rows,
    total,
    unit: units.shown,
    isByCell: units.isByCell,
    isRatioByCell: units.isRatioByCell,
    eachAlone: wishes.eachAlone,
    curve: given.curve,
    furniture: grid.furniture,
    account: { given: grid.given, read: grid.given - setAside.length, setAside },
    problems: [
      ...grid.problems.filter(({ code }) => code !== 'no-sign' || hidesNotes(wishes)),
      ...(missing ? [missing] : []),
      ...(units.problem && !wishes.isTable ? [units.problem] : []),
      ...problems,
      ...(sum?.problems ?? []),
      ...rest.flatMap(({ row, aside, problems: own }) =>
        own.map((problem) => (problem === aside ? tellAside(problem, row, drawn) : problem)),
      ),
    ],
  };
}

/** What shows changes and no notes would lose one that is taken for the other. */
const hidesNotes = ({ roles, eachAlone }: DataWishes): boolean =>
  roles.includes('change') && !eachAlone;

/** All that have figures: the rows, and the total where there is one. */
export const allRows = ({ rows, total }: Pick<Dataset, 'rows' | 'total'>): readonly Row[] =>
  total ? [...rows, total] : rows;

/**
 * What is told of a row that has no place. A wide table's row is several here: where others of it are
 * drawn, a value is left out, and no row.
 */
export const tellAside = (
  aside: Finding,
  { number, label }: Row,
  drawn: ReadonlySet<number>,
): Finding =>
  drawn.has(number)
    ? found(
        'value-not-placed',
        number,
        aside.code === 'row-not-used' ? label : String(aside.details[1]),
      )
    : aside;

/** Each row of the author's that is drawn nowhere, once. */
function asideRows(read: readonly ReadRow[], drawn: ReadonlySet<number>): readonly SetAside[] {
  const numbers = new Set(drawn);
  return read.flatMap(({ aside, row: { number } }) => {
    if (!aside || numbers.has(number)) return [];
    numbers.add(number);
    return [{ row: number, reason: aside.code }];
  });
}

/**
 * Takes the total out of the rows. Where several rows could be it, it is the only one that is called
 * so, or none; the others are no items and are set aside. A row that stands alone is never a total.
 */
function takeTotal(
  read: readonly ReadRow[],
  { rows }: Grid,
  { hasTotal, eachAlone }: DataWishes,
): { sum: ReadRow | undefined; rest: readonly ReadRow[] } {
  const totals = read.filter(
    ({ aside, row }, index) => !aside && (isTotal(row) || rows[index]!.total),
  );
  if (eachAlone || totals.length === 0 || rows.length === 1) return { sum: undefined, rest: read };
  const called = totals.filter(({ row }) => isTotal(row));
  const [only] = totals.length === 1 ? totals : called.length === 1 ? called : [];
  const sum = hasTotal ? only : undefined;
  const rest = read.filter((result) => result !== sum);
  const told = new Set<number>();
  return {
    sum,
    rest: rest.map((result) => (totals.includes(result) ? setAsideTotal(result, told) : result)),
  };
}

const isTotal = ({ label, group }: Row): boolean => isTotalLabel(withoutMark(label), group);

/** A wide table's row is several here, and is told of once. */
function setAsideTotal({ row, problems }: ReadRow, told: Set<number>): ReadRow {
  const aside = found('row-not-used', row.number, 'a total is no item', row.label);
  const more = told.has(row.number) ? [] : [aside];
  told.add(row.number);
  return { row, problems: [...problems, ...more], aside };
}
