import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/stat-callout', component: 'stat-callout' };

export default meta;

const TOTAL = {
  value: '1089.6',
  unit: '億元',
  label: '2024年中國科幻產業總營收',
  change: '-3.8%',
  'change-status': 'calculated',
  basis: 'yoy',
  source: '《2025中國科幻產業報告》',
};

const BEFORE = `<p>2024年，中國科幻產業總營收仍在千億元之上，五個板塊卻冷熱不同：遊戲、閱讀與衍生品各升約一成，影視和文旅的增幅，報告沒有列出。</p>
`;
const AFTER = `
<p>遊戲一項佔去總額近三分之二，整個行業的走勢，因此多半由它決定。閱讀的總營收為35.1億元，升10.7%；衍生品為25.3億元，升11.0%。影視為67.1億元，文旅為244億元，按上一年的數字推算，都比2023年少。</p>
`;

/** One figure: value, unit, what it is, its change, its source. As wide as its words. */
export const Total: FigureStory = { args: TOTAL };

/** The toolbar's language converts the unit: 108.96 billion yuan, no digit more and none fewer. */
export const TotalInEnglish: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    ...TOTAL,
    label: 'Revenue of China’s sci-fi industry, 2024',
    source: 'China Sci-Fi Industry Report 2025',
  },
};

export const TotalInSimplified: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    ...TOTAL,
    unit: '亿元',
    label: '2024年中国科幻产业总营收',
    source: '《2025中国科幻产业报告》',
  },
};

export const TotalInTaiwan: FigureStory = { globals: IN_TAIWAN, args: TOTAL };

/** In the text, floated by the page's own class. */
export const Floated: FigureStory = {
  args: { class: 'float-end', ...TOTAL },
  parameters: { before: BEFORE, after: AFTER },
};

/** In the flow of the text as it stands. */
export const Inline: FigureStory = {
  args: TOTAL,
  parameters: { before: BEFORE, after: AFTER },
};

/** As wide as the column, by the page's own class. */
export const FullWidth: FigureStory = {
  args: { class: 'full-width', ...TOTAL },
  parameters: { before: BEFORE, after: AFTER },
};

/** 165 zones, without a change. */
export const Zones: FigureStory = {
  args: {
    value: '165',
    unit: '個',
    label: '跨境電商綜合試驗區，遍及31個省份',
    'as-of': '2025-03',
    source: '商務部',
  },
};

/** A preliminary figure with a reported change. */
export const Preliminary: FigureStory = {
  args: {
    value: '2.63',
    unit: '萬億元',
    status: 'preliminary',
    label: '2024年跨境電商進出口',
    change: '+10.8%',
    basis: 'yoy',
    source: '海關總署',
    'trend-colors': 'red-up',
  },
};

/** A target is no result. */
export const Target: FigureStory = {
  args: {
    value: '1000',
    unit: '億元',
    status: 'target',
    label: '北京科幻產業2027年總營收',
    source: '《北京市促進科幻產業發展行動計劃（2025-2027年）》',
  },
};

/** About, as an attribute; 約 within the value does the same. */
export const About: FigureStory = {
  args: {
    value: '4,500',
    qualifier: 'about',
    unit: '億元',
    label: '北京人工智能核心產業規模',
    source: '北京市公布數字',
  },
};

/** Over, within the value: 逾. */
export const Over: FigureStory = {
  args: { value: '逾8萬', unit: '家', label: '深圳跨境電商賣家', source: '證券時報' },
};

/** 6.62億 people. */
export const People: FigureStory = {
  args: { value: '6.62', unit: '億人', label: '微短劇用戶，2024年12月', source: '證券時報' },
};

/** A share, and its change in percentage points. */
export const PercentagePoints: FigureStory = {
  args: {
    value: '65.9',
    unit: '%',
    status: 'calculated',
    label: '遊戲佔科幻產業營收，2024年',
    change: '+8.4pp',
    'change-status': 'calculated',
    basis: 'yoy',
    source: '按兩年報告數字計算',
  },
};

/** A value below nought. */
export const BelowZero: FigureStory = {
  args: {
    value: '−42.1',
    unit: '%',
    status: 'calculated',
    label: '科幻影視營收，2024年比2023年',
    source: '按兩年數字計算',
  },
};

/** The change was not given by the source. */
export const ChangeNotGiven: FigureStory = {
  args: {
    value: '244',
    unit: '億元',
    label: '2024年科幻文旅營收',
    change: '未列',
    source: '《2025中國科幻產業報告》',
  },
};

/** From a file on the same server. */
export const FromAFile: FigureStory = { args: { src: 'data/scifi-total.json' } };

/** Nothing printed. */
export const MissingValue: FigureStory = { args: { ...TOTAL, value: '—', change: '' } };

/** A word is no number. */
export const NotANumber: FigureStory = { args: { ...TOTAL, value: '近百' } };

/** Another noun in the value than in the unit. */
export const MixedUnits: FigureStory = { args: { ...TOTAL, value: '1089.6人' } };

/** A test label of eighty signs. */
export const LongLabel: FigureStory = { args: { ...TOTAL, label: LONG_CHINESE } };

export const LongLabelInEnglish: FigureStory = {
  globals: IN_ENGLISH,
  args: { ...TOTAL, label: LONG_ENGLISH },
};

/** The same words twice, as label and as headline. */
export const DuplicateLabels: FigureStory = { args: { ...TOTAL, headline: TOTAL.label } };

/** Two rows where one has room. */
export const TwoRows: FigureStory = {
  args: {
    unit: '億元',
    source: '《2025中國科幻產業報告》',
    data: '2024年總營收: 1089.6; 2023年總營收: 1132.9',
  },
};

/** Sixty rows where one has room; test figures. */
export const SixtyRows: FigureStory = {
  args: {
    source: '測試數字',
    data: Array.from({ length: 60 }, (_, row) => `第${row + 1}行: ${row}`).join('; '),
  },
};

/** Single quotes where JSON wants double ones. */
export const BrokenJson: FigureStory = {
  args: { source: '測試', data: "{'rows': [{'label': '總營收', 'value': 1089.6}]}" },
};

/** A cell too many. */
export const RaggedCsv: FigureStory = {
  args: {
    source: '測試',
    children: `  <script type="text/csv">
項目,數值
總營收,1089.6,,1
  </script>`,
  },
};

/** `sorce` for `source`. */
export const UnknownAttribute: FigureStory = {
  args: { value: '1089.6', unit: '億元', label: '總營收', sorce: '《2025中國科幻產業報告》' },
};

/** The file is not there. */
export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv', source: '測試' } };

/** Nothing given. */
export const Empty: FigureStory = { args: {} };

/** From right to left. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    value: '108.96',
    unit: 'billion yuan',
    label: 'إيرادات صناعة الخيال العلمي في الصين، 2024',
    change: '-3.8%',
    'change-status': 'calculated',
    basis: 'yoy',
    source: 'China Sci-Fi Industry Report 2025',
  },
};

/** A label that is a name inside JavaScript, and markup in another. */
export const PrototypeLabel: FigureStory = {
  args: { value: '1089.6', unit: '億元', label: '__proto__ <b>粗體</b>', source: '測試' },
};
