import { battery } from '../../battery/battery.ts';

const words = { headline: '標題', source: '來源' } as const;
const long = '極長的類別名稱'.repeat(12);

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

battery('target-progress', {
  'ways up and down, through zero and past their targets, under long names': {
    tag: 'target-progress',
    attributes: {
      ...words,
      data: table(
        ['label', 'date', 'value', 'status', 'break'],
        [long, '2015', '120萬噸', '', ''],
        [long, '2018-06', '逾111萬噸', '', '改用新的統計口徑，不再計入境外'],
        [long, '2021', '', '', ''],
        [long, '2024', '91.5萬噸', '初步統計', ''],
        [long, '2025', '90萬噸', '預測', ''],
        [long, '2026', '85萬噸', '目標', ''],
        [long, '2030-12-31', '60萬噸', '力爭', ''],
        ['Incomprehensibility', '2020', '−6.2萬噸', '', ''],
        ['Incomprehensibility', '2024', '−2.1萬噸', '', ''],
        ['Incomprehensibility', '2027', '0萬噸', '目標', ''],
        ['研發', '2020', '2.4%', '', ''],
        ['研發', '2024', '2.7%', '', ''],
        ['研發', '', '2.8%', '目標', ''],
      ),
    },
    problems: ['mixed-dates'],
  },
  'twelve items in English, some of them without a value, a target or a date': {
    tag: 'target-progress',
    lang: 'en',
    attributes: {
      ...words,
      unit: 'billion yuan',
      target: 'what is to be done within ten years: 1000',
      data: Array.from({ length: 12 }, (_, index) =>
        [
          `Item ${index + 1}${index === 4 ? ' Incomprehensibilities'.repeat(4) : ''}${index % 3 ? ` | 202${index % 5}` : ''}: ${index === 7 ? '—' : index * 173}`,
          ...(index % 4 === 1
            ? [
                `Item ${index + 1} | 2019: prelim ${index * 100}`,
                `Item ${index + 1} | 30 June 2031: target about ${900 + index}`,
              ]
            : []),
        ].join('; '),
      ).join('; '),
    },
    problems: ['goal-unclear', 'mixed-dates', 'undated-value'],
  },
});

battery('beijing-scifi-target', {
  'its own story': { tag: 'beijing-scifi-target', authored: true },
});
