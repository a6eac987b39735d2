import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elapsedBetween } from '../../../src/graphics/event-timeline/elapsed.ts';
import { readEventDate } from '../../../src/graphics/event-timeline/event-date.ts';
import { eventTimeline } from '../../../src/graphics/event-timeline/kind.ts';
import {
  layoutEvents,
  type EventTimelineSettings,
} from '../../../src/graphics/event-timeline/layout.ts';
import { readBars } from '../../support/read.ts';

const lay = (data: string, settings: EventTimelineSettings = {}) =>
  layoutEvents(eventTimeline.admit!(readBars(data, eventTimeline)), settings, 'zh-HK');

type Layout = ReturnType<typeof lay>;

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

const titles = ({ events }: Layout): readonly string[] => events.map(({ title }) => title);
const places = ({ events }: Layout): readonly number[] =>
  events.map(({ x }) => Math.round(x * 1000) / 1000);
const folds = ({ events }: Layout): readonly boolean[] =>
  events.slice(1).map(({ gap }) => gap!.isFolded);
const heights = ({ events }: Layout): readonly number[] =>
  events.map(({ height }) => Math.round(height * 10) / 10);
/** Where cards begin, where they end, and whether their lines end below the dot. */
const cards = ({ events }: Layout): readonly unknown[] =>
  events.map(({ card }) => [
    Math.round(card!.from * 100),
    Math.round(card!.to * 100),
    card!.isEnding ? 'ends' : 'begins',
  ]);
/** How far the thin line from a dot to its card leans, in shares of 100. */
const leans = ({ events }: Layout): readonly number[] =>
  events.map(({ x, card }) => Math.round((card!.foot - x) * 100) + 0);

const since = (from: string, to: string): readonly number[] | null => {
  const elapsed = elapsedBetween(readEventDate(from)!, readEventDate(to)!);
  const { years, months, days, qualifier } = elapsed ?? {};
  return elapsed && [years!, months!, days!, ...(qualifier === 'nearly' ? [-1] : [])];
};

const isAbout = (from: string, to: string): boolean =>
  elapsedBetween(readEventDate(from)!, readEventDate(to)!)?.qualifier === 'about';

describe('elapsedBetween', () => {
  it('is no finer than the coarser date', () => {
    assert.deepEqual(since('2003', '2026-05-24'), [23, 0, 0]);
    assert.deepEqual(since('1980-10-08', '2003'), [23, 0, 0]);
    assert.deepEqual(since('2001-05', '2003-11-20'), [2, 6, 0]);
    assert.deepEqual(since('2024Q1', '2026-05'), [2, 3, 0]);
  });

  it('counts only whole months between days, and days below a month', () => {
    assert.deepEqual(since('2016-09-25', '2026-05-10'), [9, 7, 0]);
    assert.deepEqual(since('2016-09-24', '2026-05-24'), [9, 8, 0]);
    assert.deepEqual(since('2024-02-28', '2024-03-01'), [0, 0, 2]);
    assert.deepEqual(since('1999-12-31', '2000-01-01'), [0, 0, 1]);
  });

  it('is nearly so many months where less than eight days are wanting, from two months on', () => {
    assert.deepEqual(since('2016-09-25', '2026-05-24'), [9, 8, 0, -1]);
    assert.deepEqual(since('2016-09-25', '2026-05-17'), [9, 7, 0]);
    assert.deepEqual(since('2003-05-25', '2026-05-24'), [23, 0, 0, -1]);
    assert.deepEqual(since('2026-04-25', '2026-05-24'), [0, 0, 29]);
    const layout = lay('2016-09-25: a; 2026-05-24: b');
    assert.equal(layout.events[1]!.gap!.words, '近9年8個月');
  });

  it('is nothing where both are the same as far as is known', () => {
    assert.equal(since('2003', '2003-05-01'), null);
    assert.equal(since('2003-05', '2003-05-20'), null);
    assert.equal(since('2003-05-20', '2003-05-20'), null);
  });

  it('is about so long where the two are not known alike', () => {
    assert.deepEqual(since('2003-10', '2026-05-24'), [22, 7, 0]);
    assert.deepEqual(since('2021-05', '2024'), [3, 0, 0]);
    for (const [from, to] of [
      ['2003-10', '2026-05-24'],
      ['2021-05', '2024'],
      ['May 1902', '2020'],
      ['約2003年', '2026'],
      ['late 2022', '2025'],
      ['2003', '2026-05-24'],
    ] as const)
      assert.equal(isAbout(from, to), true, from);
    assert.equal(isAbout('2003', '2026'), false);
    assert.equal(isAbout('2003-10', '2026-05'), false);
    assert.equal(isAbout('民國38年', '2003'), false);
  });

  it('begins where what went on for a time has ended', () => {
    assert.deepEqual(since('2000–2010', '2011'), [1, 0, 0]);
    assert.deepEqual(since('1914–18', '1939'), [21, 0, 0]);
    assert.deepEqual(since('2003年1月至2月', '2003年8月'), [0, 6, 0]);
    assert.deepEqual(since('24–26 May 2026', '2026-05-28'), [0, 0, 2]);
    for (const span of ['2000–2010', '2000–2008', '2000至今', '2000–present'])
      assert.equal(since(span, '2008'), null, span);
  });

  it('is nothing where it may be next to nothing', () => {
    assert.equal(since('2003-12-31', '2004'), null);
    assert.equal(since('2003-05-20', '2003-06'), null);
    assert.equal(since('2023Q4', '2024Q1'), null);
    assert.deepEqual(since('2024Q1', '2024Q4'), [0, 9, 0]);
  });
});

/** From, to, and how it is printed where no form of ours says it. */
const read = (text: string): readonly unknown[] | null => {
  const date = readEventDate(text);
  const year = (value: number): number => Math.round(value * 100) / 100;
  return date && [year(date.from), year(date.to), date.written, ...(date.isRough ? ['rough'] : [])];
};

describe('readEventDate', () => {
  it('reads a part of a year, of ten or of a month, and prints it as it is written', () => {
    const told: Readonly<Record<string, readonly [number, number]>> = {
      '2020年初': [2020, 2020.33],
      'mid-2020': [2020.33, 2020.67],
      '2024年底': [2024.67, 2025],
      'late 2022': [2022.67, 2023],
      '2019年夏': [2019.42, 2019.67],
      'Winter 2019': [2019, 2020],
      '2024年12月下旬': [2024.97, 2025],
      '1990s': [1990, 2000],
      'early 1990s': [1990, 1993.33],
      '1990年代末': [1996.67, 2000],
    };
    for (const [text, [from, to]] of Object.entries(told))
      assert.deepEqual(read(text), [from, to, text]);
  });

  it('reads about a date as that date, which may be another', () => {
    for (const text of ['約2003年', '大約2003年', 'c. 2003', 'c2003', 'circa 2003', '2003年左右'])
      assert.deepEqual(read(text), [2003, 2004, '', 'rough'], text);
    assert.deepEqual(read('2030年前'), [2030, 2030, '2030年前', 'rough']);
  });

  it('reads a span by its beginning, and years of other counts', () => {
    assert.deepEqual(read('2010–2012'), [2010, 2011, '2010–2012']);
    assert.deepEqual(read('1914–18'), [1914, 1915, '1914–18']);
    assert.deepEqual(read('24–26 May 2026')?.[2], '24–26 May 2026');
    assert.deepEqual(read('2003年5月至8月')?.[2], '2003年5月至8月');
    assert.deepEqual(read('44 BC'), [-43, -42, '44 BC']);
    assert.deepEqual(read('民國38年'), [1949, 1950, '民國38年']);
    assert.deepEqual(read('民國38年10月'), [1949.75, 1949.83, '民國38年10月']);
  });

  it('takes no mistake for a date', () => {
    for (const text of ['2024-02-30', '2024-13', '03/04/2024', '以前', 'about', '2016-05 目標', ''])
      assert.equal(read(text), null, text);
  });
});

describe('layoutEvents', () => {
  it('puts a coarse date among finer ones at its middle, so that gaps are between neighbours', () => {
    const layout = lay('2003-10-31: a; 2026-05: b; 2026-05-24: c; 2026: d');
    assert.deepEqual(titles(layout), ['a', 'b', 'c', 'd']);
    assert.deepEqual(
      layout.events.slice(1).map(({ gap }) => gap!.words),
      ['約22年7個月', '', ''],
    );
    assert.equal(layout.isUnordered, true);
    assert.equal(lay('2003: a; 2003: b; 2004-01: c; 2010–2012: d; 2011: e').isUnordered, false);
  });

  it('keeps what has no date beside what has one', () => {
    const layout = lay('以前: a; 2003: b; 日後: c');
    assert.deepEqual(titles(layout), ['b']);
    assert.deepEqual(
      layout.undated.map(({ written, title }) => [written, title]),
      [
        ['以前', 'a'],
        ['日後', 'c'],
      ],
    );
  });

  it('reads how sure an event is in its date or at the head of its text', () => {
    const said = (data: string): readonly string[] =>
      lay(data).events.map(({ status, said: words, isUnsure }) =>
        isUnsure ? words || status : 'sure',
      );
    assert.deepEqual(said('2003: 訪港; 2030: target 登月; 2031: Target practice'), [
      'sure',
      'target',
      'sure',
    ]);
    const dates = [
      '2030（目標）',
      '2027 (planned)',
      'planned May 2028',
      '2029-05 目標',
      '2001（坊間）',
    ];
    assert.deepEqual(said(table(['date', 'label'], ...dates.map((date) => [date, 'x']))), [
      '坊間',
      'target',
      'target',
      'target',
      'target',
    ]);
    const rows = table(['date', 'label', 'status'], ['2003', 'a', '街坊說的'], ['2004', 'b', '—']);
    assert.deepEqual(said(rows), ['街坊說的', 'sure']);
  });

  it('takes the only free column for the titles, and eras by their own words', () => {
    const layout = lay(table(['When', 'Era', 'What happened'], ['c. 1900', 'Early', 'Visit']));
    const [event] = layout.events;
    assert.deepEqual([event!.title, event!.era], ['Visit', 'Early']);
    const chinese = lay(table(['日期', '時期', '事件'], ['約2003年', '早期', '訪港'])).events[0]!;
    assert.deepEqual([chinese.title, chinese.era], ['訪港', '早期']);
    const told = lay(table(['日期', '時期', '說明'], ['2003', '早期', '訪港'])).events[0]!;
    assert.deepEqual([told.title, told.era], ['訪港', '早期']);
    const counted = table(['When', 'Crowd', 'What happened'], ['c. 1900', '200', 'Visit']);
    assert.equal(lay(counted).events[0]!.title, 'Visit');
    assert.deepEqual(titles(lay('2003: 訪港 (+10.2%); 約2004年: 開幕')), ['訪港', '開幕']);
  });

  it('puts events in order of time, those of one date as given', () => {
    const layout = lay('2010: 丙; 2001: 甲; 2003-05-01: 乙一; 2003-05-01: 乙二');
    assert.deepEqual(titles(layout), ['甲', '乙一', '乙二', '丙']);
    assert.equal(layout.events[2]!.gap!.elapsed, null);
    assert.deepEqual(layout.problems, []);
  });

  it('stands them at true distances from end to end of the line', () => {
    assert.deepEqual(places(lay('2000: 甲; 2010: 乙; 2040: 丙')), [0, 0.25, 1]);
  });

  it('draws a time that is twice as long twice as far down a narrow page, and none endlessly', () => {
    // A gap between bodies takes 1.6 em of each.
    const [first, second, last] = heights(lay('2000: 甲; 2010: 乙; 2030: 丙'));
    assert.ok(Math.abs(second! + 1.6 - 2 * (first! + 1.6)) < 0.2, `${first} ${second}`);
    assert.equal(last, 0);
    assert.deepEqual(heights(lay('2000: 甲; 2001: 乙; 2007: 丙')), [1.1, 14.4, 0]);
    const even = heights(lay('2000: 甲; 2001: 乙; 2040: 丙', { spacing: 'even' }));
    assert.equal(even[0], even[1]);
  });

  it('begins a card below its dot, or ends it there, and the last at the end of the line', () => {
    const story = lay('1980: 太空館開幕; 2003: 訪港; 2016: 天眼落成; 2026: 升空');
    assert.deepEqual(
      cards(story).map((card) => (card as string[])[2]),
      ['begins', 'ends', 'ends', 'ends'],
    );
    assert.deepEqual(leans(story), [0, 0, 0, 0]);
    assert.deepEqual(cards(lay('2000: 甲; 2001: 乙; 2002: 丙')), [
      [0, 47, 'begins'],
      [50, 73, 'begins'],
      [77, 100, 'ends'],
    ]);
  });

  it('sets cards beside each other off their dots only where these stand too near', () => {
    const near = lay('2000: 甲; 2001: 乙; 2002: 丙; 2008: 丁');
    assert.deepEqual(leans(near).map(Math.sign), [0, 1, 1, 0]);
    const far = lay('2000: 甲; 2003: 乙; 2006: 丙; 2009: 丁');
    assert.deepEqual(leans(far), [0, 0, 0, 0]);
    for (const { events } of [near, far])
      events.slice(1).forEach(({ card }, index) => {
        assert.ok(card!.from > events[index]!.card!.to, String(index));
      });
  });

  it('places a date of a year or a month in the middle of it', () => {
    assert.deepEqual(places(lay('2000: 甲; 2001-07-01: 乙; 2002: 丙')), [0, 0.501, 1]);
  });

  it('stands them evenly where it is told so, or where all are of one date', () => {
    const data = '2000: 甲; 2001: 乙; 2040: 丙';
    assert.deepEqual(places(lay(data, { spacing: 'even' })), [0, 0.5, 1]);
    assert.deepEqual(folds(lay(data, { spacing: 'even' })), [false, false]);
    assert.deepEqual(
      [lay(data), lay(data, { noFold: true }), lay(data, { spacing: 'even' })].map(
        ({ scale }) => scale,
      ),
      ['folded', 'true', 'even'],
    );
    assert.deepEqual(places(lay('2000: 甲; 2000: 乙; 2000: 丙')), [0, 0.5, 1]);
  });

  it('folds a gap that is far longer than the others, and no other', () => {
    const data = '2000: 甲; 2001: 乙; 2003: 丙; 2050: 丁';
    const layout = lay(data);
    assert.deepEqual(folds(layout), [false, false, true]);
    assert.equal(layout.scale, 'folded');
    // It stays the longest: 1 and 2 years, and 2.5 for the 47.
    assert.deepEqual(places(layout), [0, 0.182, 0.545, 1]);
    assert.deepEqual(folds(lay(data, { noFold: true })), [false, false, false]);
    assert.deepEqual(folds(lay('1980: 甲; 2003: 乙; 2016: 丙; 2026: 丁')), [false, false, false]);
    assert.deepEqual(folds(lay('1980: 甲; 2026: 乙')), [false]);
  });

  it('folds no time in which something went on', () => {
    const layout = lay('1950–2000: 甲; 2001: 乙; 2003: 丙; 2004: 丁');
    assert.deepEqual(folds(layout), [false, false, false]);
    assert.deepEqual(places(layout), [0, 0.25, 0.75, 1]);
    assert.deepEqual(folds(lay('1950: 甲; 2001: 乙; 2003: 丙; 2004: 丁')), [true, false, false]);
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
    const pairOf = (highlight: string): readonly string[] | null => {
      const { pair } = lay('2003: 訪港; 2016: 天眼; 2026: 升空', { highlight });
      return pair && [pair.first.title, pair.second.title, pair.words];
    };
    assert.deepEqual(pairOf('升空；訪港'), ['訪港', '升空', '23年']);
    assert.equal(pairOf('升空'), null);
    assert.equal(pairOf('升空; 訪港; 天眼'), null);
    const layout = lay('2003: 訪港', { highlight: '訪巷' });
    assert.deepEqual(
      layout.problems.map(({ code }) => code),
      ['highlight-unknown'],
    );
  });
});
