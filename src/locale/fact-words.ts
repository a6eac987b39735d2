import { inChinese, type ByLanguage } from './language.ts';

/** What a fact box says of its figures. Names and values arrive ready to print. */
export interface FactWords {
  kind(figures: number): string;
  /** How many figures are not told in the summary. */
  more(figures: number): string;
  /** A share, of what where that is known. */
  share(share: string, of: string): string;
  /** Between figures that are told in one sentence. */
  readonly semicolon: string;
}

const english: FactWords = {
  kind: (figures) => `Fact box with ${figures} ${figures === 1 ? 'figure' : 'figures'}.`,
  more: (figures) => `${figures} more`,
  share: (share, of) => (of ? `${share} of ${of}` : `a share of ${share}`),
  semicolon: '; ',
};

const simplified: FactWords = {
  kind: (figures) => `数字一览，共${figures}项。`,
  more: (figures) => `另有${figures}项`,
  share: (share, of) => `占${of}${share}`,
  semicolon: '；',
};

const hongKong: FactWords = {
  kind: (figures) => `數字一覽，共${figures}項。`,
  more: (figures) => `另有${figures}項`,
  share: (share, of) => `佔${of}${share}`,
  semicolon: '；',
};

export const factWords: ByLanguage<FactWords> = inChinese(english, simplified, hongKong);
