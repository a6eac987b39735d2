import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { hangzhouSellersSentences } from './words.ts';

/**
 * Sellers in Hangzhou’s cross-border e-commerce, from when its pilot zone was approved in 2015 (200多家)
 * to 2024 (6.5万家), which the source calls a growth of 300多倍; and the growth of trade by 1267 times
 * that stands on the same page. All are seed: Hangzhou Bureau of Commerce, as printed in Securities
 * Times, about 31 March 2025. How many times as many, and how many times more, is calculated; since the
 * 200 are over 200, both are the most there can be. That the 1267 seem to count from 2014 is derived: 150 billion yuan by 1267 is 118 million, and of 2014 less than
 * 20 million US dollars are public (Xinhua, 7 March 2016).
 */
interface Year {
  readonly id: string;
  readonly sellers: string;
  /** As printed; '' where nothing is. */
  readonly trade: string;
}

const YEARS: readonly Year[] = [
  { id: 'y2015', sellers: '逾200', trade: '' },
  { id: 'y2024', sellers: '6.5萬', trade: '1267' },
];

type Names = Readonly<Record<string, string>>;

const HONG_KONG: Names = {
  y2015: '2015年獲批之初',
  y2024: '2024年',
  year: '年份',
  sellers: '賣家數',
  trade: '進出口額增幅（倍）',
};

const NAMES: ByLanguage<Names> = {
  en: {
    y2015: '2015, at approval',
    y2024: '2024',
    year: 'Year',
    sellers: 'Number',
    trade: 'Growth of trade (times)',
  },
  'zh-Hans': {
    y2015: '2015年获批之初',
    y2024: '2024年',
    year: '年份',
    sellers: '卖家数',
    trade: '进出口额增幅（倍）',
  },
  'zh-HK': HONG_KONG,
  'zh-TW': HONG_KONG,
};

function rowsOf(language: Language): Grid {
  const names = NAMES[language];
  const rows = YEARS.map(({ id, sellers, trade }, index) => ({
    number: index + 1,
    id,
    cells:
      language === 'en'
        ? [names[id]!, sellers.replace('6.5萬', '65,000'), trade.replace('1', '1,')]
        : [names[id]!, sellers, trade],
  }));
  const columns = `label: ${names['year']}; value: ${names['sellers']}`;
  return gridOf(
    ['year', 'sellers', 'trade'].map((column) => names[column]!),
    rows,
    { columns },
  );
}

const OWN = { unit: '家', unitSize: '200', highlight: 'y2015' } as const;

/** Story 9: three hundred times as many sellers in ten years, where slopes and bars would fail. */
export const hangzhouSellers: Preset = presetOf({
  tag: 'hangzhou-sellers',
  settings: { form: 'units' },
  ownSettings: { en: { ...OWN, unit: 'sellers' }, 'zh-Hans': OWN, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: hangzhouSellersSentences,
  grid: rowsOf,
  keys: ['year', 'sellers', 'trade'],
});
