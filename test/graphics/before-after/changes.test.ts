/** Which changes are said of an item, and which are not. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beforeAfter } from '../../../src/graphics/before-after/kind.ts';
import {
  layoutBeforeAfter,
  type BeforeAfterSettings,
} from '../../../src/graphics/before-after/layout.ts';
import { printDecimal } from '../../../src/text/decimal.ts';
import { readBars } from '../../support/read.ts';

const lay = (data: string, settings: BeforeAfterSettings = {}) =>
  layoutBeforeAfter(readBars(data, beforeAfter), settings, 'zh-HK');

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

const codes = (data: string): readonly string[] => lay(data).problems.map(({ code }) => code);

const changesIn = (data: string): readonly string[] =>
  lay(data).tracks.flatMap(({ changes }) =>
    changes.shown.map(({ from, to, amount }) => {
      const size = amount.decimal ? printDecimal(amount.decimal) : '—';
      return `${from.when}–${to.when} ${size}${amount.noun} ${amount.status}`;
    }),
  );

describe('changes', () => {
  it('are worked out from the first value to the last, with the times they are between', () => {
    assert.deepEqual(changesIn('甲 | 2021: 441; 甲 | 2023: 632; 甲 | 2024: 784'), [
      '2021年–2024年 77.8% calculated',
    ]);
    assert.deepEqual(changesIn('甲 | 2021: 310.6; 甲 | 2023: 244'), [
      '2021年–2023年 -21.4% calculated',
    ]);
    assert.deepEqual(changesIn('甲 | 2021: 5; 甲 | 2023: 5.0'), ['2021年–2023年 0.0% calculated']);
  });

  it('are those from a row’s own earlier figure, where it is exact and no percentage', () => {
    assert.deepEqual(changesIn('甲: 5 (from 3)'), ['之前–之後 66.7% calculated']);
    assert.deepEqual(changesIn('甲: 5 (from 3, +70%)'), ['之前–之後 70% reported']);
    for (const data of ['甲: 逾5 (from 3)', '甲: 5% (from 3%)', '甲: target 5 (from 3)'])
      assert.deepEqual(changesIn(data), [], data);
  });

  it('are those of the source beside a value that stands alone, but not of a new definition', () => {
    assert.deepEqual(changesIn('甲 | 2021: —; 甲 | 2022: 5 (+3%)'), ['2022年–2022年 3% reported']);
    const rows = [
      ['甲', '2021', '—', '', ''],
      ['甲', '2022', '5', '+3%', '新口徑'],
    ];
    assert.deepEqual(changesIn(table(['item', 'date', 'value', 'change', 'break'], ...rows)), []);
  });

  it('lead from no time that stands twice, nor to one, though past one', () => {
    assert.deepEqual(changesIn('甲 | 2021: 1; 甲 | 2021: 2; 甲 | 2022: 3'), []);
    assert.deepEqual(changesIn('甲 | 2021: 1; 甲 | 2022: 3; 甲 | 2022: 3'), []);
    assert.deepEqual(changesIn('甲 | 2021: 1; 甲 | 2022: 2; 甲 | 2022: 3; 甲 | 2023: 4'), [
      '2021年–2023年 300.0% calculated',
    ]);
  });

  it('are points where the values are per cent', () => {
    assert.deepEqual(changesIn('甲 | 2021: 59.7%; 甲 | 2023: 56.5%'), [
      '2021年–2023年 -3.2pp calculated',
    ]);
  });

  it('are none without both dates, from what is not exact, from zero or less, or to what is only said', () => {
    for (const data of [
      '甲: 5; 甲: 3',
      '甲 | 2021: 約5; 甲 | 2023: 8',
      '甲 | 2021: 5; 甲 | 2023: 逾8',
      '甲 | 2021: 0; 甲 | 2023: 8',
      '甲 | 2021: −5; 甲 | 2023: 8',
      '甲 | 2021: 5; 甲 | 2023: −8',
      '甲 | 2021: 5; 甲 | 2027: target 8',
      '甲 | 2021: 5; 甲 | 2023: —',
    ]) {
      assert.deepEqual(changesIn(data), [], data);
    }
  });

  it('leave out what is only said, and keep what was measured', () => {
    assert.deepEqual(changesIn('甲 | 2020: 187; 甲 | 2024: 480.2; 甲 | 2027: target 1000'), [
      '2020年–2024年 156.8% calculated',
    ]);
  });

  it('never lead across a change of definition', () => {
    const rows = (...breaks: readonly string[]): string =>
      table(
        ['item', 'date', 'value', 'break'],
        ...['149', '221', '332', '340'].map((value, index) => [
          '甲',
          String(2023 + index),
          value,
          breaks[index] ?? '',
        ]),
      );
    assert.deepEqual(changesIn(rows('', '', '新口徑')), ['2025年–2026年 2.4% calculated']);
    assert.deepEqual(changesIn(rows('', '', '', '新口徑')), ['2023年–2025年 122.8% calculated']);
    assert.deepEqual(changesIn(rows('', '新口徑', '', '再改')), ['2024年–2025年 50.2% calculated']);
    assert.deepEqual(changesIn(rows('', 'a', 'b', 'c')), []);
    assert.deepEqual(changesIn(rows('從頭如此')), ['2023年–2026年 128.2% calculated']);
  });

  it('are those of the source before our own', () => {
    assert.deepEqual(changesIn('甲 | 2021: 441; 甲 | 2023: 632 (+43%)'), [
      '2021年–2023年 43% reported',
    ]);
    assert.deepEqual(changesIn('甲 | 2021: 441; 甲 | 2023: 632 (+43%); 甲 | 2024: 784'), [
      '2021年–2023年 43% reported',
      '2021年–2024年 77.8% calculated',
    ]);
    const wide = table(['項目', '2021', '2022', '2023', '變化'], ['甲', '5', '6', '8', '+60%']);
    assert.deepEqual(changesIn(wide), [
      '2022年–2023年 60% reported',
      '2021年–2023年 60.0% calculated',
    ]);
  });

  it('are told and withheld where the author gives one across a change of definition', () => {
    const data = table(
      ['item', 'date', 'value', 'change', 'break'],
      ['甲', '2025', '221', '', ''],
      ['甲', '2026', '332', '+50.2%', '新口徑'],
    );
    assert.deepEqual(changesIn(data), []);
    assert.deepEqual(codes(data), ['setting-impossible']);
  });

  it('go where the author wants none', () => {
    const [track] = lay('甲 | 2021: 441; 甲 | 2023: 632 (+43%)', { noChanges: true }).tracks;
    assert.deepEqual(track!.changes.shown, []);
  });
});
