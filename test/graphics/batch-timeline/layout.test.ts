import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { batchTimeline } from '../../../src/graphics/batch-timeline/kind.ts';
import { placeCounts } from '../../../src/graphics/batch-timeline/labels.ts';
import { layoutTimeline } from '../../../src/graphics/batch-timeline/layout.ts';
import { RUNGS } from '../../../src/scale/ladder.ts';
import { printDecimal } from '../../../src/text/decimal.ts';
import { readBars } from '../../support/read.ts';
import { render } from '../bad-input.ts';

const lay = (data: string, asOf: Parameters<typeof layoutTimeline>[1] = null) =>
  layoutTimeline(readBars(data, batchTimeline), asOf, 'zh-HK');

describe('layoutTimeline', () => {
  it('places dates truly: the middle of a month, in order whatever the order given', () => {
    const { batches } = lay('2016-01: 2; 2015-07: 1', { year: 2016, month: 12 });
    assert.deepEqual(
      batches.map(({ x }) => Math.round(x * 1000)),
      [271, 521],
    );
  });

  it('takes off what was revoked', () => {
    const { batches, total } = lay('2015: 10; 2016: 16 (revoked 3)');
    assert.deepEqual(
      batches.map(({ total: sum }) => printDecimal(sum)),
      ['10', '23'],
    );
    assert.equal(printDecimal(total), '23');
  });

  it('begins at zero, which is above the foot where a total falls below it', () => {
    const heights = (data: string): readonly (readonly number[])[] =>
      lay(data).batches.map(({ before, y }) => [before, y]);
    assert.deepEqual(heights('2015: 10; 2016: 30'), [
      [0, 0.25],
      [0.25, 1],
    ]);
    assert.deepEqual(heights('2015: 30; 2016: -40; 2017: 5'), [
      [0.25, 1],
      [1, 0],
      [0, 0.125],
    ]);
  });

  it('fills its steps from zero, and draws that where totals fall below it', () => {
    const { html } = render('batch-timeline', '2015: 30; 2016: -40; 2017: 5', 'en');
    assert.match(html, /<path class="area" d="M0 75 .* V75 H0 Z"/);
    assert.match(html, /<line x2="100%" y1="([\d.]+%)" y2="\1"/);
    const upward = render('batch-timeline', '2015: 30; 2016: 5', 'en').html;
    assert.match(upward, /<path class="area" d="M0 100 .* V100 H0 Z"/);
    assert.doesNotMatch(upward, /<line x2="100%"/);
  });

  it('sizes dots by area', () => {
    const { batches } = lay('2015: 4; 2016: 1');
    assert.deepEqual(
      batches.map(({ radius }) => radius),
      [1, 0.5],
    );
  });

  it('calls a total its own only where the source prints the others', () => {
    const rows = '[["date","value","total"],["2015",1,1],["2016",2,""]]';
    assert.deepEqual(
      lay(rows).batches.map(({ totalStatus }) => totalStatus),
      ['reported', 'calculated'],
    );
    assert.equal(lay('2015: 1; 2016: 2').totalStatus, 'reported');
  });

  it('says when a printed running total is not what the rows come to', () => {
    const { problems } = lay('[["date","value","total"],["2015",1,1],["2016",2,4]]');
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['total-differs'],
    );
  });

  it('draws neighbouring batches of one group as a band up to the next', () => {
    const { bands } = lay('a | 早: 1 (2015); b | 早: 1 (2016); c | 晚: 1 (2018)');
    assert.deepEqual(
      bands.map(({ label, batches }) => [label, batches.length]),
      [
        ['早', 2],
        ['晚', 1],
      ],
    );
    assert.equal(bands[0]!.to, bands[1]!.from);
    assert.equal(bands[1]!.to, 1);
  });

  it('has shares between 0 and 1 for one batch, for zero and for a negative sum', () => {
    for (const data of ['2015: 3', '2015: 0', '2015: 1; 2016: 1 (revoked 5)', '2015: −2']) {
      for (const { x, y, radius } of lay(data).batches) {
        for (const share of [x, y, radius])
          assert.ok(share >= 0 && share <= 1, `${data}: ${share}`);
      }
    }
  });
});

describe('the axis of batches', () => {
  it('has the last year’s name end where the axis does, where the year is too short for it', () => {
    const { ticks } = lay('2015-03: 1; 2022-11: 33', { year: 2025, month: 3 });
    const last = ticks.at(-1)!;
    assert.deepEqual([last.year, last.atEnd, last.from! <= 40], [2025, true, true]);
    assert.ok(ticks.slice(0, -1).every(({ atEnd }) => !atEnd));
  });
});

describe('the list of batches', () => {
  it('has a key to its dots at every width, and no other form for totals than words', () => {
    const { html } = render('batch-timeline', '2015: 1; 2016: 12', 'en');
    assert.match(html, /<\/div>\s*<p class="dots-key"/);
    assert.doesNotMatch(html, /sum-line/);
  });

  it('gives a total that its source leaves out in a column of its own, as calculated', () => {
    const data = JSON.stringify([
      ['date', 'added', 'total'],
      ['2015', '1', '1'],
      ['2016', '12', ''],
    ]);
    const dataset = readBars(data, batchTimeline);
    const locale = { language: 'en', ownLang: null } as never;
    const { derived } = batchTimeline.draw({ dataset, settings: {}, asOf: null, locale });
    const [sums] = derived!;
    assert.deepEqual(sums!.header, { role: 'total', status: 'calculated' });
    assert.deepEqual(dataset.rows.map(sums!.cell), ['', '13']);
  });
});

describe('placeCounts', () => {
  it('stands each count behind its step, where its band is', () => {
    const { batches } = lay('2015: 10; 2018: 22; 2020: 24; 2021: 46', { year: 2025 });
    const places = placeCounts(batches, ['+10', '+22', '+24', '+46'], '102').map(
      ({ place }) => place,
    );
    assert.deepEqual(places, ['inside', 'inside', 'inside', 'inside']);
  });

  it('shows every label of the pilot zones from 30 em on', () => {
    const { batches } = lay(
      '2015-03: 1; 2016-01: 12; 2018-07: 22; 2019-12: 24; 2020-04: 46; 2022-01: 27; 2022-11: 33',
      { year: 2025, month: 3 },
    );
    const texts = ['+1', '+12', '+22', '+24', '+46', '+27', '+33'];
    for (const { from } of placeCounts(batches, texts, '165'))
      assert.ok(from !== null && from <= 30);
  });

  it('hides what has no room rather than letting it collide', () => {
    const crowd = Array.from(
      { length: 60 },
      (_, index) => `2015-${String((index % 12) + 1).padStart(2, '0')}: ${index + 1}`,
    );
    const { batches } = lay(crowd.join('; '));
    const places = placeCounts(
      batches,
      batches.map((_, index) => `+${index + 1}`),
      '1830',
    );
    assert.ok(places.some(({ from }) => from === null));
    assert.ok(places.every(({ from }) => from === null || RUNGS.includes(from)));
  });
});
