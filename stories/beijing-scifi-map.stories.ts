import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/beijing-scifi-map', component: 'beijing-scifi-map' };

export default meta;

/** The tag alone tells its story, in the language of the page. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words of the author's own above the story's rows. */
export const OwnWords: FigureStory = {
  args: {
    headline: '北京科幻，核心在石景山',
    deck: '五個區各有所長',
    'source-href': 'https://example.org/plan',
  },
};

/** A district in the accent colour. */
export const Highlight: FigureStory = { args: { highlight: '懷柔' } };

/** Other people's data: the story's headline, source, note and middle are dropped. */
export const OtherData: FigureStory = { args: { data: '總部: 決策; 工廠: 組裝; 倉庫: 存貨' } };

/** Other data with words of its own, as it should be. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：一個總部，三處分部',
    source: '測試資料',
    children: `  <script type="text/csv">
名稱,方位,說明
總部,,決策
工廠,東北,組裝
倉庫,西,存貨
學校,南,培訓
  </script>`,
  },
};

export const BrokenJson: FigureStory = { args: { data: '[{"label": "總部"' } };

export const UnknownAttribute: FigureStory = { args: { middel: '市中心' } };

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
