import { joinUnit } from '../../data/format-quantity.ts';
import { parseQuantity, unitOfCell, type Quantity } from '../../data/quantity.ts';
import { countsAlike, ownUnit } from '../../data/row-units.ts';
import { isUnsure, SAID } from '../../data/said.ts';
import { statusWord, whyMissing } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import type { CalendarDate } from '../../text/calendar.ts';
import { parseDate } from '../../text/date.ts';
import type { Decimal } from '../../text/decimal.ts';
import { formatDate } from '../../text/format-date.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import { formatNumber, formatSigned } from '../../text/number.ts';
import { inUnit, saysUnit, type Unit } from '../../text/unit.ts';
import type { TableColumn } from './column-look.ts';

/** A cell as it is drawn, and what it is sorted by. */
export interface TableCell {
  /** As the author wrote it; '' for a blank. */
  readonly printed: string;
  readonly text: string;
  /** How sure a figure is; '' for a reported one. */
  readonly status: string;
  /** Why there is nothing, such as not given; '' for what is there. */
  readonly missing: string;
  readonly decimal: Decimal | null;
  readonly date: CalendarDate | null;
  readonly isUnsure: boolean;
  /** True for a figure that is reported or calculated, and no target or forecast. */
  readonly isFact: boolean;
  /** True for one that is over so much. */
  readonly isOver: boolean;
  /** What it is printed in; null for what is no figure. */
  readonly unit: Unit | null;
  /** What is missing of the column's decimals: `.0`. */
  readonly pad: string;
}

/** A row with its cells read, in the order of the columns. */
export interface TableRow {
  readonly id: string;
  readonly number: number;
  /** What the row is called: the text of its row header. */
  readonly label: string;
  readonly group: '';
  readonly cells: readonly TableCell[];
}

const words = (printed: string, text = printed): TableCell => ({
  printed,
  text,
  status: '',
  missing: '',
  decimal: null,
  date: null,
  isUnsure: false,
  isFact: false,
  isOver: false,
  unit: null,
  pad: '',
});

/** Reads one cell as its column is read; what is no figure among figures stays as printed. */
export function readCell(printed: string, column: TableColumn, language: Language): TableCell {
  if (printed === '') return { ...words(printed), missing: figureWords[language].missing };
  if (column.look === 'figures') return figureCell(printed, column, language);
  if (isDash(printed)) return { ...words(printed, ''), missing: figureWords[language].missing };
  const date = column.look === 'dates' ? parseDate(toHalfWidth(printed)) : null;
  if (!date) return words(printed);
  return { ...words(printed, column.isYears ? printed : formatDate(date, language)), date };
}

const isDash = (printed: string): boolean => /^[-–—―−…]{1,2}$/.test(printed);

function figureCell(printed: string, column: TableColumn, language: Language): TableCell {
  const quantity = parseQuantity(printed, { unit: column.cells, language });
  if (!quantity) return words(printed);
  const { decimal, status, qualifier } = quantity;
  if (!decimal) return { ...words(printed, ''), missing: whyMissing(quantity, language) };
  const unit = unitOf(quantity, column, language);
  return {
    ...words(printed, printFigure(quantity, unit, column, language)),
    decimal,
    status: statusWord(status, language),
    isUnsure: isUnsure(quantity),
    isFact: status !== 'out-of-scope' && !SAID.includes(status),
    isOver: qualifier === 'over',
    unit,
    pad: unit === column.shown ? padOf(inUnit(decimal, unit), column) : '',
  };
}

/** The column's unit, or the cell's own where it counts something else. */
function unitOf(quantity: Quantity, { cells, shown }: TableColumn, language: Language): Unit {
  const own = unitOfCell(quantity.printed, language);
  if (!saysUnit(own) || (saysUnit(cells) && countsAlike(own.noun, cells.noun))) return shown;
  return ownUnit(quantity, cells, language);
}

/** A number with its qualifier, and the unit where the head does not say it. */
function printFigure(
  { decimal, qualifier, noun }: Quantity,
  unit: Unit,
  { isSigned, shown }: TableColumn,
  language: Language,
): string {
  const { qualify, points } = figureWords[language];
  const print = isSigned ? formatSigned : formatNumber;
  const isPoints = noun === 'pp';
  const number = print(inUnit(decimal!, unit), language);
  const sign = unit.noun === '%' ? '%' : '';
  const said = qualify(qualifier, isPoints ? points(number) : number + sign);
  return unit === shown || isPoints ? said : joinUnit(said, unit, language);
}

/** The decimals that others of the column have and this one has not. */
function padOf({ places }: Decimal, column: TableColumn): string {
  const own = Math.max(0, places);
  if (own >= column.places) return '';
  return (own === 0 ? '.' : '') + '0'.repeat(column.places - own);
}
