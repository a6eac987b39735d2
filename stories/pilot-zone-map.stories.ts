import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/pilot-zone-map', component: 'pilot-zone-map' };

export default meta;

/** The tag alone tells its story, in the language of the page. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words of the author's own above the story's rows. */
export const OwnWords: FigureStory = {
  args: { headline: '綜試區鋪到每一省', deck: '2022年11月', 'source-href': 'https://example.org/' },
};

/** Other rings: what the story's ring means goes with the provinces that had it. */
export const OtherRing: FigureStory = {
  args: { ring: '西藏', 'ring-label': '第七批才有首個綜試區' },
};

/** No ring at all. */
export const NoRing: FigureStory = { args: { ring: '' } };

/** Other people's data: the story's words, rings and unit are all dropped. */
export const OtherData: FigureStory = { args: { data: '北京: 3; 上海: 5; 廣東: 2' } };

/** Other data with words of its own, as it should be. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：自備數據',
    source: '測試數字',
    data: '北京: 3; 上海: 5; 廣東: 2; 香港: 不在範圍',
    ring: '上海',
    'ring-label': '測試標示',
  },
};

/** The story's rows never stand in for data that an author named. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

export const UnknownAttribute: FigureStory = { args: { rign: '北京' } };

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
