import {
  absDecimal,
  compareDecimals,
  ratioOf,
  subtractDecimals,
  ZERO,
  type Decimal,
} from '../../text/decimal.ts';
import type { TableColumn } from './column-look.ts';
import type { TableRow } from './cells.ts';

/** How a figure is shown beside its digits. */
export interface Shade {
  /** Where its bar begins and how long it is, in shares of the track; null without bars. */
  readonly bar: { readonly lead: number; readonly width: number; readonly isBelow: boolean } | null;
  /** 1 for the least fifth of the column, 5 for the largest; 0 without heat. */
  readonly heat: number;
}

/** The least and the largest figure of a column, zero among them where bars begin there. */
interface Span {
  readonly least: Decimal;
  readonly most: Decimal;
}

/** The bar and the tint of each figure, on one scale for each column. The total has neither. */
export function shadesOf(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  { bars, heat }: { readonly bars: readonly number[]; readonly heat: readonly number[] },
): (row: TableRow, column: number) => Shade | null {
  const spans = columns.map(({ index }) => {
    const values = rows.flatMap(({ cells }) => cells[index]!.decimal ?? []);
    return {
      bar: bars.includes(index) ? spanOf([ZERO, ...values]) : null,
      heat: heat.includes(index) ? spanOf(values) : null,
    };
  });
  return ({ cells }, column) => {
    const { bar, heat: tint } = spans[column]!;
    const { decimal } = cells[column]!;
    if (!bar && !tint) return null;
    return {
      bar: bar && decimal && barOf(decimal, bar),
      heat: tint && decimal ? heatOf(decimal, tint) : 0,
    };
  };
}

function spanOf(values: readonly Decimal[]): Span | null {
  const [first, ...rest] = values;
  if (!first) return null;
  let [least, most] = [first, first];
  for (const value of rest) {
    if (compareDecimals(value, least) < 0) least = value;
    if (compareDecimals(value, most) > 0) most = value;
  }
  return { least, most };
}

const lengthOf = ({ least, most }: Span): Decimal => subtractDecimals(most, least);

function barOf(value: Decimal, span: Span): NonNullable<Shade['bar']> {
  const whole = lengthOf(span);
  const zero = ratioOf(absDecimal(span.least), whole);
  const width = ratioOf(absDecimal(value), whole);
  const isBelow = value.int < 0n;
  return { lead: isBelow ? Math.max(0, zero - width) : zero, width, isBelow };
}

const FIFTHS = 5;

function heatOf(value: Decimal, span: Span): number {
  const share = ratioOf(subtractDecimals(value, span.least), lengthOf(span));
  return Math.min(FIFTHS, Math.floor(share * FIFTHS) + 1);
}
