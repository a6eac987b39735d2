import {
  absDecimal,
  compareDecimals,
  ratioOf,
  signOf,
  subtractDecimals,
  ZERO,
  type Decimal,
} from '../../text/decimal.ts';
import { heatWords } from '../../locale/heat-words.ts';
import type { Language } from '../../locale/language.ts';
import type { TableCell, TableRow } from './cells.ts';
import type { TableColumn } from './column-look.ts';

/** How a figure is shown beside its digits. */
export interface Shade {
  /** Where its bar begins and how long it is, in shares of the track; null without bars. */
  readonly bar: { readonly lead: number; readonly width: number; readonly isBelow: boolean } | null;
  /** Its tint as a class: from `heat-1` to `heat-5`, with the side of zero it is on; '' without heat. */
  readonly tint: string;
}

/** The shades of a table. */
export interface Shading {
  of(row: TableRow, column: number): Shade | null;
  /** What the tints mean, in so many words. */
  readonly key: readonly string[];
}

/** The least and the largest figure of a column, zero among them where bars begin there. */
interface Span {
  readonly least: Decimal;
  readonly most: Decimal;
}

/**
 * The bar and the tint of each figure, on one scale for each column. What stands at the foot has
 * neither, and what is only said no tint.
 */
export function shadesOf(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  { bars, heat }: { readonly bars: readonly number[]; readonly heat: readonly number[] },
  language: Language,
): Shading {
  const spans = columns.map(({ index }) => {
    const cells = rows.map((row) => row.cells[index]!);
    return {
      bar: bars.includes(index) ? spanOf([ZERO, ...valuesOf(cells)]) : null,
      heat: heat.includes(index) ? spanOf(valuesOf(cells.filter(({ isFact }) => isFact))) : null,
    };
  });
  const { oneWay, twoWays } = heatWords[language];
  const tinted = spans.flatMap(({ heat: span }) =>
    span ? [hasBothSigns(span) ? twoWays : oneWay] : [],
  );
  return {
    key: [...new Set(tinted)],
    of({ cells }, column) {
      const { bar, heat: span } = spans[column]!;
      const { decimal, isFact } = cells[column]!;
      return {
        bar: bar && decimal && barOf(decimal, bar),
        tint: span && decimal && isFact ? tintOf(decimal, span) : '',
      };
    },
  };
}

const valuesOf = (cells: readonly TableCell[]): readonly Decimal[] =>
  cells.flatMap(({ decimal }) => decimal ?? []);

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

/** Figures on both sides of zero part there; others begin at the least of them. */
const hasBothSigns = ({ least, most }: Span): boolean => signOf(least) < 0 && signOf(most) > 0;

function tintOf(value: Decimal, span: Span): string {
  if (hasBothSigns(span)) return tintFromZero(value, span);
  const share = ratioOf(subtractDecimals(value, span.least), lengthOf(span));
  return `heat-${Math.min(FIFTHS, Math.floor(share * FIFTHS) + 1)}`;
}

/** Zero itself has no tint. */
function tintFromZero(value: Decimal, { least, most }: Span): string {
  const below = absDecimal(least);
  const share = ratioOf(absDecimal(value), compareDecimals(below, most) > 0 ? below : most);
  const side = signOf(value) < 0 ? 'down' : 'up';
  return share > 0 ? `heat-${Math.ceil(share * FIFTHS)} ${side}` : '';
}
