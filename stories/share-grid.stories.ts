import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/share-grid', component: 'share-grid' };

export default meta;

/** One dot for each of 221; the share is calculated from the two figures, and says so. */
export const CountedOut: FigureStory = {
  args: {
    headline: '北京外資研發中心，逾四成是港資',
    deck: '221家中港資96家，2025年3月',
    source: '北京市科委、中關村管委會',
    whole: '外資研發中心: 221家',
    data: '港資企業: 96家',
  },
};

/** A share as reported: 59 dots and seven tenths of the next. */
export const PerCent: FigureStory = {
  args: {
    headline: '六成網民看微短劇',
    deck: '用戶佔網民的比重，2024年12月',
    source: '《中國網絡視聽發展研究報告（2025）》',
    whole: '網民',
    data: '微短劇用戶: 59.7%',
  },
};

/** Nearly 近 and over 逾 keep their words; the cell at the edge is paler. */
export const Qualifiers: FigureStory = {
  args: {
    headline: '測試：近、逾、約',
    source: '測試數字',
    data: '甲: 近30%; 乙: 逾40%; 丙: 約50%',
  },
};

/** A third as a hundred squares; `cells` says how many stand for the whole. */
export const AThird: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: a third of the answers',
    source: 'Test figures',
    shape: 'squares',
    cells: '100',
    whole: '3',
    data: 'Yes: about 1',
  },
};

/** Two rows are two grids and never parts of one. */
export const TwoWholes: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '测试：两个城市的卖家',
    deck: '两地口径不同，不能相加',
    source: '测试数字',
    columns: 'label: 城市; value: 卖家; whole: 登记商户; note: 备注',
    children: `  <table>
    <tr><th>城市</th><th>卖家</th><th>登记商户</th><th>备注</th></tr>
    <tr><td>甲市</td><td>约50%</td><td></td><td>占全国</td></tr>
    <tr><td>乙市</td><td>6.5万家</td><td>20万家</td><td>占本市</td></tr>
  </table>`,
  },
};

/** Many grids beside each other, as many as have room. */
export const Many: FigureStory = {
  args: {
    headline: '測試：各班交齊功課的學生',
    source: '測試數字',
    shape: 'squares',
    unit: '人',
    children: `  <script type="text/csv">
班別,人數,總數
甲班,28,32
乙班,19,30
丙班,33,33
丁班,0,31
戊班,—,29
己班,14,35
  </script>`,
  },
};

/** Too many to count out: a hundred dots stand for them. */
export const HugeWhole: FigureStory = {
  args: {
    headline: '測試：六萬五千人中的三人',
    source: '測試數字',
    whole: '考生: 65,000人',
    data: '滿分: 3人; 及格: 41,200人',
  },
};

/** What is a target or preliminary is filled paler, and says what it is. */
export const NotYetSo: FigureStory = {
  args: {
    headline: '測試：目標與初步數字',
    source: '測試數字',
    data: '2026年: prelim 38.5%; 2027年: target 45%',
  },
};

/** A share as printed beside its figures, which make another: both are shown, and it is told. */
export const ShareDiffers: FigureStory = {
  args: {
    headline: '測試：比重與數字不符',
    source: '測試數字',
    children: `  <script type="text/csv">
名稱,數目,總數,佔比,備註
甲區,逾200家,632家,近30%,佔比按原文
  </script>`,
  },
};

/** A part larger than its whole, a whole of nothing, a part below nothing, other units, no whole. */
export const Impossible: FigureStory = {
  args: {
    headline: '測試：畫不出來的',
    source: '測試數字',
    children: `  <script type="text/csv">
名稱,數目,總數
大於總數,300家,221家
總數為零,5家,0家
負數,−5家,20家
單位不同,96人,221家
沒有總數,6.5萬家,
沒有數據,—,221家
未公布,未公布,221家
  </script>`,
  },
};

/** Test labels of eighty signs, Chinese and English. */
export const LongLabels: FigureStory = {
  args: {
    headline: '測試：八十個字的標籤',
    source: '測試數字',
    whole: LONG_CHINESE,
    data: `${LONG_CHINESE}: 59.7%; ${LONG_ENGLISH}: 30%`,
  },
};

/** Arabic labels on a page from right to left: cells are filled from the right. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'حصة الألعاب من السوق',
    source: 'Test figures',
    data: 'الألعاب: 65.9%; السياحة: about 22%',
  },
};

export const Narrow: FigureStory = {
  globals: { width: '280' },
  args: { ...CountedOut.args },
};

/** A setting that is no number of cells, and a whole that is no number. */
export const WrongSettings: FigureStory = {
  args: {
    headline: '測試：設定打錯',
    source: '測試數字',
    cells: 'many',
    whole: '總數: 22l',
    data: '甲: 50%; 乙: 7',
  },
};
