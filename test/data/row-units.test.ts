import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatQuantity, valueUnit } from '../../src/data/format-quantity.ts';
import { unitsOfRows } from '../../src/data/row-units.ts';
import { formatUnit } from '../../src/text/unit.ts';
import { readBars } from '../support/read.ts';

/** The unit of each row in turn, as a kind reads it that draws rows in several. */
function units(data: string): readonly string[] {
  const dataset = readBars(data, { roles: ['label', 'value'], mixesUnits: true });
  const unitOf = unitsOfRows(dataset, valueUnit(dataset, 'en'), 'en');
  return dataset.rows.map((row) => formatUnit(unitOf(row), 'en'));
}

describe('the units of rows', () => {
  it('are one for all that count the same', () => {
    assert.deepEqual(units('甲: 718.1億元; 乙: 244億; 丙: 300億元'), [
      'billion yuan',
      'billion yuan',
      'billion yuan',
    ]);
    assert.deepEqual(units('a: 5%; b: 0; c: 7%'), ['%', '%', '%']);
  });

  it('keep a million of who knows what apart from minutes and people', () => {
    assert.deepEqual(units('Users: 662 million; Time: 101 minutes'), ['million', 'minutes']);
    assert.deepEqual(units('Members: 59 people; Users: 662 million'), ['people', 'million']);
    assert.deepEqual(units('Users: 662 million; Cash: 60 billion yuan'), [
      'million',
      'billion yuan',
    ]);
  });

  it('are one where a header says it of all, and a cell only a magnitude', () => {
    for (const language of ['zh-HK', 'en'] as const) {
      const table = JSON.stringify([
        ['年份', '賣家（家）'],
        ['甲', '200'],
        ['乙', '6.5萬'],
      ]);
      const dataset = readBars(table, { roles: ['label', 'value'], mixesUnits: true });
      const head = valueUnit(dataset, language);
      const unitOf = unitsOfRows(dataset, head, language);
      assert.deepEqual(dataset.rows.map(unitOf), [head, head]);
      assert.equal(head.noun, '家');
    }
  });

  it('are none for bare numbers among cells in per cent, a zero among these included', () => {
    assert.deepEqual(units('X: 0; Y: 12; Z: 2.9%'), ['', '', '%']);
  });

  it('have no magnitude that English has no word for, since the number would stand without it', () => {
    const read = readBars('甲: 6.5萬; 乙: 200', { roles: ['label', 'value'], mixesUnits: true });
    const dataset = { ...read, unit: { magnitude: 0, noun: 'sellers' }, isByCell: true };
    const unitOf = unitsOfRows(dataset, dataset.unit, 'en');
    const printed = dataset.rows.map((row) => formatQuantity(row.value, unitOf(row), 'en'));
    assert.deepEqual(printed, ['65,000', '200']);
  });
});
