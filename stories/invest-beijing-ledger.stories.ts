import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = {
  title: 'Presets/invest-beijing-ledger',
  component: 'invest-beijing-ledger',
};

export default meta;

/** The tag alone tells its story: three pairs, each on a scale of its own, and three sums of money. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words of the author's own above the preset's rows. */
export const OwnWords: FigureStory = {
  args: {
    headline: '簽約項目平均20.5億元',
    deck: '發布與簽約項目，2025年3月',
    'source-href': 'https://example.org/report',
    highlight: '發布',
  },
};

/** Money of different kinds is not added, and counts have no share of money: both are refused. */
export const SharesAndTotalAskedFor: FigureStory = { args: { shares: true, total: true } };

/** Other people's data: the preset's headline, source, note and highlight are all dropped. */
export const OtherData: FigureStory = {
  args: { data: '數目 | 前: 12個; 數目 | 後: 30個; 金額 | 前: 3億元; 金額 | 後: 2.5億元' },
};

/** Other data in one unit is a plain bar chart. */
export const OtherDataInOneUnit: FigureStory = {
  args: {
    headline: '測試：四家分店',
    source: '測試數字',
    unit: '萬元',
    sort: 'descending',
    data: '東店: 320; 西店: 510; 南店: 95; 北店: 240',
  },
};

/** Missing, below zero and long, all at once. */
export const MixedUp: FigureStory = {
  args: {
    headline: '測試：什麼都有',
    source: '測試',
    data: `數目 | 前: 12個; 數目 | 後: —; ${LONG_CHINESE} | 前: 3億元; ${LONG_CHINESE} | 後: −2.5億元; 回報: 4.2%; 撥款: 逾1億元; 其他: 7l個`,
  },
};

export const BrokenJson: FigureStory = { args: { data: '[{"label": "甲", "value": 12]' } };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };
