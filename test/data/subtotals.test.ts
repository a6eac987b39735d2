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
