import { readLocale } from '../../locale/language.ts';
import { CORNERS, CURLY, type Bare, type Marks } from './quote-marks.ts';

/** Characters that only one of the two scripts has, from among the most common ones. */
const TRADITIONAL =
  /[們個來這說為會國時學對過還發實經現與從無開關進間問長門東車見電業產動機網數應萬億術場樣體點種將總變讓]/;
const SIMPLIFIED =
  /[们个来这说为会国时学对过还发实经现与从无开关进间问长门东车见电业产动机网数应万亿术场样体点种将总变让]/;

/** The language before its script and region; what people in China speak is written alike. */
export const familyOf = (tag: string): string =>
  tag.replace(/-.*/, '').replace(/^(?:cmn|yue)$/, 'zh');

/**
 * The language that a quote's characters tell, where the author does not: Chinese by its script, or
 * Japanese. On a page in the same script it is the page's own; null where letters alone do not tell.
 */
export function guessLanguage({ text, typed }: Bare, page: string): string | null {
  if (/[\u3040-\u30ff]/.test(text)) return 'ja';
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han * 4 < text.length) return null;
  const isHere = familyOf(page) === 'zh';
  const isSimplified = readLocale(page).language === 'zh-Hans';
  if (TRADITIONAL.test(text) || (typed === '「' && !SIMPLIFIED.test(text)))
    return isHere && !isSimplified ? page : 'zh-Hant';
  if (SIMPLIFIED.test(text)) return isHere && isSimplified ? page : 'zh-Hans';
  return isHere ? page : 'zh';
}

/** A language as the author names it, in canonical spelling; null where it is no such name. */
export const readLanguage = (said: string): string | null =>
  /^[a-z]{2,3}(?:[-_]|$)/i.test(said.trim()) ? readLocale(said).tag : null;

/** The marks of a language: corners in Traditional Chinese and Japanese, else curly ones. */
export function marksOf(tag: string): Marks {
  const { language } = readLocale(tag);
  const isTraditional = language === 'zh-HK' || language === 'zh-TW';
  return isTraditional || familyOf(tag) === 'ja' ? CORNERS : CURLY;
}
