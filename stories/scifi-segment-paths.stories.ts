import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/scifi-segment-paths', component: 'scifi-segment-paths' };

export default meta;

/** The tag alone tells its story, in the language of the page. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** The same rows as columns, on one scale, with one panel in the accent colour. */
export const OtherLooks: FigureStory = {
  args: { mark: 'columns', 'shared-scale': true, highlight: '科幻遊戲' },
};

/** Words of the author's own above the preset's rows. */
export const OwnWords: FigureStory = {
  args: {
    headline: '五條路，只有一條不回頭',
    note: '本報整理。',
    'source-href': 'https://example.org/report',
    highlight: '科幻閱讀',
  },
};

/** Other people's data: the preset's headline, deck, source and note are all dropped. */
export const OtherData: FigureStory = {
  args: {
    unit: '家',
    data: '2021 | 企業和機構: 441; 2023 | 企業和機構: 632; 2024 | 企業和機構: 784',
  },
};

/** Other data with words of its own, as it should be. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：三組數字',
    deck: '各圖刻度不同',
    source: '測試數字',
    unit: '億元',
    data: '2022 | 甲: 12; 2023 | 甲: 15; 2024 | 甲: 9; 2022 | 乙: 120; 2023 | 乙: 110; 2024 | 乙: 131; 2022 | 丙: 0.4; 2023 | 丙: 0.7; 2024 | 丙: 0.9',
  },
};

/** The preset's rows never stand in for data that an author named. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

export const BrokenJson: FigureStory = { args: { data: '[{"label": "2024", "value": 718.1]' } };

export const RaggedCsv: FigureStory = {
  args: {
    children:
      '  <script type="text/csv">\n年份,組別,營收\n2022,甲,12\n2023,甲\n2024,甲,18,,1\n  </script>',
  },
};

export const UnknownAttribute: FigureStory = { args: { sorce: '本報', marks: 'columns' } };

export const Empty: FigureStory = { args: { children: '  <table></table>' } };

export const OneRow: FigureStory = { args: { unit: '億元', data: '2024 | 甲: 1089.6' } };

export const SixtyRows: FigureStory = {
  args: {
    data: Array.from(
      { length: 60 },
      (_, row) => `${2005 + (row % 20)} | ${'甲乙丙'[Math.floor(row / 20)]}組: ${(row * 37) % 61}`,
    ).join('; '),
  },
};

/** Missing, below nought, long and no date, all at once. */
export const MixedUp: FigureStory = {
  args: {
    headline: '測試：什麼都有',
    source: '測試',
    unit: '億元',
    data: `2022 | 甲: 10; 2023 | 甲: —; 2024 | 甲: −6; 2022 | ${LONG_CHINESE}: claim 逾9; 2024 | ${LONG_CHINESE}: 30; 某年 | 乙: 5; 2022 | 乙: 5人`,
  },
};

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };

export const Wide: FigureStory = { globals: { width: '1000' }, args: {} };
