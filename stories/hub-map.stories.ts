import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/hub-map', component: 'hub-map' };

export default meta;

const STATIONS = `  <script type="text/csv">
名稱,方位,說明,數值
中央樞紐,,全線換乘與調度,12萬人次
甲站,北,北線總站,3.5萬人次
乙站,東北,接駁機場,約2萬人次
丙站,東,大學城,未公布
丁站,東南,港口,target 1.8萬人次
戊站,南,工業園,1萬人次
  </script>`;

/** The core is in the middle, each point in the direction that its row gives. */
export const Compass: FigureStory = {
  args: {
    headline: '測試：一個樞紐，五個車站',
    deck: '各站每日客流',
    source: '測試數字',
    children: STATIONS,
  },
};

/** A highlighted point, and its spoke, in the accent colour. */
export const Highlight: FigureStory = {
  args: { ...Compass.args, highlight: '乙站' },
};

/** A core with a direction of its own stands in it; `middle` says from where directions are taken. */
export const CoreBeside: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: everything comes through the harbour',
    source: 'Test data',
    middle: 'the old town',
    children: `  <table>
    <tr><th>Name</th><th>Direction</th><th>Text</th></tr>
    <tr><td>Harbour</td><td>W</td><td>Handles all goods</td></tr>
    <tr><td>Upper town</td><td>N-NE</td><td>Schools and offices</td></tr>
    <tr><td>Lakeside</td><td>south-east</td><td>Parks</td></tr>
    <tr><td>Works</td><td>S</td><td>Factories</td></tr>
  </table>`,
  },
};

/** Another row as the core, by name. */
export const NamedCore: FigureStory = { args: { ...Compass.args, core: '丙站' } };

/** Without any direction the points stand evenly round the core, and it says that this means nothing. */
export const NoDirections: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '测试：总部与四个部门',
    source: '测试资料',
    data: '总部: 决策; 工厂: 组装; 实验室: 材料; 仓库: 存货; 学校: 培训',
  },
};

/** Of some points the direction is not known, of one it is misspelt: they stand where there is room. */
export const SomeDirections: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: two without a direction',
    source: 'Test data',
    children: `  <table>
    <tr><th>Name</th><th>Direction</th><th>Text</th></tr>
    <tr><td>Hub</td><td></td><td></td></tr>
    <tr><td>One</td><td>NE</td><td>First</td></tr>
    <tr><td>Two</td><td>NE</td><td>Second, in the same direction</td></tr>
    <tr><td>Three</td><td>nort-east</td><td>Misspelt</td></tr>
    <tr><td>Four</td><td></td><td>None given</td></tr>
  </table>`,
  },
};

/** As many points as a schematic has room for. */
export const TwelvePoints: FigureStory = {
  args: {
    headline: '測試：十二點',
    source: '測試資料',
    data: `核心: 總部; ${Array.from({ length: 12 }, (_, index) => `第${index + 1}點: 角色`).join('; ')}`,
  },
};

/** More than twelve are a list at any width. */
export const SixtyPoints: FigureStory = {
  args: {
    headline: '測試：六十點',
    source: '測試資料',
    data: `核心: 總部; ${Array.from({ length: 60 }, (_, index) => `第${index + 1}點: 角色`).join('; ')}`,
  },
};

/** Names of eighty signs are a list too. */
export const LongLabels: FigureStory = {
  args: {
    headline: '測試：八十個字的名稱',
    source: '測試資料',
    data: `核心: 總部; ${LONG_CHINESE.replaceAll('；', '，')}: 甲; ${LONG_ENGLISH}: 乙`,
  },
};

/** Two cores, a core that is nobody’s name, directions that are none. */
export const WrongSettings: FigureStory = {
  args: {
    headline: '測試：設定打錯',
    source: '測試資料',
    core: '丁區',
    children: `  <script type="text/csv">
名稱,方位,組別,說明
甲區,上,核心,第一個
乙區,西,核心,第二個
丙區,東,點,沒有錯
  </script>`,
  },
};

/** West stays on the left on a page from right to left. */
export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl' },
  args: {
    lang: 'ar',
    headline: 'حصة الألعاب من السوق',
    source: 'Test data',
    children: `  <script type="text/csv">
name,direction,text
المركز,W,وصف قصير
الألعاب,NW,نص
السياحة,E,نص
  </script>`,
  },
};

export const Narrow: FigureStory = { globals: { width: '280' }, args: { ...Compass.args } };
