import type { Language } from '../locale/language.ts';
import type { Qualifier, Status } from '../locale/vocabulary.ts';
import { negateDecimal, parseDecimal, shiftDecimal, type Decimal } from '../text/decimal.ts';
import { parseUnit, sameNoun, type Unit } from '../text/unit.ts';

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
}

/** A figure that is not there, and why: nothing printed, or a source that does not give it. */
export const missingQuantity = (printed = '', status: Status = 'reported'): Quantity => ({
  decimal: null,
  printed,
  noun: '',
  qualifier: null,
  status,
});

const MISSING = /^(?:|-|–|—|--|——|−|n\/?a|\.{3}|…|……|暫無|暂无|無|无|沒有|没有|null)$/i;
const NOT_GIVEN = /^(?:未列|未公布|未提供|沒有公布|没有公布|not[ -]given|not published)$/i;

const STATUSES: readonly (readonly [RegExp, Status])[] = [
  [/^(?:calculated|calc\.?|計算值?|计算值?|推算)/i, 'calculated'],
  [/^(?:preliminary|prelim\.?|初步)/i, 'preliminary'],
  [/^(?:target|目標|目标|力爭|力争)/i, 'target'],
  [/^(?:unconfirmed|未經核實|未经核实|待核)/i, 'unconfirmed'],
  [/^(?:reported|報告所列|报告所列|公布)/i, 'reported'],
  [NOT_GIVEN, 'not-given'],
];

const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:over|more than|逾|超過|超过|超|>|＞)\s*/i, 'over'],
  [/^(?:about|around|約|约|≈|~)\s*/i, 'about'],
  [/^(?:nearly|almost|近)\s*/i, 'nearly'],
];

const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:多|餘|余|以上)$/, 'over'],
  [/左右$/, 'about'],
];

/** Plain digits, or groups of three by commas; Indian, Swiss and French grouping are refused. */
const NUMBER = /^(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<rest>.*)$/;

/** Latin words for a unit would let `12abc` through, so only these stand behind a number. */
const NOUNS =
  /^(?:%|pp|percent|percentage points?|個?百分點|个?百分点|yuan|rmb|cny|usd|hkd|US dollars|Hong Kong dollars|people|zones|projects|companies|firms|minutes|years|\p{Script=Han}{1,6})$/iu;

/** Numerals that would be half of a number: 近百 is words, 3百 is not read by halves. */
const NUMERAL = /[〇零一二三四五六七八九十百千兩两半]/;

/** What a bare cell of this column means: its unit, and the page's language for 兆. */
export interface Reading {
  readonly unit: Unit;
  readonly language: Language;
}

/**
 * Reads a figure as printed: `718.1`, `逾７００億元`, `over 1,000`, `6.5万`, `−3.8%`, `▼ 3.8%`,
 * `calc −21.4%`, `約4,500億`. A number is read whole or not at all: `12abc`, `1,2,3`, `10-20`,
 * `1.089,6` and a number with a footnote mark give null, which is the caller's to report. A dash or
 * a blank is missing; the words for “not given” are missing with that status.
 */
export function parseQuantity(text: string, { unit, language }: Reading): Quantity | null {
  const printed = text.trim();
  const plain = toHalfWidth(printed);
  if (MISSING.test(plain)) return missingQuantity(printed);
  const [status, said] = takeStatus(plain);
  if (MISSING.test(said)) return missingQuantity(printed, status);
  const [qualifier, bare] = takeQualifier(said);
  const [negative, unsigned] = takeSign(bare);
  const amount = readAmount(unsigned, unit, language);
  if (!amount) return null;
  const decimal = negative ? negateDecimal(amount.decimal) : amount.decimal;
  return { ...amount, decimal, printed, status, qualifier: qualifier ?? amount.qualifier };
}

/** Full-width digits, letters and signs to half-width; every kind of minus to a hyphen. */
export function toHalfWidth(text: string): string {
  return text
    .slice(0, 200)
    .replaceAll(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\u3000\u00a0\u202f\u2009]/g, ' ')
    .replaceAll(/[\u2212\u2010\u2011\u2013]/g, '-')
    .trim();
}

/** A status in a cell of its own; null when the word is not one. */
export function parseStatus(text: string): Status | null {
  const plain = toHalfWidth(text).toLowerCase();
  return STATUSES.find(([word]) => word.exec(plain)?.[0].length === plain.length)?.[1] ?? null;
}

/** A qualifier in a cell of its own: over 逾 超, about 約, nearly 近; null when it is not one. */
export function parseQualifier(text: string): Qualifier | null {
  const plain = toHalfWidth(text);
  const found = [...BEFORE, ...AFTER].find(
    ([word]) => word.exec(plain)?.[0].length === plain.length,
  );
  return plain ? (found?.[1] ?? null) : null;
}

function takeStatus(text: string): [Status, string] {
  for (const [word, status] of STATUSES) {
    const match = word.exec(text);
    if (match) return [status, text.slice(match[0].length).replace(/^[\s:,]+/, '')];
  }
  return ['reported', text];
}

function takeQualifier(text: string): [Qualifier | null, string] {
  for (const [word, qualifier] of BEFORE) {
    const match = word.exec(text);
    if (match) return [qualifier, text.slice(match[0].length)];
  }
  return [null, text];
}

/** ▲ and ▼ are signs as printed; `▼ -3.8%` would be two, so the second one is refused later. */
function takeSign(text: string): [boolean, string] {
  const match = /^([+\-▲▼△▽])\s*/.exec(text);
  return [match !== null && '-▼▽'.includes(match[1]!), match ? text.slice(match[0].length) : text];
}

type Amount = Pick<Quantity, 'noun' | 'qualifier'> & { readonly decimal: Decimal };

function readAmount(text: string, column: Unit, language: Language): Amount | null {
  const { number, rest } = NUMBER.exec(text)?.groups ?? {};
  const decimal = number === undefined ? null : parseDecimal(number.replaceAll(',', ''));
  if (!decimal) return null;
  const [qualifier, unitText] = takeAfter(rest!.trim());
  const own = readUnit(unitText, column, language);
  if (!own) return null;
  const inCell = /^[%p]/.test(own.noun) || own.magnitude > 0;
  const magnitude = inCell ? own.magnitude : column.magnitude;
  return { decimal: shiftDecimal(decimal, magnitude), noun: own.noun, qualifier };
}

/** 200多家, 6.5萬餘, 16%左右: what follows the number softens it, before or after the unit. */
function takeAfter(rest: string): [Qualifier | null, string] {
  for (const [word, qualifier] of AFTER) {
    if (word.test(rest)) return [qualifier, rest.replace(word, '').trim()];
  }
  const inside = /^(.*?)[多餘余](\p{Script=Han}{1,4})$/u.exec(rest);
  return inside ? ['over', inside[1]! + inside[2]!] : [null, rest];
}

function readUnit(text: string, column: Unit, language: Language): Unit | null {
  if (text === '') return { magnitude: 0, noun: '' };
  const { magnitude, noun } = parseUnit(text, language);
  if (noun === '') return { magnitude, noun };
  const point = /^(?:pp|percentage points?|個?百分點|个?百分点)$/i.test(noun);
  if (point) return { magnitude, noun: 'pp' };
  if (/^percent$/i.test(noun)) return { magnitude, noun: '%' };
  const known = column.noun !== '' && sameNoun(noun, column.noun);
  return known || (NOUNS.test(noun) && !NUMERAL.test(noun)) ? { magnitude, noun } : null;
}
