import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/scifi-plan-outline', component: 'scifi-plan-outline' };

export default meta;

/** The tag alone tells its story, in the language of the page. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** A headline and a deck of the author's own above the story's rows. */
export const OwnWords: FigureStory = {
  args: { headline: '人才、資金、平台：措施最多的一環', deck: '北京科幻行動計劃的六個方面' },
};

/** Other data have none of the story's words, and no 34 tasks. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：兩個方面',
    source: '測試資料',
    tasks: '8',
    children: `  <table>
    <tr><th>方面</th><th>關鍵詞</th><th>措施</th></tr>
    <tr><td>減少廚餘</td><td>減量—分類—回收</td><td>食肆按重量收費；每個屋邨設一個回收站</td></tr>
    <tr><td>支援小商戶</td><td>減免—轉型</td><td>減收市集攤位租金</td></tr>
  </table>`,
  },
};

/** Other data alone: what is missing is told to the developer. */
export const OtherDataAlone: FigureStory = { args: { data: '減少廚餘: 2; 支援小商戶: 1' } };

/** Another number of tasks takes the words that rest on 34 away. */
export const AnotherNumberOfTasks: FigureStory = { args: { tasks: '40' } };

/** The story's rows never stand in for data that an author named. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

export const UnknownAttribute: FigureStory = { args: { task: '34' } };

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
