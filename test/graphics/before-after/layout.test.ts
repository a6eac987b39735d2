import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutDumbbells } from '../../../src/graphics/before-after/dumbbell.ts';
import { beforeAfter } from '../../../src/graphics/before-after/kind.ts';
import {
  layoutBeforeAfter,
  type BeforeAfterSettings,
  type Track,
} from '../../../src/graphics/before-after/layout.ts';
import { readBars } from '../../support/read.ts';

const lay = (data: string, settings: BeforeAfterSettings = {}) =>
  layoutBeforeAfter(readBars(data, beforeAfter), settings, 'zh-HK');

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

/** 甲: 2021年 5, 2023年 8. What each item has, in order. */
const said = (data: string): readonly string[] =>
  lay(data).tracks.map(({ name, points }) => {
    const texts = points.map(({ row, when }) => `${when} ${row.value.printed || '—'}`.trim());
    return `${name}: ${texts.join(', ')}`;
  });

const looks = ({ joins }: Track): string => joins.map(({ look }) => look).join(' ');
const codes = (data: string, settings: BeforeAfterSettings = {}): readonly string[] =>
  lay(data, settings).problems.map(({ code }) => code);

describe('items', () => {
  it('are the labels or the groups, whichever are no dates', () => {
    const expected = ['甲: 2021年 5, 2023年 8', '乙: 2021年 7, 2023年 6'];
    assert.deepEqual(said('甲 | 2021: 5; 甲 | 2023: 8; 乙 | 2021: 7; 乙 | 2023: 6'), expected);
    assert.deepEqual(said('2021 | 甲: 5; 2023 | 甲: 8; 2021 | 乙: 7; 2023 | 乙: 6'), expected);
    assert.deepEqual(
      said(
        table(
          ['item', 'date', 'value'],
          ['甲', '2021', '5'],
          ['甲', '2023', '8'],
          ['乙', '2021', '7'],
          ['乙', '2023', '6'],
        ),
      ),
      expected,
    );
    assert.deepEqual(
      said(table(['項目', '2021', '2023'], ['甲', '5', '8'], ['乙', '7', '6'])),
      expected,
    );
  });

  it('are one without a name where rows have nothing but dates', () => {
    assert.deepEqual(said('2021: 441; 2023: 632'), [': 2021年 441, 2023年 632']);
  });

  it('have an earlier value where a row gives it, at the time that its header says', () => {
    assert.deepEqual(said('甲: 5 (from 3)'), ['甲: 之前 3, 之後 5']);
    assert.deepEqual(said(table(['item', 'value', 'previous'], ['甲', '5', '3'])), [
      '甲: 之前 3, 之後 5',
    ]);
    assert.deepEqual(said(table(['項目', '2021年前值', '2023年數值'], ['甲', '3', '5'])), [
      '甲: 2021年 3, 2023年 5',
    ]);
    assert.deepEqual(said(table(['項目', '去年', '數值'], ['甲', '3', '5'])), [
      '甲: 去年 3, 之後 5',
    ]);
  });

  it('are in order of time where all their times are dates, and as given otherwise', () => {
    assert.deepEqual(said('甲 | 2023-05: 3; 甲 | 2021-12: 1; 甲 | 2022-01: 2'), [
      '甲: 2021年12月 1, 2022年1月 2, 2023年5月 3',
    ]);
    assert.deepEqual(said('甲 | 2023年底: 3; 甲 | 2021年底: 1'), ['甲: 2023年底 3, 2021年底 1']);
  });

  it('tell two values of one time, and dates of unlike precision', () => {
    assert.deepEqual(codes('甲 | 2021: 3; 甲 | 2021: 4'), ['repeated-row', 'setting-impossible']);
    assert.deepEqual(codes('甲: 3; 甲: 4'), ['repeated-row']);
    assert.deepEqual(codes('甲 | 2021: 3; 甲 | 2022-03: 4'), ['mixed-dates']);
    assert.deepEqual(codes('甲 | 2021年底: 3; 甲 | 2022: 4'), []);
    assert.deepEqual(codes('甲 | 2021: 3; 甲 | 2023: 4; 乙 | 2021-05: 3; 乙 | 2021-06: 4'), []);
  });

  it('are two where one is counted in two units, a missing value with the first', () => {
    const { tracks, unit } = lay('甲 | 2021: 3家; 甲 | 2022: —; 甲 | 2023: 4人; 乙 | 2021: 8人');
    assert.equal(unit, null);
    assert.deepEqual(
      tracks.map(({ name, unit: own, points }) => [name, own.noun, points.length]),
      [
        ['甲', '家', 2],
        ['甲', '人', 1],
        ['乙', '人', 1],
      ],
    );
  });
});

describe('joins', () => {
  it('are dashed to what is only said and dotted across a change of definition', () => {
    const { tracks } = lay(
      table(
        ['item', 'date', 'value', 'status', 'break'],
        ['甲', '2020', '1', '', '不算'],
        ['甲', '2021', '2', '', ''],
        ['甲', '2022', '3', '', '新口徑'],
        ['甲', '2027', '4', '目標', ''],
      ),
    );
    assert.equal(looks(tracks[0]!), 'solid dotted dashed');
  });

  it('pass over a missing value, but not over what changed with it', () => {
    const rows = (note: string): string =>
      table(
        ['item', 'date', 'value', 'break'],
        ['甲', '2020', '1', ''],
        ['甲', '2021', '', note],
        ['甲', '2022', '3', ''],
      );
    assert.equal(looks(lay(rows('')).tracks[0]!), 'solid');
    assert.equal(looks(lay(rows('新口徑')).tracks[0]!), 'dotted');
  });
});

describe('times', () => {
  it('are said once where several items have the same two', () => {
    assert.deepEqual(lay('甲 | 2021: 5; 甲 | 2023: 8; 乙 | 2023: 6').times, ['2021年', '2023年']);
    assert.deepEqual(lay('甲: 5 (from 3); 乙: 4 (from 2)').times, ['之前', '之後']);
    assert.deepEqual(lay('甲 | 後: 5; 甲 | 前: 8; 乙 | 前: 6; 乙 | 後: 1').times, ['後', '前']);
  });

  it('are said at each value of one item, of three times, or of the same time twice', () => {
    assert.equal(lay('甲 | 2021: 5; 甲 | 2023: 8').times, null);
    assert.equal(lay('甲 | 2021: 5; 甲 | 2023: 8; 乙 | 2022: 6').times, null);
    assert.equal(lay('甲 | 2021: 5; 甲 | 2021: 8; 乙 | 2022: 6').times, null);
  });
});

describe('form and highlight', () => {
  it('are tracks unless slopes are wanted, which need two values', () => {
    assert.equal(lay('甲 | 2021: 5; 甲 | 2023: 8').form, 'dumbbell');
    assert.equal(lay('甲 | 2021: 5; 甲 | 2023: 8', { form: 'slope' }).form, 'slope');
    const single = lay('甲: 5; 乙: 8', { form: 'slope' });
    assert.equal(single.form, 'dumbbell');
    assert.deepEqual(single.problems, [
      { code: 'setting-impossible', details: ['form', 'no item has two values'] },
    ]);
  });

  it('choose items by name, whichever column it is in', () => {
    const lit = (data: string): readonly boolean[] =>
      lay(data, { highlight: '乙' }).tracks.map(({ highlighted }) => highlighted);
    assert.deepEqual(lit('甲 | 2021: 5; 乙 | 2021: 5; 乙 | 2023: 8'), [false, true]);
    assert.deepEqual(lit('2021 | 甲: 5; 2023 | 乙: 8'), [false, true]);
    assert.deepEqual(codes('甲: 5', { highlight: '丙' }), ['highlight-unknown']);
  });
});

describe('dots on tracks', () => {
  const rowsOf = (data: string) => layoutDumbbells(lay(data), '', 'zh-HK').rows;
  const xs = (data: string): readonly (readonly number[])[] =>
    rowsOf(data).map(({ dots }) => dots.map(({ x }) => Math.round(x * 1000) / 1000));

  it('stand on a scale from zero that items of one unit share', () => {
    assert.deepEqual(
      xs('甲 | 2021: 5家; 甲 | 2023: 8家; 乙 | 2021: 3人; 乙 | 2023: 6人; 丙 | 2023: 2家'),
      [[0.625, 1], [0.25], [0.5, 1]],
    );
  });

  it('say where a scale begins if there are several and one is shared', () => {
    const scales = (data: string): readonly string[] => rowsOf(data).map(({ scale }) => scale);
    assert.deepEqual(
      scales('甲 | 2021: 5家; 甲 | 2023: 8家; 乙 | 2021: 3人; 乙 | 2023: 6人; 丙 | 2023: 2家'),
      ['以下同一刻度（家）', '', '自成刻度（人）'],
    );
    assert.deepEqual(scales('甲 | 2021: 5家; 甲 | 2023: 8家; 乙 | 2021: 3人'), ['', '']);
    assert.deepEqual(scales('甲 | 2021: 5家; 乙 | 2021: 3家'), ['', '']);
  });

  it('stand on both sides of zero where there are values below it, and on it where all are zero', () => {
    const rows = rowsOf('甲 | 2021: −5; 甲 | 2023: 15');
    assert.deepEqual([rows[0]!.zero, rows[0]!.dots.map(({ x }) => x)], [0.25, [0, 1]]);
    assert.deepEqual(xs('甲 | 2021: 0; 甲 | 2023: 0'), [[0, 0]]);
    assert.deepEqual(xs('甲 | 2021: −5; 甲 | 2023: −10'), [[0.5, 0]]);
  });

  it('are hollow before and full after, also where one of them is missing', () => {
    const looksOf = (data: string): readonly string[] =>
      rowsOf(data).map(({ dots }) => dots.map(({ look }) => look).join(' '));
    assert.deepEqual(looksOf('甲 | 2020: 1; 甲 | 2021: 2; 甲 | 2022: 3'), ['first middle last']);
    assert.deepEqual(looksOf('甲 | 2021: 1; 甲 | 2023: 2; 乙 | 2021: 1; 丙 | 2023: 1'), [
      'first last',
      'first',
      'last',
    ]);
    assert.deepEqual(looksOf('甲 | 2021: 1; 甲 | 2022: —; 甲 | 2023: —'), ['first']);
    assert.deepEqual(looksOf('甲 | 2021: 1; 甲 | 2022: 2; 甲 | 2023: —'), ['first last']);
    assert.deepEqual(looksOf('甲: 1; 乙: 2'), ['last', 'last']);
  });

  it('say their unit where there are several, when they are from and what they are', () => {
    const [row] = rowsOf('甲 | 2021: 約5家; 甲 | 2027: target 8家; 乙 | 2023: 3人');
    assert.deepEqual(
      row!.dots.map(({ value, time }) => [value, time]),
      [
        ['約5家', '2021年'],
        ['8家', '2027年 目標'],
      ],
    );
  });
});

describe('values beside their dots', () => {
  const isBeside = (data: string): boolean => layoutDumbbells(lay(data), '', 'zh-HK').isBeside;

  it('stand there where they leave the track room on a phone', () => {
    assert.equal(
      isBeside('甲 | 2021: 500萬元; 甲 | 2023: 800萬元; 乙 | 2021: 2%; 乙 | 2023: 3%'),
      true,
    );
    assert.equal(isBeside('甲 | 2021: 500; 甲 | 2023: 800; 乙 | 2023: 6'), true);
  });

  it('stand below them where the longest on each side leave it none', () => {
    const data = '甲 | 2021: 1234.56萬元; 甲 | 2023: 2345.67萬元; 乙 | 2021: 2%; 乙 | 2023: 3%';
    assert.equal(isBeside(data), false);
    const { rows } = layoutDumbbells(lay(data), '', 'zh-HK');
    assert.ok(rows.every(({ settings }) => settings.length > 0));
    assert.deepEqual(
      rows[0]!.dots.map(({ time }) => time),
      ['', ''],
    );
  });
});
