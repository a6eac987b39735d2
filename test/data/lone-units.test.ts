import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../src/static/index.ts';

/** What a tag tells of its figures' units, and the notice that its readers see. */
function told(data: string, tag = 'bar-chart', lang = 'en', more = {}): readonly string[] {
  const attributes = { headline: 'H', source: 'S', data, ...more };
  const { problems, html } = renderReport(tag, { attributes, lang, styles: 'link' });
  assert.equal(
    problems.some(({ code }) => code === 'lone-unit'),
    /scale of its own: |另用刻度：/.test(html),
  );
  return problems.filter(({ code }) => code === 'lone-unit').map(({ text }) => text);
}

describe('a figure in per cent among figures without a unit', () => {
  it('is told, since it has a scale of its own', () => {
    assert.deepEqual(told('A: 12; B: 15; C: 50%; D: 9'), [
      'row 3: "50%" is not in the unit of "12"; drawn on a scale of its own (write the unit of each if that is meant)',
    ]);
    const targets = 'A | 2022: 12; A | 2023: 50%; A | 2024: 15; A | 2027: target 20';
    assert.equal(told(targets, 'target-progress').length, 1);
  });

  it('is told the other way round where most of them are in per cent', () => {
    assert.match(
      told('A: 12%; B: 15; C: 50%; D: 9%').join(),
      /^row 2: "15" is not in the unit of "12%"/,
    );
  });

  it('is told to readers in their language', () => {
    for (const lang of ['zh-Hans', 'zh-HK', 'zh-TW'])
      assert.equal(told('甲: 12; 乙: 5%', 'bar-chart', lang).length, 1);
  });

  it('goes without saying where units are said, and where there is nothing to set beside it', () => {
    for (const data of [
      'A: 12%; B: 15%',
      'A: 12; B: 15',
      'A: 12%; B: 0',
      'A: 12; B: —; C: 3',
      'A: 145 companies; B: 50%',
      'A: 145 companies; B: 12; C: 50%',
      'A: 6.5 million; B: 50%',
    ])
      assert.deepEqual(told(data), [], data);
    assert.deepEqual(told('A: 12; B: 50%', 'bar-chart', 'en', { unit: 'people' }), []);
    assert.deepEqual(told('A: 12; B: 50%', 'fact-box'), []);
  });
});
