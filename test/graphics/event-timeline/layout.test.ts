import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elapsedBetween } from '../../../src/graphics/event-timeline/elapsed.ts';
import { eventTimeline } from '../../../src/graphics/event-timeline/kind.ts';
import {
  layoutEvents,
  type EventTimelineSettings,
} from '../../../src/graphics/event-timeline/layout.ts';
import { parseDate } from '../../../src/text/date.ts';
import { readBars } from '../../support/read.ts';

const lay = (data: string, settings: EventTimelineSettings = {}) =>
  layoutEvents(readBars(data, eventTimeline), settings);

type Layout = ReturnType<typeof lay>;

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

const titles = ({ events }: Layout): readonly string[] => events.map(({ title }) => title);
const places = ({ events }: Layout): readonly number[] =>
  events.map(({ x }) => Math.round(x * 1000) / 1000);
const folds = ({ events }: Layout): readonly boolean[] =>
  events.slice(1).map(({ gap }) => gap!.isFolded);
const aparts = ({ events }: Layout): readonly number[] =>
  events.slice(1).map(({ gap }) => gap!.apart);

const since = (from: string, to: string): readonly number[] | null => {
  const elapsed = elapsedBetween(parseDate(from)!, parseDate(to)!);
  return elapsed && [elapsed.years, elapsed.months, elapsed.days];
};

describe('elapsedBetween', () => {
  it('is no finer than the coarser date', () => {
    assert.deepEqual(since('2003', '2026-05-24'), [23, 0, 0]);
    assert.deepEqual(since('1980-10-08', '2003'), [23, 0, 0]);
    assert.deepEqual(since('2001-05', '2003-11-20'), [2, 6, 0]);
    assert.deepEqual(since('2024Q1', '2026-05'), [2, 0, 0]);
  });

  it('counts only whole months between days, and days below a month', () => {
    assert.deepEqual(since('2016-09-25', '2026-05-24'), [9, 7, 0]);
    assert.deepEqual(since('2016-09-24', '2026-05-24'), [9, 8, 0]);
    assert.deepEqual(since('2024-02-28', '2024-03-01'), [0, 0, 2]);
    assert.deepEqual(since('1999-12-31', '2000-01-01'), [0, 0, 1]);
  });

  it('is nothing where both are the same as far as is known', () => {
    assert.equal(since('2003', '2003-05-01'), null);
    assert.equal(since('2003-05', '2003-05-20'), null);
    assert.equal(since('2003-05-20', '2003-05-20'), null);
  });
});

describe('layoutEvents', () => {
  it('puts events in order of time, those of one date as given', () => {
    const layout = lay('2010: 丙; 2001: 甲; 2003-05-01: 乙一; 2003-05-01: 乙二');
    assert.deepEqual(titles(layout), ['甲', '乙一', '乙二', '丙']);
    assert.equal(layout.events[2]!.gap!.elapsed, null);
    assert.deepEqual(layout.problems, []);
  });

  it('stands them at true distances, the last at the last of equal columns', () => {
    assert.deepEqual(places(lay('2000: 甲; 2010: 乙; 2040: 丙')), [0, 0.167, 0.667]);
    assert.deepEqual(aparts(lay('2000: 甲; 2010: 乙; 2050: 丙')), [1, 4]);
  });

  it('places a date of a year or a month in the middle of it', () => {
    assert.deepEqual(places(lay('2000: 甲; 2001-07-01: 乙; 2002: 丙')), [0, 0.334, 0.667]);
  });

  it('stands them evenly where it is told so, or where all are of one date', () => {
    const data = '2000: 甲; 2001: 乙; 2040: 丙';
    assert.deepEqual(places(lay(data, { spacing: 'even' })), [0, 0.333, 0.667]);
    assert.deepEqual(folds(lay(data, { spacing: 'even' })), [false, false]);
    assert.deepEqual(
      [lay(data), lay(data, { noFold: true }), lay(data, { spacing: 'even' })].map(
        ({ scale }) => scale,
      ),
      ['folded', 'true', 'even'],
    );
    assert.deepEqual(places(lay('2000: 甲; 2000: 乙; 2000: 丙')), [0, 0.333, 0.667]);
  });

  it('folds a gap that is far longer than the others, and no other', () => {
    const data = '2000: 甲; 2001: 乙; 2003: 丙; 2050: 丁';
    const layout = lay(data);
    assert.deepEqual(folds(layout), [false, false, true]);
    assert.equal(layout.scale, 'folded');
    // It stays the longest: 1 and 2 years, and 2.5 for the 47.
    assert.deepEqual(places(layout), [0, 0.136, 0.409, 0.75]);
    assert.deepEqual(folds(lay(data, { noFold: true })), [false, false, false]);
    assert.deepEqual(folds(lay('1980: 甲; 2003: 乙; 2016: 丙; 2026: 丁')), [false, false, false]);
    assert.deepEqual(folds(lay('1980: 甲; 2026: 乙')), [false]);
  });

  it('takes the text for the title where the label is but the date, unless it is long', () => {
    const [first, second] = lay(`2003: 訪港; 2004: ${'很長的文字'.repeat(9)}`).events;
    assert.deepEqual([first!.title, first!.text], ['訪港', '']);
    assert.deepEqual([second!.title, second!.text.length], ['', 45]);
    const [row] = lay(table(['date', 'label', 'text'], ['2003', '訪港', '楊利偉同行'])).events;
    assert.deepEqual([row!.title, row!.text], ['訪港', '楊利偉同行']);
  });

  it('makes an era of neighbours of one group', () => {
    const rows = [
      ['2000', '甲', '早'],
      ['2010', '乙', '早'],
      ['2020', '丙', '晚'],
      ['2030', '丁', '早'],
    ] as const;
    const layout = lay(table(['date', 'label', 'group'], ...rows));
    assert.deepEqual(
      layout.eras.map(({ label, from, to }) => [label, from, to]),
      [
        ['早', 0, 0.5],
        ['晚', 0.5, 0.75],
        ['早', 0.75, 1],
      ],
    );
    assert.deepEqual(
      layout.events.map(({ era }) => era),
      ['早', '', '晚', '早'],
    );
    assert.deepEqual(lay('2000: 甲; 2010: 乙').eras, []);
  });

  it('stands few events beside each other on wide figures, many or wordy ones never', () => {
    const events = (count: number, text = ''): string =>
      Array.from({ length: count }, (_, index) => `${2000 + index}: 第${index}件${text}`).join(';');
    assert.deepEqual(
      [1, 2, 4, 5, 6, 7].map((count) => lay(events(count)).wide),
      [null, 40, 40, 56.25, 56.25, null],
    );
    assert.equal(lay(events(4, '很長的文字'.repeat(30))).wide, null);
  });

  it('joins two highlighted events, not one and not three', () => {
    const pairOf = (highlight: string): readonly (string | number)[] | null => {
      const { pair } = lay('2003: 訪港; 2016: 天眼; 2026: 升空', { highlight });
      return pair && [pair[0].title, pair[1].title, pair[2]!.years];
    };
    assert.deepEqual(pairOf('升空；訪港'), ['訪港', '升空', 23]);
    assert.equal(pairOf('升空'), null);
    assert.equal(pairOf('升空; 訪港; 天眼'), null);
    const layout = lay('2003: 訪港', { highlight: '訪巷' });
    assert.deepEqual(
      layout.problems.map(({ code }) => code),
      ['highlight-unknown'],
    );
  });
});
