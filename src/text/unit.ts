import type { Language } from '../locale/language.ts';
import { takeWord, type Words } from './words.ts';
import { leadOf, shiftDecimal, type Decimal } from './decimal.ts';

/** A unit taken apart: 億元 is 10^8 of 元, billion yuan 10^9 of the same. */
export interface Unit {
  /** A power of ten: 0, 4, 8 or 12 in Chinese, 0, 3, 6, 9 or 12 in English. */
  readonly magnitude: number;
  /** What is counted, as the author wrote it: 元, yuan, 個, people; empty when not said. */
  readonly noun: string;
}

/** The unit of a bare number: nothing is said of what is counted. */
export const NO_UNIT: Unit = { magnitude: 0, noun: '' };

/** Per cent; 65.9% is the number 65.9 in this unit, never 0.659. */
export const PER_CENT: Unit = { magnitude: 0, noun: '%' };

/** Whether a unit says anything at all. */
export const saysUnit = ({ magnitude, noun }: Unit): boolean => magnitude > 0 || noun !== '';

const MAGNITUDES: Words<number> = [
  [/^(?:萬億|万亿)/, 12],
  [/^(?:trillions?|trn|tn)\b(?: of\b)?/i, 12],
  [/^(?:billions?|bn)\b(?: of\b)?/i, 9],
  [/^[億亿]/, 8],
  [/^(?:millions?|mn)\b(?: of\b)?/i, 6],
  [/^[萬万]/, 4],
  [/^thousands?\b(?: of\b)?/i, 3],
];

const NAMES: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  en: { 3: 'thousand', 6: 'million', 9: 'billion', 12: 'trillion' },
  'zh-Hans': { 4: '万', 8: '亿', 12: '万亿' },
  'zh-HK': { 4: '萬', 8: '億', 12: '萬億' },
  'zh-TW': { 4: '萬', 8: '億', 12: '兆' },
};

/** Money has a name in each language, 元 in Chinese; other nouns are the author's and stay. */
const MONEY: readonly (readonly [said: RegExp, chinese: string, english: string])[] = [
  [/^(?:元?人民[幣币]|元|yuan|rmb|cny)$/i, '元', 'yuan'],
  [/^(?:港元|港[幣币]|Hong Kong dollars|HKD|HK\$)$/i, '港元', 'Hong Kong dollars'],
  [/^(?:美[元金]|US dollars|USD|US\$)$/i, '美元', 'US dollars'],
];

/**
 * Takes a unit apart: `億元` → 10^8 of 元, `billion yuan` → 10^9 of yuan, `個` → 1 of 個. 兆 means
 * 10^12 only on a page for Taiwan; elsewhere it also means a million, so it is left in the noun.
 * Anything is a unit; a text of over 40 characters is cut.
 */
export function parseUnit(text: string, language: Language): Unit {
  const unit = text.trim().slice(0, 40);
  const names: Words<number> = language === 'zh-TW' ? [...MAGNITUDES, [/^兆/, 12]] : MAGNITUDES;
  const [magnitude, noun] = takeWord(unit, names);
  return { magnitude: magnitude ?? 0, noun: noun.trim() };
}

/**
 * The noun in the page's language where it is money, otherwise as the author wrote it. English has no word for the Chinese counters: 165個 is just 165, and 441家 is 441.
 */
export function formatNoun(noun: string, language: Language): string {
  if (language === 'en' && /^[個个家款]$/.test(noun)) return '';
  const [, chinese, english] = MONEY.find(([said]) => said.test(noun)) ?? [];
  return (language === 'en' ? english : chinese) ?? noun;
}

/** True when two nouns count the same thing, in whatever language they are written. */
export function sameNoun(a: string, b: string): boolean {
  return a === '' || b === '' || a === b || formatNoun(a, 'zh-HK') === formatNoun(b, 'zh-HK');
}

/**
 * Words for the same, in one line each. 元 is any of three moneys and a dollar one of two, so they are
 * finer words for one another; yuan and kg are not.
 */
const THINGS: readonly RegExp[] = [
  /^(?:元|人民[幣币]|yuan|rmb|cny)$/i,
  /^(?:元|港[元幣币]|HK\$|HKD|\$|(?:Hong Kong )?dollars)$/i,
  /^(?:元|美[元金]|US\$|USD|\$|(?:US )?dollars)$/i,
  /^(?:km|kilomet(?:re|er)s?|公里|千米)$/i,
  /^(?:miles?|mi|英里)$/i,
  /^(?:met(?:re|er)s?|米|公尺)$/i,
  /^(?:kgs?|kilos?|kilogram(?:me)?s?|公斤|千克)$/i,
  /^(?:t|tons?|tonnes?|公?[噸吨])$/i,
  /^(?:mins?|minutes?|分[鐘钟])$/i,
  /^(?:hrs?|hours?|小[時时])$/i,
  /^(?:people|persons?|人)$/i,
];

/** Whether two nouns are of the same thing, null where one of them is not known. */
export function sameThing(a: string, b: string): boolean | null {
  const [one, other] = [a, b].map((noun) => THINGS.filter((thing) => thing.test(noun)));
  if (one!.length === 0 || other!.length === 0) return null;
  return one!.some((thing) => other!.includes(thing));
}

/** 億元, 萬億, billion yuan; empty for a bare number. */
export function formatUnit({ magnitude, noun }: Unit, language: Language): string {
  const name = NAMES[language][magnitude] ?? '';
  const said = formatNoun(noun, language);
  return language === 'en' ? [name, said].filter(Boolean).join(' ') : name + said;
}

/** What stands between a number and its unit: in Chinese nothing, unless the unit is in Latin letters. */
export const gapBefore = (unit: string, language: Language): string =>
  (language === 'en' ? unit : /^[a-z]/i.test(unit)) ? ' ' : '';

/**
 * The unit a column is printed in: the author's own where the language has it, so that a table in
 * 億元 stays in 億元; otherwise the largest step below the largest value (718.1億 → 71.81 billion).
 * Bare numbers stay as printed unless they are long and round: 108,960,000,000 becomes 1089.6億,
 * but 65,000 and 123,456,789 are left alone.
 */
export function fitUnit(given: Unit, values: readonly Decimal[], language: Language): Unit {
  const names = NAMES[language];
  if (given.magnitude in names) return given;
  const leads = values.map(leadOf);
  const reach = (exponent: number): boolean => leads.some((lead) => lead >= exponent);
  const magnitude = STEPS.find((step) => step in names && reach(step)) ?? 0;
  const fitted = { magnitude, noun: given.noun };
  const isRound = values.every((value) => inUnit(value, fitted).places <= 2);
  return given.magnitude > 0 || (reach(8) && isRound) ? fitted : given;
}

/** Powers of ten that a column may be printed in; nobody reads a column in thousands. */
const STEPS = [12, 9, 8, 6, 4];

/** A value of base units in so many 萬, 億 or billions. */
export const inUnit = (value: Decimal, { magnitude }: Unit): Decimal =>
  shiftDecimal(value, -magnitude);
