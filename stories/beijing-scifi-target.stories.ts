import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = {
  title: 'Presets/beijing-scifi-target',
  component: 'beijing-scifi-target',
};

export default meta;

/** The tag alone tells its story, in the language of the page. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words of the author's own above the preset's rows. */
export const OwnWords: FigureStory = {
  args: {
    headline: '北京科幻產業：三年內要翻一番',
    deck: '總營收與2027年目標，億元',
    'source-href': 'https://example.org/report',
  },
};

/** The bar and the path without rates. */
export const WithoutRates: FigureStory = { args: { 'no-rate': true } };

/** A `target` attribute is told: the story’s rows have a target of their own. */
export const AnotherTarget: FigureStory = { args: { target: '2030: 2000' } };

/** Other people's data: the preset's headline, source and note are all dropped. */
export const OtherData: FigureStory = {
  args: { unit: '家', data: '2021: 410; 2023: 590; 2027: target 900' },
};

/** Other data with words of its own, as it should be. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：兩條線路的改造進度',
    source: '測試數字',
    unit: '公里',
    data: '一號線: 42; 一號線: target 60; 二號線: 18; 二號線: target 75',
  },
};

/** Other data in a table between the tags. */
export const OtherTable: FigureStory = {
  args: {
    headline: '測試：借閱人次',
    source: '測試數字',
    children: `  <table>
    <tr><th>年份</th><th>人次（萬）</th><th>性質</th></tr>
    <tr><td>2021</td><td>61</td><td></td></tr>
    <tr><td>2024</td><td>88</td><td>初步統計</td></tr>
    <tr><td>2028</td><td>120</td><td>目標</td></tr>
  </table>`,
  },
};

/** The preset's rows never stand in for data that an author named. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

/** Missing, without a target, and under a long name. */
export const MixedUp: FigureStory = {
  args: {
    headline: '測試：什麼都有',
    source: '測試',
    data: `${LONG_CHINESE}: 逾66; ${LONG_CHINESE}: target 100; 乙: —; 乙: target 5; 丙: 7人`,
  },
};

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
