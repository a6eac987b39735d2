import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnChart } from '../../../src/graphics/column-chart/kind.ts';
import { layoutColumns, type ColumnSettings } from '../../../src/graphics/column-chart/layout.ts';
import { AXIS_SIZE } from '../../../src/scale/wrap.ts';
import { RUNGS, type Box } from '../../../src/scale/ladder.ts';
import { emFromTop, heightOf } from '../../../src/scale/plot-box.ts';
import { TEXT_LINE, type PlacedText } from '../../../src/scale/plot-texts.ts';
import { widthBeside } from '../../../src/scale/value-axis.ts';
import { estimateWidth } from '../../../src/text/width.ts';
import { readBars } from '../../support/read.ts';
import { BAD_INPUT, codesOf, drawsOrSaysWhy, render } from '../bad-input.ts';

const lay = (data: string, settings: ColumnSettings = {}) =>
  layoutColumns(readBars(data, columnChart), settings, 'zh-HK');

type Layout = ReturnType<typeof lay>;

const codes = ({ problems }: Layout): readonly string[] => problems.map(({ code }) => code);
const shown = ({ texts }: Layout): readonly string[] =>
  texts.values.filter(({ from }) => from !== null).map(({ text }) => text);

/** Rows of years with whatever else is to be said of them. */
const table = (...rows: readonly (readonly string[])[]): string =>
  JSON.stringify([
    ['date', 'value', 'status', 'break'],
    ...rows.map((row) => [...row, '', ''].slice(0, 4)),
  ]);

describe('layoutColumns', () => {
  it('has a column for each value on a scale from zero', () => {
    const { columns, axis } = lay('2022: 877.5; 2023: 1132.9; 2024: 1089.6');
    assert.deepEqual([axis.scale.from, axis.scale.to], [0, 1132.9]);
    assert.deepEqual(
      columns.map(({ top }) => Math.round(top! * 1000)),
      [775, 1000, 962],
    );
  });

  it('leaves room below for values under zero, and only then', () => {
    assert.ok(lay('甲: 5').box.foot < 0.5);
    assert.ok(lay('甲: 5; 乙: −5').box.foot > 1);
  });

  it('stacks groups where it is asked to and nothing is below zero', () => {
    assert.equal(lay('甲 | a: 1; 甲 | b: 2', { stacked: true }).stacked, true);
    assert.equal(lay('甲 | a: 1; 甲 | b: 2').stacked, false);
    assert.equal(lay('甲: 1; 乙: 2', { stacked: true }).stacked, false);
    const mixed = lay('甲 | a: 1; 甲 | b: −2', { stacked: true });
    assert.equal(mixed.stacked, false);
    assert.deepEqual(mixed.problems, [
      { code: 'setting-impossible', details: ['stacked', 'a value is below zero'] },
    ]);
  });

  it('writes the exact sum over a stack, and none where a part is missing or only about so', () => {
    const { texts } = lay(
      '甲 | a: 0.1; 甲 | b: 0.2; 乙 | a: 1; 乙 | b: —; 丙 | a: 約1; 丙 | b: 2; 丁 | a: 3',
      { stacked: true },
    );
    assert.deepEqual(
      texts.sums.map(({ text }) => text),
      ['0.3'],
    );
  });

  it('marks the place before which a definition changed, once however many rows say so', () => {
    const rows = JSON.stringify([
      ['date', 'group', 'value', 'break'],
      ['2020', 'a', '1', ''],
      ['2020', 'b', '2', ''],
      ['2021', 'a', '3', '新口徑'],
      ['2021', 'b', '4', '新口徑'],
    ]);
    assert.deepEqual(lay(rows).breaks, [{ x: 0.5, when: '2021年', note: '新口徑', index: 0 }]);
    assert.deepEqual(
      lay(table(['2020', '1', '', 'from the start'])).breaks.map(({ x, when }) => [x, when]),
      [[0, '2020年']],
    );
  });

  it('draws a line across at a value in the unit of the rows, on a scale that holds it', () => {
    const layout = layoutColumns(
      { ...readBars('2023: 900; 2024: 950', columnChart), unit: { magnitude: 8, noun: '元' } },
      { threshold: '千億元: 1000' },
      'zh-HK',
    );
    assert.equal(layout.threshold!.text, '千億元：1000');
    assert.equal(
      lay('2023: 9', { threshold: '1,000億元: 1000' }).threshold!.text,
      '1,000億元：1000',
    );
    assert.equal(lay('2023: 9', { threshold: '上限1000元: 1000' }).threshold!.text, '上限1000元');
    const over = lay('2023: 9; 2024: 10', { threshold: '200' });
    assert.equal(over.axis.scale.to, 200);
    assert.equal(over.threshold!.height, 1);
    const bad = lay('2023: 9', { threshold: 'much' });
    assert.equal(bad.threshold, null);
    assert.deepEqual(codes(bad), ['setting-not-read']);
  });

  it('highlights by label, also a date that the notation gave', () => {
    const { highlighted, columns } = lay('2023: 1; 2024: 2', { highlight: '2024' });
    assert.deepEqual(
      columns.map(({ row }) => highlighted.has(row)),
      [false, true],
    );
    assert.deepEqual(codes(lay('甲: 1', { highlight: '丙' })), ['highlight-unknown']);
  });

  it('writes the highest, the highlighted and the last before all others', () => {
    const data = Array.from({ length: 200 }, (_, index) => {
      const value = { 60: 1000, 110: 517 }[index] ?? 500 + (index % 7);
      return `${1800 + index}: ${value}`;
    });
    const layout = lay(data.join('; '), { highlight: '1910' });
    const texts = shown(layout);
    for (const text of ['1000', '517', '503']) assert.ok(texts.includes(text), text);
    assert.ok(texts.length < 60, String(texts.length));
  });

  it('writes every value where there is room for all', () => {
    assert.deepEqual(shown(lay('甲: 10; 乙: −4.20; 丙: 0; 丁: —')).toSorted(), [
      '0',
      '10',
      '—',
      '−4.20',
    ]);
  });

  it('has no axis from the width on at which every value stands at its column', () => {
    const { axis, columns } = lay('2021: 118; 2022: 31; 2023: 92');
    assert.equal(axis.until, RUNGS[0]);
    assert.equal(Math.max(...columns.map(({ top }) => top!)), 1, 'columns go up to the top');
    assert.match(
      render('column-chart', '2021: 118; 2022: 31', 'en').html,
      /class="y-axis until-10"/,
    );
    const years = Array.from({ length: 14 }, (_, at) => `${2000 + at}: ${100 + at * 100}`);
    const some = lay(years.join('; '));
    const last = some.texts.values
      .map(({ from }) => from!)
      .toSorted((a, b) => a - b)
      .at(-1)!;
    assert.ok(last > RUNGS[0]);
    assert.equal(some.axis.until, last);
    assert.equal(some.axis.scale.to, 1400, 'ticks are seen on narrower figures');
    const many = Array.from({ length: 90 }, (_, at) => `${1900 + at}: ${1000 + at}`);
    assert.equal(lay(many.join('; ')).axis.until, null);
  });

  it('keeps a line across in the plot where no axis does', () => {
    const { axis, threshold } = lay('2021: 118; 2022: 31', { threshold: '保本線: 140' });
    assert.equal(axis.until, RUNGS[0]);
    assert.equal(threshold!.height, 1);
  });

  it('writes the highest and the last also where they are neighbours on a phone, each over its own', () => {
    const trend = [100, 140, 456.35, 658.71, 551.09, 829.6, 877.5, 1132.9, 1089.6];
    const data = trend.map((value, at) => `${2016 + at}: ${value}`).join('; ');
    const { values } = lay(data).texts;
    const [highest, last] = ['1132.9', '1089.6'].map((text) =>
      values.find((own) => own.text === text)!,
    );
    assert.ok(highest!.from! <= 17.5 && last!.from! <= 17.5);
    assert.ok(last!.y < highest!.y, 'the last stands over the label of the highest');
    assert.ok(last!.home!.y > highest!.y, 'and at its column where there is room');
  });

  it('says in one word in a place what is missing there, and draws a dash where words have no room', () => {
    const [text] = lay(
      '2020: 未公布; 2021: 5; 2022: 7; 2023: 8; 2024: 6; 2025: 4; 2026: 7',
    ).texts.values.filter(({ look }) => look === 'missing');
    assert.deepEqual([text!.text, text!.home!.text], ['—', '未公布']);
  });

  it('says of a value that its source leaves out that it does', () => {
    assert.ok(shown(lay('甲: 10; 乙: 未公布')).includes('未公布'));
  });
});

/** Where a text is drawn in a plot of so many em. */
function boxOf({ text, anchor, x, y }: PlacedText, width: number, height: number): Box {
  const wide = estimateWidth(text) * AXIS_SIZE;
  const left = x * width - { start: 0, middle: wide / 2, end: wide }[anchor];
  return {
    left,
    right: left + wide,
    top: y * height - TEXT_LINE * 0.8,
    bottom: y * height + TEXT_LINE * 0.2,
  };
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('texts in a plot of columns', () => {
  const cases: readonly (readonly [string, ColumnSettings])[] = [
    ...Object.values(BAD_INPUT).flatMap((data): readonly (readonly [string, ColumnSettings])[] => [
      [data, {}],
      [data, { stacked: true }],
      [data, { threshold: '一條線: 4' }],
    ]),
    [
      table(['2019', '約100'], ['2020', '逾140', '', 'new'], ['2021', '829.6', '', 'newer']),
      { threshold: '上限: 800' },
    ],
  ];

  it('never lie on each other, on a column of their own or another, nor outside the figure', () => {
    for (const [data, settings] of cases) {
      const { texts, columns, axis, box, stacked, threshold } = lay(data, settings);
      const all = [...texts.sums, ...texts.values, ...(texts.threshold ? [texts.threshold] : [])];
      for (const rung of RUNGS) {
        const width = widthBeside(axis, rung);
        const seen = all
          .filter(({ from }) => from !== null && rung >= from)
          .map((text) => (text.home && rung >= text.home.from! ? text.home : text));
        const boxes = seen.map((text) => boxOf(text, width, heightOf(box)));
        const bars = columns.flatMap(({ x, width: wide, foot, top }): Box | [] => {
          if (top === null || stacked) return [];
          const [a, b] = [emFromTop(foot, box), emFromTop(top, box)];
          return {
            left: x * width,
            right: (x + wide) * width,
            top: Math.min(a, b),
            bottom: Math.max(a, b),
          };
        });
        const line = threshold ? emFromTop(threshold.height, box) : -1;
        boxes.forEach((own, index) => {
          const told = `“${seen[index]!.text}” at ${rung} em of ${data.slice(0, 60)}`;
          assert.ok(!boxes.slice(index + 1).some((other) => meet(own, other)), told);
          assert.ok(!bars.some((bar) => meet(own, bar)), `${told} on a column`);
          assert.ok(stacked || line < own.top || line > own.bottom, `${told} on the line`);
          assert.ok(own.left > -1 && own.right < width + 1, `${told} outside`);
        });
      }
    }
  });

  it('are looked for only where a screen could have room for them, however many columns there are', () => {
    const data = Array.from({ length: 5000 }, (_, index) => `${index}項: ${(index * 37) % 1009}`);
    const { columns, texts } = lay(data.join('; '));
    assert.equal(columns.length, 5000);
    assert.ok(texts.values.length <= 400, String(texts.values.length));
    assert.ok(texts.values.some(({ text }) => text === '1008'));
  });
});

describe('<column-chart>', () => {
  drawsOrSaysWhy(
    'column-chart',
    {},
    {
      'dates that come twice': ['repeated-row'],
      'dates of different precision': ['mixed-dates'],
      'dates of different precision close together': ['mixed-dates'],
      'dates a thousand years apart': ['uneven-dates'],
    },
  );

  it('draws every kind of input stacked too, or says why it is not', () => {
    for (const [name, data] of Object.entries(BAD_INPUT)) {
      const { state, html } = render('column-chart', data, 'en', { stacked: true });
      assert.ok(state === 'drawn', name);
      assert.doesNotMatch(html, /NaN|Infinity/, name);
    }
    const mixed = render('column-chart', '甲 | a: 1; 甲 | b: −2', 'en', { stacked: true });
    assert.deepEqual([mixed.state, codesOf(mixed)], ['partial', ['setting-impossible']]);
  });
});
