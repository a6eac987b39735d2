import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnChart } from '../../src/graphics/column-chart/kind.ts';
import { datedRows, planSlots, type SlotPlan } from '../../src/scale/slots.ts';
import { formatDate } from '../../src/text/format-date.ts';
import { printDecimal } from '../../src/text/decimal.ts';
import { readBars } from '../support/read.ts';

const plan = (data: string): SlotPlan => planSlots(datedRows(readBars(data, columnChart).rows));
const codes = ({ problems }: SlotPlan): readonly string[] => problems.map(({ code }) => code);

/** Each place with its values, `·` where a series has none: `2020 5 ·`. */
const places = ({ slots }: SlotPlan): readonly string[] =>
  slots.map(({ label, date, rows }) =>
    [
      date ? formatDate(date, 'en') : label,
      ...rows.map((row) => (row?.value.decimal ? printDecimal(row.value.decimal) : '·')),
    ].join(' '),
  );

const many = (count: number, say: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => say(index)).join('; ');

describe('the places of columns', () => {
  it('keeps the footnote of a date on the axis, and leaves how sure it is to the value', () => {
    assert.deepEqual(places(plan('2022*: 5; 2023E: 6; 2024（預測）: 7')), [
      '2022* 5',
      '2023 6',
      '2024 7',
    ]);
  });

  it('are in order of time whatever the order given', () => {
    assert.deepEqual(places(plan('2022: 3; 2020: 1; 2021: 2')), ['2020 1', '2021 2', '2022 3']);
    assert.deepEqual(places(plan('Q1 2021: 2; 2020年第三季: 1; 2020Q4: 5')), [
      'Q3 2020 1',
      'Q4 2020 5',
      'Q1 2021 2',
    ]);
  });

  it('stay as given where they are no dates, or where one of them is none', () => {
    assert.deepEqual(places(plan('丙: 3; 甲: 1; 乙: 2')), ['丙 3', '甲 1', '乙 2']);
    assert.deepEqual(places(plan('2022: 3; 以前: 1; 2021: 2')), ['2022 3', '以前 1', '2021 2']);
  });

  it('have room for the dates that are missing between others', () => {
    assert.deepEqual(places(plan('2018: 1; 2021: 2; 2022: 3')), [
      '2018 1',
      '2019 ·',
      '2020 ·',
      '2021 2',
      '2022 3',
    ]);
    assert.deepEqual(places(plan('2024-02-27: 1; 2024-03-01: 2; 2024-02-28: 3')), [
      '27 February 2024 1',
      '28 February 2024 3',
      '29 February 2024 ·',
      '1 March 2024 2',
    ]);
  });

  it('are as far apart as all the dates allow, so that censuses have no empty years between', () => {
    assert.deepEqual(places(plan('1990: 1; 2000: 2; 2020: 3')), [
      '1990 1',
      '2000 2',
      '2010 ·',
      '2020 3',
    ]);
    assert.equal(plan('2024-01-05: 1; 2024-01-12: 2; 2024-01-26: 3').slots.length, 4);
  });

  it('stand side by side, told, where the missing ones would be too many', () => {
    const far = plan('1000: 1; 1001: 5; 2024: 2');
    assert.deepEqual(places(far), ['1000 1', '1001 5', '2024 2']);
    assert.deepEqual(codes(far), ['uneven-dates']);
    assert.equal(plan('1600: 1; 1601: 5; 1999: 2').slots.length, 400);
  });

  it('are as many as are given, however many these are', () => {
    const years = plan(many(500, (index) => `${1500 + index}: ${index}`));
    assert.equal(years.slots.length, 500);
    assert.deepEqual(codes(years), []);
  });

  it('are shared by the series, each at its own place in them', () => {
    const grouped = plan('2021 | b: 4; 2020 | a: 1; 2020 | b: 3');
    assert.deepEqual(grouped.series, ['b', 'a']);
    assert.deepEqual(places(grouped), ['2020 3 1', '2021 4 ·']);
  });

  it('are two for a date or a group’s label that comes twice, and that is told', () => {
    const twice = plan('2020: 1; 2021: 3; 2020: 2');
    assert.deepEqual(places(twice), ['2020 1', '2020 2', '2021 3']);
    assert.deepEqual(twice.problems, [{ code: 'repeated-row', details: [3, '2020'] }]);
    assert.deepEqual(codes(plan('甲 | x: 1; 甲 | x: 2; 甲 | x: 3')), [
      'repeated-row',
      'repeated-row',
    ]);
  });

  it('are two without a word for things that happen to have one name', () => {
    const names = plan('甲: 1; 甲: 2');
    assert.deepEqual(places(names), ['甲 1', '甲 2']);
    assert.deepEqual(codes(names), []);
  });

  it('are one for a year that is written in two ways', () => {
    assert.deepEqual(places(plan('2020 | a: 1; ２０２０年 | b: 2')), ['2020 1 2']);
  });

  it('are ordered by their beginnings, told, where dates are of different precision', () => {
    const mixed = plan('2021-03: 2; 2022-05-06: 3; 2020: 1; 2021: 5');
    assert.deepEqual(places(mixed), ['2020 1', '2021 5', 'March 2021 2', '6 May 2022 3']);
    assert.deepEqual(codes(mixed), ['mixed-dates']);
  });

  it('take names such as __proto__ like any other', () => {
    assert.deepEqual(places(plan('__proto__ | a: 1; constructor | a: 2; __proto__ | b: 3')), [
      '__proto__ 1 3',
      'constructor 2 ·',
    ]);
  });

  it('hold every row once', () => {
    for (const data of ['', '甲: 1', '2020: 1; 2020: 2; 2030: 3', '2020: 1; x: 2; 2020-05: 3']) {
      const { rows } = readBars(data, columnChart);
      const held = planSlots(rows).slots.flatMap((slot) => slot.rows.flatMap((row) => row ?? []));
      assert.deepEqual(new Set(held), new Set(rows), data);
      assert.equal(held.length, rows.length, data);
    }
  });
});

describe('datedRows', () => {
  it('gives the dates that a notation has as labels', () => {
    const { rows } = readBars('2020: 1; 2021年: 2', columnChart);
    assert.deepEqual(
      datedRows(rows).map(({ date }) => date),
      [{ year: 2020 }, { year: 2021 }],
    );
  });

  it('leaves rows alone of which one is no date, and those that are dated', () => {
    const { rows } = readBars('2020: 1; 甲: 2', columnChart);
    assert.equal(datedRows(rows), rows);
    const dated = readBars('[["date","value"],["2020",1]]', columnChart).rows;
    assert.equal(datedRows(dated), dated);
  });
});
