import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/microdrama-profile', component: 'microdrama-profile' };

export default meta;

/** The tag alone tells its story, in the language of the page, by three figures. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words of the author's own above the preset's figures. */
export const OwnWords: FigureStory = {
  args: {
    headline: '微短劇：多少人看、看多久',
    deck: '2024年底',
    'source-href': 'https://example.org/report',
  },
};

/** White space and words for a slot are no figures, so the story is told. */
export const OwnNote: FigureStory = {
  args: { children: '<span slot="note">101分鐘只計<b>獨立應用程式</b>的用戶。</span>' },
};

/** Other people's figures: the preset's headline, source, note and figures are all dropped. */
export const OtherFigures: FigureStory = {
  args: {
    children: `<bar-chart headline="各區門店" unit="家" data="東區: 42; 西區: 35; 南區: 18"></bar-chart>
<stat-callout label="全年客流" value="128.6萬人次"></stat-callout>`,
  },
};

/** The same with words of its own, as it should be. */
export const OtherFiguresAndWords: FigureStory = {
  args: {
    headline: '門店與客流',
    deck: '測試用數據，2024年',
    source: '測試用數據',
    children: `<bar-chart headline="各區門店" unit="家" data="東區: 42; 西區: 35; 南區: 18"></bar-chart>
<stat-callout label="全年客流" value="128.6萬人次"></stat-callout>`,
  },
};

/** A panel has no rows to replace, so it says that `data` is of no use to it. */
export const OwnData: FigureStory = { args: { data: '甲: 5; 乙: 7' } };

export const HeadingLevel: FigureStory = { args: { 'heading-level': '2' } };

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
