import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/data-table', component: 'data-table' };

export default meta;

const TOWNS = `  <script type="text/csv">
排名,城市,營收（億元）,同比,用戶佔比（%）,備註
1,甲市,718.1,+10.2%,59.7,含遊戲
2,乙市,244,−21.4%,51.2,
3,丙市,67.15,+3%,48,口徑與上年不同
4,丁市,calc 35.1,+0.5%,33.4,
5,戊市,約25,—,30,
6,己市,未公布,—,28.8,
,合計,1089.35,+5.1%,,
  </script>`;

const MANY = `  <script type="text/csv">
區,居民（萬人）,面積（平方公里）,成立
${Array.from({ length: 34 }, (_, index) => `第${index + 1}區,${((index * 37) % 100) + 0.5},${((index * 53) % 90) + 10},${1990 + (index % 30)}-0${(index % 9) + 1}`).join('\n')}
  </script>`;

/** Figures by their decimal points; each head sorts, the largest first. */
export const Plain: FigureStory = {
  args: { headline: '測試：六個城市的營收', source: '測試數字', children: TOWNS },
};

/** Bars from zero in one column, tints in five steps in another, one row marked. */
export const BarsAndHeat: FigureStory = {
  args: {
    headline: '測試：甲市一枝獨秀',
    source: '測試數字',
    sort: '營收 descending',
    bars: '營收',
    heat: '用戶佔比',
    highlight: '丙市',
    children: TOWNS,
  },
};

/** Tints part at zero, in the colours of the house; averages and totals stay at the foot. */
export const HeatFromZero: FigureStory = {
  args: {
    headline: '測試：升跌一目了然',
    source: '測試數字',
    sort: '同比 descending',
    heat: '同比',
    'trend-colors': 'red-up',
    children: `  <script type="text/csv">
城市,營收（億元）,同比
甲市,718.1,+10.2%
乙市,244,−21.4%
丙市,67.15,+3%
丁市,35.1,0%
平均,266.1,−2.1%
合計,1064.35,
  </script>`,
  },
};

/** Above twelve rows a search field; ten of more than fifteen rows are seen at first. */
export const ManyRows: FigureStory = {
  args: {
    headline: '測試：三十四個區',
    source: '測試數字',
    sort: '居民 descending',
    bars: '居民',
    children: MANY,
  },
};

/** How many rows are seen at first is the author’s to say. */
export const First: FigureStory = {
  args: { headline: '測試：先看五行', source: '測試數字', first: '5', children: MANY },
};

/** What is searched for may be given; how many rows are found is said. */
export const Searched: FigureStory = {
  args: { headline: '測試：只看第1、10至19區', source: '測試數字', query: '第1', children: MANY },
};

/** 億 becomes billion; dates are written as the page writes them. */
export const English: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: the same figures in English',
    source: 'Test figures',
    bars: 'Revenue',
    children: `  <script type="text/csv">
Town,Revenue（億元）,On year,Since
Aston,718.1,+10.2%,2015-03-12
Barton,逾244,−21.4%,2016
Caxton,67.15,0,2017-06
Denton,target 35.1,—,Q1 2018
  </script>`,
  },
};

export const Simplified: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '测试：三个城市',
    source: '测试数字',
    sort: '卖家 descending',
    bars: '卖家',
    data: '[["城市","卖家"],["甲市","6.5万家"],["乙市","约1.2万家"],["丙市","9.25万家"]]',
  },
};

/** Losses go to the other side; what is only forecast is paler. */
export const BothSides: FigureStory = {
  args: {
    headline: '測試：人口增減',
    source: '測試數字',
    bars: '增減',
    data: '[["區","增減（萬人）"],["東區","12.5"],["西區","−4.2"],["南區","forecast 7"],["北區","0"]]',
  },
};

/** The notation of pairs, with a unit and a total. */
export const Notation: FigureStory = {
  args: {
    headline: '測試：三項收入',
    source: '測試數字',
    unit: '億元',
    data: '甲: 718.1 (+10.2%); 乙: 67.1 (−3.8%); 丙: 35.1; 合計: 820.3',
  },
};

/** Sixteen columns scroll in a frame of their own; the first one stays. */
export const Wide: FigureStory = {
  args: {
    headline: '測試：十五年',
    source: '測試數字',
    heat: '2023年; 2024年',
    sort: '2024年 descending',
    children: `  <script type="text/csv">
區,${Array.from({ length: 15 }, (_, year) => `${2010 + year}年（億元）`).join(',')}
${Array.from({ length: 8 }, (_, row) => `第${row + 1}區,${Array.from({ length: 15 }, (__, year) => ((row * 31 + year * 17) % 97) + 0.5).join(',')}`).join('\n')}
  </script>`,
  },
};

/** On a phone each row is a card, and a list is there to sort by. */
export const Narrow: FigureStory = {
  globals: { width: '320' },
  args: { ...BarsAndHeat.args },
};

/** Headers that are alike or empty, a text of eighty signs, no figure among figures. */
export const Nasty: FigureStory = {
  args: {
    headline: '測試：不齊的資料',
    source: '測試數字',
    children: `  <script type="text/csv">
,數,數,
${LONG_CHINESE},1,${'9'.repeat(60)},x
Incomprehensibilities,持平,2,
丙,,,
  </script>`,
  },
};

/** A column that is not there, bars of words, and a number of rows that is none. */
export const WrongSettings: FigureStory = {
  args: {
    headline: '測試：設定打錯',
    source: '測試數字',
    sort: '營業額 descending',
    bars: '備註',
    first: 'many',
    children: TOWNS,
  },
};

/** From right to left bars grow to the left. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'حصة الألعاب من السوق',
    source: 'Test figures',
    bars: 'value',
    data: 'الألعاب: 65.9%; السياحة: about 22%',
  },
};
