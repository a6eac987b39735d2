import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { hangzhouSellersSentences } from './words.ts';

/**
 * Sellers in Hangzhou’s cross-border e-commerce, from when its pilot zone was approved in 2015 (200多家)
 * to 2024 (6.5万家). All are seed: Hangzhou Bureau of Commerce, as printed in Securities Times, about 31
 * March 2025, which calls it a growth of 300多倍. How many times as many is calculated; since the 200 are
 * over 200, it is the most there can be, and no proof of 300.
 */
const YEARS = ['y2015', 'y2024'] as const;

type Names = Readonly<Record<(typeof YEARS)[number] | 'year' | 'sellers', string>>;

const HONG_KONG: Names = {
  y2015: '2015年獲批之初',
  y2024: '2024年',
  year: '年份',
  sellers: '賣家數',
};

const NAMES: ByLanguage<Names> = {
  en: {
    y2015: '2015, at approval',
    y2024: '2024',
    year: 'Year',
    sellers: 'Number',
  },
  'zh-Hans': {
    y2015: '2015年获批之初',
    y2024: '2024年',
    year: '年份',
    sellers: '卖家数',
  },
  'zh-HK': HONG_KONG,
  'zh-TW': HONG_KONG,
};

function rowsOf(language: Language): Grid {
  const names = NAMES[language];
  const sellers = { y2015: '逾200', y2024: language === 'en' ? '65,000' : '6.5萬' };
  const rows = YEARS.map((id, index) => ({
    number: index + 1,
    id,
    cells: [names[id], sellers[id]],
  }));
  const columns = `label: ${names.year}; value: ${names.sellers}`;
  return gridOf([names.year, names.sellers], rows, { columns });
}

const OWN = { unit: '家', unitSize: '200', highlight: 'y2024' } as const;

/** Story 9: from over 200 sellers to 65,000, where slopes and bars would fail. */
export const hangzhouSellers: Preset = presetOf({
  tag: 'hangzhou-sellers',
  settings: { form: 'units' },
  ownSettings: { en: { ...OWN, unit: 'sellers' }, 'zh-Hans': OWN, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: hangzhouSellersSentences,
  grid: rowsOf,
  keys: ['year', 'sellers'],
});
