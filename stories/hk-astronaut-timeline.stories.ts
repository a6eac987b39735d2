import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = {
  title: 'Presets/hk-astronaut-timeline',
  component: 'hk-astronaut-timeline',
};

export default meta;

/** The tag alone tells its story, in the language of the page. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words of the author's own above the story's rows, and all steps alike. */
export const OwnWords: FigureStory = {
  args: {
    headline: '由太空館到太空',
    deck: '四個日子',
    'source-href': 'https://example.org/column',
    spacing: 'even',
  },
};

/** Another pair is joined. */
export const AnotherPair: FigureStory = { args: { highlight: '香港太空館開幕; 神舟二十三號升空' } };

/** Other people's data: the story's headline, source, note and highlight are dropped. */
export const OtherData: FigureStory = {
  args: { data: '2001-05: 動工; 2003-11-20: 通車; 2021: 大修' },
};

/** Other data with words of its own, as it should be. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：一條橋的二十年',
    source: '測試資料',
    highlight: '動工; 大修',
    data: '2001-05: 動工; 2003-11-20: 通車; 2021: 大修',
  },
};

/** The story's rows never stand in for data that an author named. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

export const UnknownAttribute: FigureStory = { args: { sorce: '本報' } };

export const Empty: FigureStory = { args: { children: '  <table></table>' } };

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
