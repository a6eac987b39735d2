import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/locale/language.ts';
import type { AxisLabel } from '../../src/scale/axis-labels.ts';
import { dateAt, middleOf, ordinalOf, precisionOf } from '../../src/scale/dates.ts';
import { RUNGS, type Rung } from '../../src/scale/ladder.ts';
import { labelTime } from '../../src/scale/time-axis.ts';
import type { CalendarDate } from '../../src/text/calendar.ts';
import { parseDate } from '../../src/text/date.ts';
import { Random } from '../data/random.ts';
import { crowded, gapsAt, seenAt } from './label-boxes.ts';

const room = { widthAt: (rung: Rung) => rung - 2, beforeAt: () => 1.5, beyondAt: () => 1.5 };

function label(dates: readonly CalendarDate[], language: Language = 'zh-HK'): readonly AxisLabel[] {
  const moments = dates.map(middleOf);
  const [from, to] = [Math.min(...moments), Math.max(...moments)];
  // As lines have it, a single moment stands in the middle.
  const span = from < to ? { from, to } : { from: from - 1, to: to + 1 };
  return labelTime(dates, span, room, language);
}

/** Every date from one to another, both included. */
function run(from: string, to: string): readonly CalendarDate[] {
  const first = parseDate(from)!;
  const start = ordinalOf(first);
  return Array.from({ length: ordinalOf(parseDate(to)!) - start + 1 }, (_, index) =>
    dateAt(start + index, precisionOf(first)),
  );
}

/** What is read at a width, the year below in brackets. */
const read = (labels: readonly AxisLabel[], rung: Rung): readonly string[] =>
  labels.flatMap(({ lines, year, from }) =>
    from !== null && rung >= from ? [lines.join() + (year && ` (${year})`)] : [],
  );

describe('an axis of time', () => {
  it('names years where their points stand, every second and tenth where it is narrow', () => {
    const labels = label(run('2010', '2024'));
    assert.equal(read(labels, 40).length, 15);
    assert.deepEqual(read(labels, 22.5), [
      '2010',
      '2012',
      '2014',
      '2016',
      '2018',
      '2020',
      '2022',
      '2024',
    ]);
    assert.deepEqual(read(labels, 10), ['2010', '2020']);
    assert.deepEqual([labels[0]!.x, labels.at(-1)!.x], [0, 1]);
  });

  it('names quarters and halves with their year below the first of each', () => {
    assert.deepEqual(read(label(run('2023 Q3', '2024 Q2')), 40), [
      '三季 (2023)',
      '四季',
      '一季 (2024)',
      '二季',
    ]);
    assert.deepEqual(read(label(run('H2 2023', 'H2 2024'), 'en'), 40), [
      'H2 (2023)',
      'H1 (2024)',
      'H2',
    ]);
  });

  it('names months, and where it is narrow the first of each quarter, January among them', () => {
    const labels = label(run('2023-11', '2025-02'), 'en');
    assert.deepEqual(read(labels, 40).slice(0, 4), ['Nov (2023)', 'Dec', 'Jan (2024)', 'Feb']);
    assert.deepEqual(read(labels, 17.5), ['Jan (2024)', 'Apr', 'Jul', 'Oct', 'Jan (2025)']);
    assert.deepEqual(read(label(run('2023-11', '2024-01')), 40), [
      '11月 (2023)',
      '12月',
      '1月 (2024)',
    ]);
  });

  it('names days in the page’s order, over the end of a month and a year', () => {
    const days = run('2023-12-30', '2024-01-02');
    assert.deepEqual(read(label(days), 40), [
      '12月30日 (2023)',
      '12月31日',
      '1月1日 (2024)',
      '1月2日',
    ]);
    assert.deepEqual(read(label(days, 'en'), 40), [
      '30 Dec (2023)',
      '31 Dec',
      '1 Jan (2024)',
      '2 Jan',
    ]);
    assert.equal(label(run('2024-02-27', '2024-03-01')).length, 4, 'a leap day');
  });

  it('names months where there are too many days, and years where there are too many months', () => {
    assert.deepEqual(read(label(run('2024-01-10', '2024-06-20'), 'en'), 40), [
      'Feb (2024)',
      'Mar',
      'Apr',
      'May',
      'Jun',
    ]);
    assert.deepEqual(read(label(run('2018-06', '2022-06'), 'en'), 40), [
      '2019',
      '2020',
      '2021',
      '2022',
    ]);
  });

  it('places a month where it is in the year, not one step after the last', () => {
    const labels = label([
      { year: 2024, month: 1 },
      { year: 2024, month: 3 },
      { year: 2024, month: 12 },
    ]);
    assert.equal(labels.length, 12, 'months without a point are named too');
    const march = labels.find(({ lines }) => lines[0] === '3月')!;
    assert.ok(Math.abs(march.x - 2 / 11) < 1e-9);
  });

  it('names the years of dates of different precision where these begin', () => {
    const labels = label([
      { year: 2019 },
      { year: 2021, month: 3 },
      { year: 2023, month: 5, day: 6 },
    ]);
    assert.deepEqual(read(labels, 40), ['2020', '2021', '2022', '2023']);
  });

  it('names the dates themselves where nothing round begins between them', () => {
    const quarter = { year: 2024, quarter: 2 };
    const labels = label([quarter, { year: 2024, month: 5, day: 20 }], 'en');
    assert.deepEqual(read(labels, 40), ['Q2 (2024)', '20 May']);
    assert.deepEqual(read(label([{ year: 2024, month: 5, day: 3 }]), 40), ['5月3日 (2024)']);
  });

  it('has a bounded number of ticks, however long it is', () => {
    for (const dates of [
      [{ year: 0 }, { year: 9999 }],
      [
        { year: 1, month: 1, day: 1 },
        { year: 9999, month: 12, day: 31 },
      ],
      [
        { year: 1, quarter: 1 },
        { year: 9999, quarter: 4 },
      ],
    ]) {
      const labels = label(dates);
      assert.ok(labels.length > 2 && labels.length <= 301, String(labels.length));
    }
  });

  it('keeps its labels clear of each other, in step and within the figure at every rung', () => {
    const random = new Random(5);
    for (let round = 0; round < 1200; round++) {
      const year = random.whole(1800, 2100);
      const first = random.pick<CalendarDate>([
        { year },
        { year, half: random.whole(1, 2) },
        { year, quarter: random.whole(1, 4) },
        { year, month: random.whole(1, 12) },
        { year, month: random.whole(1, 12), day: random.whole(1, 28) },
      ]);
      const count = random.whole(1, random.pick([5, 24, 40, 300, 5000]));
      const last = dateAt(ordinalOf(first) + count, precisionOf(first));
      for (const language of ['en', 'zh-HK'] as const) {
        const labels = label([last, first], language);
        const told = `${JSON.stringify(first)} and ${count} more in ${language}`;
        assert.deepEqual(crowded(labels, room.widthAt), [], told);
        for (const rung of RUNGS) {
          const width = room.widthAt(rung);
          assert.ok(new Set(gapsAt(labels, rung)).size <= 1, `${told}: uneven at ${rung}`);
          for (const { left, right } of seenAt(labels, rung, width))
            assert.ok(left >= -2 && right <= width + 2, `${told}: outside at ${rung}`);
        }
      }
    }
  });

  it('says the same in Apia and in New York as in London', () => {
    const zone = process.env['TZ'];
    const offsets = new Set<number>();
    const said = ['Europe/London', 'Pacific/Apia', 'America/New_York', 'Asia/Hong_Kong'].map(
      (name) => {
        process.env['TZ'] = name;
        offsets.add(new Date(2011, 11, 31).getTimezoneOffset());
        // Samoa skipped 30 December 2011, and summer time begins and ends in between.
        return JSON.stringify([
          label(run('2011-12-28', '2012-01-03')),
          label(run('2011-10-28', '2011-11-08')),
          label(run('2011-03-01', '2011-04-10'), 'en'),
          label(run('2010-01', '2012-12')),
          label(run('1890', '2024')),
        ]);
      },
    );
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    assert.ok(offsets.size >= 3, 'the zone was changed');
    assert.deepEqual(new Set(said).size, 1);
  });
});
