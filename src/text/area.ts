import type { ByLanguage, Language } from '../locale/language.ts';
import { multiplyDecimals, parseDecimal, type Decimal } from './decimal.ts';

/** A unit of area: how newspapers write it, its name in each language, and its exact size. */
interface AreaUnit {
  readonly said: RegExp;
  readonly names: ByLanguage<string>;
  /** In 363rds of a square metre. */
  readonly size: Decimal;
}

/** A 畝 is a third of 2000 square metres, a 坪 a 121st of 400: in 363rds both are whole. */
const PARTS = 363;

/** A unit of so many square metres, or of a share of them: 2000/3. */
function areaUnit(
  said: RegExp,
  metres: string,
  [en, simplified, hongKong = simplified, taiwan = hongKong]: readonly [
    string,
    string,
    ...string[],
  ],
): AreaUnit {
  const [whole = '', share = '1'] = metres.split('/');
  const { int, places } = parseDecimal(whole)!;
  const names = { en, 'zh-Hans': simplified, 'zh-HK': hongKong, 'zh-TW': taiwan };
  return { said, names, size: { int: int * BigInt(PARTS / Number(share)), places } };
}

const METRIC: readonly AreaUnit[] = [
  areaUnit(
    /^(?:平方(?:米|公尺)|㎡|m[²2]|sq\.? ?m(?:et(?:er|re)s?)?\.?|square met(?:er|re)s?)$/i,
    '1',
    ['square metres', '平方米', '平方米', '平方公尺'],
  ),
  areaUnit(/^(?:平方(?:公里|千米)|㎢|km[²2]|sq\.? ?km\.?|square kilomet(?:er|re)s?)$/i, '1000000', [
    'square kilometres',
    '平方公里',
  ]),
  areaUnit(/^(?:公[頃顷]|hectares?|ha)$/i, '10000', ['hectares', '公顷', '公頃']),
];

const OTHERS: readonly AreaUnit[] = [
  areaUnit(
    /^(?:平方(?:呎|英[尺呎])|方呎|ft[²2]|sq\.? ?(?:ft|feet|foot)\.?|square (?:feet|foot))$/i,
    '0.09290304',
    ['square feet', '平方英尺', '平方呎', '平方英尺'],
  ),
  areaUnit(/^(?:英[畝亩]|acres?)$/i, '4046.8564224', ['acres', '英亩', '英畝']),
  areaUnit(/^(?:市?[畝亩]|mu)$/i, '2000/3', ['mu', '亩', '畝']),
  areaUnit(/^(?:坪|ping)$/i, '400/121', ['ping', '坪']),
  areaUnit(/^(?:平方(?:英里|哩)|mi[²2]|sq\.? ?mi(?:les?)?\.?|square miles?)$/i, '2589988.110336', [
    'square miles',
    '平方英里',
  ]),
];

const AREAS: readonly AreaUnit[] = [...METRIC, ...OTHERS];

/** A look at every noun of every row would be slow, and hardly any is an area. */
const MAYBE = /[方呎頃顷畝亩坪㎡㎢²]|^(?:k?m2|ft2|mi2|sq|ha|hect|acre|mu$|ping$)/i;

const findArea = (noun: string, units: readonly AreaUnit[]): AreaUnit | undefined =>
  MAYBE.test(noun) ? units.find(({ said }) => said.test(noun)) : undefined;

const areaOf = (noun: string): AreaUnit | undefined => findArea(noun, AREAS);

/** True for m², 平方呎, 畝, hectares and the like, in whatever language. */
export const isArea = (noun: string): boolean => areaOf(noun) !== undefined;

/** True for those of them that are of the metric system. */
export const isMetricArea = (noun: string): boolean => findArea(noun, METRIC) !== undefined;

/**
 * The unit’s name in the page’s language, in English that of exactly one where it is of that; undefined
 * where the noun is no area.
 */
export function nameOfArea(noun: string, language: Language, of?: Decimal): string | undefined {
  const name = areaOf(noun)?.names[language];
  const isOne = of?.int === 1n && of.places === 0;
  return isOne && language === 'en' ? name?.replace('feet', 'foot').replace(/s$/, '') : name;
}

/**
 * An area by a measure that all units share, 363rds of a square metre, exactly; null where the noun
 * is no area.
 */
export function measureArea(value: Decimal, noun: string): Decimal | null {
  const unit = areaOf(noun);
  return unit ? multiplyDecimals(value, unit.size) : null;
}

/** How much of the shared measure a square metre is. */
export const SQUARE_METRE: Decimal = { int: BigInt(PARTS), places: 0 };
