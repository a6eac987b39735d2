import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { placeValues } from '../../../src/graphics/small-multiples/labels.ts';
import { smallMultiples } from '../../../src/graphics/small-multiples/kind.ts';
import {
  layoutMultiples,
  type MultiplesSettings,
} from '../../../src/graphics/small-multiples/layout.ts';
import { readBars } from '../../support/read.ts';
import { BAD_INPUT, drawsOrSaysWhy, render } from '../bad-input.ts';

const lay = (data: string, settings: MultiplesSettings = {}) =>
  layoutMultiples(readBars(data, smallMultiples), settings, 'zh-HK');

const table = (...rows: readonly (readonly string[])[]): string =>
  JSON.stringify([
    ['group', 'date', 'value', 'break'],
    ...rows.map((row) => [...row, ''].slice(0, 4)),
  ]);

const TWO = '2020 | 甲: 1; 2022 | 甲: 4; 2020 | 乙: 100; 2024 | 乙: 300';

describe('layoutMultiples', () => {
  it('has a panel for each group, in the order given, with its own rows', () => {
    assert.deepEqual(
      lay(TWO).panels.map(({ name, rows }) => [name, rows.length]),
      [
        ['甲', 2],
        ['乙', 2],
      ],
    );
    assert.deepEqual(
      lay('2020: 1; 2021: 2').panels.map(({ name }) => name),
      [''],
    );
  });

  it('places all panels on one axis of time, whatever each of them spans', () => {
    const { panels, ends } = lay(TWO);
    assert.deepEqual(
      panels.map(({ runs }) => runs[0]!.points.map(({ x }) => x)),
      [
        [0, 0.5],
        [0, 1],
      ],
    );
    assert.deepEqual(ends, ['2020', '2024']);
  });

  it('gives each panel a scale of its own from zero, or one to all', () => {
    assert.deepEqual(
      lay(TWO).panels.map(({ scale, top }) => [scale.from, scale.to, top]),
      [
        [0, 4, '4'],
        [0, 300, '300'],
      ],
    );
    assert.deepEqual(
      lay(TWO, { sharedScale: true }).panels.map(({ scale }) => scale.to),
      [300, 300],
    );
  });

  it('labels the last value there is, and knows whether the line comes down to it', () => {
    const { panels } = lay(
      '2020 | 甲: 5; 2021 | 甲: 2.0; 2022 | 甲: —; 2020 | 乙: 1; 2021 | 乙: 逾3; 2020 | 丙: —',
    );
    assert.deepEqual(
      panels.map(({ last }) => last && [last.text, last.falls]),
      [['2.0', true], ['逾3', false], null],
    );
  });

  it('writes the highest value where it is not the last and has room beside that', () => {
    const written = (data: string): readonly (readonly string[])[] => {
      const { panels, box } = lay(data);
      return panels.map((panel) => placeValues(panel, box).map(({ text }) => text));
    };
    assert.deepEqual(
      written('2020 | 甲: 1; 2022 | 甲: 9; 2024 | 甲: 5; 2020 | 乙: 1; 2024 | 乙: 3'),
      [['5', '9'], ['3']],
    );
    assert.deepEqual(written('2020 | 甲: 250; 2021 | 甲: 5'), [['5']]);
    assert.deepEqual(written('2020 | 甲: −1; 2021 | 甲: −5'), [['−5']]);
  });

  it('knows whether panels have scales of their own', () => {
    assert.equal(lay(TWO).scalesDiffer, true);
    assert.equal(lay(TWO, { sharedScale: true }).scalesDiffer, false);
    assert.equal(lay('2020 | 甲: 4; 2021 | 乙: 4').scalesDiffer, false);
  });

  it('keeps no room for numbers that the two ends of the axis leave room for', () => {
    const foot = (year: string): number => {
      const rows = ['2020', '2021', '2022', '2023', '2024', '2025', '2026'].map((at) => [
        at,
        '甲',
        '1',
        at === year ? '新' : '',
      ]);
      return lay(JSON.stringify([['date', 'group', 'value', 'break'], ...rows])).box.foot;
    };
    assert.equal(foot('2023'), 0);
    assert.ok(foot('2026') > 1);
  });

  it('draws columns on the places of all panels', () => {
    const { panels } = lay(TWO, { mark: 'columns' });
    assert.deepEqual(
      panels.map(({ columns }) => columns.map(({ slot }) => slot)),
      [
        [0, 1],
        [0, 2],
      ],
    );
    assert.ok(panels.every(({ runs }) => runs.length === 0));
    for (const { x, width } of panels.flatMap(({ columns }) => columns))
      assert.ok(x > 0 && x + width < 1);
  });

  it('numbers changes of definition over all panels, with what each says below them', () => {
    const { panels, notes } = lay(
      table(
        ['甲', '2018', '1'],
        ['甲', '2021', '2', '只計票房'],
        ['乙', '2018', '3'],
        ['乙', '2021', '4', '加入電子書'],
        ['乙', '2024', '5'],
      ),
    );
    assert.deepEqual(
      panels.map(({ breaks }) => breaks.map(({ index, x }) => [index, x])),
      [[[0, 0.5]], [[1, 0.5]]],
    );
    assert.deepEqual(notes, [
      { when: '2021年（甲）', text: '只計票房' },
      { when: '2021年（乙）', text: '加入電子書' },
    ]);
  });

  it('has one number for changes too near each other for two, and drops none of the words', () => {
    const years = Array.from({ length: 30 }, (_, index) => [
      '甲',
      String(1990 + index),
      '5',
      { 10: 'a', 11: 'b', 25: 'c' }[index] ?? '',
    ]);
    for (const mark of ['lines', 'columns'] as const) {
      const { panels, notes } = lay(table(...years), { mark });
      assert.deepEqual(
        panels[0]!.breaks.map(({ index }) => index),
        [0, null, 1],
        mark,
      );
      assert.deepEqual(notes, [
        { when: '2000年（甲）', text: 'a；2001年：b' },
        { when: '2015年（甲）', text: 'c' },
      ]);
    }
  });

  it('highlights panels by their names', () => {
    const { panels, problems } = lay(TWO, { highlight: '乙' });
    assert.deepEqual(
      panels.map(({ highlighted }) => highlighted),
      [false, true],
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      lay(TWO, { highlight: '丙' }).problems.map(({ code }) => code),
      ['highlight-unknown'],
    );
  });

  it('names the first place and the last in order of time, cut where they are long', () => {
    assert.deepEqual(lay('2022: 1; 2020-03: 2').ends, ['2020年3月', '2022']);
    const [first] = lay(`${'極長的名稱'.repeat(9)}: 1; 乙: 2`).ends;
    assert.match(first, /^.{2,5}…$/);
  });
});

describe('<small-multiples>', () => {
  const expected = {
    'labels that come twice': ['repeated-row'],
    'dates that come twice': ['repeated-row'],
    'dates of different precision': ['mixed-dates'],
    'dates of different precision close together': ['mixed-dates'],
  };

  drawsOrSaysWhy('small-multiples', {}, expected);
  describe('of columns', () => {
    drawsOrSaysWhy(
      'small-multiples',
      { mark: 'columns' },
      {
        ...expected,
        'labels that come twice': [],
        'dates a thousand years apart': ['uneven-dates'],
      },
    );
  });

  it('draws every kind of input on a shared scale', () => {
    for (const [name, data] of Object.entries(BAD_INPUT)) {
      const { state, html } = render('small-multiples', data, 'en', { 'shared-scale': true });
      assert.equal(state, 'drawn', name);
      assert.doesNotMatch(html, /NaN|Infinity/, name);
    }
  });

  it('says of a panel without any value that there is none, or that it is not given', () => {
    const { html } = render(
      'small-multiples',
      '2020 | 甲: —; 2020 | 乙: 未公布; 2020 | 丙: 1',
      'zh-Hant-HK',
    );
    assert.deepEqual(
      [...html.matchAll(/<text class="middle"[^>]*>([^<]*)/g)].map(([, text]) => text),
      ['沒有數據', '未公布'],
    );
  });
});

describe('the line of zero in a panel', () => {
  const order = (mark: 'lines' | 'columns'): readonly string[] => {
    const { html } = render('small-multiples', '2020 | A: 40; 2021 | A: 60', 'en', { mark });
    return [...html.matchAll(/class="(zero-line|column|line)\b/g)].map(([, name]) => name!);
  };

  it('lies over the feet of columns, which stand on it, and under lines', () => {
    assert.deepEqual(order('columns'), ['column', 'column', 'zero-line']);
    assert.deepEqual(order('lines'), ['zero-line', 'line']);
  });
});

describe('the last value of a panel', () => {
  it('stands over the middle of its column', () => {
    const data = '2020 | A: 40; 2021 | A: 60; 2022 | A: 70';
    const { html } = render('small-multiples', data, 'en', { mark: 'columns' });
    const [, anchor, x] = /class="datum ([a-z]+)" x="([\d.]+)%"/.exec(html)!;
    assert.deepEqual([anchor, Math.round(Number(x))], ['middle', 83]);
  });

  const heightsOf = (data: string): readonly number[] => {
    const { html } = render('small-multiples', data, 'en');
    return [...html.matchAll(/class="datum [a-z]+" x="[^"]+" y="([\d.]+)em"/g)].map(([, y]) =>
      Number(y),
    );
  };
  /** The line of the highest tick, in em of texts, and how high figures are. */
  const [roof, figure] = [1.5 / 0.75, 0.75];

  it('is not struck through by the line of the highest tick, however near it is', () => {
    for (let last = 60; last <= 100; last++) {
      const [y] = heightsOf(`2020 | A: 40; 2023 | A: 100; 2024 | A: ${last}; 2020 | B: 1`);
      assert.ok(y! <= roof || y! - figure >= roof, `${last}: ${y}`);
      const [rising] = heightsOf(`2020 | A: 40; 2022 | A: 100; 2023 | A: 41; 2024 | A: ${last}`);
      assert.ok(rising! <= roof || rising! - figure >= roof, `${last}: ${rising}`);
    }
  });

  it('stands below its point where the label of the highest tick leaves no room', () => {
    const [crowded] = heightsOf('2020 | A: 800,000; 2023 | A: 1,000,000; 2024 | B: 1');
    const [free] = heightsOf('2020 | A: 80; 2023 | A: 100; 2024 | B: 1');
    assert.ok(crowded! > roof && free! < roof);
  });
});
