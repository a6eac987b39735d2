import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../src/static/render-element.ts';

const callout = (attributes: Readonly<Record<string, string>>) =>
  renderReport('stat-callout', {
    attributes: { label: 'Rents', source: 's', ...attributes },
    lang: 'en',
  });

const plain = (html: string): string =>
  html
    .replaceAll(/<style.*?<\/style>|<!--.*?-->/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

describe('a callout', () => {
  it('prints and says the plus sign of its value only where it was written', () => {
    assert.match(plain(callout({ value: '+3.8%' }).html), /Rents: \+3\.8%.* \+3\.8% /);
    assert.doesNotMatch(plain(callout({ value: '3.8%' }).html), /\+/);
  });

  it('sets a word before its figure small', () => {
    assert.match(callout({ value: 'about 450' }).html, /<span class="before">about <\/span>450</);
    const html = renderReport('stat-callout', {
      attributes: { value: '約4500' },
      lang: 'zh-HK',
    }).html;
    assert.match(html, /<span class="before">約<\/span>4500</);
  });

  it('reads a change by an arrow or a word for its sign', () => {
    for (const change of ['↓3.8%', '下跌3.8%', 'down 3.8%', '▼ 3.8%', '−3.8%']) {
      const { html, problems } = callout({ value: '5', change });
      assert.match(plain(html), /▼ 3\.8%/, change);
      assert.deepEqual(problems, []);
    }
  });

  it('prints bare digits that may be a year as they are typed, and any other figure in groups', () => {
    const said = (value: string, more: Readonly<Record<string, string>> = {}): string =>
      /class="number[^>]*>(.*?)<\/p>/s
        .exec(callout({ value, label: 'Founded', ...more }).html)![1]!
        .replaceAll(/<[^>]*>|^\s+|\s+$/g, '')
        .replace(/ ?people/, '')
        .trim();
    assert.deepEqual(
      ['2012', '1066', '2012年', '2,012', 'over 2012', '2012.5', '999', '2101', '+1200'].map(
        (value) => said(value),
      ),
      ['2012', '1066', '2012年', '2,012', 'over 2,012', '2,012.5', '999', '2,101', '+1,200'],
    );
    assert.equal(said('2012', { unit: 'people' }), '2,012');
    assert.match(plain(callout({ value: '2012', label: 'Founded' }).html), /Founded: 2012\./);
    assert.match(plain(callout({ value: '2012' }).html), /Rents: 2,012\./);
  });
});
