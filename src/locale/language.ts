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

/**
 * Reads a `lang` value into the language to speak. Bare zh-Hant, cmn-Hant, yue, zh-HK and zh-MO
 * are Hong Kong; only zh-TW and zh-Hant-TW are Taiwan; other Chinese is Simplified; every other
 * language, and an empty tag, falls to English. `zh_HK` is read as `zh-HK`. Never throws.
 */
export function readLocale(tag: string): Locale {
  const canonical = canonicalTag(tag);
  const chinese = chineseOf(canonical);
  const speaksIt = chinese || /^(?:en\b|$)/.test(canonical);
  return { language: chinese ?? 'en', tag: canonical || 'en', ownLang: speaksIt ? null : 'en' };
}

function chineseOf(tag: string): Language | null {
  if (!/^(?:zh|cmn|yue)\b/.test(tag)) return null;
  if (/\bHans\b/.test(tag)) return 'zh-Hans';
  if (/\bTW\b/.test(tag)) return 'zh-TW';
  return /\b(?:Hant|yue|HK|MO)\b/.test(tag) ? 'zh-HK' : 'zh-Hans';
}

/** BCP 47 spelling by hand: `Intl` may be absent and its answer may change between versions. */
function canonicalTag(tag: string): string {
  const plain = tag.trim().replaceAll('_', '-').toLowerCase();
  if (!/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8})*$/.test(plain)) return '';
  return plain
    .replaceAll(/-[a-z](?=[a-z]{3}\b)/g, (start) => start.toUpperCase())
    .replaceAll(/-[a-z0-9]{2}\b/g, (region) => region.toUpperCase());
}
