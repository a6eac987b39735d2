import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Row } from '../../src/data/dataset.ts';
import { lineChart } from '../../src/graphics/line-chart/kind.ts';
import { planLines, runsOf, type LinePlan, type LinePoint } from '../../src/scale/lines.ts';
import { SAMPLE_COLUMNS } from '../../src/data/sample.ts';
import { datedRows } from '../../src/scale/slots.ts';
import { drawnValue } from '../../src/scale/plot-box.ts';
import { NO_UNIT } from '../../src/text/unit.ts';
import { Random } from '../data/random.ts';
import { readBars } from '../support/read.ts';

const plan = (data: string): LinePlan =>
  planLines(datedRows(readBars(data, lineChart).rows), (row) => drawnValue(row, NO_UNIT));

const pointsOf = ({ series }: LinePlan): readonly (readonly LinePoint[])[] =>
  series.map(({ points }) => points);

/** Each stretch with its values: `dashed 1 2`. */
const runs = (data: string): readonly string[] =>
  pointsOf(plan(data)).flatMap((points) =>
    runsOf(points).map(({ look, points: own }) =>
      [look, ...own.map(({ value }) => value)].join(' '),
    ),
  );

const table = (rows: readonly (readonly string[])[]): string =>
  JSON.stringify([['date', 'value', 'status', 'break'], ...rows]);

describe('planLines', () => {
  it('places dates truly on a span from the first to the last', () => {
    const [points] = pointsOf(plan('2018: 1; 2021: 2; 2024: 3'));
    assert.deepEqual(
      points!.map(({ x }) => x),
      [0, 0.5, 1],
    );
  });

  it('puts points in order whatever the order given', () => {
    const [points] = pointsOf(plan('2024: 3; 2018: 1; 2021: 2'));
    assert.deepEqual(
      points!.map(({ value }) => value),
      [1, 2, 3],
    );
  });

  it('keeps the series in the order given, on one axis for all', () => {
    const { series, places, span } = plan('2020 | b: 1; 2019 | a: 2; 2021 | a: 3');
    assert.deepEqual(
      series.map(({ name, points }) => [name, ...points.map(({ x }) => x)]),
      [
        ['b', 0.5],
        ['a', 0, 1],
      ],
    );
    assert.deepEqual([places, span], [[], { from: 2019.5, to: 2021.5 }]);
  });

  it('stands places side by side, each in the middle of its part', () => {
    const { series, places, span } = plan('甲 | x: 1; 乙 | x: 2; 甲 | y: 3; 丙 | y: 4');
    assert.deepEqual([places, span], [['甲', '乙', '丙'], null]);
    assert.deepEqual(
      series.map(({ points }) => points.map(({ x }) => Math.round(x * 6))),
      [
        [1, 3],
        [1, 5],
      ],
    );
  });

  it('stands a single moment or place in the middle', () => {
    for (const data of ['2020: 5', '甲: 5'])
      assert.deepEqual(pointsOf(plan(data))[0]![0]!.x, 0.5, data);
  });

  it('draws two values of one date both, and tells it', () => {
    const { series, problems } = plan('2020: 1; 2021: 3; 2020: 2');
    assert.deepEqual(
      series[0]!.points.map(({ value }) => value),
      [1, 2, 3],
    );
    assert.deepEqual(problems, [{ code: 'repeated-row', details: [3, '2020'] }]);
  });

  it('says nothing of dates that several series have', () => {
    assert.deepEqual(plan('2020 | a: 1; 2020 | b: 2').problems, []);
  });

  it('places dates of different precision in the middle of their times, and tells it', () => {
    const { series, problems } = plan('2021-07: 2; 2020: 1; 2022: 3');
    assert.deepEqual(
      series[0]!.points.map(({ value, x }) => [value, Math.round(x * 48)]),
      [
        [1, 0],
        [2, 25],
        [3, 48],
      ],
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['mixed-dates'],
    );
  });
});

describe('runsOf', () => {
  it('is one stretch for a line without gaps', () =>
    assert.deepEqual(runs('2020: 1; 2021: 2; 2022: 3'), ['solid 1 2 3']));

  it('joins nothing over a missing value, and leaves single points single', () => {
    assert.deepEqual(runs('2019: 1; 2020: 2; 2021: —; 2022: 4; 2023: 未公布; 2024: 6; 2025: 7'), [
      'solid 1 2',
      'solid 4',
      'solid 6 7',
    ]);
    assert.deepEqual(runs('2020: —; 2021: 5; 2022: —'), ['solid 5']);
    assert.deepEqual(runs('2020: —; 2021: —'), []);
  });

  it('is thin over a time that its usual step leaves out, and only there', () => {
    assert.deepEqual(runs('2018: 1; 2021: 2; 2022: 3; 2023: 4'), ['thin 1 2', 'solid 2 3 4']);
    assert.deepEqual(runs('2020-01: 1; 2020-02: 2; 2020-05: 3; 2020-06: 4; 2020-07: 5'), [
      'solid 1 2',
      'thin 2 3',
      'solid 3 4 5',
    ]);
    assert.deepEqual(runs('2018: 1; 2023: claim 2'), ['dashed 1 2']);
  });

  it('is no thinner over a weekend, in steps of no usual length, or between names', () => {
    const week = '2024-01-03: 1; 2024-01-04: 2; 2024-01-05: 3; 2024-01-08: 4; 2024-01-09: 5';
    assert.deepEqual(runs(week), ['solid 1 2 3 4 5']);
    assert.deepEqual(runs('2015-03: 1; 2016-01: 2; 2018-07: 3; 2018-12: 4; 2022-01: 5'), [
      'solid 1 2 3 4 5',
    ]);
    assert.deepEqual(runs('甲: 1; 乙: 2; 丙: 3'), ['solid 1 2 3']);
  });

  it('takes zero for a value', () => assert.deepEqual(runs('2020: 0; 2021: 0'), ['solid 0 0']));

  it('draws what is claimed, forecast or aimed at in dashes, from the last value before', () => {
    for (const word of ['claim', 'forecast', 'target', '說法', '預測', '目標'])
      assert.deepEqual(
        runs(
          table([
            ['2020', '1', '', ''],
            ['2021', '2', '', ''],
            ['2022', '3', word, ''],
            ['2023', '4', word, ''],
          ]),
        ),
        ['solid 1 2', 'dashed 2 3 4'],
        word,
      );
    assert.deepEqual(
      runs(
        table([
          ['2020', '1', 'preliminary', ''],
          ['2021', '2', 'calculated', ''],
        ]),
      ),
      ['solid 1 2'],
    );
  });

  it('draws a line that is a claim from its first point in dashes throughout', () => {
    assert.deepEqual(
      runs(
        table([
          ['2020', '1', 'claim', ''],
          ['2021', '2', 'claim', ''],
        ]),
      ),
      ['dashed 1 2'],
    );
  });

  it('joins two definitions with dots, for one step only', () => {
    assert.deepEqual(
      runs(
        table([
          ['2020', '1', '', ''],
          ['2021', '2', '', 'new scope'],
          ['2022', '3', '', ''],
          ['2023', '4', 'forecast', 'newer'],
        ]),
      ),
      ['dotted 1 2', 'solid 2 3', 'dotted 3 4'],
    );
  });

  it('joins nothing where a definition changes after a gap', () => {
    assert.deepEqual(
      runs(
        table([
          ['2020', '1', '', ''],
          ['2021', '', '', ''],
          ['2022', '3', '', 'new'],
          ['2023', '4', '', ''],
        ]),
      ),
      ['solid 1', 'solid 3 4'],
    );
  });

  const long = (count: number, missing: (index: number) => boolean): readonly LinePoint[] => {
    const random = new Random(2);
    const [row] = readBars('2020: 1', lineChart).rows as [Row];
    return Array.from({ length: count }, (_, index) => ({
      row,
      x: index / (count - 1),
      value: missing(index) ? null : random.next(),
    }));
  };

  it('keeps what can be seen of a hundred thousand points, every extreme among it', () => {
    const points = long(100_000, () => false);
    const [run, ...others] = runsOf(points);
    assert.equal(others.length, 0);
    assert.ok(run!.points.length <= SAMPLE_COLUMNS * 4);
    const values = points.map(({ value }) => value!).toSorted((a, b) => a - b);
    const kept = new Set(run!.points.map(({ value }) => value));
    assert.ok(kept.has(values[0]!) && kept.has(values.at(-1)!));
  });

  it('keeps little of them also where they are in many pieces', () => {
    const runs = runsOf(long(100_000, (index) => index % 5000 === 0));
    assert.equal(runs.length, 20);
    const kept = runs.reduce((all, { points }) => all + points.length, 0);
    assert.ok(kept <= (SAMPLE_COLUMNS + 20) * 4, String(kept));
  });

  it('never shares points with the rows it came from: the list is not changed', () => {
    const points = Object.freeze(long(50, () => false));
    assert.deepEqual(runsOf(points)[0]!.points, points);
  });
});
