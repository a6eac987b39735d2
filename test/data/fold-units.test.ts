/** Tables that say the unit of each row in a column of its own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCsv } from '../../src/data/csv.ts';
import { readDataset, type Dataset } from '../../src/data/dataset.ts';
import { foldUnits } from '../../src/data/fold-units.ts';
import { factBox } from '../../src/graphics/fact-box/kind.ts';

const read = (csv: string, named = '', language: 'en' | 'zh-HK' = 'zh-HK'): Dataset =>
  readDataset(parseCsv(csv), { ...factBox, needs: [], melt: foldUnits, named, unit: '', language });

/** Each value as the table has it, and what was told. */
function told(csv: string, named = '', language: 'en' | 'zh-HK' = 'zh-HK'): readonly string[] {
  const { columns, rows, problems } = read(csv, named, language);
  const at = columns.findIndex(({ role }) => role === 'value');
  return [...rows.map(({ cells }) => cells[at]!), ...problems.map(({ code }) => code)];
}

describe('a column of units', () => {
  it('is joined to the values, wherever it stands, and is no column any more', () => {
    const joined = ['1089.6億元', '逾2,500家', '約16%', '1.2億元'];
    const rows = '營收,1089.6,億元\n企業,"逾2,500",家\n投入,約16,%\n出口,1.2億,元';
    assert.deepEqual(told(`項目,數值,單位\n${rows}`), joined);
    assert.deepEqual(told(`項目,現值,单位\n${rows}`), joined);
    assert.deepEqual(told('項目,單位,數值\n營收,億元,1089.6'), ['1089.6億元']);
    assert.deepEqual(told(`項目,2024,單位\n${rows}`, 'label: 項目; value: 2024'), joined);
    assert.deepEqual(
      read(`項目,數值,單位\n${rows}`).columns.map(({ header }) => header),
      ['項目', '數值'],
    );
  });

  it('is joined in English with a space', () => {
    const csv =
      'Item,Value,Unit\nRevenue,108.96,billion yuan\nFirms,"over 2,500",firms\nShare,16,%\nSales,3.2,US$';
    const joined = ['108.96 billion yuan', 'over 2,500 firms', '16%', 'US$3.2'];
    assert.deepEqual(told(csv, '', 'en'), joined);
  });

  it('is laid on no value that has a unit or is none; what is left over is told', () => {
    assert.deepEqual(told('項目,數值,單位\n甲,5億元,億元\n乙,—,\n丙,7,'), ['5億元', '—', '7']);
    assert.deepEqual(told('項目,數值,單位\n甲,5億元,元\n乙,7,家'), ['5億元', '7家']);
    assert.deepEqual(told('項目,數值,單位\n甲,5家,間\n乙,7,家'), ['5家', '7家', 'unknown-column']);
    assert.deepEqual(told('項目,數值,單位\n甲,5億,億元'), ['5億', 'unknown-column']);
  });

  it('is none where it counts institutions: 40 and 5 of them are no 405', () => {
    for (const count of ['5', '５', '50家'])
      assert.deepEqual(told(`項目,數值,單位\n甲,40,${count}`), ['40', 'unknown-column']);
  });

  it('is none where it names institutions, or the author gives it another role', () => {
    assert.deepEqual(told('單位,數目\n大學,3\n研究所,5'), ['3', '5']);
    const named = told('項目,數值,單位\n甲,5,家', 'value: 數值; label: 單位; note: 項目');
    assert.deepEqual(named, ['5']);
  });

  it('changes nothing where there is no value', () => {
    assert.deepEqual(told('項目,單位\n甲,家'), ['missing-column', 'unknown-column']);
  });
});
