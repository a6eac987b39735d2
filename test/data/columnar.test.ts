import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readColumnar } from '../../src/data/columnar.ts';
import { readWritten } from '../../src/data/written.ts';
import { composeFigure, type Figure } from '../../src/frame/compose.ts';
import type { GraphicKind } from '../../src/frame/kind.ts';
import { columnChart } from '../../src/graphics/column-chart/kind.ts';
import { lineChart } from '../../src/graphics/line-chart/kind.ts';
import { readLocale } from '../../src/locale/language.ts';
import { printTemplate } from '../../src/static/print.ts';
import { listingTemplate } from '../../src/frame/listing.ts';
import '../../src/static/tags.ts';
import { yearsAt } from '../../src/text/time.ts';

const DAY = 86_400_000;
const days = (count: number, from = 0): Float64Array =>
  Float64Array.from({ length: count }, (_, index) => from + index * DAY);

function draw(kind: GraphicKind<never>, content: unknown, settings = {}): Figure {
  const grid = readWritten({ format: 'value', content });
  return composeFigure({
    kind: kind as unknown as GraphicKind,
    preset: null,
    author: {
      settings: { headline: 'H', source: 'S', ...settings },
      slots: new Set(),
      unknown: [],
    },
    source: { grid, named: true, progress: 'none', problems: [] },
    locale: readLocale('en'),
    tell: () => [],
    list: listingTemplate,
  });
}

/** Where the points of the first line stand in a plot of 10,000 by 10,000, from its left and its top. */
function placesOf(figure: Figure): readonly (readonly [left: number, top: number])[] {
  const page = printTemplate(figure.template);
  const path = /class="line [^"]*"[^>]* d="([^"]*)"/.exec(page)?.[1] ?? '';
  let [left, top] = [0, 0];
  return [...path.matchAll(/(-?\d+) (-?\d+)/g)].map(([, right, down]) => {
    left += Number(right);
    top += Number(down);
    return [left, top];
  });
}

describe('data column by column', () => {
  it('are rows as any others while they are few', () => {
    const grid = readColumnar({ date: ['2020', '2021'], value: [1.5, 2] })!;
    assert.deepEqual(grid.header, ['date', 'value']);
    assert.deepEqual(
      grid.rows.map(({ cells }) => cells),
      [
        ['2020', '1.5'],
        ['2021', '2'],
      ],
    );
    assert.equal(grid.curve, undefined);
  });

  it('tell of the first cell of a column that is neither text nor a number', () => {
    const { problems } = readColumnar({ label: ['a', 'b', 'c'], value: [1, {}, () => 1] })!;
    assert.deepEqual(problems, [{ code: 'not-plain', details: [2, 'value'] }]);
    const whole = { label: ['a', null], value: [1, undefined], flag: [true, 5n] };
    assert.deepEqual(readColumnar(whole)!.problems, []);
  });

  it('take milliseconds for days in UTC, also around 1970, and small numbers for years', () => {
    const text = (date: ArrayLike<unknown>): readonly string[] =>
      readColumnar({ date, value: Float64Array.from(date, () => 1) })!.rows.map(
        ({ cells }) => cells[0]!,
      );
    assert.deepEqual(text(days(200)).slice(0, 2), ['1970-01-01', '1970-01-02']);
    assert.deepEqual(text([new Date(0), new Date(DAY)]), ['1970-01-01', '1970-01-02']);
    assert.deepEqual(text(Float64Array.of(2020, 2021)), ['2020', '2021']);
    assert.deepEqual(text(Float64Array.of(20240101, 20240201)), ['2024-01-01', '2024-02-01']);
    assert.deepEqual(text(Float64Array.of(202401, 202402)), ['202401', '202402']);
  });

  it('leave a date blank that is missing among milliseconds, and one in words as it is', () => {
    const date = [Date.UTC(2024, 0, 1), null, '', ' ', undefined, Number.NaN, '2024', false];
    const { rows, problems } = readColumnar({ date, value: date.map(() => 1) })!;
    assert.deepEqual(
      rows.map(({ cells }) => cells[0]),
      ['2024-01-01', '', '', '', '', '', '2024', 'false'],
    );
    assert.deepEqual(problems, []);
  });

  it('are told where they are not equally long', () => {
    const grid = readColumnar({ date: ['2020'], value: [1, 2] })!;
    assert.deepEqual(
      grid.problems.map(({ code }) => code),
      ['uneven-columns'],
    );
  });

  it('leave to other readers whatever is no set of columns', () => {
    for (const value of [null, 5, 'a', [[1]], { rows: [] }, { a: [1], b: 'x' }]) {
      assert.equal(readColumnar(value), null);
    }
    const trap = {
      get value(): never {
        throw new Error('no');
      },
    };
    const { problems } = readWritten({ format: 'value', content: trap });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['no-data', 'unknown-key'],
    );
  });

  it('draw every extreme of a hundred thousand points, and count them all', () => {
    const values = Float64Array.from({ length: 100_000 }, (_, index) => Math.sin(index / 700));
    values[61_803] = 9;
    values[27_182] = -9;
    const figure = draw(lineChart, { date: days(100_000), value: values });
    assert.deepEqual(figure.account, { given: 100_000, read: 100_000, setAside: [] });
    // Round joins of thousands of points take most of the painting, and nobody sees them.
    assert.match(printTemplate(figure.template), /class="line [^"]*\bdense\b/);
    const heights = placesOf(figure).map(([, top]) => top);
    assert.ok(heights.length > 2000 && heights.length <= 5600, String(heights.length));
    assert.deepEqual([Math.min(...heights), Math.max(...heights)], [500, 9500]);
  });

  it('stand where their dates do, months as long as each other, and hours within their day', () => {
    const from = Date.UTC(1896, 0, 1);
    const until = Date.UTC(1905, 0, 1);
    // One more at New Year, so that the span is whole years.
    const date = Float64Array.from({ length: ((until - from) / DAY) * 2 + 1 }, (_, at) =>
      Math.min(until, from + (at * DAY) / 2),
    );
    const noon = { '1896-02-29': 0.5, '1900-03-01': 0, '1903-07-16': 0.5, '1904-12-31': 0 };
    const places = Object.entries(noon).map(([day, at]) => {
      const [year, month, of] = day.split('-').map(Number) as [number, number, number];
      return {
        moment: Date.parse(day) + at * DAY,
        x: (yearsAt({ year, month, day: of }, at) - 1896) / 9,
      };
    });
    const value = date.map((moment) => Number(places.some((place) => place.moment === moment)));
    const { xs, values } = readColumnar({ date, value })!.curve!;
    const found = [...xs].filter((_, at) => values[at] === 1);
    assert.deepEqual([xs[0], xs.at(-1), found.length], [0, 1, places.length]);
    places.forEach(({ x }, at) => assert.ok(Math.abs(x - found[at]!) < 1e-9, `${x} ${found[at]}`));
  });

  it('are no curve at moments that no calendar reaches, such as nanoseconds', () => {
    const value = new Float64Array(6000).fill(1);
    const nanoseconds = Float64Array.from(value, (_, at) => 1.7e18 + at * 1e9);
    const slip = days(6000).with(5999, Number.MAX_VALUE);
    for (const date of [nanoseconds, slip, slip.map((moment) => -moment).toReversed()])
      assert.equal(readColumnar({ date, value })!.curve, undefined);
  });

  it('part where a value is missing, whose neighbours stay the extremes that are said', () => {
    const values = Float64Array.from({ length: 8000 }, () => 1000);
    values[500] = 10;
    values[900] = 5000;
    values[4000] = Number.NaN;
    const page = printTemplate(draw(lineChart, { date: days(8000), value: values }).template);
    assert.equal([...page.matchAll(/class="line /g)].length, 2);
    assert.match(page, /The highest was 5,000/);
    assert.match(page, /The lowest was 10,/);
    assert.doesNotMatch(page, /NaN/);
  });

  it('are all rows for a kind that draws no curves', () => {
    const { account, problems } = draw(columnChart, {
      date: days(12_000),
      value: new Float64Array(12_000).fill(1),
    });
    assert.equal(account.given, 12_000);
    assert.equal(account.read + account.setAside.length, 12_000);
    assert.ok(problems.some(({ code }) => code === 'row-not-used'));
  });

  it('are indices of their first value where these are asked for', () => {
    const value = Float64Array.from({ length: 6000 }, (_, index) => 50 + index / 100);
    const figure = draw(lineChart, { date: days(6000), value }, { index: true });
    const text = printTemplate(figure.template);
    assert.match(text, />220</);
    assert.ok(placesOf(figure).every(([, top]) => top >= 0 && top <= 10_000));
  });
});

describe('dates as numbers that are neither years nor milliseconds', () => {
  const COUNT = 20_000;
  const numbers = (of: (index: number) => number): Float64Array =>
    Float64Array.from({ length: COUNT }, (_, index) => of(index));
  const digits = (index: number): number =>
    Number(new Date(index * DAY).toISOString().slice(0, 10).replaceAll('-', ''));
  const value = numbers((index) => index);

  it('are days in eight digits, where a curve runs as it does over the same days as text', () => {
    const grid = readColumnar({ date: numbers(digits), value })!;
    const text = Array.from(days(COUNT), (day) => new Date(day).toISOString().slice(0, 10));
    const same = readColumnar({ date: text, value })!;
    assert.deepEqual([...grid.curve!.xs], [...same.curve!.xs]);
    assert.deepEqual(grid.rows, same.rows);
  });

  it('draw no curve over years that there never will be', () => {
    for (const from of [1_706_659_200, 45_322]) {
      const date = numbers((index) => from + index);
      assert.equal(readColumnar({ date, value })!.curve, undefined);
    }
    assert.ok(readColumnar({ date: numbers((index) => 1500 + index / 100), value })!.curve);
  });
});
