/** Rows that have no place on an axis of time, for the kinds that draw one. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { columnChart } from '../../src/graphics/column-chart/kind.ts';
import { lineChart } from '../../src/graphics/line-chart/kind.ts';
import { smallMultiples } from '../../src/graphics/small-multiples/kind.ts';
import { admitDates } from '../../src/scale/admit-dates.ts';
import { codesOf, render, summaryOf } from '../graphics/bad-input.ts';
import { readBars } from '../support/read.ts';

const admit = (data: string) => admitDates(readBars(data, lineChart));

/** The labels that are drawn, and what is told of the others. */
const told = (data: string): readonly [string, readonly string[]] => {
  const { rows, problems } = admit(data);
  return [
    rows.map(({ label }) => label).join(' '),
    problems.map(({ code, details }) => [code, ...details].join(' ')),
  ];
};

describe('a label that is no date among dates', () => {
  it('is set aside aloud, and time stays time', () => {
    for (const { name } of [lineChart, columnChart, smallMultiples]) {
      const report = render(name, '2024: 5; 2020: 10; 3/2023: 3; 2021: 8', 'en');
      assert.equal(report.state, 'partial', name);
      assert.deepEqual(codesOf(report), ['not-a-date'], name);
      assert.deepEqual(report.rows, {
        given: 4,
        read: 3,
        setAside: [{ row: 3, reason: 'not-a-date' }],
      });
    }
    const line = render('line-chart', '2024: 5; 2020: 10; 3/2023: 3; 2021: 8', 'zh-Hant-HK');
    assert.match(summaryOf(line), /由2020年的10跌至2024年的5/);
  });

  it('is told whatever way it is written that nobody can be sure of', () => {
    for (const odd of ['01/02/2024', '民國110年', 'Apr-24', '2022/23', '去年']) {
      assert.deepEqual(told(`2019: 1; 2020: 2; ${odd}: 3`), ['2019 2020', [`not-a-date 3 ${odd}`]]);
    }
  });

  it('is told once, and not as a name too, where it stands in a column of dates', () => {
    const data = '[["date","value"],["2019",1],["2020",2],["去年",3]]';
    assert.deepEqual(told(data), ['2019 2020', ['not-a-date 3 去年']]);
  });

  it('is told once of a row with several values', () => {
    const { problems, account } = admit(
      '[["年份","甲","乙"],["2019",1,4],["2020",2,5],["去年",3,6]]',
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['not-a-date'],
    );
    assert.deepEqual(account, { given: 3, read: 2, setAside: [{ row: 3, reason: 'not-a-date' }] });
  });

  it('is a name where dates are no more than half of all, or only one', () => {
    for (const data of ['2020: 1; 2021: 2; 甲: 3; 乙: 4', '2020: 1; 甲: 2', '2020: 1']) {
      const dataset = readBars(data, lineChart);
      assert.equal(admitDates(dataset), dataset, data);
    }
  });
});
