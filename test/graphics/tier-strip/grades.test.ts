import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../../src/static/render-element.ts';

const TAG = 'pilot-zone-grades';

const pageOf = (lang: string, attributes: Readonly<Record<string, string>> = {}): string =>
  renderReport(TAG, { attributes, lang, styles: 'link' }).html.replace(
    /<details.*<\/details>/s,
    '',
  );

describe(`<${TAG}>`, () => {
  it('shows both dates in its picture and in its note', () => {
    for (const [lang, counted, named] of [
      ['zh-Hant-HK', '2022年度數目', '2023年度名單'],
      ['zh-Hans', '2022年度数目', '2023年度名单'],
      ['en', 'Zones, 2022 assessment', 'Named in the 2023 assessment'],
    ] as const) {
      const html = pageOf(lang);
      const [picture, rest] = html.split('id="notice"') as [string, string];
      assert.match(picture, new RegExp(`class="head"[^>]*>${counted}`), lang);
      assert.match(picture, new RegExp(`class="who-head">${named}<`), lang);
      assert.match(rest, /2022.*2023/s, lang);
    }
  });

  it('has its ten names of 2023 below the counts of 2022, and not among them', () => {
    const [counted, named] = pageOf('zh-Hans').split('class="apart"') as [string, string];
    assert.match(counted, /part="total"/);
    assert.doesNotMatch(counted, /class="member"/);
    assert.equal(named.match(/class="member"/g)!.length, 10);
    assert.equal(named.match(/class="who-head">成效明显</g)!.length, 1);
  });

  it('claims nothing of who was first in 2022', () => {
    for (const lang of ['zh-Hant-HK', 'zh-Hans', 'en']) {
      assert.match(pageOf(lang), /杭州|Hangzhou/);
      assert.doesNotMatch(pageOf(lang), /义乌|義烏|Yiwu/);
    }
  });

  it('says none of its words over other people’s data', () => {
    const page = pageOf('zh-Hant-HK', { data: '甲: 5; 乙: 3' });
    assert.match(page, /甲/);
    assert.doesNotMatch(page, /商務部|綜試區|成效|年度/);
  });
});
