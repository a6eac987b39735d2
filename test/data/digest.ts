import { meltNamed } from '../../src/data/melt.ts';
/**
 * Reads and prints a corpus with the pure rooms and writes one line per result, for a test that runs
 * this file under other zones and languages and without `Intl`.
 */
if (process.env['PRESSMARK_NO_INTL']) Reflect.deleteProperty(globalThis, 'Intl');

const { readDataset } = await import('../../src/data/dataset.ts');
const { describeChange } = await import('../../src/data/format-change.ts');
const format = await import('../../src/data/format-quantity.ts');
const { formatNotation } = await import('../../src/data/notation.ts');
const { readWritten } = await import('../../src/data/written.ts');
const { gridOfTable } = await import('../../src/data/table.ts');
const { readLocale } = await import('../../src/locale/language.ts');
const { tellProblem, tellReader } = await import('../../src/text/tell.ts');
const { yearsAt } = await import('../../src/text/time.ts');
const { formatDate } = await import('../../src/text/format-date.ts');
const { formatUnit } = await import('../../src/text/unit.ts');
const { table, td, th } = await import('./nodes.ts');

const TEXTS = [
  '遊戲: 718.1億元 (+10.2%); 文旅: 244億 (calc −21.4%); 動漫: —; ｉ: 1億; I: 2,000萬',
  '2015-03: 1; 2016年1月: 12 (revoked 3, 2016); Q1 2024: 22; 2024H2: 24; 12 March 2025: 46; 合計: 105',
  '[{"İstanbul": "a", "value": 1089.6}, {"İstanbul": "ı", "value": "逾1,000"}]',
  '{"unit": "billion yuan", "columns": "value: 2023, 2024", "rows": [["x", "2023", "2024"], ["Ä", 1, 2.50], ["z", "1,5", null]]}',
  '[1, 2,]',
];
const CSV = ['名稱;數值;日期\nİ;1,5;2024-02-30\nb;6.5万;2024-02-29', 'a,b\n"x'];
const grids = [
  ...TEXTS.map((content) => readWritten({ format: 'attribute', content })),
  ...CSV.map((content) => readWritten({ format: 'csv', content })),
  readWritten({ format: 'value', content: [{ a: 'x', value: 0.1 + 0.2, date: new Date(0) }] }),
  gridOfTable(
    table(
      th('板塊', '營收（億元）', '同比'),
      td('遊戲', '718.1', '近20%'),
      td('合計', '1,089.6', ''),
    ),
  ),
];

const lines: string[] = ['zh_HK', 'yue', 'tr', 'EN-us', 'zh-hant-tw'].map((tag) =>
  JSON.stringify(readLocale(tag)),
);
for (const grid of grids) {
  lines.push(formatNotation(grid));
  for (const language of ['en', 'zh-Hans', 'zh-HK', 'zh-TW'] as const) {
    const dataset = readDataset(grid, {
      roles: ['label', 'group', 'value', 'date', 'change', 'revoked', 'previous', 'share', 'note'],
      needs: [],
      hasTotal: true,
      melt: meltNamed,
      named: grid.furniture.columns ?? '',
      unit: '',
      language,
    });
    const unit = format.valueUnit(dataset, language);
    lines.push(
      formatUnit(unit, language),
      JSON.stringify(dataset.account),
      ...tellReader(dataset.problems, language),
    );
    lines.push(...dataset.problems.map((problem) => tellProblem(problem).text));
    for (const { label, group, date, value, change } of dataset.rows) {
      const when = date && `${formatDate(date, language)} ${yearsAt(date, 0.5)}`;
      lines.push(
        [
          label,
          group,
          when,
          format.formatWithUnit(value, unit, language),
          describeChange(change, 'yoy', language),
        ].join(' | '),
      );
    }
  }
}
process.stdout.write(
  `${typeof Intl} ${new Date(2024, 0, 1).getTimezoneOffset()}\n${lines.join('\n')}\n`,
);
