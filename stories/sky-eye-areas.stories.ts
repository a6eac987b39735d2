import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/sky-eye-areas', component: 'sky-eye-areas' };

export default meta;

/** The tag alone tells its story: the corrected area first, the one printed a choice away. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words of the author's own above the preset's rows. */
export const OwnWords: FigureStory = {
  args: { headline: '一個「天眼」，四百個太空館', 'source-href': 'https://example.org/' },
};

/** Other people's data: none of the preset's words stay. */
export const OtherData: FigureStory = { args: { data: '測試甲: 3公頃; 測試乙: 50平方米' } };

/** Other data with versions and words of its own. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：球場與公園',
    source: '測試數字',
    data: '球場 | 初稿: 7,140平方呎; 球場 | 更正: 7,140平方米; 公園: 約0.8平方公里',
  },
};

/** The preset's rows never stand in for data that an author named. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

/** The author's unit would change what the story's rows say; it is ignored, aloud. */
export const UnitOfTheAuthor: FigureStory = { args: { unit: '公頃' } };

/** Long, missing, below nought, people and a bare number, all at once. */
export const MixedUp: FigureStory = {
  args: {
    headline: '測試：什麼都有',
    source: '測試',
    data: `測試甲: 3公頃; ${LONG_CHINESE}: 約50平方呎; 測試乙: —; 測試丙: −4公頃; __proto__: 5人; 測試甲: 12`,
  },
};

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
