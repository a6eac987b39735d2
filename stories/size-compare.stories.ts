import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/size-compare', component: 'size-compare' };

export default meta;

const WORDS = { headline: '測試：兩塊地，差多少', source: '測試數字' };

/** The smaller of two squares in the corner of the larger; areas are compared, in any unit. */
export const Nested: FigureStory = {
  args: { ...WORDS, deck: '佔地面積，同一比例', data: '球場: 7,140平方米; 公園: 約0.8平方公里' },
};

/** A side of less than three per cent gets a lens that says how much it enlarges. */
export const Lens: FigureStory = {
  args: { ...WORDS, data: '報攤: 40平方呎; 廣場: 2.4公頃' },
};

/** The same label in two groups: readers choose, the corrected figures first. No script is needed. */
export const PrintedAndCorrected: FigureStory = {
  args: {
    ...WORDS,
    data: '球場 | 原文所載: 約7,140平方呎; 球場 | 更正: 7,140平方米; 公園: 約0.8平方公里',
    note: '原文把平方米寫成平方呎。',
  },
};

/** The same in English, with three versions; the last is the one that holds. */
export const ThreeVersions: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: three editions of one figure',
    source: 'Test figures',
    data: 'Pitch | First edition: 7,140 sq ft; Pitch | Second edition: about 7,000 m²; Pitch | Third edition: 7,140 m²; Park: 0.8 km²',
  },
};

/** More than two stand side by side; square feet, acres and hectares on one scale. */
export const SideBySide: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: five plots of land',
    source: 'Test figures',
    highlight: 'Orchard',
    data: 'Meadow: 12 acres; Orchard: 3.5 hectares; Car park: 25,000 sq ft; Yard: 900 m²; Kiosk: 60 sq ft',
  },
};

/** Unit squares for huge ratios: each is 200, and the number leads. */
export const UnitSquares: FigureStory = {
  args: {
    headline: '測試：會員十年增至三百倍',
    source: '測試數字',
    form: 'units',
    'unit-size': '200',
    unit: '人',
    highlight: '十年前',
    data: '十年前: 逾200; 如今: 6.5萬',
  },
};

/** Without a unit size a square is the round number just below the smallest value. */
export const UnitSizeChosen: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '测试：三所学校的学生',
    source: '测试数字',
    form: 'units',
    unit: '人',
    data: '甲校: 1250; 乙校: 约8,300; 丙校: 90',
  },
};

/** Ten would make thousands of squares: the next round number is taken, and the reader is told. */
export const UnitSizeTooSmall: FigureStory = {
  args: {
    ...WORDS,
    form: 'units',
    'unit-size': '10',
    unit: '人',
    data: '甲校: 1250; 乙校: 約28,300; 丙校: 90',
  },
};

/** What is no area may be compared too: the squares are as the values are. */
export const NoArea: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: two budgets',
    source: 'Test figures',
    unit: 'million yuan',
    data: 'Then: 4.5; Now: 73.2',
  },
};

/** Equal values, a target, a missing one and one that its source leaves out. */
export const EqualAndMissing: FigureStory = {
  args: {
    ...WORDS,
    data: '甲園: 7公頃; 乙園: 7公頃; 丙園: target 9公頃; 丁園: —; 戊園: 未公布',
  },
};

/** People among areas, an area below zero, and one without a unit: listed, told, and not compared. */
export const NothingToCompare: FigureStory = {
  args: { ...WORDS, data: '甲園: 7公頃; 乙園: 300平方米; 丙: 500人; 丁: −2公頃; 戊: 12' },
};

/** Twelve areas; columns of equal width keep them to one scale. */
export const TwelveRows: FigureStory = {
  args: {
    headline: '測試：十二個區',
    source: '測試數字',
    highlight: '第3區',
    data: [120, 88, 75.5, 60, 44, 31, 20, 12, 8, 3, 1, 0.04]
      .map((area, index) => `第${index + 1}區: ${area}公頃`)
      .join('; '),
  },
};

/** Test labels of eighty signs, Chinese and English. */
export const LongLabels: FigureStory = {
  args: { ...WORDS, data: `${LONG_CHINESE}: 3平方公里; ${LONG_ENGLISH}: 20平方米` },
};

/** A table whose author set the 2 of m² above the line. */
export const Table: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: two grounds',
    source: 'Test figures',
    children: `  <table>
    <tr><th>Ground</th><th>Area</th><th>Note</th></tr>
    <tr><td>Pitch</td><td>7,140 m<sup>2</sup></td><td>without stands</td></tr>
    <tr><td>Park</td><td>0.8 km<sup>2</sup></td><td></td></tr>
  </table>`,
  },
};

/** Arabic labels on a page from right to left; the corner is on the right. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'اختبار: ملعب وحديقة',
    source: 'Test figures',
    data: 'ملعب: 714 m²; حديقة: 0.8 km²',
  },
};
