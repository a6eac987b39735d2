import { found, type Finding } from '../problems/finding.ts';
import type { Language } from '../locale/language.ts';
import type { Role } from '../locale/vocabulary.ts';
import { parseDate } from '../text/date.ts';
import { toHalfWidth } from '../text/half-width.ts';
import {
  formatUnit,
  NO_UNIT,
  parseUnit,
  PER_CENT,
  sameNoun,
  sameThing,
  saysUnit,
  type Unit,
} from '../text/unit.ts';
import type { Column } from './columns.ts';
import type { DataWishes } from './dataset.ts';
import type { Grid } from './grid.ts';
import { inSigns } from './parse-change.ts';
import { DIFFERENCE, isRatio, POINTS, ratioNoun, unitOfCell } from './quantity.ts';

/**
 * What a bare figure of each column means; null where its header names a unit that the column's
 * role cannot have, so that only cells with a unit of their own can be read.
 */
type ColumnUnits = Readonly<Record<FigureRole, Unit | null>>;

/** Roles of figures that stand beside a value. */
export type FigureRole = Extract<
  Role,
  'revoked' | 'total' | 'previous' | 'whole' | 'share' | 'change'
>;

/** True for what stands in the brackets of a header and has a digit, as no unit of ours does. */
export const isRemark = (text: string): boolean => /\d/.test(text);

/** What the figures of a dataset mean where they do not say it themselves. */
export interface Units {
  /** What the values are shown in. */
  readonly shown: Unit;
  /** What a bare cell of the value's column means. */
  readonly cells: Unit;
  /** True where neither a header nor the author but each cell says what it is in. */
  readonly isByCell: boolean;
  /** True where each says so that it is in per cent, or in points. */
  readonly isRatioByCell: boolean;
  /** True where the header of the values says that they are years. */
  readonly isYears: boolean;
  /** True where most labels are dates, whose marks say how sure a value is: 2025E. */
  readonly hasDatedLabels: boolean;
  /** The same for the columns beside it. */
  readonly columns: ColumnUnits;
  /** The first value that says 億 or the like, where nothing says it of those that do not. */
  readonly uneven?: string | undefined;
  /** That the author says another unit than stands at the figures. */
  readonly problem?: Finding | undefined;
}

/**
 * The unit values are shown in: the author's where it counts what the header's counts, else the header's,
 * else what the first cell with a unit says. What one cell says is never laid on another: 200 beside
 * 6.5萬 is two hundred, and 20 beside 50% is no per cent. Where only one of the two can be drawn, most of the cells decide whether
 * that is a ratio.
 */
export function unitsOf(
  grid: Grid,
  columns: readonly Column[],
  { unit, language, eachAlone, mixesUnits }: DataWishes,
): Units {
  const column = columns.find(({ role }) => role === 'value');
  const [head, ...others] = [grid.unit, grid.furniture.unit, unit].map((said) =>
    parseUnit(toHalfWidth(said ?? ''), language),
  ) as [Unit, Unit, Unit];
  const header = column && saysUnit(column.unit) ? column.unit : head;
  const { cells: declared, wanted, problem } = settle(header, others, language);
  const isOpen = column !== undefined && !saysUnit(declared) && !eachAlone;
  const values = isOpen ? grid.rows.map(({ cells }) => cells[column.index]!) : [];
  const own = values.map((text) => unitOfCell(text, language));
  const ratios = own.filter(({ noun }) => isRatio(noun)).length;
  const hasRatio = mixesUnits || values.filter(isAmount).length <= 2 * ratios;
  const shown = own.find((one) => saysUnit(one) && (hasRatio || !isRatio(one.noun))) ?? wanted;
  const cells = isOpen ? { ...shown, magnitude: 0 } : declared;
  return {
    shown,
    cells,
    isByCell: isOpen,
    isRatioByCell: isOpen && isRatio(cells.noun),
    isYears: saysYear(column?.header ?? ''),
    hasDatedLabels: mostAreDates(grid, columns),
    columns: {
      ...unitsOfColumns(columns, cells),
      ...differenceIn(grid, columns, { ...cells, magnitude: shown.magnitude }),
    },
    uneven: values[own.findIndex(({ magnitude }) => magnitude > 0)],
    problem,
  };
}

/**
 * What says that its figure is a year: Founded, Company launched, 成立; not Homes built, Jobs this year or
 * First-time buyers, of which 1850 are many.
 */
const YEAR_WORDS =
  /^(?:(?:[\w ]*[^s\W] )?(?:founded|opened|established|launched)|born|built|since|year(?: (?:of|founded|opened|built|established)\b.*)?)$|(?:成立|[創创開开]立|[開开][業业]|建成|[啟启]用|上映|出生)(?:[於于]|年份?|[時时][间間])?$|始[於于]$|^年份?$/i;

/** Whether a label or a header says that its figure is a year. */
export const saysYear = (text: string): boolean => YEAR_WORDS.test(text.trim());

/** A label that may be a year with a mark behind it, 2008e. */
export const MARKED_YEAR = /^\d{4}.*\D$/;

/** Whether labels are dates, but for a few, where one has a mark that says how sure its value is. */
function mostAreDates({ rows }: Grid, columns: readonly Column[]): boolean {
  const at = columns.find(({ role }) => role === 'label')?.index;
  if (at === undefined || !rows.some(({ cells }) => MARKED_YEAR.test(cells[at]!))) return false;
  const dates = rows.filter(
    ({ cells }) => (parseDate(toHalfWidth(cells[at]!))?.year ?? 9999) < 2101,
  );
  // Models such as 2008e are names: a year with a letter is a date only among plain ones.
  const plain = dates.filter(({ cells }) => !/[a-z]$/i.test(cells[at]!));
  return dates.length * 2 > rows.length && plain.length > 0;
}

/** What bare cells are in, and what they are to be shown in. */
interface Settled {
  readonly cells: Unit;
  readonly wanted: Unit;
  readonly problem?: Finding;
}

/**
 * The header stands at the figures: what an author says beside it may add what it leaves out, say the
 * same in finer words, or wish for another step of the same, billion yuan in million yuan. Where the two
 * count other things the header’s unit stands, and the other one is told.
 */
function settle(header: Unit, others: readonly Unit[], language: Language): Settled {
  const said = others.filter(saysUnit);
  const isOpen = !saysUnit(header) || (said.length > 0 && isRemark(header.noun));
  const [first = header, ...rest] = isOpen ? said : [header, ...said];
  let settled: Settled = { cells: first, wanted: first };
  for (const unit of rest) {
    const joined = join(settled, unit);
    const why = `the figures are in ${printed(settled.cells, language)}`;
    settled = joined ?? { ...settled, problem: found('setting-impossible', 'unit', why) };
  }
  return settled;
}

/** What is settled with what an author says beside it; null where the two count other things. */
function join(settled: Settled, said: Unit): Settled | null {
  const { cells, wanted } = settled;
  if (isAlike(said.noun, cells.noun))
    return {
      ...settled,
      cells: { ...cells, noun: cells.noun || said.noun },
      wanted: { magnitude: said.magnitude || wanted.magnitude, noun: said.noun || wanted.noun },
    };
  const isSame = sameThing(cells.noun, said.noun);
  if (isSame === false || [cells, said].some(({ noun }) => isRatio(ratioNoun(noun)))) return null;
  if (isSame)
    return {
      ...settled,
      cells: { ...cells, noun: said.noun },
      wanted: { magnitude: said.magnitude || wanted.magnitude, noun: said.noun },
    };
  const isOneStep = cells.magnitude === said.magnitude || SHORT.test(cells.noun);
  return isOneStep ? { ...settled, cells: said, wanted: said } : null;
}

/** A letter that may stand for a step, or begin with one: 8 m, 8 Mt, 8 GW. */
const SHORT = /^[kmbgt](?:t|wh?|n)?$/i;

/** A unit with its step, which English has no name for where it is 億 or 萬. */
function printed(unit: Unit, language: Language): string {
  const isHan = unit.magnitude === 4 || unit.magnitude === 8;
  return formatUnit(unit, !isHan ? 'en' : language === 'en' ? 'zh-HK' : language);
}

/** No amount is in the unit of a ratio, though one of the two may not say what it counts. */
function isAlike(a: string, b: string): boolean {
  const [one, other] = [ratioNoun(a), ratioNoun(b)];
  return isRatio(one) === isRatio(other) && sameNoun(one, other);
}

/** Whether a cell holds a figure above zero, which alone is the same in every unit. */
const isAmount = (text: string): boolean => /[1-9]/.test(text);

/** 5 beside 上年（億元） may be five or five 億, so nothing is calculated from the two. */
export const canCompare = ({ cells, columns: { previous } }: Units): boolean =>
  saysUnit(cells) || !previous?.magnitude;

/**
 * Each column's own header counts before the unit of the value: 上年（萬元） beside 營收（億元） is in
 * 萬元. A header without a noun has the value's, one without a unit the value's unit; shares and
 * changes are in per cent unless theirs says points. A whole may be a count of which a value in per
 * cent is the share.
 */
function unitsOfColumns(columns: readonly Column[], value: Unit): ColumnUnits {
  const said = (role: Role): Unit => {
    const unit = columns.find((column) => column.role === role)?.unit ?? NO_UNIT;
    return isRemark(unit.noun) ? NO_UNIT : { ...unit, noun: ratioNoun(unit.noun) };
  };
  const amount = (role: Role): Unit | null => {
    const own = said(role);
    if (!saysUnit(own)) return value;
    return sameNoun(own.noun, value.noun) ? { ...own, noun: own.noun || value.noun } : null;
  };
  const share = asRatio(said('share'));
  return {
    revoked: amount('revoked'),
    total: amount('total'),
    previous: amount('previous'),
    whole: isRatio(value.noun) ? said('whole') : amount('whole'),
    share: share === POINTS ? null : share,
    change: asRatio(said('change')),
  };
}

/**
 * What a change that no header, basis or cell says the per cent of is in. Of a value in per cent it is in
 * points. Whole numbers beside a count are a difference, as seats won and lost, and so is what falls by more
 * than all there was; beside an amount of money nobody can tell in which unit.
 */
function differenceIn(
  { rows }: Grid,
  columns: readonly Column[],
  value: Unit,
): { readonly change?: Unit | null } {
  const column = columns.find(({ role }) => role === 'change');
  if (!column || saysUnit(column.unit) || !PLAIN_CHANGE.test(toHalfWidth(column.header))) return {};
  const cells = rows.map(({ cells: all }) => inSigns(all[column.index]!)).filter(isAmount);
  if (!cells.every((cell) => /^[+-]?\d[\d,]*(?:\.\d+)?$/.test(cell))) return {};
  if (isRatio(value.noun)) return { change: POINTS };
  const amounts = cells.map((cell) => Number(cell.replaceAll(',', '')));
  const isWhole = column.header !== 'change' && isCount(value) && amounts.every(Number.isInteger);
  if (!isWhole && Math.min(...amounts) >= -100) return {};
  return { change: isCount(value) ? DIFFERENCE : null };
}

/** Whether bare numbers in a unit count things, so that their difference does too. */
const isCount = ({ magnitude, noun }: Unit): boolean =>
  magnitude === 0 && !/元|yuan|dollar|pound|euro|yen|[$£€¥]/i.test(noun);

const PLAIN_CHANGE =
  /^(?:(?:net )?change|chg\.?|diff(?:erence)?|net|swing|gains?|\+ ?\/? ?-|±|[變变][化動动]|增[減减])$/i;

function asRatio({ magnitude, noun }: Unit): Unit | null {
  if (magnitude > 0) return null;
  if (noun === POINTS.noun) return POINTS;
  return noun === '' || noun === PER_CENT.noun ? PER_CENT : null;
}
