/**
 * The catalogues that are always in: English, Simplified Chinese, and Traditional Chinese as
 * written in Hong Kong (also Macao) and in Taiwan.
 */
export type Language = 'en' | 'zh-Hans' | 'zh-HK' | 'zh-TW';

/** The language a figure speaks, and the author's own tag, which is never rewritten. */
export interface Locale {
  readonly language: Language;
  /** The author's tag in canonical spelling, for `lang` on the figure; `en` when none was given. */
  readonly tag: string;
  /** Set where our words are not in the author's language, so that they carry their own `lang`. */
  readonly ownLang: Language | null;
}

/** A value for every catalogue; leaving one out does not compile. */
export type ByLanguage<T> = Readonly<Record<Language, T>>;

/** Traditional Chinese once for both regions, with what Taiwan says differently. */
export function inChinese<T extends object>(
  english: T,
  simplified: T,
  hongKong: T,
  taiwan: Partial<T> = {},
): ByLanguage<T> {
  return {
    en: english,
    'zh-Hans': simplified,
    'zh-HK': hongKong,
    'zh-TW': { ...hongKong, ...taiwan },
  };
}

const HONG_KONG = new Set(['hk', 'mo']);

/**
 * Reads a `lang` value into the language to speak. Bare zh-Hant, cmn-Hant, yue, zh-HK and zh-MO
 * are Hong Kong; only zh-TW and zh-Hant-TW are Taiwan; other Chinese is Simplified; every other
 * language, and an empty tag, falls to English. `zh_HK` is read as `zh-HK`. Never throws.
 */
export function readLocale(tag: string): Locale {
  const canonical = canonicalTag(tag);
  const [primary = '', ...rest] = canonical.toLowerCase().split('-');
  const chinese = chineseOf(primary, new Set(rest));
  if (chinese) return { language: chinese, tag: canonical, ownLang: null };
  if (primary === 'en' || primary === '') {
    return { language: 'en', tag: canonical || 'en', ownLang: null };
  }
  return { language: 'en', tag: canonical, ownLang: 'en' };
}

function chineseOf(primary: string, subtags: ReadonlySet<string>): Language | null {
  if (!['zh', 'cmn', 'yue'].includes(primary)) return null;
  if (subtags.has('hans')) return 'zh-Hans';
  if (subtags.has('tw')) return 'zh-TW';
  if (subtags.has('hant') || subtags.has('yue') || primary === 'yue') return 'zh-HK';
  return [...subtags].some((subtag) => HONG_KONG.has(subtag)) ? 'zh-HK' : 'zh-Hans';
}

/** BCP 47 spelling by hand: `Intl` may be absent and its answer may change between versions. */
function canonicalTag(tag: string): string {
  const parts = tag.trim().replaceAll('_', '-').split('-');
  if (!parts.every((part) => /^[a-z0-9]{1,8}$/i.test(part))) return '';
  return parts.map(canonicalSubtag).join('-');
}

function canonicalSubtag(part: string, index: number): string {
  if (index === 0) return part.toLowerCase();
  if (/^[a-z]{4}$/i.test(part)) return part[0]!.toUpperCase() + part.slice(1).toLowerCase();
  return part.length === 2 ? part.toUpperCase() : part.toLowerCase();
}
