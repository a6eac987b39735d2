/** Rows that sum up some of the others: never a part beside them, whatever draws them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCsv } from '../../src/data/csv.ts';
import { readDataset, type Dataset, type DataWishes } from '../../src/data/dataset.ts';
import { withoutSubtotals } from '../../src/data/subtotals.ts';
import { renderReport } from '../../src/static/index.ts';

const BARS: DataWishes = {
  roles: ['label', 'value'],
  needs: [],
  hasTotal: true,
  named: '',
  unit: '',
  language: 'zh-HK',
};

function read(csv: string, wishes: Partial<DataWishes> = {}): Dataset {
  const asked = { ...BARS, ...wishes };
  return withoutSubtotals(readDataset(parseCsv(csv), asked), asked);
}

const values = ({ rows }: Dataset): readonly string[] => rows.map(({ value }) => value.printed);

const PARTS = 'a: 1; b: 2; 小計: 3; c: 4; 合計: 7';

describe('a subtotal', () => {
  it('is set aside beside its parts, in each language and with a name, and the total holds', () => {
    for (const name of ['小計', '小计', 'Subtotal', 'sub-total', '亞洲小計', 'Subtotal (Asia)']) {
      const data = read(`板塊,營收\na,1\nb,2\n${name},3\nc,4\n合計,7`);
      assert.deepEqual([values(data), data.total!.value.printed], [['1', '2', '4'], '7']);
      const told = { code: 'row-not-used', details: [3, 'a subtotal is no item', name] };
      assert.deepEqual(data.problems, [told]);
      const { given, read: drawn, setAside } = data.account;
      assert.deepEqual([given, drawn, setAside], [5, 4, [{ row: 3, reason: 'row-not-used' }]]);
    }
    assert.deepEqual(values(read('板塊,營收\n小計劃,1\nSubstance,2')), ['1', '2']);
  });

  it('is found in a column that nothing is drawn from, unless all rows say so there', () => {
    const some = '地區,城市,營收\n亞洲,a,1\n亞洲,b,2\n亞洲,小計,3\n歐洲,c,4\n歐洲,合計,4';
    assert.deepEqual(values(read(some)), ['1', '2', '4']);
    assert.deepEqual(values(read('country,sex,value\na,Total,1\nb,Total,2')), ['1', '2']);
    // A rate of all ages is no sum of those of some, nor is a team called Total.
    const ages =
      '年份,系列,年齡,比率\n2020,男,Total,5\n2020,男,15-24,9\n2021,男,Total,6\n2021,男,15-24,9';
    const roles = ['date', 'group', 'value'] as const;
    assert.deepEqual(values(read(ages, { roles, hasTotal: false })), ['5', '9', '6', '9']);
    assert.deepEqual(values(read('Name,Team,Points\nA,Total,10\nB,Shell,8')), ['10', '8']);
  });

  it('is named by the words that say it is one', () => {
    const { problems } = read('類別,項目,金額\n收入,稅,5\n收入,費,2\n收入,小計,7\n支出,薪,3');
    assert.deepEqual(problems.at(-1)!.details, [3, 'a subtotal is no item', '收入 小計']);
  });

  it('is a part where nothing but the total stands beside it, and a row of a table', () => {
    const parts = read('板塊,營收\n小計甲,3\n小計乙,4\n合計,7');
    assert.deepEqual([values(parts), parts.problems], [['3', '4'], []]);
    const table = read('板塊,營收\na,3\n小計,3\nb,4', { isTable: true });
    assert.deepEqual([values(table), table.problems], [['3', '3', '4'], []]);
  });

  it('is counted by no figure that adds up or makes shares, and named to the reader', () => {
    const attributes = { headline: 'H', source: 'S', data: PARTS };
    for (const tag of ['bar-chart', 'tier-strip', 'share-grid', 'step-flow', 'size-compare']) {
      const { html, problems } = renderReport(tag, { attributes, lang: 'zh-HK' });
      assert.ok(!problems.some(({ code }) => code === 'total-differs'), tag);
      assert.match(html, /有\d行未列入：[^<]*小計/, tag);
    }
    const facts = renderReport('fact-box', { attributes, lang: 'zh-HK' });
    assert.equal(facts.rows.read, 5);
  });
});
