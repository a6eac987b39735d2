import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/event-timeline', component: 'event-timeline' };

export default meta;

/** A test picture, drawn here so that nothing is fetched. */
const picture = (slot: string, alt: string): string =>
  `  <img slot="${slot}" alt="${alt}" src="data:image/svg+xml,${encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="360"><rect width="600" height="360" fill="#9aa7b5"/><path d="M0 300Q300 120 600 300" fill="none" stroke="#fff" stroke-width="14"/></svg>',
  )}">`;

/** Dates as precise as they are known; the line is to scale. */
export const TrueScale: FigureStory = {
  args: {
    headline: '測試：一條橋的二十年',
    deck: '由動工到維修',
    source: '測試資料',
    data: '2001-05: 動工; 2003-11-20: 通車; 2012: 加建行人路; 2021-03: 大修',
  },
};

/** A label is the title, and what follows it the text; a gap far longer than the others is folded. */
export const FoldedGap: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: a long wait before the tunnel',
    source: 'Test data',
    children: `  <script type="text/csv">
date,label,text
1931-04,First plan,Drawn up by an engineer of the harbour office.
1998-02,Second plan,Costed at three times the first.
2001-06,Work begins,
2004-09-01,Tunnel opens,Two lanes each way.
  </script>`,
  },
};

/** The same with every gap at its true length. */
export const NoFold: FigureStory = {
  globals: IN_ENGLISH,
  args: { ...FoldedGap.args, 'no-fold': true },
};

/** All steps alike, with the time between them in words. */
export const EvenSpacing: FigureStory = {
  globals: IN_ENGLISH,
  args: { ...FoldedGap.args, spacing: 'even' },
};

/** Two highlighted events are joined by the time between them. */
export const TwoJoined: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '测试：规划到通车，隔了十三年',
    source: '测试资料',
    highlight: '规划公布; 全线通车',
    data: '2005-03: 规划公布; 2009: 动工; 2014-10: 首段启用; 2018-06-30: 全线通车',
  },
};

/** Neighbours of one group are an era; what is planned or not confirmed is hollow, and says so. */
export const ErasAndSureness: FigureStory = {
  args: {
    headline: '測試：舊廠房的三段日子',
    source: '測試資料',
    children: `  <table>
    <tr><th>日期</th><th>名稱</th><th>說明</th><th>階段</th><th>狀態</th></tr>
    <tr><td>1962</td><td>建成</td><td>樓高六層。</td><td>生產</td><td></td></tr>
    <tr><td>1984-07</td><td>停產</td><td></td><td>生產</td><td></td></tr>
    <tr><td>1991</td><td>改作貨倉</td><td>年份只見於街坊口述。</td><td>閒置</td><td>未經核實</td></tr>
    <tr><td>2019-01-12</td><td>展館開幕</td><td></td><td>再用</td><td></td></tr>
    <tr><td>2031</td><td>擴建完成</td><td></td><td>再用</td><td>目標</td></tr>
  </table>`,
  },
};

/** A source for each event, a link where its address is safe. */
export const SourcePerEvent: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: who says so',
    source: 'Test data',
    children: `  <script type="text/csv">
date,label,source,source-href,note
2001-05,Ground broken,City archive,https://example.org/archive,
2003-11-20,Bridge opens,,https://example.org/opening,The archive has 21 November.
2009,Repairs,A passer-by,javascript:alert(1),
  </script>`,
  },
};

/** Images in slots by the number of their row. */
export const Images: FigureStory = {
  args: {
    headline: '測試：有圖的三件事',
    source: '測試資料',
    data: '2001-05: 動工; 2003-11-20: 通車; 2009: 維修',
    children: `${picture('image-1', '工地')}
${picture('image-2', '通車當日的大橋')}`,
  },
};

/** A broken image is read in words; one without words and one without an event are told of. */
export const BrokenImages: FigureStory = {
  args: {
    headline: '測試：圖片有問題',
    source: '測試資料',
    data: '2001-05: 動工; 2003-11-20: 通車; 2009: 維修',
    children: `  <img slot="image-1" alt="大橋工地，由東岸望去" src="data:image/png;base64,broken">
${picture('image-2', '')}
${picture('image-9', '沒有這一行')}`,
  },
};

/** Too many to stand beside each other. */
export const Many: FigureStory = {
  args: {
    headline: '測試：二十四件事',
    source: '測試資料',
    data: Array.from(
      { length: 24 },
      (_, index) => `${1950 + index * 3}-${(index % 12) + 1}: 第${index + 1}件`,
    ).join('; '),
  },
};

/** Dates in no order, the same date twice, a row without one, and only a text. */
export const Unordered: FigureStory = {
  args: {
    headline: '測試：次序與缺漏',
    source: '測試資料',
    data: '2010: 丙; 1990-05: 甲; 以前: 沒有日期; 2003-02-05: 乙; 2003-02-05: 同日',
  },
};

/** Dates as newspapers tell them, how sure they are, and what nobody can place. */
export const DatesInWords: FigureStory = {
  args: {
    headline: '測試：日期有多確切',
    source: '測試資料',
    data: '約1950年: 建村; 1972年夏: 山洪; 2010–2012: 重建; 2024年底: 入伙; 2030（目標）: 通車; 年份不詳: 廟宇落成',
  },
};

export const LongTexts: FigureStory = {
  args: {
    headline: '測試：極長的文字',
    source: '測試資料',
    data: `2001: ${LONG_CHINESE}; 2003: ${LONG_ENGLISH.repeat(4)}; 2009: ${'Incomprehensibilities'.repeat(6)}`,
  },
};

export const OneEvent: FigureStory = {
  args: { headline: '測試：一件事', source: '測試資料', data: '2003-11-20: 通車' },
};

/** Time runs from right to left. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'الجسر',
    source: 'Test data',
    highlight: 'افتتاح الجسر; جسر جديد',
    data: '2001-05: بدء البناء; 2003-11-20: افتتاح الجسر; 2009: إصلاحات; 2031: جسر جديد',
  },
};

export const Narrow: FigureStory = { globals: { width: '280' }, args: { ...TwoJoined.args } };
