import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDate } from '../../src/text/date.ts';
import { type CalendarDate } from '../../src/text/calendar.ts';
import { compareDates, isWithin, yearsAt } from '../../src/text/time.ts';
import { isoDate } from '../../src/text/iso-date.ts';
import { formatDate } from '../../src/text/format-date.ts';

const date = (text: string): CalendarDate => parseDate(text)!;

describe('parseDate', () => {
  it('reads years, halves, quarters, months and days in three languages', () => {
    const cases: readonly (readonly [string, CalendarDate])[] = [
      ['2015', { year: 2015 }],
      ['2015年', { year: 2015 }],
      ['2015-03', { year: 2015, month: 3 }],
      ['2015/3', { year: 2015, month: 3 }],
      ['2015年3月', { year: 2015, month: 3 }],
      ['2015 年 3 月', { year: 2015, month: 3 }],
      ['Mar 2015', { year: 2015, month: 3 }],
      ['March 2015', { year: 2015, month: 3 }],
      ['Sept. 2015', { year: 2015, month: 9 }],
      ['2015-03-12', { year: 2015, month: 3, day: 12 }],
      ['2015/3/2', { year: 2015, month: 3, day: 2 }],
      ['2015年3月12日', { year: 2015, month: 3, day: 12 }],
      ['2015年3月12號', { year: 2015, month: 3, day: 12 }],
      ['12 March 2015', { year: 2015, month: 3, day: 12 }],
      ['March 12, 2015', { year: 2015, month: 3, day: 12 }],
      ['12 september 2015', { year: 2015, month: 9, day: 12 }],
      ['2024-02-29', { year: 2024, month: 2, day: 29 }],
      ['0016-02-29', { year: 16, month: 2, day: 29 }],
      ['Q1 2024', { year: 2024, quarter: 1 }],
      ['2024Q4', { year: 2024, quarter: 4 }],
      ['2024年第一季度', { year: 2024, quarter: 1 }],
      ['2024年第3季', { year: 2024, quarter: 3 }],
      ['2024H1', { year: 2024, half: 1 }],
      ['H2 2024', { year: 2024, half: 2 }],
      ['2024年下半年', { year: 2024, half: 2 }],
      [' 2015 ', { year: 2015 }],
    ];
    for (const [text, expected] of cases) assert.deepEqual(parseDate(text), expected, text);
  });

  it('reads a season or a fiscal year as both of its years, and a lone 2009-10 as October', () => {
    for (const text of [
      '2023/24',
      '2023-24',
      '2023/2024',
      '2023-24年度',
      '2023-24 財政年度',
      '2023/24賽季',
    ])
      assert.deepEqual(parseDate(text), { year: 2023, through: 2024 }, text);
    assert.deepEqual(parseDate('1999-00'), { year: 1999, through: 2000 });
    assert.deepEqual(parseDate('2009-10'), { year: 2009, month: 10 });
    for (const text of ['2023/25', '2023/2025', '2024-13', '2023/022'])
      assert.equal(parseDate(text), null, text);
    assert.equal(formatDate(date('2023/24'), 'en'), '2023–24');
    assert.equal(formatDate(date('2023/24*'), 'zh-HK'), '2023–24*');
  });

  it('sets a footnote mark behind it apart, and prints it', () => {
    for (const [text, mark, english, chinese] of [
      ['2025*', '*', '2025*', '2025年*'],
      ['2024 †', '†', '2024†', '2024年†'],
      ['2016年1月*', '*', 'January 2016*', '2016年1月*'],
      ['2024年#', '#', '2024#', '2024年#'],
      ['2024¹²', '¹²', '2024¹²', '2024年¹²'],
      ['Q1 2024[a]', '[a]', 'Q1 2024[a]', '2024年第1季[a]'],
      ['2024(r)', '(r)', '2024 (r)', '2024年（r）'],
    ] as const) {
      assert.equal(date(text).mark, mark, text);
      assert.equal(formatDate(date(text), 'en'), english);
      assert.equal(formatDate(date(text), 'zh-HK'), chinese);
    }
  });

  it('knows what says behind it how sure its figures are', () => {
    for (const text of ['2024E', '2024e', '2024F', '2024p', '2024年E', '2025(e)', '2025 (est.)'])
      assert.ok(date(text).sure, text);
    for (const text of [
      '2025(預測)',
      '2025年(预计)',
      '2025 (forecast)',
      '2027(目標)',
      '2024(初步)',
    ])
      assert.match(date(text).sure!, /^\(.+\)$/, text);
    assert.equal(formatDate(date('2025(預測)'), 'zh-HK'), '2025年（預測）');
    assert.equal(formatDate(date('2025 (forecast)'), 'en'), '2025 (forecast)');
    for (const text of ['1500p', '2024x', '2024(疫情)', '2024**E', '2024E*', '2024(1)', 'E2024'])
      assert.equal(parseDate(text), null, text);
  });

  it('refuses what is no date, or could be two', () => {
    const refused = [
      '',
      '2024-02-30',
      '2023-02-29',
      '1900-02-29',
      '0015-02-29',
      '0100-02-29',
      '2024-04-31',
      '2024-13',
      '2024-00',
      '2024-01-00',
      'Chart 1',
      'Chart 2015',
      'Mar-15',
      '03/04/2024',
      '3/2015',
      '15',
      '20142',
      '20142)',
      '2015-3-1-1',
      '民國112年',
      '令和6年',
      '45000.5',
      'Q5 2024',
      '2024H3',
      '2024年第五季',
      '2015-03-12T00:00',
      '2015.3',
      '32 March 2015',
      'Ma 2015',
      'Marchy 2015',
      `2015${' '.repeat(99)}`,
    ];
    for (const text of refused) assert.equal(parseDate(text), null, text);
  });

  it('reads every day of four years and no day more', () => {
    let days = 0;
    for (let year = 2023; year <= 2026; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const text = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
            '-',
          );
          const parsed = parseDate(text);
          if (parsed) assert.equal(isoDate(parsed), text);
          if (parsed) days++;
        }
      }
    }
    assert.equal(days, 365 * 4 + 1);
  });
});

describe('dates on a line', () => {
  it('run from their first moment to their last without gap or overlap', () => {
    assert.equal(yearsAt(date('2015'), 0), 2015);
    assert.equal(yearsAt(date('2015'), 1), 2016);
    const neighbours = [
      ['2015', '2016'],
      ['2015-03', '2015-04'],
      ['2015-12', '2016-01'],
      ['2024H1', '2024H2'],
      ['Q1 2024', 'Q2 2024'],
      ['Q4 2024', 'Q1 2025'],
      ['2015-03-31', '2015-04-01'],
      ['2024-12-31', '2025-01-01'],
      ['2024H1', '2024-07'],
      ['Q3 2024', '2024-10-01'],
    ];
    for (const [a, b] of neighbours) {
      assert.ok(Math.abs(yearsAt(date(a!), 1) - yearsAt(date(b!), 0)) < 1e-9, `${a} ${b}`);
      assert.ok(compareDates(date(a!), date(b!)) < 0);
      assert.ok(!isWithin(date(b!), date(a!)), `${b} is after ${a}`);
    }
  });

  it('lie within a limit once they have begun by its end', () => {
    assert.ok(isWithin(date('2025-04-25'), date('2025-04')));
    assert.ok(isWithin(date('2025-04'), date('2025-04-01')));
    assert.ok(!isWithin(date('2025-04-25'), date('2025-03')));
    assert.ok(!isWithin(date('2025-04-25'), date('2025-04-24')));
    assert.ok(isWithin(date('2025-04-25'), date('2025')));
  });
});

describe('formatDate', () => {
  it('prints at the precision that was given, and never groups a year', () => {
    const printed = (text: string): string[] =>
      (['en', 'zh-Hans', 'zh-HK', 'zh-TW'] as const).map((language) =>
        formatDate(date(text), language),
      );
    assert.deepEqual(printed('2015'), ['2015', '2015年', '2015年', '2015年']);
    assert.deepEqual(printed('2015-03'), ['March 2015', '2015年3月', '2015年3月', '2015年3月']);
    assert.deepEqual(printed('2015-03-16'), [
      '16 March 2015',
      '2015年3月16日',
      '2015年3月16日',
      '2015年3月16日',
    ]);
    assert.deepEqual(printed('Q1 2024'), [
      'Q1 2024',
      '2024年第1季度',
      '2024年第1季',
      '2024年第1季',
    ]);
    assert.deepEqual(printed('2024H2'), [
      'H2 2024',
      '2024年下半年',
      '2024年下半年',
      '2024年下半年',
    ]);
  });

  it('prints nothing that it could not read back', () => {
    for (const text of ['2015', '2015-03', '2015-03-16', 'Q1 2024', '2024H2']) {
      for (const language of ['en', 'zh-Hans', 'zh-HK'] as const) {
        assert.deepEqual(parseDate(formatDate(date(text), language)), date(text));
      }
    }
  });
});

describe('isoDate', () => {
  it('gives what a datetime attribute takes', () => {
    const all = ['2015', '2015-03', '2015-03-02', 'Q1 2024', '2024H1'].map((text) =>
      isoDate(date(text)),
    );
    assert.deepEqual(all, ['2015', '2015-03', '2015-03-02', '2024', '2024']);
  });
});
