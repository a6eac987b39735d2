import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { barChart } from '../../../src/graphics/bar-chart/kind.ts';
import { layoutBars, type BarSettings } from '../../../src/graphics/bar-chart/layout.ts';
import { readBars } from '../../support/read.ts';

const lay = (data: string, settings: BarSettings = {}) =>
  layoutBars(readBars(data, barChart), settings, 'zh-HK');
const bars = (data: string, settings: BarSettings = {}) => lay(data, settings).bars;
const blocksOf = (data: string) => lay(data).sections.flatMap((section) => section.blocks);

describe('layoutBars', () => {
  it('gives the longest bar the whole track and the others their share of it', () => {
    assert.deepEqual(
      bars('甲: 10; 乙: 5; 丙: 0').map(({ length }) => length),
      [1, 0.5, 0],
    );
  });

  it('keeps a missing value in its place and gives it no length', () => {
    const placed = bars('甲: 10; 乙: —; 丙: 5');
    assert.deepEqual(
      placed.map(({ row }) => row.label),
      ['甲', '乙', '丙'],
    );
    assert.equal(placed[1]!.length, null);
  });

  it('sorts both ways, stably, with missing values last', () => {
    const order = (sort: 'descending' | 'ascending') =>
      bars('甲: 1; 乙: —; 丙: 3; 丁: 1.0', { sort })
        .map(({ row }) => row.label)
        .join('');
    assert.equal(order('descending'), '丙甲丁乙');
    assert.equal(order('ascending'), '甲丁丙乙');
  });

  it('begins every bar at zero, wherever zero stands', () => {
    const [up, down] = bars('甲: 6; 乙: −2');
    assert.equal(up!.zero, 0.25);
    assert.deepEqual([up!.start, up!.length, down!.start, down!.length], [0.25, 0.75, 0, 0.25]);
  });

  it('gives shares of the total in one decimal, halves rounded up', () => {
    const shares = bars('甲: 718.1; 乙: 67.1; 丙: 35.1; 丁: 25.3; 戊: 244', { shares: true });
    assert.deepEqual(
      shares.map(({ share }) => Number(share.decimal!.int)),
      [659, 62, 32, 23, 224],
    );
  });

  it('gives no shares where the parts make no whole, and says why', () => {
    for (const data of ['甲: 3; 乙: −1', '甲: 0; 乙: 0', '甲: 3; 乙: —', '甲 | x: 3; 甲 | y: 2']) {
      const layout = lay(data, { shares: true });
      assert.equal(layout.shares, 'none', data);
      assert.deepEqual(
        layout.problems.map(({ code }) => code),
        ['shares-impossible'],
        data,
      );
    }
  });

  it('adds up the total exactly, and its change where every earlier value is known', () => {
    const { total } = lay('甲: 0.1 (from 0.2); 乙: 0.2 (from 0.4)', { total: true });
    assert.deepEqual(total!.value.decimal, { int: 3n, places: 1 });
    assert.deepEqual(total!.change.decimal, { int: -500n, places: 1 });
    assert.equal(total!.change.status, 'calculated');
  });

  it('takes a given total, and says when the rows add to something else', () => {
    assert.deepEqual(lay('甲: 1; 乙: 2; 合計: 3').problems, []);
    assert.deepEqual(
      lay('甲: 1; 乙: 2; 合計: 4').problems.map(({ code }) => code),
      ['total-differs'],
    );
    assert.deepEqual(lay('甲: 約1; 乙: 2; 合計: 4').problems, [], 'about 1 adds to about 3');
  });

  it('keeps the groups of a label together and equal labels apart', () => {
    const grouped = blocksOf('甲 | 2023: 1; 乙 | 2023: 2; 甲 | 2024: 3');
    assert.deepEqual(
      grouped.map(({ label, bars: own }) => [label, own.length]),
      [
        ['甲', 2],
        ['乙', 1],
      ],
    );
    assert.equal(blocksOf('甲: 1; 甲: 2').length, 2);
  });

  it('groups labels such as __proto__ like any other', () => {
    const blocks = blocksOf('__proto__ | a: 1; constructor | a: 2; __proto__ | b: 3');
    assert.deepEqual(
      blocks.map(({ label }) => label),
      ['__proto__', 'constructor'],
    );
  });

  it('highlights by label, and hints where there is no such label', () => {
    assert.deepEqual(
      bars('甲: 1; 乙: 2', { highlight: '乙' }).map(({ highlighted }) => highlighted),
      [false, true],
    );
    assert.deepEqual(
      lay('甲: 1', { highlight: '丙' }).problems.map(({ code }) => code),
      ['highlight-unknown'],
    );
  });

  it('has no NaN for values as large and as small as text can be', () => {
    for (const { start, length } of bars(
      `甲: ${'9'.repeat(40)}; 乙: 0.${'0'.repeat(37)}1; 丙: 0`,
    )) {
      assert.ok(Number.isFinite(start) && Number.isFinite(length!));
    }
  });
});
