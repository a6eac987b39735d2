import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render } from '../bad-input.ts';

/** What stands in a callout as its change, badge and all. */
function changeIn(lang: string): string {
  const data = JSON.stringify([
    ['label', 'value', 'change', 'change-status'],
    ['甲', '1089.6', '-3.8%', 'calculated'],
  ]);
  const { html } = render('stat-callout', data, lang, { basis: 'yoy' });
  const [, change] = /<span class="change"\s*>(.*?)<\/span\s*>\s*<\/div>/s.exec(html)!;
  return change!
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('a change beside its number', () => {
  it('says in Chinese first what it is measured against', () => {
    assert.equal(changeIn('zh-Hant-HK'), '同比 ▼ 3.8% 推算');
    assert.match(changeIn('zh-Hant-TW'), /^較上年 ▼ 3\.8%/);
  });

  it('says it in English after the badge', () =>
    assert.equal(changeIn('en'), '▼ 3.8% year on year, calculated'));
});

describe('a number', () => {
  const markup = (lang: string): string =>
    render('stat-callout', '', lang, { value: '約829.6億元', status: 'calculated', label: '營收' })
      .html;

  it('has how sure it is beside it, not behind what it is', () => {
    const [, number, label] = /(<p class="number.*?<\/p>)\s*(<p class="label.*?<\/p>)/s.exec(
      markup('zh-Hant-HK'),
    )!;
    assert.match(number!, /class="badge dashed"[^>]*>推算</);
    assert.doesNotMatch(label!, /推算/);
  });

  it('has a word before it that is smaller, in Chinese too', () => {
    assert.match(markup('zh-Hant-HK'), /class="before">約<\/span>829\.6/);
    assert.match(markup('en'), /class="before">about <\/span>82\.96/);
  });
});
