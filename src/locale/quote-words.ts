import { inChinese, type ByLanguage } from './language.ts';

/** What a pull quote says around the words of its speaker. Names of languages arrive as words. */
export interface QuoteWords {
  /** What the figure is called, before the name of who speaks. */
  readonly quotation: string;
  /** Languages by their shortest tag, and those that are only told apart when they are spoken. */
  readonly languages: Readonly<Record<string, string>>;
  readonly spoken: Readonly<Record<string, string>>;
  saidIn(language: string): string;
  /** The words are in a language that is not the page's. */
  writtenIn(language: string): string;
  /** Who translated, where that was us, and from what; `language` is '' where it is not known. */
  translated(isOurs: boolean, language: string): string;
  /** Between what is said of the same words. */
  readonly and: string;
}

const english: QuoteWords = {
  quotation: 'Quotation',
  languages: {
    zh: 'Chinese',
    en: 'English',
    ja: 'Japanese',
    ko: 'Korean',
    fr: 'French',
    de: 'German',
    ru: 'Russian',
    es: 'Spanish',
    pt: 'Portuguese',
    ar: 'Arabic',
  },
  spoken: { yue: 'Cantonese', cmn: 'Mandarin' },
  saidIn: (language) => `Said in ${language}`,
  writtenIn: (language) => `In ${language}`,
  translated: (isOurs, language) =>
    (isOurs ? 'Our translation' : 'Translated') + (language && ` from ${language}`),
  and: '. ',
};

/** Languages whose names both scripts write alike. */
const alike = {
  zh: '中文',
  en: '英文',
  ja: '日文',
  fr: '法文',
  de: '德文',
  ru: '俄文',
  es: '西班牙文',
  pt: '葡萄牙文',
  ar: '阿拉伯文',
};

const simplified: QuoteWords = {
  quotation: '引语',
  languages: { ...alike, ko: '韩文' },
  spoken: { yue: '粤语', cmn: '普通话' },
  saidIn: (language) => `原话为${language}`,
  writtenIn: (language) => `原文为${language}`,
  translated: (isOurs, language) =>
    language ? `${isOurs ? '编者' : ''}译自${language}` : isOurs ? '编者译' : '译文',
  and: '，',
};

const hongKong: QuoteWords = {
  quotation: '引語',
  languages: { ...alike, ko: '韓文' },
  spoken: { yue: '粵語', cmn: '普通話' },
  saidIn: (language) => `原話為${language}`,
  writtenIn: (language) => `原文為${language}`,
  translated: (isOurs, language) =>
    language ? `${isOurs ? '編者' : ''}譯自${language}` : isOurs ? '編者譯' : '譯文',
  and: '，',
};

const taiwan: Partial<QuoteWords> = {
  spoken: { yue: '粵語', cmn: '華語' },
};

export const quoteWords: ByLanguage<QuoteWords> = inChinese(english, simplified, hongKong, taiwan);
