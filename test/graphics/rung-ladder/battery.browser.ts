import { battery } from '../../battery/battery.ts';

const words = { headline: '標題', source: '來源' } as const;
const long = '極長的類別名稱'.repeat(12);

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string =>
  JSON.stringify([['label', 'rung', 'date', 'whole', 'status', 'note'], ...rows]);

battery('rung-ladder', {
  'moves both ways, lists of only some, a target reached, long names and an older list': {
    tag: 'rung-ladder',
    attributes: {
      ...words,
      rungs: '一級; 二級',
      data: table(
        [long, '二級', '2020', '7', '', ''],
        ['Incomprehensibility'.repeat(4), '一級', '2020', '', '', '只在夏季'],
        ['丙', '一級', '2020', '', '目標', ''],
        ['丁', '一級', '2020', '', '', ''],
        [long, '一級', '2024', '逾3', '', ''],
        ['Incomprehensibility'.repeat(4), `三級${long}`, '2024', '', '', ''],
        ['丙', '一級', '2024', '', '', ''],
        ['戊', '一級', '2024', '', '目標', ''],
        ['己', '二級', '2024', '未公布', '', ''],
        ['庚', '二級', '2010', '', '', ''],
      ),
    },
    problems: ['row-not-used'],
  },
  'one list without dates in English': {
    tag: 'rung-ladder',
    lang: 'en',
    attributes: {
      ...words,
      highlight: 'Mint',
      data: Array.from(
        { length: 30 },
        (_, i) => `${i === 3 ? 'Mint' : `Name ${i}`}: ${i % 4}`,
      ).join(';'),
    },
  },
});

battery('beijing-cluster-ladder', {
  'its own story': { tag: 'beijing-cluster-ladder', authored: true },
});
