import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/pilot-zone-timeline', component: 'pilot-zone-timeline' };

export default meta;

/** The tag alone tells its story as of March 2025: seven batches, 165 zones. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** From 25 April 2025 the eighth batch shows: 16 more, three revoked, 178 calculated. */
export const EighthBatch: FigureStory = { args: { 'as-of': '2025-04-25' } };

export const EighthBatchInEnglish: FigureStory = {
  globals: IN_ENGLISH,
  args: { 'as-of': '2025-04-25' },
};

/** The day before: still 165. */
export const DayBefore: FigureStory = { args: { 'as-of': '2025-04-24' } };

/** Five batches: sentences that are no longer true are left out. */
export const Earlier: FigureStory = { args: { 'as-of': '2020-12' } };

/** Before the first batch there is nothing to show. */
export const TooEarly: FigureStory = { args: { 'as-of': '2014' } };

/** A date that is none. */
export const NotADate: FigureStory = { args: { 'as-of': '2025-02-30' } };

/** Words of the author's own above the preset's rows. */
export const OwnWords: FigureStory = {
  args: { headline: '試驗區鋪到全國', note: '本報整理。', 'source-href': 'https://example.org/' },
};

/** Other people's data: the preset's words are all dropped, and no row is cut by a date. */
export const OtherData: FigureStory = {
  args: { data: '測試一批: 12 (2023-01); 測試二批: 18 (2024-06); 測試三批: 9 (2025-12)' },
};

export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

export const BrokenJson: FigureStory = { args: { data: '{"rows": [' } };

export const RaggedCsv: FigureStory = {
  args: {
    children:
      '  <script type="text/csv">\n批次,日期,新增\n第一批,2015-03,1\n第二批,2016-01,12,,3\n  </script>',
  },
};

export const UnknownAttribute: FigureStory = { args: { asof: '2025-04-25', sorce: '本報' } };

export const Empty: FigureStory = { args: { children: '  <table></table>' } };

export const OneRow: FigureStory = { args: { data: '第一批: 1 (2015-03)' } };

export const SixtyRows: FigureStory = {
  args: {
    data: Array.from(
      { length: 60 },
      (_, row) => `第${row + 1}批: ${1 + ((row * 17) % 23)} (${1960 + row})`,
    ).join('; '),
  },
};

/** Missing, revoked, long and unreadable, all at once. */
export const MixedUp: FigureStory = {
  args: {
    headline: '測試：什麼都有',
    source: '測試',
    data: `第一批: 10 (2015-03); 第二批: — (2016-01); 第三批: 6 (沒有日期); ${LONG_CHINESE}: 逾9 (2018-07); __proto__: target 30 (2026-01, revoked 4); 第一批: 5人 (2019-01)`,
  },
};

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
