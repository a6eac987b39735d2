import { battery } from '../../battery/battery.ts';

const words = { headline: '標題', source: '來源' } as const;
const long = '極長的類別名稱'.repeat(12);

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

battery('before-after', {
  'three times each, several units, a target, gaps, breaks and a long name': {
    tag: 'before-after',
    attributes: {
      ...words,
      highlight: '甲',
      data: table(
        ['item', 'time', 'value', 'change', 'status', 'break'],
        ['甲', '2021-12', '441家', '', '', ''],
        ['甲', '2023-12', '632家', '+43%', '', ''],
        ['甲', '2024-11', '784家', '', '', ''],
        [long, '2020', '逾2000家', '', '', ''],
        [long, '2024', '1990家', '', '', ''],
        ['丙', '2020', '—', '', '', ''],
        ['丙', '2024', '21家', '', '', '只計新登記，與此前不同'],
        ['丁', '2020', '59.7%', '', '', ''],
        ['丁', '2022', '59.9%', '', '', ''],
        ['丁', '2030', '100%', '', '目標', ''],
        ['戊', '2020', '−9%', '', '', ''],
        ['戊', '2024', '3%', '', '', '新問卷'],
        ...Array.from({ length: 7 }, (_, index) => [
          '己',
          String(2018 + index),
          `${30 + ((index * 7) % 11)}家`,
          '',
          '',
          '',
        ]),
      ),
    },
  },
  'twelve slopes with a long name, two times close together, and a notice': {
    tag: 'before-after',
    attributes: {
      ...words,
      form: 'slope',
      highlight: '第3項',
      data: Array.from({ length: 12 }, (_, index) => {
        const name = index === 4 ? long : `第${index}項`;
        const [a, b] = [((index * 37) % 101) + 3, ((index * 53) % 97) + 5];
        const between = index === 3 ? `; ${name} | 2024-02: 42` : '';
        return `${name} | 2021-11: ${a}; ${name} | 2024-03: ${index === 7 ? '目標 ' : ''}${b}${between}`;
      }).join('; '),
    },
  },
});

battery('beijing-before-after', {
  'its own story': { tag: 'beijing-before-after', authored: true },
  'other people’s data beside their dots': {
    tag: 'beijing-before-after',
    attributes: { ...words, unit: '萬元', data: `甲: 12.5 (from 9); ${long}: 8 (from 11)` },
  },
});
