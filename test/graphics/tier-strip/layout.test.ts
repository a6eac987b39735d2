import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset } from '../../../src/data/dataset.ts';
import { readWritten } from '../../../src/data/written.ts';
import { tierStrip } from '../../../src/graphics/tier-strip/kind.ts';
import { layoutTiers, type TierStripSettings } from '../../../src/graphics/tier-strip/layout.ts';
import { splitMembers } from '../../../src/data/members.ts';
import { printDecimal } from '../../../src/text/decimal.ts';
import { readBars } from '../../support/read.ts';

const lay = (data: string, settings: TierStripSettings = {}) =>
  layoutTiers(readBars(data, tierStrip), settings, 'zh-HK');
const widths = (data: string) => lay(data).tiers.map(({ width }) => width);
const shares = (data: string, settings: TierStripSettings = {}) =>
  lay(data, settings).tiers.map(({ share }) => (share.decimal ? printDecimal(share.decimal) : ''));
const codes = (data: string, settings: TierStripSettings = {}) =>
  lay(data, settings).problems.map(({ code }) => code);

describe('layoutTiers', () => {
  it('makes each part as long as its share, in the order given', () => {
    assert.deepEqual(widths('甲: 10; 乙: 50; 丙: 40'), [0.1, 0.5, 0.4]);
    assert.equal(lay('甲: 10; 乙: 50; 丙: 40').rest, 0);
  });

  it('calculates shares of the sum exactly, in one decimal, and marks them as calculated', () => {
    const data = '甲: 10; 乙: 50; 丙: 40; 丁: 5';
    assert.deepEqual(shares(data), ['9.5', '47.6', '38.1', '4.8']);
    assert.ok(lay(data).tiers.every(({ share }) => share.status === 'calculated'));
    assert.equal(lay(data).shares, 'calculated');
  });

  it('adds up the total of several parts, and says that it is calculated', () => {
    const { total } = lay('甲: 0.1; 乙: 0.2');
    assert.equal(printDecimal(total!.value.decimal!), '0.3');
    assert.equal(total!.value.status, 'calculated');
    assert.equal(lay('甲: 5').total, null, 'one part is its own total');
  });

  it('takes shares as given, and none of its own beside them', () => {
    const layout = lay('甲: 10 (share 9%); 乙: 90');
    assert.deepEqual([layout.shares, layout.tiers[0]!.share.status], ['given', 'reported']);
    assert.equal(layout.tiers[1]!.share.decimal, null);
  });

  it('tells of a share as given that its value and the whole do not make, and of no other', () => {
    const told = (data: string, settings: TierStripSettings = {}) =>
      lay(data, settings).problems.map(({ code, details }) => [code, ...details]);
    assert.deepEqual(told('甲: 10; 乙: 95 (share 80%)'), [['share-differs', 2, '80%', '90.5%']]);
    assert.deepEqual(told('甲: 10 (share 50%); 乙: 90 (share 50%)'), [
      ['share-differs', 1, '50%', '10.0%'],
      ['share-differs', 2, '50%', '90.0%'],
    ]);
    for (const data of [
      '甲: 10 (share 10%); 乙: 95 (share 90.5%)',
      '甲: 10 (share 近10%); 乙: 95 (share 逾90%)',
      '甲: 10 (share 80%); 乙: —',
      '甲: 10 (share 5%); 乙: 90; 合計: 200',
      '甲: −1 (share 5%); 乙: 90',
      '甲: 10 (share 5%); 乙: 90; 合計: 50',
    ])
      assert.ok(!codes(data).includes('share-differs'), data);
    assert.deepEqual(codes('甲: 10 (share 50%); 乙: 90', { noShares: true }), []);
  });

  it('shows no shares where the author wants none', () => {
    const layout = lay('甲: 10; 乙: 90', { noShares: true });
    assert.deepEqual([layout.shares, layout.whyNoShares], ['none', '']);
  });

  it('makes each part paler than the one before, however many there are', () => {
    for (const count of [1, 2, 4, 12, 200]) {
      const data = Array.from({ length: count }, (_, index) => `甲${index}: 1`).join('; ');
      const tones = lay(data).tiers.map(({ tone }) => tone);
      assert.equal(tones[0], 1);
      assert.ok(tones.every((tone, index) => index === 0 || tone <= tones[index - 1]!));
      assert.ok(tones.every((tone) => tone >= 0.2 && tone <= 1));
      if (count <= 12) assert.equal(new Set(tones).size, count, `${count} tones`);
    }
  });

  it('keeps a missing part in its place, without length, and gives no shares for want of a whole', () => {
    const layout = lay('甲: 10; 乙: —; 丙: 30');
    assert.deepEqual(
      layout.tiers.map(({ row, width }) => [row.label, width]),
      [
        ['甲', 0.25],
        ['乙', 0],
        ['丙', 0.75],
      ],
    );
    assert.deepEqual([layout.shares, layout.whyNoShares, layout.total], ['none', 'missing', null]);
    assert.deepEqual(layout.problems, []);
  });

  it('gives the known parts their shares where the total is given', () => {
    assert.deepEqual(shares('甲: 10; 乙: —; 丙: 30; 合計: 100'), ['10.0', '', '30.0']);
    assert.equal(lay('甲: 10; 乙: —; 丙: 30; 合計: 100').rest, 0.6);
  });

  it('adds up nothing that is only about or over', () => {
    const layout = lay('甲: 約10; 乙: 30');
    assert.deepEqual([layout.total, layout.whyNoShares], [null, 'inexact']);
  });

  it('tells a part below zero, lists it and draws the others', () => {
    const layout = lay('甲: 10; 乙: −5; 丙: 30');
    assert.deepEqual(
      layout.problems.map(({ code, details }) => [code, ...details]),
      [['no-part', 2, '−5', '乙']],
    );
    assert.deepEqual(widths('甲: 10; 乙: −5; 丙: 30'), [0.25, 0, 0.75]);
    assert.deepEqual([layout.total, layout.whyNoShares], [null, 'negative']);
  });

  it('leaves the strip empty where all parts are zero', () => {
    const layout = lay('甲: 0; 乙: 0');
    assert.deepEqual(
      layout.tiers.map(({ width }) => width),
      [0, 0],
    );
    assert.deepEqual([layout.rest, layout.whyNoShares], [1, 'zero']);
  });

  it('says when a given total differs, and leaves room for what is not in the parts', () => {
    assert.deepEqual(codes('甲: 1; 乙: 2; 合計: 3'), []);
    assert.deepEqual(codes('甲: 1; 乙: 2; 合計: 4'), ['total-differs']);
    assert.equal(lay('甲: 1; 乙: 2; 合計: 4').rest, 0.25);
    assert.deepEqual(codes('甲: 1; 乙: —; 合計: 4'), [], 'the rest may be what is missing');
  });

  it('gives no shares of a total that its parts exceed, even with one missing', () => {
    for (const data of ['甲: 3; 乙: 2; 合計: 4', '甲: 3; 乙: 2; 丙: —; 合計: 4']) {
      assert.deepEqual(codes(data), ['total-differs'], data);
      assert.deepEqual([lay(data).shares, lay(data).whyNoShares], ['none', 'over'], data);
      assert.deepEqual(widths(data).slice(0, 2), [0.6, 0.4], data);
    }
  });

  it('takes parts in per cent for parts of a hundred, and says none of it twice', () => {
    const layout = lay('甲: 30%; 乙: 20%');
    assert.deepEqual(
      layout.tiers.map(({ width }) => width),
      [0.3, 0.2],
    );
    assert.deepEqual([layout.rest, layout.shares, layout.total], [0.5, 'none', null]);
  });

  it('says that shares of ours do not add to 100 where rounding is why', () => {
    assert.equal(lay('甲: 1; 乙: 1; 丙: 1').rounds, true);
    assert.equal(lay('甲: 1; 乙: 1').rounds, false);
    assert.equal(lay('甲: 1; 乙: 1; 丙: 1; 合計: 6').rounds, false, 'half is not in the parts');
  });

  it('puts names over all parts from the width at which each has room, else values alone', () => {
    const from = (data: string): readonly (readonly unknown[])[] =>
      lay(data).tiers.map(({ valueFrom, nameFrom }) => [valueFrom, nameFrom]);
    assert.deepEqual(from(`甲: 50; ${'長'.repeat(80)}: 49; 丙: 1`), [
      [10, null],
      [10, null],
      [null, null],
    ]);
    assert.deepEqual(from('甲: 90; 乙: 10; 丙: 0'), [
      [10, 30],
      [17.5, 30],
      [null, 30],
    ]);
  });

  it('highlights by label, and tells a name that is nobody’s', () => {
    const { tiers } = lay('甲: 1; 乙: 2', { highlight: '乙' });
    assert.deepEqual(
      tiers.map(({ highlighted }) => highlighted),
      [false, true],
    );
    assert.deepEqual(codes('甲: 1', { highlight: '丙' }), ['highlight-unknown']);
  });
});

describe('splitMembers', () => {
  it('parts names at commas and semicolons of either width', () => {
    assert.deepEqual(splitMembers('杭州、深圳,廣州;重慶，上海；寧波'), [
      '杭州',
      '深圳',
      '廣州',
      '重慶',
      '上海',
      '寧波',
    ]);
    assert.deepEqual(splitMembers(' 、杭州、、 '), ['杭州']);
    assert.deepEqual(splitMembers(''), []);
  });

  it('comes from a column of the table', () => {
    const csv = '名稱,數目,名單\n甲,2,杭州、深圳\n乙,1,';
    const dataset = readDataset(readWritten({ format: 'csv', content: csv }), {
      roles: tierStrip.roles,
      needs: [],
      hasTotal: true,
      named: '',
      unit: '',
      language: 'zh-HK',
    });
    assert.deepEqual(
      layoutTiers(dataset, {}, 'zh-HK').tiers.map(({ members }) => members),
      [['杭州', '深圳'], []],
    );
  });
});
