import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/fact-box', component: 'fact-box' };

export default meta;

/** Each figure has its own unit and qualifier; 近百 and 千餘 stand as words, never as 100 and 1000. */
export const InWordsAndDigits: FigureStory = {
  args: {
    headline: '測試：數讀一座城市',
    deck: '測試數字',
    source: '測試數字',
    highlight: '實驗室',
    data: '實驗室: 145家 (share 近三成); 高校: 近百家; 科研機構: 千餘家; 院士: 近一半; 研發投入: 約16%; 企業: 逾2,500家 (+近20%); 產值: 4500億元; 專線: 9條',
  },
};

/** A table with the figures first, their names, and a word on each. */
export const FromATable: FigureStory = {
  args: {
    headline: '測試：數值、項目、說明',
    source: '測試數字',
    children: `  <table>
    <tr><th>數值</th><th>項目</th><th>說明</th></tr>
    <tr><td>近百家</td><td>高校</td><td>含民辦院校</td></tr>
    <tr><td>145家</td><td>實驗室</td><td>截至去年底</td></tr>
    <tr><td>逾四成</td><td>百強榜中的本地品牌</td><td></td></tr>
    <tr><td>未公布</td><td>上年數字</td><td></td></tr>
  </table>`,
  },
};

/** One row of figures across a wide column; it wraps where there is less room. */
export const Strip: FigureStory = {
  args: {
    headline: '測試：一行數字',
    source: '測試數字',
    form: 'strip',
    basis: 'yoy',
    data: '營收: 718.1億元 (+10.2%); 企業: 逾2,500家; 高校: 近百家; 投入: 約16%; 模型: 225款; 專線: 24條',
  },
};

/** Changes: solid as reported, dashed where calculated from an earlier figure, not given, in points. */
export const Changes: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: four figures and how they changed',
    source: 'Test figures',
    basis: 'yoy',
    'trend-colors': 'red-up',
    children: `  <script type="text/csv">
item,value,change,previous
Sales,71.81 billion yuan,+10.2%,
Visitors,24.4 million,,31.06 million
Readers,3.51 million,not given,
Market share,59.7%,+1.2pp,
  </script>`,
  },
};

/** What its shares are of is said by the head of their column. */
export const Shares: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '测试：占比',
    source: '测试数字',
    children: `  <table>
    <tr><th>项目</th><th>数值</th><th>占全国比重</th></tr>
    <tr><td>实验室</td><td>145家</td><td>近三成</td></tr>
    <tr><td>卖家</td><td>逾8万家</td><td>约50%</td></tr>
    <tr><td>企业</td><td>632家</td><td>33.0%</td></tr>
    <tr><td>高校</td><td>近百家</td><td></td></tr>
  </table>`,
  },
};

/** Targets, preliminary and unconfirmed figures are paler and say what they are. */
export const NotYetSo: FigureStory = {
  globals: IN_TAIWAN,
  args: {
    headline: '測試：目標與初步數字',
    source: '測試數字',
    data: '營收: 目標1000億元 (2027); 用戶: 初步6.62億人 (2024); 人數: 未經核實35人; 企業: 441家 (2021)',
  },
};

/** Units in a column of their own are joined to the figures; what is no figure stands as it is. */
export const UnitsInAColumn: FigureStory = {
  args: {
    headline: '測試：單位自成一欄，有的不是數字',
    source: '測試數字',
    data: '[["項目","數值","單位","佔全市比重"],["營收","1089.6","億元","推算22.4%"],["企業","逾2,500","家",""],["每組人數","10-20人","",""],["男女比例","2:1","",""],["排名","第2","",""]]',
  },
};

/** Missing is said in words, and is never zero. */
export const Missing: FigureStory = {
  args: {
    headline: '測試：沒有的數字',
    source: '測試數字',
    data: '甲: 未公布; 乙: —; 丙: 0家; 丁: 7家',
  },
};

/** Two figures stand side by side, one stands alone. */
export const Two: FigureStory = {
  args: { headline: '測試：兩個數字', source: '測試數字', data: '甲: 3家; 乙: 2.5萬人' },
};

/** Sixty figures; no box of facts should have so many. */
export const Sixty: FigureStory = {
  args: {
    headline: '測試：六十個數字',
    source: '測試數字',
    data: Array.from({ length: 60 }, (_, index) => `第${index + 1}項: ${index * 7}家`).join('; '),
  },
};

/** Long values are set smaller; names of eighty signs wrap. */
export const LongOnes: FigureStory = {
  args: {
    headline: '測試：很長的數字和名稱',
    source: '測試數字',
    data: `進出口: 1,234,567.89億元; ${LONG_CHINESE}: 5億元; ${LONG_ENGLISH}: nearly one million two hundred thousand; 位數: ${'9'.repeat(40)}`,
  },
};

/** A mistyped figure, another form, a name that is nobody's, a year's figure without its 億. */
export const Mistakes: FigureStory = {
  args: {
    headline: '測試：打錯的',
    source: '測試數字',
    form: 'ring',
    highlight: '乙乙',
    data: '甲: 1,2O0; 乙: 718.1億元 (from 651.9); 丙: 5家',
  },
};

export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'أرقام للاختبار',
    source: 'Test figures',
    highlight: 'الألعاب',
    data: 'الألعاب: over 65.9%; الجامعات: 145 (+5%); السياحة: 71.81 billion yuan; المدن: 24',
  },
};

export const Narrow: FigureStory = {
  globals: { width: '280' },
  args: { ...InWordsAndDigits.args },
};

export const NarrowStrip: FigureStory = { globals: { width: '280' }, args: { ...Strip.args } };
