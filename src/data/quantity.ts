import type { Language } from '../locale/language.ts';
import type { Qualifier, Status } from '../locale/vocabulary.ts';
import {
  negateDecimal,
  parseDecimal,
  shiftDecimal,
  signOf,
  type Decimal,
} from '../text/decimal.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { takeWord, type Words } from '../text/words.ts';
import { NO_UNIT, parseUnit, PER_CENT, sameNoun, type Unit } from '../text/unit.ts';

/** One figure as journalism has it: never only a number. */
export interface Quantity {
  /** Exact, in base units (718.1億 is 7181 × 10^7); null when missing, which is never zero. */
  readonly decimal: Decimal | null;
  /** The text as printed, kept beside the number. */
  readonly printed: string;
  /** What is counted, when the cell itself says so: 元, %, pp for percentage points. */
  readonly noun: string;
  readonly qualifier: Qualifier | null;
  readonly status: Status;
  /** What is printed where it is no figure and is kept as it is: 近百家, which is never 100. */
  readonly words?: string;
  /** True for a year, whose digits stand in no groups. */
  readonly isYear?: boolean;
}

/** A figure that is not there, and why: nothing printed, or a source that does not give it. */
export const missingQuantity = (printed = '', status: Status = 'reported'): Quantity => ({
  decimal: null,
  printed,
  noun: '',
  qualifier: null,
  status,
});

/** A cell that is not there: most rows leave most roles open. */
export const NOTHING = missingQuantity();

/** A figure of ours, which nobody has printed. */
export const calculatedQuantity = (decimal: Decimal, noun: string): Quantity => ({
  ...NOTHING,
  decimal,
  noun,
  status: 'calculated',
});

const MISSING =
  /^(?:[-–—―…]{0,2}|\.{3}|n\/?a|null|不[適适]用|(?:[暫暂]?[無无]|[沒没]有)(?:數據|数据|資料|资料)?)$/i;
const NOT_GIVEN = /^(?:未列|未提供|(?:未|[沒没]有)公[布佈]|not[ -]given|not published)$/i;

const STATUSES: Words<Status> = [
  [/^(?:calculated|calc\.?|[計计]算值?|推算)/i, 'calculated'],
  [/^(?:preliminary|prelim\.?|初步(?:統計|统计|[數数]字)?)/i, 'preliminary'],
  [/^(?:forecast|expected|projected|[預预][測测計计期])/i, 'forecast'],
  [/^(?:target|planned|scheduled|目[標标]|力[爭争]|[預预]定|[計计][劃划]|[擬拟])/i, 'target'],
  [/^(?:claim(?:ed)?|[說说]法)/i, 'claim'],
  [/^(?:unconfirmed|rumou?red|未[經经]?[核證证][實实]|待核[實实]?|[傳传][聞闻])/i, 'unconfirmed'],
  [/^(?:reported|[報报]告所列|已?公[布佈])/i, 'reported'],
  [
    /^(?:out of scope|not in (?:scope|scheme)|不在(?:範圍|范围|計劃|计划)(?:[內内])?|未納入|未纳入)/i,
    'out-of-scope',
  ],
  [NOT_GIVEN, 'not-given'],
];

const BEFORE: Words<Qualifier> = [
  [/^(?:over|more than|逾|超[過过]?|>)\s*/i, 'over'],
  [/^(?:about|around|大?[約约]|≈|~)\s*/i, 'about'],
  [/^(?:nearly|almost|[將将接]?近)\s*/i, 'nearly'],
];

const AFTER: Words<Qualifier> = [
  [/(?:多|餘|余|以上)$/, 'over'],
  [/左右$/, 'about'],
];

/**
 * A sign, where there is one, the number and what follows it. ▲, ▼, ↑ and ↓ are signs as printed. Plain
 * digits, or groups of three by commas, of which the first is not nought; Indian, Swiss and French
 * grouping are refused.
 */
const NUMBER = /^(?:([+\-▲▼△▽↑↓])\s*)?([1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(.*)$/;

/** Percentage points, which may stand where per cent are meant and are never called so. */
export const POINTS: Unit = { magnitude: 0, noun: 'pp' };

/** What a change is in that is a difference of two counts and no per cent: +209 seats. */
export const DIFFERENCE: Unit = { magnitude: 0, noun: '±' };

/** Whether a noun is that of a ratio: per cent, or points of it. */
export const isRatio = (noun: string): boolean => noun === PER_CENT.noun || noun === POINTS.noun;

/** Whether a figure says no unit itself; zero is zero in every unit. */
export const isBare = ({ decimal, noun }: Quantity): boolean =>
  decimal !== null && noun === '' && signOf(decimal) !== 0;

const POINT_WORDS =
  /^(?:pp|ppts?|(?:percentage|per cent|percent|%)[ -]points?|[個个]?百分[點点])$/i;

/** `%` for per cent in words, `pp` for percentage points; any other noun as it is. */
export function ratioNoun(noun: string): string {
  if (POINT_WORDS.test(noun)) return POINTS.noun;
  return /^(?:per ?cent|pct)$/i.test(noun) ? '%' : noun;
}

/**
 * Latin words for a unit would let `12abc` through, so only these stand behind a number, and what they
 * are counted for: 元/個, yuan per project.
 */
const NOUNS =
  /^(?:%|(?:yuan|rmb|cny|usd|hkd|US\$|HK\$|(?:[a-z]+ ){0,2}dollars|pounds|euros|yen|people|zones|projects|companies|firms|minutes|years)(?: per [a-z]{2,20})?|\p{Script=Han}{1,6}(?:\/\p{Script=Han}{1,4})?)$/iu;

/** Units of area that no other word for a unit is like: m², sq ft, square kilometres, hectares. */
const AREAS =
  /^(?:(?:k?m|ft|mi)[²2]|[㎡㎢]|(?:sq\.?|square) ?[a-z]{1,10}\.?|hectares?|ha|acres?|mu|ping|平方千米)$/i;

/**
 * Numerals that would be half of a number: 近百 is words, 3百 is not read by halves, and 兆 is 10^12 or
 * 10^6 by region; only the page for Taiwan has taken it for a magnitude before. 以下 is a limit.
 */
const NUMERAL = /^[成兆]|[〇零一二三四五六七八九十百千兩两半]|[以之][下內内]|不[到足]/;

/** What a bare cell of this column means: its unit, and the page's language for 兆. */
export interface Reading {
  readonly unit: Unit;
  readonly language: Language;
}

/** What a figure says without a column around it, in whatever language. */
const BY_ITSELF: Reading = { unit: NO_UNIT, language: 'en' };

/**
 * Reads a figure as printed: `718.1`, `逾７００億元`, `over 1,000`, `6.5万`, `−3.8%`, `▼ 3.8%`,
 * `calc −21.4%`, `約4,500億`. A number is read whole or not at all: `12abc`, `1,2,3`, `10-20`,
 * `1.089,6`, a number with a footnote mark and anything over 80 characters give null, which is the
 * caller's to report; so does 5元 in a column of 億元, which is one thing or the other. A dash or a
 * blank is missing; the words for “not given” are missing with that status.
 */
export function parseQuantity(text: string, reading: Reading = BY_ITSELF): Quantity | null {
  if (text === '') return NOTHING;
  const printed = text.trim();
  if (printed.length > 80) return null;
  const bare = parseDecimal(printed);
  if (bare)
    return { ...missingQuantity(printed), decimal: shiftDecimal(bare, reading.unit.magnitude) };
  const plain = toHalfWidth(printed);
  if (MISSING.test(plain)) return missingQuantity(printed);
  const [status, said] = takeStatus(plain);
  if (MISSING.test(said)) return missingQuantity(printed, status);
  const amount = readAmount(said, reading);
  if (!amount) return null;
  const { decimal, own, qualifier } = amount;
  return { decimal, printed, noun: own.noun, qualifier, status };
}

/** The unit that a cell itself says: 億元 of 約4,500億元; none where it is bare or unreadable. */
export function unitOfCell(text: string, language: Language): Unit {
  // Digits alone say nothing of it, and there may be thousands of such cells.
  if (/^[\d.-]*$/.test(text)) return NO_UNIT;
  const [, said] = takeStatus(toHalfWidth(text));
  return readAmount(said, { unit: NO_UNIT, language })?.own ?? NO_UNIT;
}

/** A status in a cell of its own; null when the word is not one. */
export const parseStatus = (text: string): Status | null => wordIn(text, STATUSES);

/** A qualifier in a cell of its own: over 逾 超, about 約, nearly 近; null when it is not one. */
export const parseQualifier = (text: string): Qualifier | null =>
  wordIn(text, [...BEFORE, ...AFTER]);

function wordIn<T>(text: string, words: Words<T>): T | null {
  const [meaning, rest] = takeWord(toHalfWidth(text), words);
  return rest === '' ? meaning : null;
}

/** Most figures begin with their number, so no word has to be looked for before it. */
const BARE = /^[\d+\-▲▼△▽↑↓]/;

/** None of the words is looked for before a number. */
const takeBefore = <T>(text: string, words: Words<T>): [T | null, string] =>
  BARE.test(text) ? [null, text] : takeWord(text, words);

function takeStatus(text: string): [Status, string] {
  const [status, said] = takeBefore(text, STATUSES);
  return status ? [status, said.replace(/^[\s:,]+/, '')] : ['reported', text];
}

/** 3成, 三成, 四成半, 兩成多: tenths, as newspapers round shares. */
const TENTHS = /^([1-9一二兩两三四五六七八九])成(半?)(.*)$/;

function readTenths(text: string, before: Qualifier | null): Amount | null {
  const [, digit = '', half = '', rest = ''] = TENTHS.exec(text)!;
  const [after, unit] = takeAfter(rest);
  if (unit !== '') return null;
  const said = digit.replace(/[兩两]/, '二');
  const tenths = Number(said) || '一二三四五六七八九'.indexOf(said) + 1;
  const decimal = { int: BigInt(tenths * 10 + (half ? 5 : 0)), places: 0 };
  return { decimal, own: PER_CENT, qualifier: before ?? after };
}

interface Amount {
  readonly decimal: Decimal;
  readonly own: Unit;
  readonly qualifier: Qualifier | null;
}

/** A sign of money before its number: US$3.2bn is 3.2bn US$. `$` alone is a dollar of nobody knows where. */
const MONEY_FIRST = /^(US\$|HK\$)\s*([\d.,]+)(.*)$/i;

function readAmount(text: string, { unit, language }: Reading): Amount | null {
  const [before, said] = takeBefore(text, BEFORE);
  const bare = said.replace(MONEY_FIRST, '$2$3 $1');
  if (TENTHS.test(bare)) return readTenths(bare, before);
  const [, sign, number = '', rest = ''] = NUMBER.exec(bare) ?? [];
  const decimal = parseDecimal(number.replaceAll(',', ''));
  if (!decimal) return null;
  const [after, unitText] = rest === '' ? [null, ''] : takeAfter(rest.trim());
  const own = readUnit(unitText, unit, language);
  const magnitude = own && magnitudeOf(own, unit);
  if (!own || magnitude === null) return null;
  const signed = sign && '-▼▽↓'.includes(sign) ? negateDecimal(decimal) : decimal;
  return { decimal: shiftDecimal(signed, magnitude), own, qualifier: before ?? after };
}

/**
 * Units beside which a magnitude is one thing or the other: per cent, and those that have one of their
 * own where we look for none. 5 billion under £bn is no thousand million £bn, and 5萬 under 千人 is no
 * fifty million people; 千克 and 千瓦 are units themselves, and 百合 is a flower.
 */
const HIDDEN = /^%$|^[十百千](?![克瓦米卡赫伏帕焦合])|[^a-z](?:k|[mbt]n?|[mb]illions?)$/i;

/** The cell's own magnitude before its column's; null where the two cannot both be meant. */
function magnitudeOf({ magnitude, noun }: Unit, column: Unit): number | null {
  if (magnitude > 0) return HIDDEN.test(column.noun) ? null : magnitude;
  if (isRatio(noun)) return 0;
  return noun && column.noun && column.magnitude > 0 ? null : column.magnitude;
}

/** 200多家, 6.5萬餘, 16%左右: what follows the number softens it, before or after the unit. */
function takeAfter(rest: string): [Qualifier | null, string] {
  const [after, unit] = takeWord(rest, AFTER);
  if (after) return [after, unit.trim()];
  const inside = /^(.*?)[多餘余](\p{Script=Han}{1,4})$/u.exec(rest);
  return inside ? ['over', inside[1]! + inside[2]!] : [null, rest];
}

function readUnit(text: string, column: Unit, language: Language): Unit | null {
  const said = parseUnit(text, language);
  const { magnitude } = said;
  const noun = ratioNoun(said.noun);
  if (noun === '' || noun === POINTS.noun) return { magnitude, noun };
  const known = column.noun !== '' && sameNoun(noun, column.noun);
  const isSaid = known || AREAS.test(noun) || (NOUNS.test(noun) && !NUMERAL.test(noun));
  return isSaid ? { magnitude, noun } : null;
}
