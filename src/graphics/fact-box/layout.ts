import type { SettingsOf } from '../../data/attributes.ts';
import { cellReader } from '../../data/cell-reader.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { formatQuantity, valueUnit } from '../../data/format-quantity.ts';
import { plusOf } from '../../data/format-written.ts';
import { readHighlight } from '../../data/highlight.ts';
import { parseQuantity, type Quantity } from '../../data/quantity.ts';
import { unitsOfRows } from '../../data/row-units.ts';
import { whyMissing } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import type { Finding } from '../../problems/finding.ts';
import { toHalfWidth } from '../../text/half-width.ts';
import { formatUnit, type Unit } from '../../text/unit.ts';
import { estimateWidth } from '../../text/width.ts';

/** What an author may say of it. */
export const FACT_BOX_ATTRIBUTES = {
  form: ['box', 'strip'],
  highlight: 'text',
} as const;

export type FactBoxSettings = SettingsOf<typeof FACT_BOX_ATTRIBUTES>;

/** The number of a fact as it is set: the word before it, the figure large, its unit. */
export interface Numeral {
  /** 逾, about; '' where there is none. */
  readonly before: string;
  /** The digits, or the words where there are no digits; why there are none where it is missing. */
  readonly figure: string;
  /** '' where it is said with the figure, as in 59.7% and 近百家. */
  readonly unit: string;
  /** True where the figure is words without a digit. */
  readonly spoken: boolean;
}

/** One figure with all that is said of it. */
export interface Fact {
  readonly row: Row;
  /** The unit its value is printed in, its own. */
  readonly unit: Unit;
  readonly numeral: Numeral;
  /** How large it can be: 1 for the largest, 4 for what is as long as a line of text. */
  readonly size: number;
  readonly highlighted: boolean;
  /** The share as printed, 近三成, or in per cent; '' where there is none. */
  readonly share: string;
  /** What the author adds in words; '' where nothing is. */
  readonly text: string;
}

export interface FactLayout {
  readonly form: 'box' | 'strip';
  readonly facts: readonly Fact[];
  /** True where every figure is short enough to stand beside its words on a phone. */
  readonly isLedger: boolean;
  /** True where a unit has no room beside its figure, so that all stand below. */
  readonly isStacked: boolean;
  /** What the shares are of, as their column says; '' where it does not. */
  readonly shareOf: string;
  readonly problems: readonly Finding[];
}

/** Every row as one fact, in the order given. */
export function layoutFacts(
  dataset: Dataset,
  { form = 'box', highlight }: FactBoxSettings,
  language: Language,
): FactLayout {
  const problems: Finding[] = [];
  const { rows } = dataset;
  const unitOf = unitsOfRows(dataset, valueUnit(dataset, language), language);
  const highlighted = readHighlight(highlight, rows, problems);
  const textOf = cellReader(dataset, 'text');
  const facts = rows.map((row): Fact => {
    const unit = unitOf(row);
    const numeral = numeralOf(row.value, unit, language);
    return {
      row,
      unit,
      numeral,
      size: sizeOf(numeral, form),
      highlighted: highlighted.has(row),
      share: shareOf(row.share, language),
      text: textOf(row),
    };
  });
  return {
    form,
    facts: form === 'box' ? evenSizes(facts) : facts,
    isLedger: facts.every(
      ({ numeral, size }) => size < 3 && wholeWidthOf({ ...numeral, unit: '' }) <= LEDGER_ROOM,
    ),
    isStacked: facts.some(({ numeral }) => numeral.unit && wholeWidthOf(numeral) > UNIT_ROOM),
    shareOf: wholeOfShares(dataset, language),
    problems,
  };
}

/**
 * The words in which a figure is printed without a digit, 近百家 or on Chinese pages 近三成; '' for all
 * others. A word in a column of its own is not in them, so the figure is then printed as figures are.
 */
export function wordsOf(value: Quantity, language: Language): string {
  const { words, printed, decimal, qualifier, status } = value;
  if (words) return words;
  const isSpoken = decimal && printed && language !== 'en' && !/\d/.test(toHalfWidth(printed));
  const said = isSpoken ? parseQuantity(printed) : null;
  return said?.qualifier === qualifier && said.status === 'reported' && status === 'reported'
    ? printed
    : '';
}

function numeralOf(value: Quantity, unit: Unit, language: Language): Numeral {
  const words = wordsOf(value, language);
  if (words) return spokenNumeral(words);
  if (!value.decimal)
    return { before: '', figure: whyMissing(value, language), unit: '', spoken: false };
  const { qualify } = figureWords[language];
  return {
    spoken: false,
    before: value.qualifier ? qualify(value.qualifier, '').trim() : '',
    figure: plusOf(value) + formatQuantity({ ...value, qualifier: null }, unit, language),
    unit: unit.noun === '%' ? '' : formatUnit(unit, language),
  };
}

/** English sets “nearly” before its hundred as it does before figures; 近百家 is one short word. */
function spokenNumeral(words: string): Numeral {
  const [, before = '', figure = words] =
    /^(over|more than|about|around|nearly|almost|some) (.+)$/is.exec(words) ?? [];
  return { before, figure, unit: '', spoken: !/\d/.test(figure) };
}

const shareOf = (share: Quantity, language: Language): string =>
  share.decimal ? wordsOf(share, language) || percent(share, language) : '';

const percent = (share: Quantity, language: Language): string =>
  formatQuantity(share, { magnitude: 0, noun: '%' }, language);

/** The longest that each size has room for, in em of the numeral. */
const ROOM = [4.7, 6.4, 9.5];

/** The longest figure, with a word before it, that stands beside its words on a phone; a unit may go below. */
const LEDGER_ROOM = 4.7;

/** The longest that stands there with its unit beside it. */
const UNIT_ROOM = 5.2;

/** Words are set smaller than digits, which have no such height. */
const widthOf = ({ figure, spoken }: Numeral): number =>
  estimateWidth(figure) * (spoken ? SPOKEN : 1);

const SPOKEN = 0.8;

/** Words before and behind are set at half the size of the figure. */
const wholeWidthOf = (numeral: Numeral): number =>
  widthOf(numeral) + estimateWidth(numeral.before + numeral.unit) / 2;

/** In a strip the unit may go below the figure. */
function sizeOf(numeral: Numeral, form: FactLayout['form']): number {
  const width = form === 'box' ? wholeWidthOf(numeral) : widthOf(numeral);
  const fits = ROOM.findIndex((room) => width <= room);
  return fits < 0 ? ROOM.length + 1 : fits + 1;
}

/** Figures of one box are of one size, but for those that are too long to set the size of all. */
function evenSizes(facts: readonly Fact[]): readonly Fact[] {
  const least = facts.some(({ size }) => size === 2) ? 2 : 1;
  return facts.map((fact) => ({ ...fact, size: Math.max(fact.size, least) }));
}

/** 佔全國比重 is of 全國, share of sales of sales; '' where the header does not say. */
function wholeOfShares({ columns }: Dataset, language: Language): string {
  const header = columns.find(({ role }) => role === 'share')?.header ?? '';
  const said =
    language === 'en'
      ? /\bshare of (.+)$/i.exec(header)
      : /^[佔占](?!比)(.+?)的?(?:比[重例]?|份[額额])?$/.exec(header);
  return said?.[1] ?? '';
}
