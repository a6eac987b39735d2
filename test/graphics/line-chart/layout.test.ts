import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lineChart } from '../../../src/graphics/line-chart/kind.ts';
import { curveBoxes } from '../../../src/graphics/line-chart/curve-boxes.ts';
import type { EndColumn, LineEnds } from '../../../src/graphics/line-chart/ends.ts';
import { boxOfInner } from '../../../src/graphics/line-chart/inner-ends.ts';
import { layoutLines, type LineSettings } from '../../../src/graphics/line-chart/layout.ts';
import { AXIS_SIZE } from '../../../src/scale/wrap.ts';
import { overlaps, RUNGS, type Rung } from '../../../src/scale/ladder.ts';
import { emFromTop, heightOf } from '../../../src/scale/plot-box.ts';
import { TEXT_LINE } from '../../../src/scale/plot-texts.ts';
import { widthBeside } from '../../../src/scale/value-axis.ts';
import { heightOn } from '../../../src/scale/value-scale.ts';
import { printDecimal } from '../../../src/text/decimal.ts';
import { estimateWidth } from '../../../src/text/width.ts';
import { readBars } from '../../support/read.ts';
import { BAD_INPUT, codesOf, drawsOrSaysWhy, render } from '../bad-input.ts';

const lay = (data: string, settings: LineSettings = {}) =>
  layoutLines(readBars(data, lineChart), settings, 'zh-HK');

type Layout = ReturnType<typeof lay>;

const codes = ({ problems }: Layout): readonly string[] => problems.map(({ code }) => code);
const values = ({ lines }: Layout): readonly (readonly (number | null)[])[] =>
  lines.map(({ points }) => points.map(({ value }) => value));

describe('layoutLines', () => {
  it('has a line for each group, with its last value', () => {
    const { lines } = lay('2020 | a: 1; 2021 | a: 2; 2020 | b: 3; 2021 | b: —');
    assert.deepEqual(
      lines.map(({ name, last }) => [name, last!.value]),
      [
        ['a', 2],
        ['b', 3],
      ],
    );
    assert.equal(lay('2020: —').lines[0]!.last, null);
  });

  it('begins its scale at zero where values come near it or an area is filled', () => {
    assert.equal(lay('2020: 990; 2021: 1000').scale.from, 990);
    assert.equal(lay('2020: 400; 2021: 1000').scale.from, 0);
    const area = lay('2020: 990; 2021: 1000', { area: true });
    assert.deepEqual([area.scale.from, area.isArea], [0, true]);
  });

  it('fills no ground under several lines or on a log scale, and says so', () => {
    const several = lay('2020 | a: 1; 2021 | b: 2', { area: true });
    assert.deepEqual([several.isArea, codes(several)], [false, ['setting-impossible']]);
    const log = lay('2020: 1; 2021: 20', { area: true, log: true });
    assert.deepEqual([log.isArea, log.scale.isLog], [false, true]);
    assert.deepEqual(log.problems[0]!.details, ['area', 'a log scale has no zero']);
  });

  it('draws on a log scale where every value is above zero, and says where one is not', () => {
    const log = lay('2020: 1; 2021: 10; 2022: 100', { log: true });
    assert.deepEqual(
      log.lines[0]!.points.map(({ value }) => heightOn(value!, log.scale)),
      [0, 0.5, 1],
    );
    for (const data of ['2020: 0; 2021: 5', '2020: −1; 2021: 5']) {
      const plain = lay(data, { log: true });
      assert.equal(plain.scale.isLog, false);
      assert.deepEqual(codes(plain), ['setting-impossible']);
    }
    const under = lay('2020: 1; 2021: 5', { log: true, threshold: '−3' });
    assert.deepEqual(
      [under.scale.isLog, under.threshold, codes(under)],
      [true, null, ['setting-impossible']],
    );
  });

  it('draws indices of the first value of each line, which is 100', () => {
    const layout = lay('2018 | a: 1.06; 2020 | a: 2.11; 2018 | b: 400; 2020 | b: 100', {
      index: true,
    });
    const drawn = values(layout).map((line) => line.map((value) => Number(value!.toFixed(8))));
    assert.deepEqual(
      drawn,
      [
        [100, (100 * 2.11) / 1.06],
        [100, 25],
      ].map((line) => line.map((value) => Number(value.toFixed(8)))),
    );
    assert.equal(printDecimal(layout.indexed!.of(layout.lines[0]!.points[1]!.row)!), '199');
  });

  it('takes the first in time for 100, whatever the order given, and the first that is there', () => {
    assert.deepEqual(values(lay('2020: 300; 2018: 100; 2019: 150', { index: true })), [
      [100, 150, 300],
    ]);
    assert.deepEqual(values(lay('2017: —; 2018: 50; 2019: 75', { index: true })), [
      [null, 100, 150],
    ]);
  });

  it('leaves a line out that begins at zero or below, and says which', () => {
    const layout = lay('2018 | a: 0; 2019 | a: 5; 2018 | b: 4; 2019 | b: 5', { index: true });
    assert.deepEqual(values(layout), [[100, 125]]);
    assert.deepEqual(
      layout.lines.map(({ name }) => name),
      ['b'],
    );
    assert.deepEqual(layout.problems, [{ code: 'index-impossible', details: ['a'] }]);
    const empty = lay('2018 | a: —; 2019 | a: 未公布; 2018 | b: 4', { index: true });
    assert.deepEqual(
      empty.lines.map(({ name }) => name),
      ['a', 'b'],
    );
  });

  it('draws the values where no line begins above zero, without a line across for an index', () => {
    const layout = lay('2020: 0; 2021: 10; 2023: 1000', { index: true, threshold: '目標: 150' });
    assert.deepEqual(values(layout), [[0, 10, 1000]]);
    assert.deepEqual([layout.indexed, layout.threshold], [null, null]);
    assert.deepEqual(
      layout.problems.map(({ code, details }) => [code, details[0]]),
      [
        ['setting-impossible', 'index'],
        ['setting-impossible', 'threshold'],
      ],
    );
    assert.equal(lay('2020: —; 2021: —', { index: true }).problems.length, 0);
  });

  it('takes a line across for an index where indices are drawn, whatever the values are in', () => {
    const dataset = {
      ...readBars('2018: 4; 2019: 5', lineChart),
      unit: { magnitude: 8, noun: '元' },
    };
    const { scale, threshold } = layoutLines(
      dataset,
      { index: true, threshold: '目標: 150' },
      'zh-HK',
    );
    assert.ok(scale.to <= 200, String(scale.to));
    assert.equal(threshold!.text, '目標：150');
  });

  it('highlights lines by their names, and hints where there is no such line', () => {
    const layout = lay('2020 | a: 1; 2021 | a: 2; 2020 | b: 3', { highlight: 'b' });
    assert.deepEqual(
      layout.lines.map(({ highlighted }) => highlighted),
      [false, true],
    );
    assert.equal(layout.hasHighlight, true);
    assert.deepEqual(codes(lay('2020: 1', { highlight: 'x' })), ['highlight-unknown']);
  });

  it('names places in the middle of their parts, under their points', () => {
    const { lines, axisLabels } = lay('甲: 1; 乙: 2; 丙: 3');
    assert.deepEqual(
      axisLabels.map(({ x }) => x),
      lines[0]!.points.map(({ x }) => x),
    );
  });
});

describe('names and values at the ends of lines', () => {
  const columns = ({ ends }: Layout): readonly EndColumn[] => ends.columns;
  /** The columns at the two widths that most figures have: a phone's and a page's. */
  const at = ({ columns: all }: LineEnds, rung: Rung): EndColumn =>
    all.findLast(({ from }) => rung >= from)!;
  const wide = (ends: LineEnds): EndColumn => at(ends, 40);
  const narrow = (ends: LineEnds): EndColumn => at(ends, 17.5);

  it('are both where it is wide, the value alone where it is narrow', () => {
    const { ends } = lay('2020 | 海關數據: 1; 2021 | 海關數據: 2.50');
    assert.deepEqual(
      wide(ends).labels.map(({ lines }) => lines),
      [['海關數據', '2.50']],
    );
    assert.deepEqual(
      narrow(ends).labels.map(({ lines }) => lines),
      [['2.50']],
    );
  });

  it('stand at their line’s last value where nothing is in the way', () => {
    const { ends, scale, box } = lay('2020 | a: 10; 2020 | b: 1');
    for (const { line, lines, top } of wide(ends).labels) {
      const middle = top + (lines.length * TEXT_LINE + 0.12) / 2;
      assert.ok(Math.abs(middle - emFromTop(heightOn(line.last!.value!, scale), box)) < 1);
    }
  });

  it('never lie on each other, and leave the plot its room, whatever they say', () => {
    for (const [name, data] of Object.entries(BAD_INPUT)) {
      if (name === 'values too large and too small to name') continue;
      const layout = lay(data);
      for (const column of columns(layout)) {
        const boxes = column.labels
          .map(({ top, lines }) => ({ top, bottom: top + lines.length * TEXT_LINE }))
          .toSorted((a, b) => a.top - b.top);
        boxes.slice(1).forEach(({ top }, at) => assert.ok(top >= boxes[at]!.bottom, name));
        assert.ok(
          boxes.every(({ top, bottom }) => top >= 0 && bottom <= heightOf(layout.box) + 0.21),
          name,
        );
        for (const text of column.labels.flatMap(({ lines }) => lines))
          assert.ok(estimateWidth(text) * AXIS_SIZE <= column.width, `${name}: ${text}`);
      }
      const { axis, ends } = layout;
      assert.ok(widthBeside(axis, 30, wide(ends).width) > 12, `${name}: no room at 30 em`);
      assert.ok(widthBeside(axis, 17.5, narrow(ends).width) > 8, `${name}: no room on a phone`);
    }
  });

  const EARLY =
    '2014 | 甲: 100; 2016 | 甲: 170; 2017 | 甲: 150; 2014 | 乙: 40; 2018 | 乙: 120; 2022 | 乙: 190';

  it('stand in the plot where a line stops before it does, clear of every line', () => {
    const layout = lay(EARLY);
    const { ends, axis } = layout;
    for (const [column, words] of [
      [wide(ends), '甲'],
      [narrow(ends), ''],
    ] as const) {
      assert.deepEqual(
        column.inner.map(({ line, words: said, value }) => [line.name, said, value]),
        [['甲', words, '150']],
      );
      assert.deepEqual(
        column.labels.map(({ line }) => line.name),
        ['乙'],
      );
    }
    for (const { from, until, inner, width } of ends.columns) {
      for (const rung of RUNGS.filter((it) => it >= from && it < (until ?? Infinity))) {
        const whole = widthBeside(axis, rung, width);
        for (const own of inner.map((end) => boxOfInner(end, whole))) {
          assert.ok(own.left >= 0 && own.right <= whole, `${rung}`);
          assert.ok(!curveBoxes(layout, whole).some((other) => overlaps(own, other)), `${rung}`);
        }
      }
    }
    assert.equal(ends.hasAll, true);
  });

  it('stand over a line that comes up to its end where there is no room behind that', () => {
    const name = '甲說'.repeat(5);
    const steep = `2018 | ${name}: 1; 2023 | ${name}: 10; 2018 | 乙: 1; 2024 | 乙: 2`;
    const [end] = wide(lay(steep).ends).inner;
    assert.equal(end!.line.name, name);
    assert.deepEqual([end!.anchor, end!.shift < 0], ['end', true]);
  });

  it('are broken into lines where one line of them has no room in the plot', () => {
    const name = 'More than tenfold in five years (a paper)';
    const { ends } = lay(
      `2018 | ${name}: 1; 2019 | ${name}: 2; 2020 | ${name}: 10; 2018 | 乙: 1; 2024 | 乙: 2`,
    );
    const end = ends.columns.flatMap(({ inner }) => inner).find(({ lines }) => lines.length > 1);
    assert.equal(end!.lines.join(' '), name);
  });

  it('keep half a line from each other beyond the plot where they have several', () => {
    const { labels } = wide(lay('2018 | 甲: 10; 2020 | 甲: 11; 2018 | 乙: 10; 2020 | 乙: 11').ends);
    const [first, second] = labels.toSorted((a, b) => a.top - b.top);
    assert.ok(second!.top - first!.top > (first!.lines.length + 0.4) * TEXT_LINE);
  });

  it('stand beyond the plot and say when, where a line that stops early has no room', () => {
    const crowd = Array.from({ length: 12 }, (_, at) =>
      [2014, 2016, 2018, 2020, 2022]
        .map((year, index) => `${year} | 線${at}: ${100 + at * 8 + (index % 2) * 60}`)
        .join('; '),
    );
    const { ends } = lay(`2014 | 早: 120; 2017 | 早: 145; ${crowd.join('; ')}`);
    assert.deepEqual(narrow(ends).inner, []);
    const early = narrow(ends).labels.find(({ line }) => line.name === '早')!;
    assert.deepEqual(early.lines, ['2017年', '145']);
  });

  it('give way to no other text of the plot', () => {
    const layout = lay(EARLY, { threshold: '上限: 150' });
    const { ends, remarks, axis, box } = layout;
    const { x, y, anchor, text } = remarks.threshold!;
    for (const rung of RUNGS.filter((it) => it >= Math.max(30, remarks.threshold!.from!))) {
      const width = widthBeside(axis, rung, wide(ends).width);
      const long = estimateWidth(text) * AXIS_SIZE;
      const left = x * width - (anchor === 'end' ? long : 0);
      const top = y * heightOf(box) - 0.8 * TEXT_LINE;
      const named = { left, right: left + long, top, bottom: top + TEXT_LINE };
      for (const end of wide(ends).inner) assert.ok(!overlaps(boxOfInner(end, width), named));
    }
  });

  it('are one line each where there are twelve, with the value in it', () => {
    const { ends } = lay(BAD_INPUT['12 series']!);
    assert.equal(wide(ends).labels.length, 12);
    for (const { lines, line } of wide(ends).labels) {
      assert.equal(lines.length, 1);
      assert.ok(lines[0]!.startsWith(line.name) && lines[0]!.endsWith(String(line.last!.value)));
    }
  });

  it('keep their values where names are cut to one line', () => {
    const data = Array.from(
      { length: 12 },
      (_, index) => `2020 | ${'極長的名稱'.repeat(9)}${index}: ${1000 + index}`,
    );
    for (const { lines, line } of wide(lay(data.join('; ')).ends).labels)
      assert.match(lines[0]!, new RegExp(`… ${line.last!.value}$`));
  });

  it('are left to the key where there are more than fit, the highlighted ones last', () => {
    const data = Array.from({ length: 40 }, (_, index) => `2020 | 系列${index}: ${index}`).join(
      '; ',
    );
    const { ends } = lay(data, { highlight: '系列39' });
    assert.equal(ends.hasAll, false);
    assert.ok(wide(ends).labels.some(({ line }) => line.name === '系列39'));
    assert.equal(lay('2020 | a: 1; 2020 | b: 2').ends.hasAll, true);
  });
});

describe('remarks on lines', () => {
  const YEARS = Array.from(
    { length: 13 },
    (_, index) => `${2012 + index}: ${100 + ((index * 5) % 11)}`,
  ).join('; ');

  it('stand over the plot from a width on, all of them at once, and are footnotes below it', () => {
    const { remarks, box } = lay(YEARS, { annotations: '2015: 甲事; 2018..2020: 舊口徑' });
    assert.equal(remarks.annotations.length, 2);
    assert.equal(new Set(remarks.annotations.map(({ from }) => from)).size, 1);
    assert.equal(remarks.from, remarks.annotations[0]!.from);
    for (const { y } of remarks.annotations) assert.ok(y * heightOf(box) < box.head);
  });

  it('are footnotes at every width where one of them has no room at any', () => {
    const { remarks } = lay(YEARS, { annotations: `2015: ${'很長的話'.repeat(40)}; 2018: 短` });
    assert.equal(remarks.from, null);
    assert.ok(remarks.annotations.every(({ from }) => from === null));
  });

  it('make room over the plot only where there are some', () => {
    assert.ok(lay(YEARS, { annotations: '2015: x' }).box.head > lay(YEARS).box.head);
  });

  it('are told and left out where they are not on the axis', () => {
    const layout = lay(YEARS, { annotations: '1999: x; 2015: y' });
    assert.deepEqual(codes(layout), ['setting-not-read']);
    assert.equal(layout.annotations.length, 1);
  });

  it('name a line across where no other line crosses the name', () => {
    const settings = { threshold: '一條線: 50' };
    const wave = (count: number): string =>
      Array.from({ length: count }, (_, index) => {
        const [year, month] = [1000 + Math.floor(index / 12), (index % 12) + 1];
        return `${year}-${String(month).padStart(2, '0')}: ${index % 2 === 0 ? 0 : 100}`;
      }).join('; ');
    for (const count of [60, 400, 4000]) {
      const { remarks } = lay(wave(count), settings);
      assert.equal(remarks.threshold!.from, null, `${count} values across it`);
    }
    const calm = lay('2020: 100; 2021: 99; 2022: 100', settings).remarks.threshold!;
    assert.equal(calm.from, RUNGS[0]);
  });
});

describe('<line-chart>', () => {
  const mixed = ['mixed-dates'];
  const expected = {
    'labels that come twice': ['repeated-row'],
    'dates that come twice': ['repeated-row'],
    'dates of different precision': mixed,
    'dates of different precision close together': mixed,
  };

  drawsOrSaysWhy('line-chart', {}, expected);

  it('draws every kind of input as indices, on a log scale and as an area, or says why not', () => {
    for (const [name, data] of Object.entries({ ...BAD_INPUT, none: '2020: —' })) {
      for (const setting of ['index', 'log', 'area']) {
        const report = render('line-chart', data, 'en', {
          [setting]: true,
          threshold: '5',
          annotations: '2020: x',
        });
        assert.ok(['drawn', 'partial'].includes(report.state), `${name}, ${setting}`);
        assert.doesNotMatch(report.html, /NaN|Infinity|undefined/, `${name}, ${setting}`);
        const told = codesOf(report).filter((code) => code !== 'setting-not-read');
        assert.equal(
          report.state === 'partial',
          report.problems.length > told.length || told.some((code) => code.endsWith('impossible')),
          name,
        );
      }
    }
  });
});
