import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/scifi-revenue-bars', component: 'scifi-revenue-bars' };

export default meta;

/** The tag alone tells its story, in the language of the page. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words of the author's own above the preset's rows. */
export const OwnWords: FigureStory = {
  args: {
    headline: '五個板塊，三升兩跌',
    deck: '2024年營收，億元',
    'source-href': 'https://example.org/report',
    'trend-colors': 'red-up',
    'no-shares': true,
  },
};

/** Other people's data: the preset's headline, source, note and highlight are all dropped. */
export const OtherData: FigureStory = {
  args: { unit: '億元', data: '招商總額: 954.5; 簽約總額: 615.4' },
};

/** Other data with words of its own, as it should be. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '簽下615億元',
    deck: '「投資北京」大會：發布與簽約項目總額',
    source: '「投資北京」大會，2025年3月28日',
    unit: '億元',
    'no-total': true,
    'no-shares': true,
    data: '發布: 954.5; 簽約: 615.4',
  },
};

/** Other data in a table between the tags. */
export const OtherTable: FigureStory = {
  args: {
    headline: '北京科幻企業和機構',
    source: '北京市科委、中關村管委會',
    unit: '家',
    'no-total': true,
    'no-shares': true,
    children: `  <table>
    <tr><th>年份</th><th>數目</th></tr>
    <tr><td>2021年底</td><td>441</td></tr>
    <tr><td>2023年底</td><td>632</td></tr>
  </table>`,
  },
};

/** The preset's rows never stand in for data that an author named. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

export const BrokenJson: FigureStory = { args: { data: '[{"label": "遊戲", "value": 718.1]' } };

export const RaggedCsv: FigureStory = {
  args: {
    children: '  <script type="text/csv">\n板塊,營收\n科幻遊戲,718.1\n科幻文旅,244,,1\n  </script>',
  },
};

export const UnknownAttribute: FigureStory = { args: { sorce: '本報' } };

export const Empty: FigureStory = { args: { children: '  <table></table>' } };

export const OneRow: FigureStory = { args: { unit: '億元', data: '科幻遊戲: 718.1' } };

export const SixtyRows: FigureStory = {
  args: {
    data: Array.from({ length: 60 }, (_, row) => `第${row + 1}行: ${(row * 37) % 61}`).join('; '),
  },
};

/** Missing, below nought and long, all at once: shares cannot be given, and the figure says so. */
export const MixedUp: FigureStory = {
  args: {
    headline: '測試：什麼都有',
    source: '測試',
    unit: '億元',
    data: `科幻遊戲: 66.2; 科幻文旅: −66.6; 科幻影視: —; ${LONG_CHINESE}: 逾3; __proto__: prelim 約2; 科幻遊戲: 5人`,
  },
};

/** The total given is not what the rows come to. */
export const TotalDoesNotAddUp: FigureStory = {
  args: {
    headline: '測試：合計不符',
    source: '測試',
    data: '科幻遊戲: 718.1; 科幻文旅: 244; 合計: 1000',
  },
};

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
