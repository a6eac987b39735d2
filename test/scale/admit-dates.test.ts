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
    for (const odd of ['01/02/2024', '民國110年', 'Apr-24', '2022/24', '去年']) {
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

describe('a longer time among shorter ones', () => {
  it('is set aside aloud, and is neither a peak nor an end', () => {
    for (const { name } of [lineChart, columnChart, smallMultiples]) {
      const data = 'Q1 2024: 10; Q2 2024: 20; Q4 2024: 15; 2024: 45';
      const report = render(name, data, 'en');
      assert.deepEqual([report.state, codesOf(report)], ['partial', ['row-not-used']], name);
      assert.deepEqual(report.rows.setAside, [{ row: 4, reason: 'row-not-used' }]);
      assert.doesNotMatch(summaryOf(report), /45/);
    }
    const months = render('line-chart', '2024-01: 1; 2024-02: 2; 2025: 40', 'en');
    assert.match(summaryOf(months), /from 1 in January 2024 to 2 in February 2024/);
  });

  it('is told by its name', () => {
    assert.deepEqual(told('2024H1: 1; 2024H2: 2; 2024: 3'), [
      '2024H1 2024H2',
      ['row-not-used 3 2024 is a longer time than those beside it'],
    ]);
  });

  it('is held against its own series only', () => {
    const [labels] = told(
      '2024-01|a: 1; 2024-02|a: 2; 2024-03|a: 2; 2023|b: 9; 2024|b: 8; 2024|a: 5',
    );
    assert.equal(labels, '2024-01 2024-02 2024-03 2023 2024');
  });

  it('is set aside of every row where it heads a column, and no row with it', () => {
    const { problems, account, rows } = admit(
      '[["項目","Q1 2024","Q2 2024","2024"],["甲","1","2","3"],["乙","4","5","9"]]',
    );
    assert.equal(rows.length, 4);
    assert.deepEqual(account, { given: 2, read: 2, setAside: [] });
    assert.deepEqual(
      problems.map(({ code, details }) => [code, ...details].join(' ')),
      ['value-not-placed 1 2024', 'value-not-placed 2 2024'],
    );
  });

  it('is what is left out, where others of its rows are drawn', () => {
    const data = '[["項目","2022","2023","未定"],["甲","1","2","3"],["乙","4","5","9"]]';
    const notices = ['en', 'zh-Hans', 'zh-Hant-HK'].map((lang) => {
      const { html, rows } = render('line-chart', data, lang);
      assert.deepEqual(rows, { given: 2, read: 2, setAside: [] });
      return /Left out: 未定\.|未列入：未定。|rows are|行未列入/.exec(html)?.[0];
    });
    assert.deepEqual(notices, ['Left out: 未定.', '未列入：未定。', '未列入：未定。']);
    const column = render('column-chart', '[["項","A","B"],["甲","1","5%"],["乙","4","2"]]', 'en');
    assert.deepEqual(codesOf(column), ['value-not-placed']);
    assert.deepEqual(column.rows, { given: 2, read: 2, setAside: [] });
  });

  it('stays where no precision is that of most, and where it is the shorter ones that are few', () => {
    for (const data of [
      '2020: 1; 2021-03: 2; 2022-05-06: 3',
      '2023: 9; 2024: 8; Q1 2025: 2; Q2 2025: 3',
      '2020: 1; 2021-07: 2; 2022: 3',
    ])
      assert.deepEqual(told(data)[1], [], data);
  });
});
