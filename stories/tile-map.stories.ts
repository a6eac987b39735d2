import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/tile-map', component: 'tile-map' };

export default meta;

const ZONES =
  '廣東: 21; 山東: 16; 江蘇: 13; 浙江: 12; 江西: 9; 福建: 8; 四川: 8; 遼寧: 6; 安徽: 6; 湖南: 6; 內蒙古: 5; 河北: 5; 河南: 5; 黑龍江: 4; 吉林: 4; 新疆: 4; 湖北: 4; 雲南: 4; 廣西: 4; 山西: 3; 陝西: 3; 貴州: 3; 甘肅: 2; 青海: 2; 海南: 2; 北京: 1; 天津: 1; 上海: 1; 重慶: 1; 寧夏: 1; 西藏: 1; 香港: 不在範圍; 澳門: 不在範圍; 台灣: 不在範圍';

const WORDS = {
  headline: '廣東綜試區最多',
  deck: '各省區市跨境電商綜試區數目，2022年11月',
  unit: '個',
  source: '國務院批覆；本報點算',
};

/** A value for each province, with a total; places out of scope are hatched and say so. */
export const Provinces: FigureStory = { args: { ...WORDS, data: `${ZONES}; 合計: 165` } };

/** Some tiles with a ring, which needs a word for what it means. */
export const Ring: FigureStory = {
  args: { ...WORDS, data: ZONES, ring: '廣東; 山東; 江蘇; 浙江', 'ring-label': '十個或以上' },
};

/** Names in English, from a table; a narrow figure shows two-letter codes. */
export const TableInEnglish: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Four coastal provinces have 62 zones between them',
    source: 'State Council replies; own count',
    children: `  <table>
    <tr><th>Province</th><th>Zones</th></tr>
    <tr><td>Guangdong Province</td><td>21</td></tr>
    <tr><td>Shandong</td><td>16</td></tr>
    <tr><td>CN-JS</td><td>13</td></tr>
    <tr><td>ZJ</td><td>12</td></tr>
  </table>`,
  },
};

/** Provinces by any of their usual names, in either script. */
export const SimplifiedChinese: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '测试：怎样写都认得',
    source: '测试数字',
    data: '北京市: 1; 內蒙古自治區: 2; 广西壮族自治区: 3; 粤: 4; Shaanxi: 5; CN-SX: 6; 香港特别行政区: 7; 臺灣: 8',
  },
};

/** Groups without values: the key names their tones. */
export const Groups: FigureStory = {
  args: {
    headline: '直轄市、自治區與特別行政區',
    source: '《中華人民共和國憲法》',
    data: '北京 | 直轄市: ; 天津 | 直轄市: ; 上海 | 直轄市: ; 重慶 | 直轄市: ; 內蒙古 | 自治區: ; 廣西 | 自治區: ; 西藏 | 自治區: ; 寧夏 | 自治區: ; 新疆 | 自治區: ; 香港 | 特別行政區: ; 澳門 | 特別行政區: ',
  },
};

/** Values on the tiles, and groups in their tones because the author says so. */
export const FillByGroup: FigureStory = {
  args: {
    headline: '測試：按組填色，仍印數字',
    source: '測試數字',
    fill: 'group',
    data: '北京 | 甲: 12.5; 上海 | 乙: −4.2; 廣東 | 甲: 逾20; 山東 | 丙: 約3; 四川 | 丁: 0; 雲南 | 戊: 5; 西藏 | 己: 6; 青海 | 庚: 7',
  },
};

/** A grid of the author's own: rows say in which row and column their tile is. */
export const OwnGrid: FigureStory = {
  args: {
    headline: '香港十八區',
    source: '民政事務總署',
    children: `  <script type="text/csv">
名稱,橫行,縱列,組別
北區,1,4,新界
屯門,2,1,新界
元朗,2,2,新界
荃灣,2,3,新界
大埔,2,4,新界
離島,3,1,新界
葵青,3,3,新界
沙田,3,4,新界
西貢,3,5,新界
深水埗,4,3,九龍
黃大仙,4,4,九龍
觀塘,4,5,九龍
油尖旺,5,3,九龍
九龍城,5,4,九龍
中西區,6,2,港島
灣仔,6,3,港島
東區,6,4,港島
南區,7,3,港島
  </script>`,
  },
};

/** A short form in brackets behind a name stands in a tile that has no room for the name. */
export const ShortForms: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'The West, by census division',
    source: 'US Census Bureau',
    children: `  <script type="text/csv">
Name,Row,Column,Group
Alaska (AK),1,1,Pacific
Washington (WA),2,2,Pacific
Idaho (ID),2,3,Mountain
Montana (MT),2,4,Mountain
Oregon (OR),3,2,Pacific
Nevada (NV),3,3,Mountain
Wyoming (WY),3,4,Mountain
California (CA),4,2,Pacific
Utah (UT),4,3,Mountain
Colorado (CO),4,4,Mountain
Arizona (AZ),5,3,Mountain
New Mexico (NM),5,4,Mountain
Hawaii (HI),6,1,Pacific
  </script>`,
  },
};

/** Nought, no data, not given and out of scope are four different things. */
export const NoughtAndMissing: FigureStory = {
  args: {
    headline: '測試：零、沒有數據、未公布、不在範圍',
    source: '測試數字',
    data: '北京: 0; 天津: —; 河北: 未公布; 香港: 不在範圍; 上海: 3; 廣東: 9',
  },
};

/** Over 逾 and about 約 stay with their numbers; what is not simply reported has a dashed edge. */
export const QualifiersAndStatuses: FigureStory = {
  args: {
    headline: '測試：限定詞與性質',
    source: '測試數字',
    unit: '%',
    data: '北京: 逾30; 天津: 約12.5; 河北: prelim 8; 山西: target 40; 上海: calc 21.4; 廣東: 未經核實 25',
  },
};

/** Numbers too long for a phone's tiles: there they follow each other as in a list. */
export const LongNumbers: FigureStory = {
  args: {
    headline: '測試：五位數字',
    source: '測試數字',
    unit: '元',
    data: '北京: 85,415; 上海: 84,834; 浙江: 63,830; 江蘇: 52,674; 廣東: 49,327; 西藏: 0',
  },
};

/** Names of eighty signs fit no tile at any width. */
export const LongLabels: FigureStory = {
  args: {
    headline: '測試：八十個字的標籤',
    source: '測試數字',
    data: JSON.stringify([
      ['label', 'row', 'column', 'value'],
      [LONG_CHINESE, 1, 1, 5],
      [LONG_ENGLISH, 1, 3, 7],
      ['短', 2, 2, 3],
    ]),
  },
};

/** A name that is no province's, a city, and a second row for one tile: set aside, aloud. */
export const RowsWithoutATile: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: rows without a tile',
    source: 'Test figures',
    data: 'Guangdong: 21; Shangdong: 16; 吉林市: 4; 廣東省: 5; Zhejiang: 12',
    ring: 'Guangdogn',
  },
};

/** Not one row has a tile, so there is no map. */
export const NoRowHasATile: FigureStory = {
  args: { headline: '測試：沒有一行認得', source: '測試數字', data: '甲: 3; 乙: 5' },
};

/** The total given is not what the rows come to. */
export const TotalDoesNotAddUp: FigureStory = {
  args: { ...WORDS, headline: '測試：合計不符', data: `${ZONES}; 合計: 178` },
};

/** A map keeps its direction: west is on the left in a page from right to left too. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'الجهات الأربع',
    source: 'اختبار',
    data: '[["label","row","column","value"],["الشمال",1,2,5],["الغرب",2,1,3],["الشرق",2,3,8],["الجنوب",3,2,-12]]',
  },
};
