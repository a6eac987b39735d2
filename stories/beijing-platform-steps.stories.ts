import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = {
  title: 'Presets/beijing-platform-steps',
  component: 'beijing-platform-steps',
};

export default meta;

/** The tag alone tells its story, in the language of the page. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** The source’s own order, incubation first; the note says no longer that it is the process’s. */
export const OrderOfTheSource: FigureStory = {
  args: { order: '標杆孵化平台; 概念驗證平台; 中試平台' },
};

/** Without the sum, which is nobody’s but ours: the sentences that rest on it go too. */
export const WithoutTotal: FigureStory = { args: { 'no-total': true } };

/** Words and a highlight of the author's own above the story's rows. */
export const OwnWords: FigureStory = {
  args: {
    headline: '中試平台最多',
    deck: '北京，2026年5月',
    'source-href': 'https://example.org/briefing',
    highlight: '概念驗證平台',
  },
};

/** The platforms do not pass from step to step and their counts rise: the flow is refused, and told. */
export const NoFunnel: FigureStory = { args: { flow: 'same' } };

/** Other people's data: the story's headline, source, note, date and total are dropped. */
export const OtherData: FigureStory = { args: { data: '立項: 30; 審批: 20; 開工: 15' } };

/** Other data with words of its own, as it should be. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：甲市的平台',
    deck: '各步分別計數',
    source: '測試數字',
    total: true,
    data: '概念驗證: 12家; 中試: 逾20個; 孵化: 18家',
  },
};

export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
