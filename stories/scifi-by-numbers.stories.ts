import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/scifi-by-numbers', component: 'scifi-by-numbers' };

export default meta;

/** The tag alone tells its story, in the language of the page. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** One row of smaller figures across a wide column. */
export const AsAStrip: FigureStory = { args: { form: 'strip' } };

/** Words and looks of the author's own above the story's rows. */
export const OwnWords: FigureStory = {
  args: {
    headline: '六個數字看科幻產業',
    'source-href': 'https://example.org/report',
    highlight: '科幻遊戲',
  },
};

/** Other people's data: the story's headline, source, note and units are dropped. */
export const OtherData: FigureStory = {
  args: { data: '甲: 5億元 (+3%); 乙: 近百家; 丙: 約16%; 丁: 9條' },
};

/** Other data with words of its own, as it should be. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：一組數字',
    source: '測試數字',
    data: '甲: 5億元 (+3%); 乙: 近百家; 丙: 約16%; 丁: 9條',
  },
};

/** The story's rows never stand in for data that an author named. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

export const UnknownAttribute: FigureStory = { args: { sorce: '本報' } };

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
