import { battery } from '../../battery/battery.ts';

const words = { headline: '標題', source: '來源' } as const;
const long = '極長的方面名稱'.repeat(12);

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly unknown[])[]): string => JSON.stringify(rows);

const HEAD = ['label', 'members', 'measures', 'value', 'text', 'note'] as const;

battery('plan-outline', {
  'measures written out, numbers alone, numbers that differ, none, and long texts of all kinds': {
    tag: 'plan-outline',
    attributes: {
      ...words,
      tasks: '20',
      data: table(
        HEAD,
        ['甲', '走得到—走得快—走得舒服', ['種樹', '修路', '建橋'], '', '以行人為先', '先試一區'],
        ['乙', '源頭→分類→回收', '收費；設站', '3', '', ''],
        ['丙', '', '', '約5', '', ''],
        ['丁', '', '', '未公布', '', ''],
        [long, `一、${long}`, `${'測試'.repeat(200)}；`, '', long, long],
      ),
    },
    problems: ['count-differs'],
  },
  'sixty strands in English, their measures open, more than the plan has': {
    tag: 'plan-outline',
    lang: 'en',
    attributes: {
      ...words,
      open: '',
      tasks: '50',
      data: table(
        ['strand', 'keywords', 'measures'],
        ...Array.from({ length: 60 }, (_, index) => [
          index === 3 ? 'Incomprehensibilities'.repeat(5) : `Strand ${index + 1}`,
          'talent, money, places',
          index % 2 ? 'Plant trees; mend paths; Incomprehensibilities' : 'Plant trees',
        ]),
      ),
    },
    problems: ['tasks-differ'],
  },
});

battery('scifi-plan-outline', {
  'its own story': { tag: 'scifi-plan-outline', authored: true },
});
