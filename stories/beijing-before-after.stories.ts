import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = {
  title: 'Presets/beijing-before-after',
  component: 'beijing-before-after',
};

export default meta;

/** The tag alone tells its story, in the language of the page. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** The same rows as slopes, a plot for each unit. */
export const AsSlopes: FigureStory = { args: { form: 'slope' } };

/** Words of the author's own above the preset's rows, with another item in the accent colour. */
export const OwnWords: FigureStory = {
  args: {
    headline: '外資研發中心：兩個數字，未必同一口徑',
    deck: '北京，2024年11月至2026年5月',
    highlight: '外資研發中心',
    'source-href': 'https://example.org/report',
    'no-changes': true,
  },
};

/** Other people's data: the preset's headline, deck, source, note and highlight are all dropped. */
export const OtherData: FigureStory = {
  args: {
    unit: '億元',
    data: '招商總額 | 2024: 840; 招商總額 | 2025: 954.5; 簽約總額 | 2024: 590; 簽約總額 | 2025: 615.4',
  },
};

/** Other data with words of its own, as it should be. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：兩間圖書館',
    deck: '借閱人次，2022年與2024年',
    source: '測試數字',
    unit: '萬人次',
    data: '東館 | 2022: 12.4; 東館 | 2024: 15.9; 西館 | 2022: 9.8; 西館 | 2024: 9.1',
  },
};

/** The preset's rows never stand in for data that an author named. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

export const BrokenJson: FigureStory = { args: { data: '[{"label": "企業", "value": 441]' } };

export const UnknownAttribute: FigureStory = { args: { sorce: '本報', form: 'dumbell' } };

export const Empty: FigureStory = { args: { children: '  <table></table>' } };

/** Missing, below nought, long and in another unit, all at once. */
export const MixedUp: FigureStory = {
  args: {
    headline: '測試：什麼都有',
    source: '測試',
    data: `甲 | 2021: −6; 甲 | 2023: 逾9; ${LONG_CHINESE} | 2021: 30; ${LONG_CHINESE} | 2023: —; 乙 | 2021: 5人; 乙 | 2023: prelim 8人`,
  },
};

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };

export const Wide: FigureStory = { globals: { width: '1000' }, args: {} };
