import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  LONG_CHINESE,
  LONG_ENGLISH,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Kinds/rung-ladder', component: 'rung-ladder' };

export default meta;

/** Two lists of a date each: what stays is level, what moves has its way, the rest says what it is. */
export const TwoLists: FigureStory = {
  args: {
    headline: '測試：兩次評級，誰升誰降',
    deck: '2020年與2024年的名單',
    source: '測試名單',
    rungs: '一級; 二級; 三級',
    data: '甲館: 一級 (2020); 乙館: 一級 (2020); 丙館: 二級 (2020); 丁館: 三級 (2020); 戊館: 三級 (2020); 甲館: 一級 (2024); 丙館: 一級 (2024); 乙館: 二級 (2024); 己館: 二級 (2024); 戊館: 三級 (2024)',
  },
};

/** Without `rungs` nothing says which rung is the higher: things move, neither up nor down. */
export const NoOrder: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: two clubs change their division',
    source: 'Test lists',
    children: `  <script type="text/csv">
Club,Division,Season
North,Second,2024
East,First,2024
West,First,2024
North,First,2025
East,Second,2025
West,First,2025
  </script>`,
  },
};

/** Rungs that are amounts are in their order by themselves; lists may be called 去年 and 今年. */
export const Amounts: FigureStory = {
  args: {
    headline: '測試：去年與今年的名單',
    source: '測試名單',
    children: `  <script type="text/csv">
名稱,級別,名單
甲業,千億級,去年
乙業,百億級,去年
甲業,萬億級,今年
乙業,百億級,今年
  </script>`,
  },
};

/** The wide form: a column for each list, with the rung of each item in it. */
export const Wide: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: one goes up, one comes in',
    source: 'Test lists',
    rungs: 'First; Second',
    children: `  <table>
    <tr><th>Club</th><th>2023/24</th><th>2024/25</th></tr>
    <tr><td>North</td><td>Second</td><td>First</td></tr>
    <tr><td>East</td><td>First</td><td>First</td></tr>
    <tr><td>West</td><td></td><td>Second</td></tr>
  </table>`,
  },
};

/** The same with a row for each rung, and what stands on it in the cells. */
export const WideByRung: FigureStory = {
  args: {
    headline: '測試：各級名單',
    source: '測試名單',
    rungs: '甲級; 乙級',
    children: `  <table>
    <tr><th>級別</th><th>2024年</th><th>2025年</th></tr>
    <tr><td>甲級</td><td>東館、西館</td><td>東館</td></tr>
    <tr><td>乙級</td><td>南館</td><td>西館、南館、北館</td></tr>
  </table>`,
  },
};

/** What is to be raised is dashed and says so; a way leads to it only from where it stands. */
export const Targets: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: two stations are to become hubs',
    source: 'Test lists',
    rungs: 'Hub; Local',
    data: 'North: Hub (2022); East: Local (2022); North: Hub (2025); East: Hub (2025, target); West: Hub (2025, target); South: Local (2025)',
  },
};

/**
 * `whole` says how many there are in all, 未公布 that a list names only some: nothing is then called
 * new or gone.
 */
export const NamesOnlySome: FigureStory = {
  args: {
    headline: '測試：名單沒有列全',
    source: '測試名單',
    children: `  <script type="text/csv">
名稱,級別,日期,總數,狀態,備註
甲,一級,2023,3,,
乙,一級,2023,,,
丙,一級,2023,,,
丁,二級,2023,7,,
戊,二級,2023,,,
甲,一級,2025-06,2,,
乙,一級,2025-06,,,
丁,一級,2025-06,,目標,
己,二級,2025-06,未公布,,
庚,二級,2025-06,,,兩地各有一處
  </script>`,
  },
};

/** What was a target in the earlier list and stands in the later. */
export const Reached: FigureStory = {
  globals: IN_SIMPLIFIED,
  args: {
    headline: '测试：两年前的目标，今年已列',
    source: '测试名单',
    data: '甲: 一级 (2023, 目标); 甲: 二级 (2023); 乙: 一级 (2023, 目标); 甲: 一级 (2025); 乙: 一级 (2025)',
  },
};

/** One date is one list, and nothing moves. */
export const OneList: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: one list of four rungs',
    source: 'Test list',
    data: 'A: First (2024); B: First (2024); C: Second (2024); D: Third (2024, target); E: Fourth (2024, in summer only)',
  },
};

/** Without dates and rungs it is a list of names. */
export const NoDates: FigureStory = {
  args: { headline: '測試：沒有日期', source: '測試名單', data: '甲: ; 乙: ; 丙: ' },
};

/** The last two lists are compared; rows of older ones and of none are told. */
export const ThreeLists: FigureStory = {
  args: {
    headline: '測試：三份名單',
    source: '測試名單',
    data: '甲: 二級 (2018); 甲: 二級 (2021); 乙: 一級 (2021); 甲: 一級 (2024); 乙: 一級 (2024); 丙: 一級',
  },
};

/** A name or a rung in the accent colour, instead of what moves. */
export const Highlight: FigureStory = {
  args: {
    headline: '測試：只看丁館',
    source: '測試名單',
    highlight: '丁館',
    data: '甲館: 一級 (2020); 丁館: 二級 (2020); 乙館: 二級 (2020); 甲館: 二級 (2024); 丁館: 二級 (2024); 乙館: 一級 (2024)',
  },
};

/** Up to eight ways beside each other are drawn; more would be a tangle, and words say them all. */
export const Many: FigureStory = {
  globals: IN_ENGLISH,
  args: {
    headline: 'Test: sixty names, every one of which moves',
    source: 'Test lists',
    data: Array.from(
      { length: 60 },
      (_, i) =>
        `Name ${(i % 30) + 1}: ${'ABCDE'[i < 30 ? i % 5 : (i + 2) % 5]} (${i < 30 ? 2020 : 2024})`,
    ).join('; '),
  },
};

export const LongLabels: FigureStory = {
  args: {
    headline: '測試：很長的名稱',
    source: '測試名單',
    data: `${LONG_CHINESE}: 二級 (2020); ${LONG_ENGLISH}: 一級 (2020, ${LONG_CHINESE}); ${LONG_CHINESE}: ${LONG_CHINESE} (2024); ${'Incomprehensibilities'.repeat(4)}: 一級 (2024)`,
  },
};

/** Twice in one list, a number in all that is too small, a date that is none: drawn, and told. */
export const Nasty: FigureStory = {
  args: {
    headline: '測試：各種毛病',
    source: '測試名單',
    children: `  <script type="text/csv">
名稱,級別,日期,總數,備註
甲,一級,2023,1,
甲,一級,2023,,又一次
乙,一級,2023,,
丙,一級,去年夏天,,
,二級,2023,,
丁,,2025,,
  </script>`,
  },
};

export const Empty: FigureStory = { args: { children: '  <table></table>' } };

export const RightToLeft: FigureStory = {
  globals: { direction: 'rtl', language: 'en' },
  args: { ...Targets.args },
};

export const Narrow: FigureStory = { globals: { width: '280' }, args: { ...TwoLists.args } };
