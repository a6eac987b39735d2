import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = {
  title: 'Presets/beijing-cluster-ladder',
  component: 'beijing-cluster-ladder',
};

export default meta;

/** The tag alone tells its story, in the language of the page. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words and looks of the author's own above the story's rows. */
export const OwnWords: FigureStory = {
  args: {
    headline: '北京要把人工智能推上萬億級',
    deck: '兩份名單，相隔十四個月',
    highlight: '人工智能',
    'source-href': 'https://example.org/report',
  },
};

/** What is no longer listed stands out instead of what is to move. */
export const WhatIsGone: FigureStory = {
  args: { headline: '科技服務不在2026年名單之列', highlight: '科技服務' },
};

/** Other people's data: the story's headline, source and note are dropped. */
export const OtherData: FigureStory = {
  args: { data: '甲: 二級 (2023); 乙: 一級 (2023); 甲: 一級 (2025); 乙: 一級 (2025)' },
};

/** Other data with words of its own, as it should be. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：兩次評級',
    deck: '2023年與2025年',
    source: '測試名單',
    children: `  <table>
    <tr><th>名稱</th><th>級別</th><th>日期</th><th>總數</th></tr>
    <tr><td>甲</td><td>二級</td><td>2023</td><td>5</td></tr>
    <tr><td>乙</td><td>一級</td><td>2023</td><td>1</td></tr>
    <tr><td>甲</td><td>一級</td><td>2025</td><td>2</td></tr>
    <tr><td>乙</td><td>一級</td><td>2025</td><td></td></tr>
  </table>`,
  },
};

/** The story's rows never stand in for data that an author named. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

export const UnknownAttribute: FigureStory = { args: { sorce: '本報' } };

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
