import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateAt, middleOf, ordinalOf, precisionOf } from '../../src/scale/dates.ts';
import { daysIn, type CalendarDate } from '../../src/text/calendar.ts';
import { Random } from '../data/random.ts';

const nextDay = ({ year, month = 1, day = 1 }: CalendarDate): CalendarDate => {
  if (day < daysIn(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
};

describe('ordinalOf', () => {
  it('counts years, halves, quarters and months one by one', () => {
    const pairs: readonly (readonly [CalendarDate, CalendarDate])[] = [
      [{ year: 2019 }, { year: 2020 }],
      [
        { year: 2019, half: 2 },
        { year: 2020, half: 1 },
      ],
      [
        { year: 2019, quarter: 4 },
        { year: 2020, quarter: 1 },
      ],
      [
        { year: 2019, month: 12 },
        { year: 2020, month: 1 },
      ],
    ];
    for (const [a, b] of pairs) assert.equal(ordinalOf(b) - ordinalOf(a), 1, JSON.stringify(b));
  });

  it('counts every day for once, across leap years, centuries and eras', () => {
    for (const year of [0, 1, 99, 100, 399, 400, 1582, 1752, 1899, 1900, 1999, 2000, 2100, 9998]) {
      let date: CalendarDate = { year, month: 1, day: 1 };
      for (let count = 0; count < 400; count++) {
        const next = nextDay(date);
        assert.equal(ordinalOf(next) - ordinalOf(date), 1, JSON.stringify(next));
        date = next;
      }
    }
  });

  it('counts the days of four hundred years as 146,097', () => {
    for (const year of [0, 1, 137, 1600, 1999, 2000]) {
      const since = ordinalOf({ year, month: 3, day: 1 });
      assert.equal(ordinalOf({ year: year + 400, month: 3, day: 1 }) - since, 146_097);
    }
  });
});

describe('dateAt', () => {
  it('gives back the date of every count', () => {
    const random = new Random(11);
    for (let run = 0; run < 5000; run++) {
      const year = random.whole(0, 9999);
      const month = random.whole(1, 12);
      const dates: readonly CalendarDate[] = [
        { year },
        { year, half: random.whole(1, 2) },
        { year, quarter: random.whole(1, 4) },
        { year, month },
        { year, month, day: random.whole(1, daysIn(year, month)) },
      ];
      for (const date of dates)
        assert.deepEqual(dateAt(ordinalOf(date), precisionOf(date)), date, JSON.stringify(date));
    }
  });
});

describe('middleOf', () => {
  it('is where a point that stands for all of a time belongs', () => {
    assert.equal(middleOf({ year: 2020 }), 2020.5);
    assert.equal(middleOf({ year: 2020, half: 1 }), 2020.25);
    assert.equal(middleOf({ year: 2020, quarter: 4 }), 2020.875);
    assert.equal(middleOf({ year: 2020, month: 1 }), 2020 + 1 / 24);
    assert.equal(middleOf({ year: 2021, month: 1, day: 16 }), 2021 + 1 / 24);
  });
});
