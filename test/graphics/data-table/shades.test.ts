import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../../src/locale/language.ts';
import { printDecimal } from '../../../src/text/decimal.ts';
import { codes, column, lay, table } from './lay.ts';

describe('bars and tints in a column', () => {
  const bars = (...cells: readonly string[]): readonly string[] => {
    const layout = lay(column('數', ...cells), { bars: '數' });
    return layout.rows.map((row) => {
      const bar = layout.shade(row, 1)?.bar;
      return bar ? `${bar.lead} ${bar.width}${bar.isBelow ? ' below' : ''}` : '';
    });
  };

  it('begin at zero, on one scale for the column', () => {
    assert.deepEqual(bars('5', '20', '—', '0'), ['0 0.25', '0 1', '', '0 0']);
    assert.deepEqual(bars('15', '−5', '0'), ['0.25 0.75', '0 0.25 below', '0.25 0']);
    assert.deepEqual(bars('−5', '−10'), ['0.5 0.5 below', '0 1 below']);
    assert.deepEqual(bars('0', '0'), ['0 0', '0 0']);
  });

  const heat = (...cells: readonly string[]): readonly string[] => {
    const layout = lay(column('數', ...cells), { heat: '數' });
    return layout.rows.map((row) => layout.shade(row, 1)!.tint.replace('heat-', ''));
  };

  it('tint fifths of the range, a lone figure and equal ones alike', () => {
    assert.deepEqual(heat('0', '19', '20', '50', '99', '100', '—'), [
      '1',
      '1',
      '2',
      '3',
      '5',
      '5',
      '',
    ]);
    assert.deepEqual(heat('7', '7'), ['1', '1']);
  });

  it('tint what is on both sides of zero from there, each side in its own colour', () => {
    assert.deepEqual(heat('−10', '5', '0', '10', '−1'), ['5 down', '3 up', '', '5 up', '1 down']);
    assert.deepEqual(heat('−2', '10'), ['1 down', '5 up']);
    assert.deepEqual(heat('0', '−5'), ['5', '1']);
    const keys = (language: Language): readonly string[] =>
      lay(
        table(['名', 'a', 'b', 'c'], ['x', '1', '−1', '3'], ['y', '2', '1', '4']),
        {
          heat: 'a; b; c',
        },
        language,
      ).key;
    assert.deepEqual(keys('zh-HK'), [
      '底色愈濃，數字愈大。',
      '零以上與零以下底色不同，愈濃離零愈遠。',
    ]);
    assert.equal(new Set([...keys('en'), ...keys('zh-Hans')]).size, 4);
    assert.deepEqual(lay(column('數', '1')).key, []);
  });

  it('tint nothing that is only said, which has no part in the scale', () => {
    assert.deepEqual(heat('目標 1000', '約750', 'calc 700', '0'), ['', '5', '5', '1']);
  });

  it('are told of columns that are not there or hold no figures', () => {
    const data = column('數', '1', '2');
    assert.deepEqual(codes(lay(data, { bars: '數字; 名', heat: '數；#9' })), [
      'column-not-found',
      'setting-impossible',
      'column-not-found',
    ]);
    assert.deepEqual(lay(data, { bars: '#2' }).bars, [1]);
  });

  it('leave the total out of their scale', () => {
    const data = table(['名', '數'], ['甲', '1'], ['乙', '4'], ['合計', '5']);
    const layout = lay(data, { bars: '數' });
    assert.equal(layout.shade(layout.rows[1]!, 1)!.bar!.width, 1);
    assert.equal(printDecimal(layout.foot[0]!.cells[1]!.decimal!), '5');
  });
});
