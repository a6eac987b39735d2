import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/figure-panel', component: 'figure-panel' };

export default meta;

const BARS = `<bar-chart headline="各區門店" unit="家" sort="descending" data="東區: 42; 西區: 35; 南區: 18"></bar-chart>`;
const NUMBER = `<stat-callout label="全年客流，較上年" value="128.6萬人次" change="+6.2%" basis="yoy"></stat-callout>`;
const LINE = `<line-chart headline="每月客流" unit="萬人次" data="2024-01: 9.8; 2024-04: 10.4; 2024-07: 11.9; 2024-10: 10.7; 2024-12: 11.3"></line-chart>`;

/** Three figures under one headline and one source; none of them needs a source of its own. */
export const ThreeFigures: FigureStory = {
  args: {
    headline: '一年門店，三個數字',
    deck: '測試用數據，2024年',
    source: '測試用數據',
    note: '客流不包括員工。',
    children: [BARS, LINE, NUMBER].join('\n'),
  },
};

export const InEnglish: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'A year of shops in three figures',
    deck: 'Test data, 2024',
    source: 'test data',
    children: `<bar-chart headline="Shops by district" sort="descending" data="East: 42; West: 35; South: 18"></bar-chart>
<line-chart headline="Visitors a month" unit="thousand" data="2024-01: 98; 2024-04: 104; 2024-07: 119; 2024-10: 107; 2024-12: 113"></line-chart>
<stat-callout label="visitors in all of 2024" value="1.286 million" change="+6.2%" basis="yoy"></stat-callout>`,
  },
};

export const InSimplified: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '一年门店，两个数字',
    source: '测试用数据',
    children: `<bar-chart headline="各区门店" unit="家" data="东区: 42; 西区: 35; 南区: 18"></bar-chart>
<stat-callout label="全年客流" value="128.6万人次"></stat-callout>`,
  },
};

/** Two figures side by side; a page that is too narrow for both sets one below the other. */
export const TwoFigures: FigureStory = {
  args: { headline: '門店與客流', source: '測試用數據', children: [BARS, LINE].join('\n') },
};

/** The last row is filled, whatever is in it. */
export const FiveFigures: FigureStory = {
  args: {
    headline: '五張圖',
    source: '測試用數據',
    children: [
      BARS,
      NUMBER,
      '<column-chart headline="歷年門店" data="2021: 61; 2022: 70; 2023: 88; 2024: 95"></column-chart>',
      LINE,
      '<stat-callout label="平均每店" value="1.35萬人次" status="calculated"></stat-callout>',
    ].join('\n'),
  },
};

/** Headlines of the figures stand one level below the panel’s, unless they say their own. */
export const HeadingLevel: FigureStory = {
  args: {
    headline: '標題是第二級',
    'heading-level': '2',
    source: '測試用數據',
    children: [BARS, LINE].join('\n'),
  },
};

/** Words as rich text, and a date for all figures. */
export const Words: FigureStory = {
  args: {
    'as-of': '2024-12',
    'source-href': 'https://example.org/report',
    source: '測試用數據',
    summary: '門店集中在東區，客流在夏季最多。',
    children: `<b slot="headline">門店在<em>東區</em>，客流在夏天</b>\n${BARS}\n${LINE}`,
  },
};

/** A panel in a panel: two numbers in one column. */
export const PanelInPanel: FigureStory = {
  args: {
    headline: '一列兩個數字',
    source: '測試用數據',
    children: `${LINE}
<figure-panel headline="全年合計">
  <stat-callout label="客流" value="128.6萬人次"></stat-callout>
  <stat-callout label="門店" value="95家"></stat-callout>
</figure-panel>`,
  },
};

/** A table, an image, a paragraph: anything may be a part. */
export const AnythingElse: FigureStory = {
  args: {
    headline: '圖與文字',
    source: '測試用數據',
    children: `${BARS}
<p>一段說明文字，放在圖的旁邊，講解這張圖的口徑和限制；很窄的時候會排到圖的下面。</p>`,
  },
};

/** Words between the tags have no box of their own, so all is set one below the other. */
export const WordsBetween: FigureStory = {
  args: {
    headline: '夾在中間的文字',
    source: '測試用數據',
    children: `先有一句話，\n${NUMBER}\n再有一句話。`,
  },
};

export const LongWords: FigureStory = {
  args: {
    headline: LONG_CHINESE,
    deck: LONG_ENGLISH,
    source: LONG_CHINESE,
    children: `<bar-chart headline="${LONG_CHINESE}" data="${LONG_CHINESE}: 5; 乙: 7"></bar-chart>
<stat-callout label="${LONG_ENGLISH}" value="逾123,456,789元"></stat-callout>`,
  },
};

/** A figure that goes wrong says so in its place, and the others stand. */
export const BrokenFigure: FigureStory = {
  args: {
    headline: '其中一張圖有錯',
    source: '測試用數據',
    children: `<bar-chart headline="數據寫壞了" data='[{"label": "甲"'></bar-chart>\n${NUMBER}\n<bar-chrt>打錯的標籤</bar-chrt>`,
  },
};

/** A panel has no rows of its own, so it says that `data` is of no use to it. */
export const OwnData: FigureStory = {
  args: { headline: '標題', source: '測試用數據', data: '甲: 5; 乙: 7', children: NUMBER },
};

export const Empty: FigureStory = { args: { headline: '甚麼也沒有', source: '測試用數據' } };
