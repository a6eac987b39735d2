import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dataset } from '../../src/data/dataset.ts';
import { valueUnit } from '../../src/data/format-quantity.ts';
import { parseNotation } from '../../src/data/notation.ts';
import { NOTHING, parseQuantity } from '../../src/data/quantity.ts';
import { unitsOfRows } from '../../src/data/row-units.ts';
import { sayQuantity, whyMissing } from '../../src/data/surety.ts';
import { printDecimal } from '../../src/text/decimal.ts';
import { formatUnit, NO_UNIT } from '../../src/text/unit.ts';
import { readBars } from '../support/read.ts';

const ROLES = ['label', 'value', 'previous', 'share', 'status', 'text'] as const;

const alone = (data: string): Dataset =>
  readBars(data, { roles: ROLES, mixesUnits: true, eachAlone: true });
const together = (data: string): Dataset => readBars(data, { roles: ROLES, mixesUnits: true });

const codes = ({ problems }: Dataset): readonly string[] => problems.map(({ code }) => code);
const words = ({ rows }: Dataset): readonly (string | undefined)[] =>
  rows.map(({ value }) => value.words);
const changes = ({ rows }: Dataset): readonly string[] =>
  rows.map(({ change: { decimal } }) => (decimal ? printDecimal(decimal) : ''));

describe('a value in words', () => {
  const data = '高校: 近百家; 院所: 千餘家; 實驗室: 145家; 打錯: 1,2O0; 全角: １２abc; 沒有: —';

  it('is kept by a kind whose values stand alone, and is no number', () => {
    const dataset = alone(data);
    assert.deepEqual(words(dataset), [
      '近百家',
      '千餘家',
      undefined,
      undefined,
      '１２abc',
      undefined,
    ]);
    assert.ok(dataset.rows.every(({ value }) => !value.words || value.decimal === null));
    assert.deepEqual(codes(dataset), ['not-a-number']);
  });

  it('is kept with its digits where they are no figure, and nothing is told', () => {
    const said = ['≤5', '10-20家', '第2', '1/3', 'No 2', 'USD 5 or more', '5 out of 7', '24/7'];
    const rows = [['label', 'value'], ...said.map((text, index) => [`第${index}項`, text])];
    const dataset = alone(JSON.stringify(rows));
    assert.deepEqual(words(dataset), said);
    assert.deepEqual(codes(dataset), []);
    assert.deepEqual(words(alone('甲: 2:1; 乙: -; 丙: n/a; 丁: 未公布')), [
      '2:1',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('is a mistake that is told to any other, and no text of the row', () => {
    const { columns } = alone('高校: 近百家; 院所: 千餘家');
    assert.deepEqual(
      columns.map(({ role }) => role),
      ['label', 'value'],
    );
    assert.deepEqual(codes(together('甲: 近百家; 乙: 5家; 丙: 7家')), ['not-a-number']);
  });

  it('is said where a figure would be, with how sure it is', () => {
    const value = { ...NOTHING, words: '近百家' };
    assert.equal(sayQuantity(value, NO_UNIT, 'zh-HK'), '近百家');
    assert.equal(whyMissing({ ...value, status: 'target' }, 'zh-HK', '—'), '近百家（目標）');
  });
});

describe('values that stand alone', () => {
  const units = (dataset: Dataset): readonly string[] => {
    const unitOf = unitsOfRows(dataset, valueUnit(dataset, 'zh-HK'), 'zh-HK');
    return dataset.rows.map((row) => formatUnit(unitOf(row), 'zh-HK'));
  };

  it('have no unit but their own, and none is missed', () => {
    const data = '進出口: 400億元; 賣家: 80,000; 佔比: 近30%';
    assert.deepEqual(units(alone(data)), ['億元', '', '%']);
    assert.deepEqual(codes(alone(data)), []);
    assert.deepEqual(codes(together(data)), ['no-magnitude']);
  });

  it('are not taken for totals', () => {
    const data = '甲: 3家; 合計: 5家; 總額: 7億元';
    assert.equal(alone(data).rows.length, 3);
    assert.equal(together(data).rows.length, 1);
  });
});

describe('an earlier figure that may be in another magnitude', () => {
  it('makes no change, and is told, whatever draws it', () => {
    const data = '甲: 718.1億元 (from 651.9); 乙: 110億元 (from 100億元); 丙: 110家 (from 100)';
    assert.deepEqual(changes(alone(data)), ['', '10.0', '10.0']);
    assert.deepEqual(codes(alone(data)), ['no-magnitude']);
    assert.deepEqual(changes(together(data)), ['', '10.0', '']);
  });

  it('is in the unit that is said of all', () => {
    const data =
      '{"unit": "億元", "rows": [["label","value","previous"],["甲","718.1億元","651.9"],["乙","110","100"]]}';
    assert.deepEqual([changes(alone(data)), codes(alone(data))], [['10.2', '10.0'], []]);
  });
});

describe('a share in the notation', () => {
  const share = (remark: string): string | undefined => {
    const { header, rows } = parseNotation(`甲: 5 (${remark})`);
    return rows[0]!.cells[header.indexOf('share')];
  };

  it('may be in tenths, and keeps its word', () => {
    const said = ['share 近三成', '佔兩成半', '占比 逾4成', 'share about 16%', 'share 65.9%'];
    const shares = said.map(share);
    assert.deepEqual(shares, ['近三成', '兩成半', '逾4成', 'about 16%', '65.9%']);
    for (const text of shares) assert.ok(parseQuantity(text!)?.decimal, text);
  });

  it('is a note where it is something else', () => {
    assert.deepEqual(['佔地 500畝', '佔全國近三成', 'share of three'].map(share), [
      undefined,
      undefined,
      undefined,
    ]);
  });
});
