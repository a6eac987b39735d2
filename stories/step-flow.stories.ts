import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/step-flow', component: 'step-flow' };

export default meta;

/** Counts rise and fall along the path; each bar begins at zero and nothing joins it to the next. */
export const RiseAndFall: FigureStory = {
  args: {
    headline: '測試：從圖紙到通車',
    deck: '甲市的路段，各階段分別計數',
    source: '測試數字',
    highlight: '施工',
    data: '規劃: 18段; 施工: 42段; 通車: 25段',
  },
};

/** The same people pass on and counts never rise, so shares of the first step are said. */
export const TheSamePassOn: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Fewer than one in twelve applicants start',
    deck: 'A test graduate scheme',
    source: 'Test figures',
    flow: 'same',
    highlight: 'Started',
    children: `  <table>
    <tr><th>Step</th><th>Number</th><th>Text</th></tr>
    <tr><td>Applied</td><td>1,240</td><td>Online, in March</td></tr>
    <tr><td>Invited</td><td>320</td><td>For a talk with two editors</td></tr>
    <tr><td>Offered</td><td>118</td><td></td></tr>
    <tr><td>Started</td><td>96</td><td>In September</td></tr>
  </table>`,
  },
};

/** The same figures where nobody says so: no share, and a remark that bars are counts. */
export const NothingSaidOfFlow: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: four counts that only fall',
    source: 'Test figures',
    data: 'Applied: 1,240; Invited: 320; Offered: 118; Started: 96',
  },
};

/** Asked for where counts rise: refused, and told why. */
export const FlowImpossible: FigureStory = {
  args: {
    headline: '測試：數目上升，不是漏斗',
    source: '測試數字',
    flow: 'same',
    data: '規劃: 18段; 施工: 42段; 通車: 25段',
  },
};

/** Steps in another order than that of the rows; those not named follow. */
export const Order: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '测试：次序由编辑定',
    source: '测试数字',
    order: '规划; 施工',
    data: '通车: 25段; 施工: 42段; 规划: 18段; 拆除: 3段',
  },
};

/** The counters 家 and 個 count alike; the sum is calculated, and says so. */
export const Total: FigureStory = {
  args: {
    headline: '測試：三類機構共61個',
    source: '測試數字',
    total: true,
    data: '研究: 12家; 試產: 31個; 生產: 18家',
  },
};

/** A unit of another kind has no bar; neither has what is missing or below zero. */
export const WithoutBars: FigureStory = {
  args: {
    headline: '測試：畫不出長短的步驟',
    source: '測試數字',
    data: '立項: 逾300項; 在建: 未公布; 竣工: 初步 120項; 驗收: 0項; 投資: 3.5億元; 撤回: −5項',
  },
};

export const OneStep: FigureStory = {
  args: { headline: '測試：只有一步', source: '測試數字', data: '登記: 46家' },
};

/** Too many to stand beside each other: the path runs down on pages of any width. */
export const Many: FigureStory = {
  args: {
    headline: '測試：十二步',
    source: '測試數字',
    data: Array.from({ length: 12 }, (_, index) => `第${index + 1}關: ${(index * 17) % 41}人`).join(
      '; ',
    ),
  },
};

/** Test labels of eighty signs, Chinese and English. */
export const LongLabels: FigureStory = {
  args: {
    headline: '測試：八十個字的標籤',
    source: '測試數字',
    data: `${LONG_CHINESE}: 59; ${LONG_ENGLISH}: 30; 短: 12`,
  },
};

/** Arabic labels on a page from right to left: the path runs to the left. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'من الفكرة إلى الإنتاج',
    source: 'Test figures',
    data: 'الفكرة: 46; التجربة: 146; الإنتاج: about 30',
  },
};

export const Narrow: FigureStory = {
  globals: { width: '280' },
  args: { ...RiseAndFall.args },
};

/** A name that is no step's, and a total of what is not exact. */
export const WrongSettings: FigureStory = {
  args: {
    headline: '測試：設定打錯',
    source: '測試數字',
    order: '生產線',
    highlight: '試產',
    total: true,
    data: '研究: 12家; 試制: 逾31個',
  },
};
