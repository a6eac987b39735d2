import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { targetProgress } from '../../../src/graphics/target-progress/kind.ts';
import {
  layoutTargets,
  type PlacedItem,
  type TargetProgressSettings,
} from '../../../src/graphics/target-progress/layout.ts';
import { layoutPath, type PathPlot } from '../../../src/graphics/target-progress/path.ts';
import { AXIS_SIZE } from '../../../src/scale/wrap.ts';
import { RUNGS, type Rung } from '../../../src/scale/ladder.ts';
import { emFromTop, heightOf } from '../../../src/scale/plot-box.ts';
import type { PlacedText } from '../../../src/scale/plot-texts.ts';
import { heightOn } from '../../../src/scale/value-scale.ts';
import { widthBeside } from '../../../src/scale/value-axis.ts';
import { printDecimal } from '../../../src/text/decimal.ts';
import { estimateWidth } from '../../../src/text/width.ts';
import { readBars } from '../../support/read.ts';
import { BAD_INPUT, codesOf, render, summaryOf } from '../bad-input.ts';

const lay = (data: string, settings: TargetProgressSettings = {}) =>
  layoutTargets(readBars(data, targetProgress), settings, 'zh-HK', layoutPath);

const first = (data: string, settings: TargetProgressSettings = {}): PlacedItem =>
  lay(data, settings).items[0]!;

const codes = (data: string): readonly string[] => lay(data).problems.map(({ code }) => code);

const path = (data: string): PathPlot => first(data).path!;

const round = (share: number | null): number => Math.round(share! * 1000) / 1000;

const SCIFI = '2020: 187; 2023: 373.8; 2024: 480.2; 2027: target 1000';

const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

describe('the track', () => {
  it('runs from zero to the target, with the bar to the last value', () => {
    const { track } = first(SCIFI);
    assert.deepEqual([track.bar.start, track.bar.length, track.zero], [0, 0.4802, 0]);
    assert.deepEqual([track.end, track.rings], [0.4802, [1]]);
  });

  it('runs beyond a target that is passed, and to the furthest of several', () => {
    const passed = first('2024: 125; 2027: target 100').track;
    assert.deepEqual([passed.bar.length, passed.rings], [1, [0.8]]);
    const several = first('2024: 50; 2027: target 100; 2030: target 200').track;
    assert.deepEqual([several.bar.length, several.rings], [0.25, [0.5, 1]]);
  });

  it('holds the first value where the way down is counted from it', () => {
    const { track } = first('2015: 120; 2024: 90; 2030: target 60');
    assert.deepEqual([track.bar.length, track.rings], [0.75, [0.5]]);
  });

  it('holds zero between values below it and above', () => {
    const { track } = first('2024: −5; 2027: target 10');
    assert.deepEqual(
      [track.zero, track.bar.start, track.bar.length, track.end, track.rings].flat().map(round),
      [0.333, 0, 0.333, 0, 1],
    );
    const zero = first('2020: −6; 2024: −2; 2027: target 0').track;
    assert.deepEqual([zero.end, zero.zero, zero.rings].flat().map(round), [0.667, 1, 1]);
  });

  it('has no bar where nothing is measured, and no ring where nothing is aimed at', () => {
    const none = first('2024: —; 2027: target 5');
    assert.deepEqual([none.last, none.track.bar.length, none.track.rings], [null, null, [1]]);
    assert.deepEqual(first('2024: 5; 2027: target —').track.rings, []);
    const nothing = first('2024: 0; 2027: target 0').track;
    assert.deepEqual([nothing.bar.length, nothing.rings], [0, [0]]);
  });

  it('keeps a tick for each value that is neither last nor on a path, and tells it', () => {
    const { track, last } = first('甲: 5; 甲: 7; 甲: claim 9; 甲: target 10');
    assert.deepEqual([last!.value.printed, track.ticks], ['7', [0.5, 0.9]]);
    assert.deepEqual(codes('甲: 5; 甲: 7; 甲: claim 9; 甲: target 10'), [
      'repeated-row',
      'repeated-row',
    ]);
    assert.deepEqual(first('AI: 3 (2024); AI: 4; AI: target 8').last!.value.printed, '3');
  });
});

describe('the path', () => {
  it('is there for two dated values or more', () => {
    assert.ok(first('2023: 1; 2024: 2').path);
    for (const data of ['2024: 2; 2027: target 5', '甲: 1; 甲: 2', '2023: 1; 2024: —'])
      assert.equal(first(data).path, null, data);
  });

  it('stands on a true axis of time, whatever the order, to the target at its end', () => {
    for (const data of [SCIFI, SCIFI.split('; ').toReversed().join('; ')]) {
      const { past, ahead } = path(data);
      assert.deepEqual(
        past.slice(0, 2).map(({ points }) => points.map(({ x, value }) => [round(x), value])),
        [
          [
            [0, 187],
            [round(3 / 7), 373.8],
          ],
          [
            [round(3 / 7), 373.8],
            [round(4 / 7), 480.2],
          ],
        ],
      );
      const [needed, ring] = ahead;
      // The years 2021 and 2022 are left out.
      assert.deepEqual([past[0]!.look, past[1]!.look, needed!.look], ['thin', 'solid', 'dashed']);
      assert.deepEqual([needed!.points[0]!.value, needed!.points.at(-1)!.value], [480.2, 1000]);
      assert.deepEqual(
        ring!.points.map(({ x, value, row }) => [x, value, row!.value.status]),
        [[1, 1000, 'target']],
      );
    }
  });

  it('is thin over times that others would have filled, and nowhere where all are as far apart', () => {
    const gaps = (data: string): number =>
      path(data).past.filter(({ look }) => look === 'thin').length;
    assert.equal(gaps('2010: 5; 2015: 6; 2020: 8; 2030: target 9'), 0);
    assert.equal(gaps('2018: 5; 2019: 6; 2020: 6; 2023: 7; 2024: 8; 2030: target 9'), 1);
  });

  it('names the years that have values, the target’s and the first at every width', () => {
    const { labels } = path(SCIFI);
    assert.deepEqual(
      labels.map(({ lines }) => lines.join('')),
      ['2020', '2023', '2024', '2027'],
    );
    assert.deepEqual([labels[0]!.from, labels[3]!.from], [RUNGS[0], RUNGS[0]]);
    assert.ok(labels[2]!.from! < labels[1]!.from!);
  });

  it('bends as an even rate does, and is straight for points and through zero', () => {
    const middle = (data: string): number => path(data).ahead[0]!.points[6]!.value;
    assert.equal(middle('2020: 50; 2022: 100; 2026: target 400'), 200);
    assert.equal(middle('2020: 5%; 2022: 10%; 2026: target 40%'), 25);
    assert.equal(middle('2020: −8; 2022: −4; 2026: target 0'), -2);
  });

  it('leads from target to target, and not to those that are passed or due', () => {
    const dashed = (data: string): readonly (readonly number[])[] =>
      path(data).ahead.flatMap(({ look, points }) =>
        look === 'dashed' ? [[points[0]!.value, points.at(-1)!.value]] : [],
      );
    assert.deepEqual(dashed('2020: 50; 2024: 130; 2026: target 150; 2030: target 200'), [
      [130, 150],
      [150, 200],
    ]);
    assert.deepEqual(dashed('2020: 50; 2024: 130; 2026: target 100; 2030: target 200'), [
      [130, 200],
    ]);
    assert.deepEqual(dashed('2020: 50; 2027: 90; 2025: target 100'), []);
    const { goals } = first('2020: 50; 2024: 130; 2026: target 150; 2030: target 200');
    assert.deepEqual(
      goals.map(({ required }) =>
        [required!.since, required!.until].map(({ value }) => printDecimal(value.decimal!)),
      ),
      [
        ['130', '150'],
        ['150', '200'],
      ],
    );
  });

  it('breaks off where a value is missing, and dashes what is only said', () => {
    const { past } = path('2020: 1; 2021: —; 2022: 2; 2023: 3; 2025: forecast 4; 2030: target 9');
    const runs = past.filter(({ points }) => points.length > 1);
    assert.deepEqual(
      runs.map(({ look, points }) => [look, ...points.map(({ value }) => value)]),
      [
        ['solid', 2, 3],
        ['dashed', 3, 4],
      ],
    );
  });

  it('joins one measured value to what is said of a later year', () => {
    const data = '2024: 50; 2026: forecast 60; 2027: target 100';
    const { past, ahead } = path(data);
    const way = past.find(({ look }) => look === 'dashed')!;
    assert.deepEqual(
      way.points.map(({ value }) => value),
      [50, 60],
    );
    assert.equal(ahead[0]!.look, 'dashed');
    assert.deepEqual(codes(data), []);
    assert.deepEqual(codes('2024: forecast 3; 2027: target 5'), []);
    assert.equal(first('2024: forecast 3; 2025: forecast 4').path, null);
  });

  it('has a dot for each value, unless there are too many to tell apart', () => {
    const years = (count: number): string =>
      Array.from({ length: count }, (_, index) => `${1990 + index}: ${index + 1}`).join('; ');
    const dots = (count: number): number =>
      path(years(count)).past.filter(({ points }) => points.length === 1).length;
    assert.deepEqual([dots(24), dots(25)], [24, 0]);
  });

  it('has a line across for a target without a date', () => {
    const { across, ahead } = path('2020: 500; 2022: 800; 目標: 1000');
    assert.deepEqual(across, [{ height: 1, text: '目標：1000' }]);
    assert.deepEqual(ahead, []);
  });

  it('notes where the definition changed', () => {
    const { breaks, notes } = path(
      table(['date', 'value', 'break'], ['2020', '1', ''], ['2024', '2', '新口徑']),
    );
    assert.equal(breaks.length, 1);
    assert.deepEqual(notes, [{ when: '2024年', text: '新口徑' }]);
  });

  it('is told of dates of different precision once, and of dates that come twice', () => {
    const mixed = '甲 | 2020: 1; 甲 | 2021-03: 2; 乙 | 2020: 1; 乙 | 2021-03: 2';
    assert.deepEqual(codes(`${mixed}; 甲 | 2030: target 9; 乙 | 2030: target 9`), ['mixed-dates']);
    assert.deepEqual(codes('2020: 1; 2020: 2; 2021: 3; 2030: target 9'), ['repeated-row']);
    assert.deepEqual(codes('2020: 1; 2021: 2; 2021: target 9'), []);
  });

  it('is left out beyond sixty of them, where its values are ticks', () => {
    const many = Array.from({ length: 61 }, (_, at) => `項${at} | 2020: 1; 項${at} | 2021: 2`);
    const { items } = lay(many.join('; '), { target: '2030: 4' });
    assert.equal(items.filter((item) => item.path).length, 60);
    assert.deepEqual(items.at(-1)!.track.ticks, [0.25]);
  });
});

/** Texts that stand on each other at a rung, as they are seen there. */
function collisions({ texts, axis, box }: PathPlot, rung: Rung): readonly string[] {
  const width = widthBeside(axis, rung, 0.5);
  const boxes = texts
    .filter(({ from }) => from !== null && from <= rung)
    .map(({ text, anchor, x, y }) => {
      const wide = estimateWidth(text) * AXIS_SIZE;
      const left = x * width - { start: 0, middle: wide / 2, end: wide }[anchor];
      const foot = y * heightOf(box);
      return { text, left, right: left + wide, top: foot - 0.65, bottom: foot + 0.05 };
    });
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} and ${b.text} at ${rung} em`),
  );
}

describe('the texts of a path', () => {
  const seen = ({ texts }: PathPlot, look: string): readonly PlacedText[] =>
    texts.filter((text) => text.look === look);

  it('name the target, the last value and the first at every width', () => {
    const plot = path(SCIFI);
    for (const [look, texts] of [
      ['limit', ['1000']],
      ['aim', ['2027年目標']],
      ['sum', ['480.2']],
      ['datum', ['187', '373.8']],
    ] as const) {
      assert.deepEqual(
        seen(plot, look).map(({ text }) => text),
        texts,
      );
      assert.ok(
        seen(plot, look).every(({ from }) => from === RUNGS[0]),
        look,
      );
    }
  });

  it('stand clear of each other at every rung, also where ways cross', () => {
    for (const data of [
      SCIFI,
      '2015: 120萬噸; 2018: 111萬噸; 2021: 98萬噸; 2024: prelim 91萬噸; 2026: target 85萬噸; 2030: target 60萬噸',
      '2020: 50; 2022: 90; 2024: 130; 2025: target 100; 2030: target 200',
      '2020: 9; 2021: 1; 2022: 8; 2023: 2; 2024: 7; 2025: target 7; 2026: target 8; 2027: target 9',
    ]) {
      for (const rung of RUNGS) assert.deepEqual(collisions(path(data), rung), [], data);
    }
  });

  it('stand where no line crosses them', () => {
    const plot = path('2020: 100; 2024: 20; 2030: target 10');
    const [last] = seen(plot, 'sum');
    const line = emFromTop(heightOn(20, plot.axis.scale), plot.box);
    assert.ok(last!.y * heightOf(plot.box) > line, 'below a line that falls to it');
    const rising = path('2020: 20; 2024: 100; 2030: target 110');
    const [top] = seen(rising, 'sum');
    assert.ok(
      top!.y * heightOf(rising.box) < emFromTop(heightOn(100, rising.axis.scale), rising.box),
    );
  });

  it('keep clear of the labels of the axis before them', () => {
    for (const year of [2012, 2014, 2016]) {
      const plot = path(`2010: 3000; ${year}: 4000; ${year + 1}: target 20000; 2030: target 30000`);
      for (const rung of RUNGS)
        for (const { text, anchor, x, from } of plot.texts) {
          const wide = estimateWidth(text) * AXIS_SIZE;
          const left =
            x * widthBeside(plot.axis, rung, 1) - { start: 0, middle: wide / 2, end: wide }[anchor];
          assert.ok(from === null || from > rung || left > -0.05, `${text} at ${rung} em`);
        }
    }
  });

  it('have room below a value at the foot of the scale, within the plot', () => {
    const plot = path('2020: 24%; 2024: 27%; 2025: target 28%');
    const [low] = seen(plot, 'datum');
    assert.equal(low!.from, RUNGS[0]);
    assert.ok(plot.texts.every(({ y }) => y > 0 && y < 1));
  });

  it('say how sure a value is, and what an author calls a target', () => {
    assert.equal(seen(path('2023: 1; 2024: prelim 2'), 'sum')[0]!.text, '2（初步數字）');
    const named = first('2023: 1; 2024: 2', { target: '十年目標: 4' }).path!;
    assert.equal(seen(named, 'limit')[0]!.text, '十年目標：4');
  });
});

const LANGUAGES = ['zh-Hant-HK', 'zh-Hans', 'en'] as const;

/** What is told of an input beside that it has no target. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'labels that come twice': ['repeated-row'],
  'dates that come twice': ['repeated-row'],
  'dates of different precision': ['mixed-dates'],
  'dates of different precision close together': ['mixed-dates'],
};

/** What has values above its target, and none before them. */
const ABOVE: readonly string[] = ['200 places'];

describe('bad input', () => {
  for (const [name, data] of Object.entries(BAD_INPUT)) {
    it(`${name} is drawn in every language, with every row accounted for, with and without a target`, () => {
      const given = data.split(';').length;
      for (const lang of LANGUAGES) {
        for (const target of ['', '2035: 20']) {
          const report = render('target-progress', data, lang, target ? { target } : {});
          assert.equal(report.state, 'drawn', lang);
          assert.deepEqual(report.rows, { given, read: given, setAside: [] });
          const told = [
            ...(TOLD[name] ?? []),
            ...(target ? (ABOVE.includes(name) ? ['goal-unclear'] : []) : ['no-target']),
          ];
          assert.deepEqual(codesOf(report), told, lang);
          assert.doesNotMatch(report.html, /NaN|Infinity|undefined|\[object/, lang);
          assert.ok(summaryOf(report).length > 8, summaryOf(report));
        }
      }
    });
  }

  it('is told where there is nothing to draw', () => {
    for (const lang of LANGUAGES) {
      const none = render('target-progress', '[["date","value"]]', lang);
      assert.equal(none.state, 'error');
      assert.deepEqual(codesOf(none), ['no-data']);
      assert.equal(render('target-progress', '', lang).state, 'empty');
    }
  });

  it('has a ring for a target in brackets behind its date', () => {
    for (const [lang, when] of [
      ['zh-Hant-HK', '2027（目標）'],
      ['zh-Hans', '2027年（目标）'],
      ['en', '2027 (target)'],
    ] as const) {
      const data = `[["年份","數"],["2023","300"],["2024","400"],["${when}","1000"]]`;
      for (const given of [data, `2023: 300; 2024: 400; ${when}: 1000`])
        assert.match(render('target-progress', given, lang).html, /class="ring"/, given);
    }
  });

  it('tells the reader of a value that no date of its row places', () => {
    const data = '[["年份","數"],["2023","300"],["2024","400"],["將來","1000"]]';
    const { html, problems } = render('target-progress', data, 'zh-Hant-HK');
    assert.ok(problems.some(({ code }) => code === 'undated-value'));
    assert.match(html, /未畫出，見數據表：將來。/);
    assert.doesNotMatch(html, /class="tick-mark"/);
  });

  it('draws the rest where a value cannot be read', () => {
    const report = render('target-progress', '2020: 5; 2021: 1,2O0; 2022: 7; 2030: target 9', 'en');
    assert.equal(report.state, 'partial');
    assert.deepEqual(codesOf(report), ['not-a-number']);
  });

  it('draws values of other kinds on tracks of their own', () => {
    const data = '2020: 5%; 2021: 7人; 2022: 7%; 2030: target 9%';
    const report = render('target-progress', data, 'en');
    assert.deepEqual(report.rows, { given: 4, read: 4, setAside: [] });
    assert.deepEqual(codesOf(report), ['no-target']);
    assert.equal(report.html.match(/<li class="target"/g)!.length, 2);
  });
});
