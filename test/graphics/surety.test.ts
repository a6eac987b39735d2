/** What every kind tells alike: what is only said, what a total comes to, what is missing and why. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesOf, render, summaryOf } from './bad-input.ts';

const text = (html: string): string =>
  html.replaceAll(/<style[\s\S]*?<\/style>|<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

/** What is seen or heard in the picture, and what its data table says. */
function partsOf(tag: string, data: string): readonly [picture: string, table: string] {
  const { html } = render(tag, data, 'en');
  const [picture = '', table = ''] = html.split(/<table/);
  return [text(picture), text(table)];
}

const TILES = (middle: string, total = ''): string =>
  JSON.stringify([
    ['label', 'row', 'column', 'value'],
    ['A', 1, 1, '5'],
    ['B', 1, 2, middle],
    ['C', 1, 3, '7'],
    ...(total ? [['Total', '', '', total]] : []),
  ]);

describe('a value that is only said', () => {
  for (const said of ['target 90', 'forecast 90', 'claim 90', 'unconfirmed 90']) {
    it(`is the largest of nothing: ${said}`, () => {
      for (const tag of ['bar-chart', 'tier-strip'])
        assert.match(
          summaryOf(render(tag, `A: 5; B: ${said}; C: 7`, 'en')),
          /largest is C, at 7/,
          tag,
        );
      assert.match(summaryOf(render('tile-map', TILES(said), 'en')), /highest is C, at 7/);
    });
  }

  it('is passed over like a value out of scope, and a preliminary one is not', () => {
    const say = (data: string): string => summaryOf(render('bar-chart', data, 'en'));
    assert.match(say('A: 5; B: 90 (out of scope); C: 7'), /largest is C, at 7/);
    assert.match(say('A: 5; B: preliminary 90; C: 7'), /largest is B, at 90 \(preliminary\)/);
  });

  it('is called what it is where there is nothing else', () => {
    const say = (tag: string, lang = 'en'): string =>
      summaryOf(render(tag, 'A: target 5; B: forecast 90', lang));
    assert.equal(
      say('bar-chart'),
      'The largest is B, at 90 (forecast). The smallest is A, at 5 (target). Bar chart with 2 items.',
    );
    assert.match(say('tier-strip', 'zh-Hans'), /最高的是B，为90（预测）/);
    assert.match(
      summaryOf(render('tile-map', TILES('target 9').replaceAll(/"[57]"/g, '"target 3"'), 'en')),
      /highest is B, at 9 \(target\)/,
    );
  });

  it('leaves the only fact to be told by itself', () => {
    assert.match(summaryOf(render('bar-chart', 'A: 5; B: target 90', 'en')), /^A: 5\. Bar chart/);
    assert.doesNotMatch(summaryOf(render('tier-strip', 'A: 5; B: target 90', 'en')), /largest/);
  });
});

describe('several in the last place', () => {
  it('are all named, unless they are many', () => {
    const say = (data: string, lang = 'en'): string => summaryOf(render('bar-chart', data, lang));
    assert.match(say('A: 5; B: 3; C: 3.0'), /B and C tie for the lowest, at 3 each\./);
    assert.match(say('A: 5; B: 3; C: 3.0', 'zh-Hant-HK'), /B及C並列最低，均為3。/);
    assert.doesNotMatch(say('A: 5; B: 0; C: 0; D: 0; E: 0; F: 0'), /lowest|smallest/);
    assert.match(
      say('A: 5; B: 3; C: 3.0; D: 7%'),
      /A is the highest, at 5; B and C the lowest, at 3/,
    );
  });
});

describe('a total', () => {
  const told = (total: string): readonly (readonly [string, boolean])[] =>
    [
      ['bar-chart', `A: 50; B: 30; Total: ${total}`],
      ['tier-strip', `A: 50; B: 30; Total: ${total}`],
      ['tile-map', TILES('3', total)],
    ].map(([tag, data]) => [tag!, codesOf(render(tag!, data!, 'en')).includes('total-differs')]);

  it('is held against its rows where both are exact', () => {
    assert.deepEqual(told('90'), [
      ['bar-chart', true],
      ['tier-strip', true],
      ['tile-map', true],
    ]);
  });

  for (const total of ['about 90', 'over 70', 'nearly 90', '—'])
    it(`is taken at its word: ${total}`, () => {
      assert.deepEqual(told(total), [
        ['bar-chart', false],
        ['tier-strip', false],
        ['tile-map', false],
      ]);
    });
});

describe('what is only said beside facts', () => {
  const said = ['target 8', 'forecast 8', 'claim 8', 'unconfirmed 8', '8 (out of scope)'];

  it('is added to none of them, and no share is made of the two', () => {
    for (const value of said) {
      const data = `A: 12; B: ${value}`;
      const bars = render('bar-chart', data, 'en', { total: true, shares: true });
      assert.deepEqual(codesOf(bars), ['total-impossible', 'shares-impossible'], value);
      for (const tag of ['bar-chart', 'tier-strip', 'step-flow'])
        assert.doesNotMatch(
          text(render(tag, data, 'en', { total: true }).html),
          /\b20\b|60\.0%/,
          `${tag}: ${value}`,
        );
      assert.deepEqual(codesOf(render('step-flow', data, 'en', { total: true })), [
        'total-impossible',
      ]);
    }
    assert.match(
      text(render('tier-strip', `A: 12; B: ${said[0]}`, 'zh-Hans').html),
      /有部分并非实际数字，故不列占比。/,
    );
  });

  it('comes to what is as little sure where nothing else is there', () => {
    const total = (data: string): string =>
      /Total, [^<]*/.exec(render('bar-chart', data, 'en', { total: true }).html)![0].trim();
    assert.equal(total('A: forecast 12; B: forecast 8'), 'Total, 20 (forecast)');
    assert.equal(total('A: preliminary 12; B: 8'), 'Total, 20 (calculated)');
    const columns = '2024 | A: 12; 2024 | B: 3; 2025 | A: forecast 13; 2025 | B: 8';
    const { html } = render('column-chart', columns, 'en', { stacked: true });
    assert.match(html, />\s*15\s*</);
    assert.doesNotMatch(html, />\s*21\s*</);
  });

  it('makes a running total that is as little sure from there on', () => {
    const said = summaryOf(
      render('batch-timeline', '2020: 12; 2027: target 8; 2028: 5', 'zh-Hant-HK'),
    );
    assert.match(said, /累計25（目標）/);
  });

  it('makes no exact share of what is only about so', () => {
    const { problems } = render('bar-chart', 'A: about 12; B: 8', 'en', { shares: true });
    assert.match(problems[0]!.text, /shares: not every value is exact; no share is shown/);
  });
});

describe('shares of ours', () => {
  const DATA = 'A: 60; B: 40';
  const said = (lang: string, data = DATA): string => {
    const { html } = render('bar-chart', data, lang, { shares: true });
    return text(html).replaceAll(/[\u2066-\u2069]/g, '');
  };

  it('say that they are calculated in words, in the picture and in the table', () => {
    for (const sure of [
      /A, at 60, 60\.0% of the total \(calculated\)\./,
      /\(shares calculated\)/,
      /B, 40, 40\.0% of the total \(calculated\)/,
      /Share \(calculated\)/,
    ])
      assert.match(said('en'), sure);
    for (const sure of [
      /為?60，佔總數60\.0%（推算）/,
      /（佔比為推算）/,
      /佔40\.0%（推算）/,
      /佔比（推算）/,
    ])
      assert.match(said('zh-Hant-HK'), sure);
    assert.match(said('zh-Hans'), /（占比为推算）/);
  });

  it('are not those that the author gives', () => {
    const given = said('en', 'A: 60 (share 60%); B: 40 (share 40%)');
    assert.match(given, /\(share\)/);
    assert.doesNotMatch(given, /calculated/);
  });
});

describe('a value that is not there', () => {
  const DATED = '2021: 5; 2022: WHY; 2023: 7';
  const NAMED = 'A: 5; B: WHY; C: 7';
  const DATA: Readonly<Record<string, string>> = {
    'bar-chart': NAMED,
    'tier-strip': NAMED,
    'size-compare': NAMED,
    'share-grid': 'A: 5%; B: WHY; C: 7%',
    'tile-map': TILES('WHY'),
    'before-after': 'A | 2021: 5; A | 2022: WHY; A | 2023: 7',
    'target-progress': 'A | 2021: WHY; A | target 2030: 9',
    'column-chart': DATED,
    'line-chart': DATED,
    'small-multiples': '2021 | A: 5; 2022 | A: 6; 2021 | B: WHY; 2022 | B: WHY',
    'stat-callout': 'A: WHY',
  };
  for (const [tag, data] of Object.entries(DATA))
    it(`is told why in the picture and in the table of a ${tag}`, () => {
      for (const why of ['not given', 'out of scope']) {
        const [picture, table] = partsOf(tag, data.replaceAll('WHY', why));
        assert.match(picture, new RegExp(why));
        assert.doesNotMatch(picture, /no data(?! (?:is|for|was))/i);
        if (table) assert.match(table, new RegExp(why));
      }
      const [picture] = partsOf(tag, data.replaceAll('WHY', '—'));
      assert.match(picture, /no data|—/i);
      assert.doesNotMatch(picture, /not given|out of scope/);
    });
});

describe('a mark for what is unsure', () => {
  const looks = (tag: string, status: string): boolean => {
    const data = tag === 'tile-map' ? TILES(`${status} 9`) : `A: 5%; B: ${status} 9%; C: 7%`;
    return / unsure\b/.test(
      render(tag, data, 'en').html.replaceAll(/<style[\s\S]*?<\/style>/g, ''),
    );
  };
  for (const tag of ['bar-chart', 'tier-strip', 'size-compare', 'share-grid', 'tile-map'])
    it(`is pale in a ${tag} where the value is no fact yet, and not where it was calculated`, () => {
      const unsure = ['preliminary', 'forecast', 'target', 'claim', 'unconfirmed'];
      for (const status of unsure) assert.ok(looks(tag, status), status);
      for (const status of ['', 'calculated']) assert.ok(!looks(tag, status), status);
      const data = tag === 'tile-map' ? TILES('calculated 9') : 'A: 5%; B: calculated 9%; C: 7%';
      assert.match(partsOf(tag, data)[0], /calculated/);
    });
});
