import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { unitHead } from '../../src/locale/figure-words.ts';
import { render } from '../graphics/bad-input.ts';

describe('an English unit over a plot', () => {
  it('stands alone and begins as a line does, and a symbol stays as it is', () => {
    const given = ['zones', 'billion yuan', 'km²', 'kWh', '%', 'US dollars', ''];
    assert.deepEqual(given.map(unitHead), [
      'Zones',
      'Billion yuan',
      'km²',
      'kWh',
      '%',
      'US dollars',
      '',
    ]);
  });

  it('is not said to be “in” what is counted', () => {
    for (const tag of ['bar-chart', 'column-chart', 'tier-strip', 'tile-map']) {
      const { html } = render(tag, 'Anhui: 3 zones; Fujian: 5 zones', 'en');
      assert.match(html, />\s*Zones\b/, tag);
      assert.doesNotMatch(html, />\s*in zones/, tag);
    }
  });
});
