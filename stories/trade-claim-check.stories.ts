import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/trade-claim-check', component: 'trade-claim-check' };

export default meta;

/** The tag alone tells its story: customs data in full, two claims in dashes, all from 100. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words of the author's own above the preset's rows. */
export const OwnWords: FigureStory = {
  args: {
    headline: '三條線，一個起點',
    note: '本報整理。',
    'source-href': 'https://example.org/',
    highlight: '海關數據',
  },
};

/** Other people's data: the preset's words are dropped, the lines stay indices. */
export const OtherData: FigureStory = {
  args: {
    data: '2020 | 數字: 80; 2022 | 數字: 96; 2024 | 數字: 120; 2020 | 說法: claim 80; 2024 | 說法: claim 240',
  },
};

/** Other data with words of its own, as it should be. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：說了三倍，數了一倍半',
    deck: '2020年＝100',
    source: '測試數字',
    unit: '億元',
    data: '2020 | 數字: 80; 2022 | 數字: 96; 2024 | 數字: 120; 2020 | 說法: claim 80; 2024 | 說法: claim 240',
  },
};

/** A line that begins at nought has no index; it is left to the table. */
export const BeginsAtZero: FigureStory = {
  args: {
    headline: '測試：由零開始',
    source: '測試數字',
    data: '2022 | 甲: 0; 2024 | 甲: 12; 2022 | 乙: 8; 2024 | 乙: 9',
  },
};

/** The preset's rows never stand in for data that an author named. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

export const BrokenJson: FigureStory = { args: { data: '{"rows": [' } };

export const RaggedCsv: FigureStory = {
  args: {
    children:
      '  <script type="text/csv">\n年份,組別,數目\n2022,甲,12\n2023,甲\n2024,甲,18,,1\n  </script>',
  },
};

export const UnknownAttribute: FigureStory = { args: { sorce: '本報', indx: true } };

export const Empty: FigureStory = { args: { children: '  <table></table>' } };

export const OneRow: FigureStory = { args: { data: '2024 | 甲: 12' } };

export const SixtyRows: FigureStory = {
  args: {
    data: Array.from(
      { length: 60 },
      (_, row) => `${1965 + row} | 甲: ${20 + ((row * 37) % 61)}`,
    ).join('; '),
  },
};

/** Missing, below nought, long and no date, all at once. */
export const MixedUp: FigureStory = {
  args: {
    headline: '測試：什麼都有',
    source: '測試',
    data: `2022 | 甲: 10; 2023 | 甲: —; 2024 | 甲: −6; 2022 | ${LONG_CHINESE}: claim 逾9; 2024 | ${LONG_CHINESE}: claim 30; 2022 | 乙: 5人`,
  },
};

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };

export const Wide: FigureStory = { globals: { width: '1000' }, args: {} };
