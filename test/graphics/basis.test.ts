/** What changes are measured against: each says it by the words of its own cell or header. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderElement } from '../../src/static/render-element.ts';

/** The words of a figure and of its table, without styles, signs of direction and tags. */
const words = (tag: string, attributes: Readonly<Record<string, string>>, children = ''): string =>
  renderElement(tag, { lang: 'zh-HK', attributes: { headline: 'H', ...attributes }, children })
    .replace(/<style>[^]*?<\/style>/, '')
    .replaceAll(/<[^>]*>|[\s\u2066-\u2069]/g, '');

const TAGS = ['bar-chart', 'fact-box', 'stat-callout', 'before-after'];

describe('a change', () => {
  it('is never shown against what its own cell contradicts', () => {
    for (const tag of TAGS) {
      const drawn = words(tag, { basis: 'yoy', data: '甲: 3 (環比+2%)' });
      assert.match(drawn, /環比增長2%/, tag);
      assert.doesNotMatch(drawn, /同比增長/, tag);
    }
  });

  it('is never shown against what its header contradicts', () => {
    const table = `<table><tr><th>名稱</th><th>數值</th><th>環比</th></tr>
      <tr><td>甲</td><td>3</td><td>+2%</td></tr></table>`;
    for (const tag of TAGS) {
      const drawn = words(tag, { basis: 'yoy' }, table);
      assert.match(drawn, /環比增長2%/, tag);
      assert.doesNotMatch(drawn, /同比/, tag);
    }
  });

  it('says beside its badge and in the table what it is against, where the others are against another', () => {
    const drawn = words('bar-chart', { basis: 'yoy', data: '甲: 3 (環比+2%); 乙: 5 (+4%)' });
    assert.match(drawn, /同比甲/);
    assert.match(drawn, /環比▲2%.*乙，5，同比增長4%/);
    assert.match(drawn, /甲3環比\+2%乙5\+4%/);
    assert.equal(drawn.match(/環比▲/g)!.length, 1);
  });
});
