import { inChinese, type ByLanguage } from './language.ts';
import type { Basis } from './vocabulary.ts';

/** What is said of a change, by the figures that show one. */
export interface ChangeWords {
  /** What a change is against, beside its badge: ▼ 3.8% year on year; 同比 ▼ 3.8%. */
  readonly against: Readonly<Record<Basis, string>>;
  /** A change in words, its amount without a sign: up 10.2% year on year. */
  change(basis: Basis, sign: number, amount: string): string;
}

const englishBasis = {
  yoy: 'year on year',
  mom: 'month on month',
  qoq: 'quarter on quarter',
  '': '',
};

const english: ChangeWords = {
  against: englishBasis,
  change: (basis, sign, amount) =>
    `${sign === 0 ? 'unchanged' : `${sign > 0 ? 'up' : 'down'} ${amount}`} ${englishBasis[basis]}`.trim(),
};

/** A change after what it is against: 同比增長10.2%. */
const chinese = (against: ChangeWords['against'], up: string, down: string): ChangeWords => ({
  against,
  change: (basis, sign, amount) =>
    against[basis] + (sign === 0 ? '持平' : (sign > 0 ? up : down) + amount),
});

/** The words of changes in every language; a missing one does not compile. */
export const changeWords: ByLanguage<ChangeWords> = inChinese(
  english,
  chinese({ yoy: '同比', mom: '环比', qoq: '环比', '': '' }, '增长', '下降'),
  chinese({ yoy: '同比', mom: '環比', qoq: '環比', '': '' }, '增長', '下降'),
  {
    ...chinese({ yoy: '年', mom: '月', qoq: '季', '': '' }, '增', '減'),
    against: { yoy: '較上年', mom: '較上月', qoq: '較上季', '': '' },
  },
);
