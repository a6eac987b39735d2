/** Long tables whose headers do not say which column tells the series apart. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDataset, type DataWishes } from '../../src/data/dataset.ts';
import { parseCsv } from '../../src/data/csv.ts';
import { barChart } from '../../src/graphics/bar-chart/kind.ts';
import { columnChart } from '../../src/graphics/column-chart/kind.ts';
import { lineChart } from '../../src/graphics/line-chart/kind.ts';
import { smallMultiples } from '../../src/graphics/small-multiples/kind.ts';

const KINDS = { lineChart, columnChart, smallMultiples, barChart };

const read = (csv: string, kind: keyof typeof KINDS, named = '') => {
  const { roles, melt, tellSeries } = KINDS[kind];
  const wishes: DataWishes = {
    roles,
    needs: [],
    melt,
    tellSeries,
    named,
    unit: '',
    language: 'en',
  };
  return readDataset(parseCsv(csv), wishes);
};

/** What each column is taken for, and what was said of them. */
const rolesOf = (csv: string, kind: keyof typeof KINDS, named = ''): readonly string[] => {
  const { columns, problems } = read(csv, kind, named);
  return [...columns.map(({ role }) => role ?? '–'), ...problems.map(({ code }) => code)];
};

const LONG = 'Year,Town,People\n2020,A,3\n2021,A,6\n2020,B,4\n2021,B,8';

describe('a long table', () => {
  for (const kind of ['lineChart', 'columnChart', 'smallMultiples'] as const) {
    it(`has the names that recur with each date as series in ${kind}`, () => {
      assert.deepEqual(rolesOf(LONG, kind), ['date', 'group', 'value']);
      const groups = read(LONG, kind).rows.map(({ group }) => group);
      assert.deepEqual(groups, ['A', 'A', 'B', 'B']);
    });

    it(`has them as series under a header that calls them labels, in ${kind}`, () => {
      const csv = LONG.replace('Town', '類別').replace('Year', '年份');
      assert.deepEqual(rolesOf(csv, kind), ['date', 'group', 'value']);
    });

    it(`keeps names as labels where its author calls them so, in ${kind}`, () => {
      assert.deepEqual(rolesOf(LONG, kind, 'label: Town'), ['date', 'label', 'value']);
    });
  }

  it('has the second of two columns of names as series where there are no dates', () => {
    const csv = 'Product,Region,Sales\nTea,North,3\nTea,South,6\nMilk,North,4\nMilk,South,8';
    for (const kind of ['columnChart', 'lineChart', 'barChart'] as const)
      assert.deepEqual(rolesOf(csv, kind), ['label', 'group', 'value']);
  });

  it('has years as the groups of bars, which know no dates', () => {
    assert.deepEqual(rolesOf(LONG, 'barChart'), ['group', 'label', 'value']);
  });

  it('may have a row twice by mistake, or one that is missing', () => {
    const years = [2020, 2021, 2022, 2023, 2024].flatMap((year) => [`${year},A,1`, `${year},B,2`]);
    for (const rows of [[...years, '2024,B,2'], years.slice(1)])
      assert.deepEqual(rolesOf(['Year,Town,People', ...rows].join('\n'), 'lineChart'), [
        'date',
        'group',
        'value',
      ]);
  });

  it('is no such table where every date stands once, or names are of one row each', () => {
    const once = 'Year,Event,People\n2020,flood,3\n2021,drought,6\n2022,flood,4';
    assert.deepEqual(rolesOf(once, 'lineChart'), ['date', 'label', 'value']);
    const events = 'Date,Deal,Size\n2020,Alpha,3\n2020,Beta,6\n2021,Gamma,4\n2021,Delta,1';
    assert.deepEqual(rolesOf(events, 'columnChart'), ['date', 'label', 'value']);
  });

  it('is no such table where a row stands there twice, nor are names that are', () => {
    const days = [10, 11, 12, 13, 14, 15, 16].map((day) => `2024-01-${day},Day ${day % 3},1`);
    const twice = ['Date,Weekday,Cases', ...days, days[0]].join('\n');
    assert.deepEqual(rolesOf(twice, 'lineChart').slice(0, 3), ['date', 'label', 'value']);
    const votes = 'Name,Party,Votes\nA,x,3\nB,y,2\nC,x,4\nD,y,1\nE,x,6\nA,y,5';
    assert.deepEqual(rolesOf(votes, 'barChart').slice(0, 3), ['label', '–', 'value']);
  });

  it('may have series of years that overlap in part', () => {
    const row = (town: string, from: number): readonly string[] =>
      [0, 1, 2, 3, 4, 5].map((at) => `${from + at},${town},${at + 1}`);
    const csv = ['Year,Town,People', ...row('A', 2000), ...row('B', 2003)].join('\n');
    assert.deepEqual(rolesOf(csv, 'lineChart'), ['date', 'group', 'value']);
  });

  it('is no such table where names and dates recur together', () => {
    const doubled = 'Year,Town,People\n2020,A,3\n2020,A,6\n2021,A,4\n2021,A,8';
    assert.deepEqual(rolesOf(doubled, 'lineChart'), ['date', 'label', 'value']);
  });

  it('tells of a column of remarks as before', () => {
    const csv = 'Town,Comment,People\nA,good,3\nB,bad,4\nC,good,5\nD,bad,6';
    assert.deepEqual(rolesOf(csv, 'barChart'), ['label', '–', 'value', 'unknown-column']);
  });
});
