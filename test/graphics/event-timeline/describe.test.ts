import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../../src/static/render-element.ts';
import { BAD_INPUT, codesOf, render, summaryOf } from '../bad-input.ts';

type More = Readonly<Record<string, string | boolean>>;

const draw = (data: string, lang = 'zh-Hant-HK', more: More = {}) =>
  render('event-timeline', data, lang, more);

const three = (data: string): readonly string[] =>
  ['zh-Hant-HK', 'zh-Hans', 'en'].map((lang) => summaryOf(draw(data, lang)));

/** Rows under a header, as JSON. */
const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

/** The texts of a class, in order. */
const texts = (name: string, { html }: { readonly html: string }): readonly string[] =>
  [...html.matchAll(new RegExp(`class="(?:${name})(?: [^"]*)?"[^>]*>\\s*([^<]*?)\\s*<`, 'g'))].map(
    ([, text]) => text!,
  );

describe('what a timeline of events says', () => {
  it('is how many events from when to when, and the longest gap', () => {
    assert.deepEqual(three('1980-10-08: a; 2003: b; 2016-09-25: c; 2026-05: d'), [
      '1980年10月8日至2026年5月，共4件事。相隔最久的是1980年10月8日至2003年，約23年。',
      '1980年10月8日至2026年5月，共4件事。相隔最久的是1980年10月8日至2003年，约23年。',
      '4 events, from 8 October 1980 to May 2026. The longest gap, about 23 years, is from 8 October 1980 to 2003.',
    ]);
  });

  it('counts a gap from the end of what went on for a time', () => {
    assert.deepEqual(three('2000–2010: Built; 2011: Opened; 2016: Moved').slice(1), [
      '2000–2010至2016年，共3件事。相隔最久的是2011年至2016年，5年。',
      '3 events, from 2000–2010 to 2016. The longest gap, 5 years, is from 2011 to 2016.',
    ]);
  });

  it('is no gap for two events, and the one event where there is but one', () => {
    assert.deepEqual(three('2003: b; 2016: c').slice(1), [
      '2003年至2016年，共2件事。',
      '2 events, from 2003 to 2016.',
    ]);
    assert.deepEqual(three('2003-05: Visit').slice(1), [
      '只有一件事：2003年5月，Visit。',
      'One event: Visit, May 2003.',
    ]);
  });

  it('is not that there is but one where others were set aside or have no date', () => {
    const long = table(['date', 'label'], ['2003', '甲', 'x'], ['2016', '乙', 'y'], ['2017', '丙']);
    assert.equal(three(long)[0], '2017年，丙。');
    const undated = three('2003: 甲; 以前: 乙; 日後: 丙');
    assert.equal(undated[0], '2003年，甲。另有2件事無確切日期。');
    assert.equal(undated[2], '甲, 2003. 2 events without an exact date.');
    assert.deepEqual(codesOf(draw('2003: 甲; 以前: 乙')), ['date-not-read']);
  });

  it('names dates as they are written, and about a date in its own words', () => {
    const data = '約2003年: 甲; 2010–2012: 乙; 2024年底: 丙';
    assert.equal(
      three(data)[0],
      '約2003年至2024年底，共3件事。相隔最久的是2010–2012至2024年底，約12年。',
    );
    assert.match(three(data)[2]!, /^3 events, from about 2003 to/);
    assert.equal(draw(data).html.match(/class="event unsure\b/g)?.length, 1);
  });

  it('is how sure an event is in the author’s words where they are none of ours', () => {
    const rows = table(['date', 'label', 'status'], ['2003', 'b', '街坊說的'], ['2016', 'c', '']);
    assert.match(three(rows)[0]!, /其中1件街坊說的。$/);
    assert.deepEqual(texts('badge', draw(rows)), ['街坊說的']);
    assert.deepEqual(codesOf(draw(rows)), []);
  });

  it('is how many are not sure, and never takes what is planned for done', () => {
    const rows = table(
      ['date', 'label', 'status'],
      ['2003', 'b', ''],
      ['2016', 'c', '未經核實'],
      ['2031', 'd', 'target'],
      ['2032', 'e', 'planned'],
    );
    assert.match(three(rows)[0]!, /其中1件未經核實、2件預定。$/);
    assert.match(three(rows)[2]!, /1 unconfirmed, 2 planned\.$/);
    assert.deepEqual(texts('badge', draw(rows)), ['未經核實', '預定', '預定']);
    assert.equal(draw(rows).html.match(/class="event unsure\b/g)?.length, 3);
  });
});

describe('<event-timeline>', () => {
  it('gives each event its date at its own precision, for people and machines', () => {
    const { html } = draw('2003: a; 2016-09: b; 2026-05-24: c', 'en');
    assert.deepEqual(
      [...html.matchAll(/<time[^>]*datetime="([^"]*)"[^>]*>([^<]*)/g)].map(([, at, said]) => [
        at,
        said,
      ]),
      [
        ['2003', '2003'],
        ['2016-09', 'September 2016'],
        ['2026-05-24', '24 May 2026'],
      ],
    );
  });

  it('says how long after the one before each event was, in the line too', () => {
    const report = draw('2003: a; 2016: b; 2026: c');
    assert.deepEqual(texts('later', report), ['13年後', '10年後']);
    assert.deepEqual(texts('stretch', report), ['13年', '10年']);
  });

  it('says that a folded gap is not to scale', () => {
    assert.match(draw('2000: a; 2001: b; 2003: c; 2050: d').html, /虛線處時間已縮短/);
    const whole = draw('2000: a; 2001: b; 2003: c; 2050: d', 'en', { 'no-fold': true });
    assert.doesNotMatch(whole.html, /shortened|to scale/);
    const even = draw('2000: a; 2001: b; 2050: c', 'en', { spacing: 'even' });
    assert.match(even.html, /Events are spaced evenly, not to scale\./);
  });

  it('says at the second of two highlighted events how long after the first it was', () => {
    const report = draw('2003: a; 2016: b; 2026: c', 'en', { highlight: 'a; c' });
    assert.deepEqual(texts('since', report), ['23 years after 2003']);
    assert.match(report.html, /class="pair"[^]*?>\s*23 years\s*</);
    const neighbours = draw('2003: a; 2016: b; 2026: c', 'en', { highlight: 'a; b' });
    assert.deepEqual(texts('since', neighbours), []);
  });

  it('links the source of an event where its address is safe, else tells', () => {
    const rows = table(
      ['date', 'label', 'source', 'source-href'],
      ['2003', 'a', '檔案處', 'https://example.org/a'],
      ['2004', 'b', '', 'https://example.org/b'],
      ['2005', 'c', '某人', 'javascript:alert(1)'],
      ['2006', 'd', '', ''],
    );
    const report = draw(rows);
    assert.match(report.html, /<a href="https:\/\/example.org\/a">檔案處<\/a>/);
    assert.match(report.html, /<a href="https:\/\/example.org\/b">example.org<\/a>/);
    assert.match(report.html, /<span>某人<\/span>/);
    assert.doesNotMatch(report.html, /href="javascript:/);
    assert.equal(report.html.match(/class="from"/g)?.length, 3);
    assert.deepEqual(codesOf(report), ['address-refused']);
  });

  it('names the eras in its list, once each', () => {
    const rows = table(
      ['date', 'label', 'group'],
      ['2003', 'a', '早'],
      ['2004', 'b', '早'],
      ['2005', 'c', '晚'],
    );
    assert.deepEqual(draw(rows).html.match(/class="era"><span>[^<]*/g), [
      'class="era"><span>早',
      'class="era"><span>晚',
    ]);
  });

  it('has a place for the image of each event, and tells of one that has none', () => {
    const image = (slot: string): string => `<img slot="${slot}" src="a.png" alt="圖">`;
    const attributes = { headline: 'x', source: 'x', data: '2003: a; 以前: b; 2005: c' };
    const report = (children: string) =>
      renderReport('event-timeline', { attributes, lang: 'en', styles: 'link', children });
    assert.match(report(image('image-3')).html, /<slot name="image-3">/);
    assert.deepEqual(codesOf(report(image('image-3'))), ['date-not-read']);
    assert.match(report(image('image-2')).html, /<slot name="image-2">/);
    assert.deepEqual(codesOf(report(image('image-9'))), ['date-not-read', 'image-unused']);
    assert.deepEqual(codesOf(report('<h2 slot="headline"><img src="a.png" alt="b"></h2>')), [
      'date-not-read',
    ]);
  });
});

/** How many events are listed below the line. */
const undatedOf = ({ html }: { readonly html: string }): number =>
  /class="undated"[^]*?<\/ul>/.exec(html)?.[0].match(/<li/g)?.length ?? 0;

describe('<event-timeline> with bad input', () => {
  for (const [name, data] of Object.entries(BAD_INPUT)) {
    it(`draws what has a date of ${name}, and says what has none`, () => {
      const given = data.split(';').length;
      for (const lang of ['zh-Hant-HK', 'zh-Hans', 'en']) {
        const report = draw(data, lang);
        const { read, setAside } = report.rows;
        assert.equal(read + setAside.length, given);
        assert.ok(setAside.every(({ reason }) => reason === 'not-a-date'));
        assert.equal(
          report.html.match(/class="(?:event[ "]|date")/g)?.length ?? 0,
          read * 2 - undatedOf(report),
        );
        assert.doesNotMatch(report.html, /NaN|Infinity|undefined|\[object/);
        if (read > 0) assert.ok(summaryOf(report).length > 8);
        else assert.equal(report.state, 'error');
      }
    });
  }

  it('says that there is nothing, in the page’s language', () => {
    assert.equal(draw('').state, 'empty');
    assert.deepEqual(codesOf(draw('[["date","label"]]')), ['no-data']);
  });

  it('draws sixty events, in one list', () => {
    const data = Array.from({ length: 60 }, (_, index) => `${1960 + index}: 第${index}件`);
    const report = draw(data.join(';'));
    assert.deepEqual([report.state, report.rows.read], ['drawn', 60]);
    assert.doesNotMatch(report.html, /class="axis/);
  });

  it('draws texts of 2,000 characters, missing texts and rows of different lengths', () => {
    const rows = table(
      ['date', 'label', 'text'],
      ['2003', 'a', '字'.repeat(2000)],
      ['2004', 'b'],
      ['2005'],
      ['2006', '', 'c'],
    );
    const report = draw(rows);
    assert.equal(report.rows.read, 4);
    assert.ok(report.html.includes('字'.repeat(2000)));
    assert.doesNotMatch(report.html, /undefined/);
  });
});
