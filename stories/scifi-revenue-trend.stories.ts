import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/scifi-revenue-trend', component: 'scifi-revenue-trend' };

export default meta;

/** The tag alone tells its story, in the language of the page. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words of the author's own above the preset's rows. */
export const OwnWords: FigureStory = {
  args: {
    headline: '九年，三把尺',
    note: '本報整理。',
    'source-href': 'https://example.org/report',
    highlight: '2020',
  },
};

/** Other people's data: the preset's headline, source, note, threshold and highlight are all dropped. */
export const OtherData: FigureStory = {
  args: { unit: '億元', data: '2020: 187; 2023: 373.8; 2024: 480.2; 2027: target 1000' },
};

/** Other data with words of its own, as it should be. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '離千億，還有一大段',
    deck: '北京科幻產業總營收',
    source: '北京市科委；《北京市科幻產業發展研究報告》',
    unit: '億元',
    threshold: '目標: 1000',
    data: '2020: 187; 2023: 373.8; 2024: 480.2; 2027: target 1000',
  },
};

/** Other data in a table between the tags. */
export const OtherTable: FigureStory = {
  args: {
    headline: '北京科幻企業和機構',
    source: '北京市科委；《北京市科幻產業發展研究報告》',
    unit: '家',
    children: `  <table>
    <tr><th>年份</th><th>數目</th></tr>
    <tr><td>2021</td><td>441</td></tr>
    <tr><td>2023</td><td>632</td></tr>
    <tr><td>2024</td><td>784</td></tr>
  </table>`,
  },
};

/** The preset's rows never stand in for data that an author named. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

export const BrokenJson: FigureStory = { args: { data: '[{"label": "2024", "value": 718.1]' } };

export const RaggedCsv: FigureStory = {
  args: {
    children:
      '  <script type="text/csv">\n年份,營收\n2022,877.5\n2023\n2024,1089.6,,1\n  </script>',
  },
};

export const UnknownAttribute: FigureStory = { args: { sorce: '本報', treshold: '1000' } };

export const Empty: FigureStory = { args: { children: '  <table></table>' } };

export const OneRow: FigureStory = { args: { unit: '億元', data: '2024: 1089.6' } };

export const SixtyRows: FigureStory = {
  args: {
    data: Array.from({ length: 60 }, (_, row) => `${1965 + row}: ${(row * 37) % 61}`).join('; '),
  },
};

/** Missing, below nought, long and no date, all at once. */
export const MixedUp: FigureStory = {
  args: {
    headline: '測試：什麼都有',
    source: '測試',
    unit: '億元',
    data: `2022: 66.2; 2022: −66.6; 2023: —; ${LONG_CHINESE}: 逾3; __proto__: prelim 約2; 2024: 5人`,
  },
};

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };

export const Wide: FigureStory = { globals: { width: '1000' }, args: {} };
