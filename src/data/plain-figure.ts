import type { Language } from '../locale/language.ts';
import { parseDecimal, printDecimal, shiftDecimal } from '../text/decimal.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { takeWord, type Words } from '../text/words.ts';
import { parseUnit } from '../text/unit.ts';
import { parseQuantity } from './quantity.ts';

/** Where a figure stands, as far as what it means depends on it. */
export interface FigurePlace {
  readonly language: Language;
  /** The unit of its column, as its header or the author says it; '' where neither does. */
  readonly unit: string;
  /** Whether figures beside it are so large that `2m` is two million, and no two metres. */
  readonly hasMillions: boolean;
}

/** A figure in the words that figures are read in, and the footnote mark that was taken off it. */
export interface PlainFigure {
  readonly text: string;
  readonly mark: string;
}

/**
 * Puts a figure that desks type and `parseQuantity` does not know into words that it does: `$5m`,
 * `£1.2bn`, `1.5k`, `(3.2)` below zero, `1 234.5`, `1'234`, `.5`, `1e6`, `2½`, 人民幣5億元, 5千萬元,
 * `c. 5`, `5*`. Null for all else: for what may be two things, as `12,5`, `1.234.567`, `3/4`, `10⁶`, `¥5`
 * outside of the mainland or `2m` by itself, nobody's guess is printed as a fact.
 */
export function plainFigure(given: string, place: FigurePlace): PlainFigure | null {
  const [, said = '', mark = ''] = MARKED.exec(toHalfWidth(given)) ?? [];
  const [, loss = '', inside = said] = LOSS.exec(said) ?? [];
  const [about, amount] = takeWord(inside, ABOUT);
  const reading = { unit: parseUnit(place.unit, place.language), language: place.language };
  // Words that say how sure it is may stand before it: target $9m, 近US$5m.
  for (let at = 0; at <= amount.search(/[\d½¼¾]/); at++) {
    const plain = amount[at] === ' ' ? null : plainAmount(amount.slice(at), place);
    const text = (about ?? '') + amount.slice(0, at) + (loss && '-') + (plain ?? '');
    // A loss in brackets has no sign of its own: (−3.2) is a remark.
    const isFigure = plain !== null && !(loss && plain.startsWith('-'));
    if (isFigure && parseQuantity(text, reading)?.decimal) return { text, mark };
  }
  return null;
}

/** A footnote mark behind a figure; in superscript behind ten it may be a power, behind m a square. */
const MARKED =
  /^(.*?)\s*([*†‡§]+|\[[\da-z]{1,2}\]|\((?:\*|r|revised|修[訂订])\)|(?<=[\d%\p{Script=Han}])(?<!(?<!\d)10)[⁰¹²³⁴-⁹]+)?$/iu;

/** As accounts print what is below zero. */
const LOSS = /^(\()(.+)\)$/;

const ABOUT: Words<string> = [
  // C$5 has no word before it, and C5 may be anything.
  [/^(?:c(?:a|irca)?(?:\.| |\. )(?=[\d$£€])|approx(?:imately|\.)? |roughly )/i, 'about '],
];

/** Sign, money, number, magnitude, noun: in whatever order they stand. */
function plainAmount(text: string, place: FigurePlace): string | null {
  const [, first = '', name = '', second = '', rest = '', behind = ''] = MONEY.exec(text) ?? [];
  const noun = nounOf(name || behind, place.language);
  if (noun === null || (first && second)) return null;
  const [, digits = '', tail = ''] = NUMBER.exec(rest) ?? [];
  const number = plainNumber(digits);
  if (number === null) return null;
  // Under £bn both £5 and £5bn are so many of these.
  if (name && saysSame(place.unit, name, tail)) return first + second + number;
  const amount = inWords(number, tail, {
    ...place,
    hasMillions: place.hasMillions || noun !== '',
  });
  if (amount === null) return null;
  const gap = /^[a-z]/i.test(noun) ? ' ' : '';
  return (first || second) + (noun ? amount.replace(/元$/, '') + gap + noun : amount);
}

const squeezed = (text: string): string => text.replaceAll(' ', '').toLowerCase();

/** Whether a unit that begins with a sign of money is all that a figure says of itself. */
const saysSame = (unit: string, name: string, tail: string): boolean =>
  tail.trim() === ''
    ? squeezed(unit).startsWith(squeezed(name))
    : squeezed(unit) === squeezed(name + tail);

const NAMES =
  'US\\$|USD|HK\\$|HKD|NT\\$|A\\$|AU\\$|C\\$|CA\\$|S\\$|\\$|£|GBP|€|EUR|¥|JPY|RMB|CNY|人民[幣币]|港[幣币]|新[台臺][幣币]';

/** A sign, the name of money, a sign, what stands after it, and money that is named behind. */
export const MONEY = new RegExp(`^([+-]?) ?(${NAMES})? ?([+-]?) ?(.*?) ?(£|GBP|€|EUR)?$`, 'i');

/** Money in English, on the mainland, in Hong Kong and in Taiwan. */
const NOUNS: readonly (readonly [name: RegExp, en: string, hans: string, hant: string])[] = [
  [/^US/i, 'US dollars', '美元', '美元'],
  [/^(?:HK|港)/i, 'Hong Kong dollars', '港元', '港元'],
  [/^(?:NT|新)/i, 'NT dollars', '新台币', '新台幣'],
  [/^AU?\$/i, 'Australian dollars', '澳元', '澳元'],
  [/^CA?\$/i, 'Canadian dollars', '加元', '加元'],
  [/^S\$/i, 'Singapore dollars', '新加坡元', '新加坡元'],
  [/^(?:£|GBP)/i, 'pounds', '英镑', '英鎊'],
  [/^(?:€|EUR)/i, 'euros', '欧元', '歐元'],
  [/^JPY/i, 'yen', '日元', '日圓'],
  [/^(?:RMB|CNY|人)/i, 'yuan', '元', '元'],
  // A dollar of nobody knows where is one in English; in Chinese it would become a 元 of one place.
  [/^\$/, 'dollars', '', ''],
  // Yen or yuan; on the mainland nobody asks.
  [/^¥/, '', '元', ''],
];

/** What money is called on the page; '' where there is none, null where nobody can tell which it is. */
export function nounOf(name: string, language: Language): string | null {
  const [, en, hans, hant] = NOUNS.find(([said]) => said.test(name)) ?? [];
  const said = language === 'en' ? en : language === 'zh-Hans' ? hans : hant;
  return name === '' ? '' : said || null;
}

const NUMBER = /^([\d.,' ’½¼¾]*[\d½¼¾](?:e[+-]?\d{1,2})?)(.*)$/i;

const HALVES: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

/** Plain digits of a number that is grouped, broken or raised in a way that can mean only one thing. */
function plainNumber(text: string): string | null {
  if (/^\d{1,3}(?:[ '’]\d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(/[ '’]/g, '');
  const [, whole = '', part = ''] = /^(\d*) ?([½¼¾])$/.exec(text) ?? [];
  if (part) return (whole || '0') + HALVES[part]!;
  const [, digits = '', power = ''] = /^([\d.]+)(?:e([+-]?\d+))?$/i.exec(text) ?? [];
  const decimal = parseDecimal(digits.replace(/^\./, '0.'));
  if (decimal)
    return power ? printDecimal(shiftDecimal(decimal, Number(power))) : digits.replace(/^\./, '0.');
  return /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text : null;
}

/** Letters that stand for a magnitude and for nothing else. */
export const LETTERS: Words<string> = [
  [/^(?: *k|K)(?![A-Za-z])/, ' thousand'],
  [/^ *(?:M|ml?n)(?![a-z])/, ' million'],
  [/^ *(?:B|[Bb]ln|BLN)(?![A-Za-z])/, ' billion'],
  [/^ *trln(?![a-z])/i, ' trillion'],
];

/**
 * The same where it can only be a sum of money, or stands among others as large: 300 K may be a
 * temperature, 12b so many bits.
 */
export const LARGE: Words<string> = [
  [/^ *k(?![a-z])/i, ' thousand'],
  [/^ *m(?![a-z])/i, ' million'],
  [/^ *b(?![a-z])/i, ' billion'],
  [/^ *t(?![a-z])/i, ' trillion'],
];

/** 5千萬 is 5000萬 and 5百 is 500; 5千克 and 5千瓦 are units. */
const HUNDREDS = /^([百千])(?=[萬万億亿元人家個个戶户名]|$)/;

/** A number with its magnitude spelled out; what follows both stays as it is. */
function inWords(number: string, tail: string, { hasMillions }: FigurePlace): string | null {
  const said = tail.trim();
  const [, hundreds] = HUNDREDS.exec(said) ?? [];
  if (hundreds) {
    const decimal = parseDecimal(number.replaceAll(',', ''));
    return (
      decimal && printDecimal(shiftDecimal(decimal, hundreds === '百' ? 2 : 3)) + said.slice(1)
    );
  }
  const [word, rest] = takeWord(tail, hasMillions ? [...LETTERS, ...LARGE] : LETTERS);
  if (word) return number + word + rest.trimEnd();
  return number + (/^[a-z]/i.test(said) ? ' ' : '') + said;
}

/** A range, or a limit that a figure stays under or above: 10–12, <5, at least 5, 5以下. */
const SEVERAL =
  /^[^\d]{0,4}\d[\d,.]*[^\d,.]{0,12}(?:-|~|to|至|到) ?[^\d]{0,4}\d[\d,.]*[^\d]{0,12}$|^(?:[<≤≥⩽⩾]|(?:less|fewer) than|under|below|up to|at (?:least|most)|no (?:more|less|fewer) than|不[到足滿满]|未[滿满]|至少|最[多少]|[少多低高][於于]) ?[^\d]{0,4}\d[\d,.]*[^\d]{0,12}$|^\d[\d,.]*[^\d]{0,8}(?:\+|以[下內内]|之[內内]|or (?:less|fewer|more|under|over))$/i;

/** Whether a text says more than one number, or where one lies, so that no single one can be drawn. */
export const isSeveral = (text: string): boolean =>
  text.length <= 24 && SEVERAL.test(toHalfWidth(text));
