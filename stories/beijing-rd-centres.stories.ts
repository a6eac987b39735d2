import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/beijing-rd-centres', component: 'beijing-rd-centres' };

export default meta;

/** The tag alone tells its story, in the language of the page. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words and looks of the author's own above the story's rows. */
export const OwnWords: FigureStory = {
  args: {
    headline: '每十家外資研發中心，四家來自香港',
    deck: '北京，2025年3月',
    'source-href': 'https://example.org/report',
    shape: 'squares',
  },
};

/** A hundred squares for the whole: 43 of them and four tenths of the next. */
export const HundredSquares: FigureStory = { args: { shape: 'squares', cells: '100' } };

/** Other people's data: the story's headline, source, note and the name of its whole are dropped. */
export const OtherData: FigureStory = { args: { data: '港資: 15家', whole: '40家' } };

/** Other data with words of its own, as it should be. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：兩個城市的賣家',
    deck: '兩地口徑不同，不能相加',
    source: '測試數字',
    children: `  <table>
    <tr><th>城市</th><th>數目</th><th>總數</th></tr>
    <tr><td>甲市</td><td>約50%</td><td></td></tr>
    <tr><td>乙市</td><td>6.5萬家</td><td>20萬家</td></tr>
  </table>`,
  },
};

/** The story's rows never stand in for data that an author named. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

export const BrokenJson: FigureStory = { args: { data: '[{"label": "港資", "value": 96]' } };

/** The story has a whole of its own; another is not laid over it, and it is told. */
export const AnotherWhole: FigureStory = { args: { whole: '300' } };

export const UnknownAttribute: FigureStory = { args: { sorce: '本報' } };

export const Empty: FigureStory = { args: { children: '  <table></table>' } };

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
