import type { Language } from '../locale/language.ts';
import { shiftDecimal, type Decimal } from '../text/decimal.ts';
import { formatNumber } from '../text/number.ts';
import { formatUnit, type Unit } from '../text/unit.ts';
import type { ValueScale } from './value-scale.ts';

/** Steps between names of magnitudes: a myriad in Chinese, a thousand in English. */
const STEP = { en: 3, 'zh-Hans': 4, 'zh-HK': 4, 'zh-TW': 4 } as const;

/**
 * The magnitude all ticks of an axis share beyond that of their unit: 5萬, 10萬 beside bare figures
 * of 50,000. A unit that has a magnitude of its own (億元) keeps it, and so does per cent.
 */
function magnitudeOfTicks({ ticks }: ValueScale, unit: Unit, language: Language): number {
  if (unit.magnitude > 0 || unit.noun === '%') return 0;
  const most = Math.max(1, ...ticks.map(Math.abs));
  const step = STEP[language];
  const magnitude = Math.min(12, Math.floor(Math.log10(most) / step) * step);
  return magnitude === 3 ? 0 : magnitude;
}

/** The labels of an axis's ticks, all with the same magnitude; powers of ten each with its own. */
export function tickTexts(scale: ValueScale, unit: Unit, language: Language): readonly string[] {
  if (!scale.isLog) return textsOf(scale, unit, language);
  return scale.ticks.flatMap((tick) => textsOf({ ...scale, ticks: [tick] }, unit, language));
}

function textsOf(scale: ValueScale, unit: Unit, language: Language): readonly string[] {
  const wanted = magnitudeOfTicks(scale, unit, language);
  // 2.03萬 beside a value of 20,280 makes the reader count; 2萬 and 2.5萬 do not.
  const isRound = scale.ticks.every((tick) => shiftDecimal(exactOf(tick), -wanted).places < 2);
  const magnitude = isRound ? wanted : 0;
  const name = formatUnit({ magnitude, noun: '' }, language);
  const space = language === 'en' && name ? ' ' : '';
  const sign = unit.noun === '%' ? '%' : '';
  return scale.ticks.map((tick) => {
    const number = shiftDecimal(exactOf(tick), -magnitude);
    return formatNumber(number, language) + sign + (tick === 0 ? '' : space + name);
  });
}

/**
 * Ticks are round, so that of the 16 digits a float has 15 are the number and no error of its. Noughts
 * at the end are left out: 1.0萬 beside 1.5萬 says no more than 1萬 does.
 */
function exactOf(tick: number): Decimal {
  const [digits = '', exponent] = tick.toExponential(14).split('e');
  const [whole = '', part = ''] = digits.replace(/0+$/, '').split('.');
  return { int: BigInt(whole + part), places: part.length - Number(exponent) };
}
