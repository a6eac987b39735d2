import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lineChart } from '../../src/graphics/line-chart/kind.ts';
import type { Finding } from '../../src/problems/finding.ts';
import { readAnnotations } from '../../src/scale/annotations.ts';
import { planLines } from '../../src/scale/lines.ts';
import { drawnValue } from '../../src/scale/plot-box.ts';
import { datedRows } from '../../src/scale/slots.ts';
import { NO_UNIT } from '../../src/text/unit.ts';
import { readBars } from '../support/read.ts';

const YEARS = '2016: 1; 2020: 2; 2024: 3';

function read(text: string | undefined, data = YEARS) {
  const { rows } = readBars(data, lineChart);
  const plan = planLines(datedRows(rows), (row) => drawnValue(row, NO_UNIT));
  const problems: Finding[] = [];
  const found = readAnnotations(text, plan, problems);
  return { said: found.map(({ text: words, from, to }) => [words, from, to]), problems };
}

describe('annotations', () => {
  it('are moments, placed by their dates', () => {
    assert.deepEqual(read('2018: pandemic; 2024：完').said, [
      ['pandemic', 0.25, 0.25],
      ['完', 1, 1],
    ]);
  });

  it('are stretches, however their two dates are parted', () => {
    for (const stretch of [
      '2018..2020',
      '2018...2020',
      '2018–2020',
      '2018—2020',
      '2018 至 2020',
      '2018年至2020年',
      '2018 to 2020',
    ])
      assert.deepEqual(read(`${stretch}: old scope`).said, [['old scope', 0.25, 0.5]], stretch);
  });

  it('may be finer than the values are', () => {
    const [[, from, to]] = read('2018-01..2018-12: a year').said as [[string, number, number]];
    assert.ok(from > 0.18 && to < 0.32 && to > from);
    assert.equal(read('2020-06-15: a day').said.length, 1);
  });

  it('keep colons and commas in their words', () => {
    assert.deepEqual(read('2018: first: a, b').said, [['first: a, b', 0.25, 0.25]]);
  });

  it('name places where the axis has no dates', () => {
    const places = '甲: 1; 乙: 2; 丙: 3; 丁: 4';
    assert.deepEqual(read('乙: here; 乙..丁: from here', places).said, [
      ['here', 0.375, 0.375],
      ['from here', 0.375, 0.875],
    ]);
    assert.equal(read('戊: nowhere', places).problems.length, 1);
  });

  it('have their numbers in rows above each other where they are near', () => {
    const { rows } = readBars(YEARS, lineChart);
    const plan = planLines(datedRows(rows), (row) => drawnValue(row, NO_UNIT));
    const levels = (text: string): readonly number[] =>
      readAnnotations(text, plan, []).map(({ level }) => level);
    assert.deepEqual(levels('2017: a; 2019: b; 2021: c'), [0, 0, 0]);
    assert.deepEqual(levels('2018: a; 2018-09: b; 2019: c; 2022: d'), [0, 1, 2, 0]);
    assert.deepEqual(levels('2018: a; 2018: b; 2018: c; 2018: d'), [0, 1, 2, 0]);
  });

  it('are none where nothing is asked for', () => {
    for (const text of [undefined, '', ' ; ；'])
      assert.deepEqual(read(text), { said: [], problems: [] });
  });

  it('are told and left out where they name no place on the axis, or say nothing', () => {
    for (const part of [
      '2015: before',
      '2025: after',
      'pandemic',
      '2018:',
      ': x',
      '2020..2018: back',
      '2018..2018: none',
      '2018..x: y',
      '2024-02-30: no day',
    ]) {
      const { said, problems } = read(`2018: fine; ${part}`);
      assert.deepEqual(said, [['fine', 0.25, 0.25]], part);
      assert.deepEqual(
        problems.map(({ code, details }) => [code, details[0], details[1]]),
        [['setting-not-read', 'annotations', part]],
      );
    }
  });

  it('are read in a moment, whatever stands for their dates', () => {
    const start = performance.now();
    for (const piece of ['2018 ', 'to ', '..', ' ', '至'])
      assert.equal(read(`2018${piece.repeat(100_000)}x: y`).problems.length, 1, piece);
    assert.ok(performance.now() - start < 1000);
  });
});
