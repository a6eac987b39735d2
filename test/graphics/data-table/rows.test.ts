import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codes, column, lay, table, texts } from './lay.ts';

describe('the rows of a table', () => {
  const sorted = (data: string, sort: string): readonly string[] => texts(lay(data, { sort }), 1);

  it('are sorted by exact figures, with what is missing last either way', () => {
    const data = column('數（億元）', '9', '—', '10.5', '持平', '8000萬元', '10.50', '未公布');
    assert.deepEqual(sorted(data, '數'), [
      '0.8',
      '9',
      '10.5',
      '10.50',
      '沒有數據',
      '持平',
      '未公布',
    ]);
    assert.deepEqual(sorted(data, '數（億元） descending').slice(0, 4), [
      '10.5',
      '10.50',
      '9',
      '0.8',
    ]);
    assert.deepEqual(sorted(data, '數 descending').slice(4), ['沒有數據', '持平', '未公布']);
    assert.deepEqual(sorted(data, '#2'), sorted(data, '數 ascending'));
  });

  it('are sorted by dates, the longer of two that begin together first', () => {
    const data = column('日期', '2024-06-30', '2024', '2023年第四季', '2024-01', '', '2024上半年');
    assert.deepEqual(sorted(data.replace('2024上半年', '2024H1'), '日期'), [
      '2023年第4季',
      '2024年',
      '2024年上半年',
      '2024年1月',
      '2024年6月30日',
      '沒有數據',
    ]);
  });

  it('are sorted by words as any machine does, with numbers in them counted', () => {
    assert.deepEqual(sorted(column('批', '第10批', '第9批', '', 'beta', 'Alpha', 'ａ'), '批'), [
      'ａ',
      'Alpha',
      'beta',
      '第9批',
      '第10批',
      '沒有數據',
    ]);
  });

  it('keep their order where they are alike, and where nobody is called so', () => {
    const data = table(['名', '數'], ['c', '1'], ['a', '1'], ['b', '1']);
    const labels = (sort: string): string =>
      lay(data, { sort })
        .rows.map(({ label }) => label)
        .join('');
    assert.deepEqual([labels('數'), labels('數 descending'), labels('')], ['cab', 'cab', 'cab']);
    const wrong = lay(data, { sort: '數字 descending' });
    assert.deepEqual(wrong.problems, [
      { code: 'column-not-found', details: ['數字', ['名', '數'], 'sort'] },
    ]);
    assert.equal(wrong.order, null);
  });

  it('have the total at their foot, however they are sorted', () => {
    const data = table(['名', '數'], ['甲', '1'], ['合計', '3'], ['乙', '2']);
    const layout = lay(data, { sort: '數 descending' });
    assert.deepEqual(
      layout.rows.map(({ label }) => label),
      ['乙', '甲'],
    );
    assert.equal(layout.foot[0]?.label, '合計');
    assert.deepEqual(lay(table(['名', '數'], ['合計', '3'])).foot, []);
    assert.equal(
      lay(table(['名', '數'], ['甲', '1'], ['合計', '1'], ['合計', '2'])).rows.length,
      3,
    );
  });

  it('have averages at their foot too, beside a sum, in whatever language', () => {
    const parts = (...labels: readonly string[]): string => {
      const rows = labels.map((label, index) => [label, `${index + 1}`]);
      const { all, foot } = lay(table(['名', '數'], ...rows), { sort: '數 descending' });
      return [all, foot].map((part) => part.map(({ label }) => label).join()).join(' | ');
    };
    assert.equal(parts('甲', 'Average', '乙', 'Sum'), '甲,乙 | Average,Sum');
    for (const word of ['平均', '平均值', '平均數', '中位数', 'Mean', 'median', '合計'])
      assert.equal(parts(word, '甲', '乙'), `甲,乙 | ${word}`);
    assert.equal(parts('平均', 'Mean'), '平均,Mean | ');
    assert.equal(parts('平均工資', 'Average wage', '甲'), '平均工資,Average wage,甲 | ');
    const marked = lay(table(['名', '數'], ['甲', '1'], ['平均', '1']), { highlight: '平均' });
    assert.deepEqual([marked.highlighted.size, codes(marked)], [1, []]);
  });

  it('are found by all words of a query, in whatever width or case', () => {
    const data = table(
      ['名', '數', '註'],
      ['ABC', '12', '甲'],
      ['abd', '13', '乙'],
      ['x', '—', ''],
    );
    const found = (query: string): readonly string[] =>
      lay(data, { query }).rows.map(({ label }) => label);
    assert.deepEqual(found('ａｂ'), ['ABC', 'abd']);
    assert.deepEqual(found('ab 乙'), ['abd']);
    assert.deepEqual(found('沒有數據'), ['x']);
    assert.deepEqual(found('nobody'), []);
    assert.equal(lay(data, { query: 'nobody' }).all.length, 3);
  });

  it('are ten at first of more than fifteen, or as many as the author says', () => {
    const rows = (count: number): string =>
      table(['名', '數'], ...Array.from({ length: count }, (_, i) => [`第${i}`, `${i}`]));
    assert.deepEqual([lay(rows(15)).first, lay(rows(16)).first], [15, 10]);
    assert.equal(lay(rows(30), { first: 'all' }).first, 30);
    assert.equal(lay(rows(30), { first: '５' }).first, 5);
    for (const first of ['0', 'many', '-3', '1.5'])
      assert.deepEqual(codes(lay(rows(30), { first })), ['setting-not-read'], first);
    assert.deepEqual([lay(rows(12)).canSearch, lay(rows(13)).canSearch], [false, true]);
  });

  it('are named by their first column, or by the second where the first is a rank', () => {
    assert.equal(lay(table(['名', '數'], ['甲', '1'])).lead, 0);
    assert.equal(lay(table(['排名', '名'], ['1', '甲'])).lead, 1);
    assert.equal(lay(table(['甲', '乙'], ['1', '2'])).lead, 0);
    assert.equal(lay(table(['甲'], ['1'])).lead, 0);
  });

  it('are marked by their names', () => {
    const data = column('數', '1', '2');
    assert.deepEqual(
      [...lay(data, { highlight: 'b' }).highlighted].map(({ label }) => label),
      ['b'],
    );
    assert.deepEqual(codes(lay(data, { highlight: 'z' })), ['highlight-unknown']);
  });
});
