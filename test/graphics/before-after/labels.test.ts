/** Texts of dots and slopes, where they are drawn at every rung, by the same estimates that place them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layoutDumbbells } from '../../../src/graphics/before-after/dumbbell.ts';
import { END_LINE, NAMED_FROM } from '../../../src/graphics/before-after/ends.ts';
import { beforeAfter } from '../../../src/graphics/before-after/kind.ts';
import { layoutBeforeAfter } from '../../../src/graphics/before-after/layout.ts';
import { layoutSlopes, type SlopePlot } from '../../../src/graphics/before-after/slope.ts';
import { RUNGS } from '../../../src/scale/ladder.ts';
import { heightOf } from '../../../src/scale/plot-box.ts';
import { estimateWidth } from '../../../src/text/width.ts';
import { readBars } from '../../support/read.ts';
import { BAD_INPUT } from '../bad-input.ts';

const lay = (data: string) => layoutBeforeAfter(readBars(data, beforeAfter), {}, 'zh-HK');
const rowsOf = (data: string) => layoutDumbbells(lay(data), '', 'zh-HK').rows;
const plotsOf = (data: string): readonly SlopePlot[] => layoutSlopes(lay(data).tracks, '', 'zh-HK');

/** Three values of one item on a scale that another one makes longer. */
const three = (a: number, b: number, c: number): string =>
  `甲 | 2021-11: ${a}; 甲 | 2022-03: ${b}; 甲 | 2023: ${c}; 乙 | 2023: 100`;

const TRACKS: readonly string[] = [
  ...Object.values(BAD_INPUT),
  ...Array.from({ length: 60 }, (_, index) =>
    three((index * 37) % 101, (index * 61) % 97, (index * 13) % 89),
  ),
];

describe('changes over a track', () => {
  const stepsOf = (data: string) => rowsOf(data)[0]!;

  it('stand over the middle of what joins two neighbouring dots, with no more words', () => {
    const { steps, changes } = stepsOf(
      '甲 | 2021: 40; 甲 | 2023: 80 (+100%); 甲 | 2024: 100 (+25%)',
    );
    assert.deepEqual(
      steps.map(({ x, value }) => [Math.round(x * 100) / 100, value.trim()]),
      [
        [0.6, '▲ 100%'],
        [0.9, '▲ 25%'],
      ],
    );
    // From the first to the last is past a dot, so it says its times.
    assert.deepEqual(
      changes.map(({ remark }) => remark),
      ['2021年至2024年'],
    );
  });

  it('stand clear of each other and within the figure wherever labels are below the dots', () => {
    let seen = 0;
    for (const data of TRACKS) {
      // The author's changes, true or not, are what is placed.
      for (const { steps, settings } of rowsOf(data.replaceAll(/: (\d+);/g, ': $1 (+9.5%);'))) {
        const from = settings[0]?.from ?? Infinity;
        for (const rung of RUNGS.filter((width) => width >= from)) {
          const boxes = steps
            .map(({ x, value }) => [x * (rung - 2.5), estimateWidth(value) / 2] as const)
            .toSorted(([a], [b]) => a - b);
          boxes.forEach(([x, half], at) => {
            const [before, width] = boxes[at - 1] ?? [-0.6, 0];
            seen++;
            assert.ok(x - half >= before + width && x + half <= rung - 0.49, data.slice(0, 60));
          });
        }
      }
    }
    assert.ok(seen > 50, String(seen));
  });
});

describe('labels below a track', () => {
  it('stand clear of each other and within the figure at every rung they are seen at', () => {
    let seen = 0;
    for (const data of TRACKS) {
      for (const { dots, settings } of rowsOf(data)) {
        for (const [index, { anchors, from }] of settings.entries()) {
          const until = settings[index + 1]?.from ?? Infinity;
          for (const rung of RUNGS.filter((width) => width >= from && width < until)) {
            const width = rung - 2.5;
            const boxes = dots.map(({ value, time, x }, at) => {
              const wide = Math.max(estimateWidth(value) * 0.9375, estimateWidth(time) * 0.75);
              const lead = { middle: wide / 2, start: 0.4, end: wide - 0.4 }[anchors[at]!];
              return { left: x * width - lead, right: x * width - lead + wide };
            });
            const sorted = boxes.toSorted((a, b) => a.left - b.left);
            const told = `at ${rung} em of ${data.slice(0, 60)}`;
            sorted.forEach(({ left, right }, at) => {
              seen++;
              assert.ok(left >= (sorted[at - 1]?.right ?? -0.6), `${told}: ${left}`);
              assert.ok(right <= width + 2.01, `${told}: outside`);
            });
          }
        }
      }
    }
    assert.ok(seen > 500, String(seen));
  });

  it('are a list where they never have room, as many or equal values', () => {
    const settingsOf = (data: string): number => rowsOf(data)[0]!.settings.length;
    assert.equal(settingsOf(three(50, 50, 50)), 0);
    assert.equal(settingsOf('2015: 1; 2016: 3; 2017: 5; 2018: 7; 2019: 9; 2020: 11; 2021: 13'), 0);
    assert.ok(settingsOf('2021: 30; 2022: 60; 2023: 90') > 0);
  });

  it('turn away from each other where two values are close, and stand in the middle where there is room', () => {
    const [row] = rowsOf('2021: 92; 2023: 100');
    assert.deepEqual(
      row!.settings.map(({ anchors }) => anchors.join(' ')),
      ['end middle', 'middle middle'],
    );
    assert.ok(row!.settings[0]!.from < row!.settings[1]!.from);
  });

  it('give way to lists in all rows below one width, however much room some have', () => {
    const first = (data: string): readonly (number | undefined)[] =>
      rowsOf(data).map(({ settings }) => settings[0]?.from);
    const roomy = '甲 | 2021: 30; 甲 | 2022: 60; 甲 | 2023: 90';
    const tight = '乙 | 2021: 80; 乙 | 2022: 85; 乙 | 2023: 90';
    const [alone] = first(roomy);
    const both = first(`${roomy}; ${tight}`);
    assert.ok(both[0]! > alone!);
    assert.equal(both[0], both[1]);
    // What never has room is a list for itself.
    assert.deepEqual(first(`${roomy}; 丙 | 2021: 9; 丙 | 2022: 9; 丙 | 2023: 9`), [
      alone,
      undefined,
    ]);
  });
});

const SLOPES: readonly string[] = [
  ...Object.values(BAD_INPUT).filter((data) => data.split(';').length < 60),
  Array.from(
    { length: 24 },
    (_, index) => `第${index % 12}項 | ${index < 12 ? 2021 : 2024}: ${((index * 37) % 11) + 50}`,
  ).join('; '),
];

describe('labels at the ends of slopes', () => {
  it('never lie on each other, and stay within the height of their plot', () => {
    for (const data of SLOPES) {
      for (const { ends, box } of plotsOf(data)) {
        for (const { ends: column } of [...ends.wide, ...ends.narrow]) {
          let foot = 0;
          for (const { gap, lines } of column) {
            assert.ok(gap > -1e-9, `${gap} in ${data.slice(0, 60)}`);
            foot += gap + lines.length * END_LINE;
          }
          assert.ok(foot <= heightOf(box) + 0.01, `${foot} in ${data.slice(0, 60)}`);
        }
      }
    }
  });

  it('stand in the order of their values, with a line to the dot where they had to move', () => {
    const [plot] = plotsOf(
      '甲 | 2021: 50; 甲 | 2023: 51; 乙 | 2021: 51; 乙 | 2023: 50; 丙 | 2021: 9; 丙 | 2023: 90',
    );
    const [left, right] = plot!.ends.wide;
    assert.deepEqual(
      left.ends.map(({ track }) => track.name),
      ['乙', '甲', '丙'],
    );
    assert.deepEqual(
      right.ends.map(({ track }) => track.name),
      ['丙', '甲', '乙'],
    );
    assert.equal(right.ends[0]!.leader, null);
    assert.ok(right.ends.slice(1).some(({ leader }) => leader));
    for (const { leader } of right.ends) {
      if (leader) assert.ok(Math.abs(leader[0] - leader[1]) < 3, String(leader));
    }
  });

  it('have names on both sides of wide figures and on the right of narrow ones', () => {
    const [plot] = plotsOf('甲乙丙丁戊己庚辛 | 2021: 5; 甲乙丙丁戊己庚辛 | 2023: 8');
    const texts = (side: 'wide' | 'narrow'): readonly string[] =>
      plot!.ends[side].map(({ ends }) =>
        ends[0]!.lines.map(({ before, value, after }) => before + value + after).join('/'),
      );
    assert.deepEqual(texts('wide'), ['甲乙丙丁戊己庚辛5', '8甲乙丙丁戊己庚辛/']);
    assert.deepEqual(texts('narrow'), ['5', '8甲乙丙丁戊己/庚辛/']);
    assert.equal(NAMED_FROM, 30);
  });

  it('say when a value is from that does not stand at the edge, and what it is', () => {
    const [plot] = plotsOf(
      '甲 | 2021: 5; 甲 | 2023: 8; 乙 | 2022: 6; 乙 | 2024: target 9; 丙 | 2023: 1',
    );
    const [left, right] = plot!.ends.wide.map(({ ends }) =>
      ends.map(({ track, lines }) =>
        [track.name, ...lines.map(({ after }) => after)].join(' ').trim(),
      ),
    );
    assert.deepEqual(left, ['乙  2022年', '甲']);
    assert.deepEqual(right, ['乙 乙 目標', '甲 甲 2023年', '丙 丙 2023年']);
  });
});

describe('the times of slopes', () => {
  const times = (data: string): readonly (readonly [string, number])[] =>
    plotsOf(data)[0]!.times.map(({ when, x }) => [when, Math.round(x * 100) / 100]);

  it('stand where they are in time, or one after the other where they are no dates', () => {
    assert.deepEqual(times('甲 | 2020: 5; 甲 | 2021: 8; 甲 | 2024: 8'), [
      ['2020年', 0],
      ['2021年', 0.25],
      ['2024年', 1],
    ]);
    assert.deepEqual(times('甲 | 之前: 5; 甲 | 其間: 8; 甲 | 之後: 8'), [
      ['之前', 0],
      ['其間', 0.5],
      ['之後', 1],
    ]);
  });

  it('are listed in a line of text where some have no room over their lines', () => {
    const two = plotsOf('甲 | 2020: 5; 甲 | 2024: 8')[0]!;
    assert.ok(two.from !== null && two.from <= 17.5, String(two.from));
    assert.equal(plotsOf('甲 | 2020-01: 5; 甲 | 2024-01: 8; 甲 | 2024-02: 8')[0]!.from, null);
  });

  it('are those of one unit, which has a plot of its own', () => {
    const plots = plotsOf('甲 | 2021: 5家; 甲 | 2023: 8家; 乙 | 2022: 6人; 乙 | 2024: 9人');
    assert.deepEqual(
      plots.map(({ unit, times: own }) => [unit.noun, own.map(({ when }) => when).join()]),
      [
        ['家', '2021年,2023年'],
        ['人', '2022年,2024年'],
      ],
    );
  });
});
