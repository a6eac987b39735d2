import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BAD_INPUT, codesOf, render, summaryOf } from '../bad-input.ts';

const TAG = 'tier-strip';

const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

const heard = (html: string): readonly string[] =>
  [...html.matchAll(/<li class="tier[^>]*>\s*<span class="unseen"[^>]*>([^<]*)/g)].map(
    ([, text]) => text!,
  );

const names = (html: string): readonly string[] =>
  [...html.matchAll(/class="member"[^>]*>([^<]*)/g)].map(([, text]) => text!);

/** What the figure says under its picture. */
const noteOf = (html: string): string =>
  /class="note".*?<\/p>/s.exec(html)?.[0].replaceAll(/<[^>]*>|\s/g, '') ?? '';

const GRADES = '甲級: 10個; 乙級: 50個; 丙級: 40個; 丁級: 5個';

describe('a tier strip', () => {
  it('says what there is in all, the largest part, the first and the last', () => {
    assert.equal(
      summaryOf(render(TAG, GRADES, 'zh-Hant-HK')),
      '分段條形圖，依次共4段，合計105個。最高為乙級，達50個，佔總數47.6%（推算）。首段是甲級，10個，佔9.5%（推算）；末段是丁級，5個，佔4.8%（推算）。',
    );
    assert.equal(
      summaryOf(render(TAG, 'A: 10; B: 50; C: 40; D: 5', 'en')),
      'One strip in 4 parts, in order; 105 in all. The largest is B, at 50, 47.6% of the total (calculated). The first is A, 10, 9.5% of the total (calculated); the last is D, 5, 4.8% of the total (calculated).',
    );
  });

  it('says no share that its value belies, and gives a notice of it', () => {
    const report = render(TAG, 'A: 10 (share 50%); B: 90 (share 50%)', 'en');
    assert.match(summaryOf(report), /The largest is B, at 90\./);
    assert.deepEqual(codesOf(report), ['share-differs', 'share-differs']);
    assert.match(report.html, /A share differs from its values, which make 10\.0%, 90\.0%\./);
    const fits = summaryOf(render(TAG, 'A: 10 (share 10%); B: 90 (share 90%)', 'en'));
    assert.match(fits, /The largest is B, at 90, 90% of the total\./);
  });

  it('takes a column of names for the members, whatever it is headed', () => {
    for (const head of ['城市', 'Cities', '地區']) {
      const data = table(['名稱', '數目', head], ['甲', '2', '杭州、深圳'], ['乙', '1', '廣州']);
      const report = render(TAG, data, 'zh-Hant-HK');
      assert.deepEqual(names(report.html), ['杭州', '深圳', '廣州'], head);
      assert.match(report.html, new RegExp(`class="who-head">${head}<`));
      assert.deepEqual(codesOf(report), [], head);
    }
    for (const cell of ['1,000', '原文如此，未經核實。', '杭州', '截至3月、4月'])
      assert.deepEqual(
        codesOf(render(TAG, table(['名稱', '數目', '城市'], ['甲', '2', cell]), 'en')),
        ['unknown-column'],
        cell,
      );
    const both = table(['名稱', '數目', '城市', '名單'], ['甲', '2', '杭州、深圳', '丙、丁']);
    assert.deepEqual(names(render(TAG, both, 'en').html), ['丙', '丁']);
  });

  it('says each part in full: value, status, share and whose share it is', () => {
    const data = '甲: 10; 乙: target 20; 丙: 未公布; 丁: ';
    assert.deepEqual(heard(render(TAG, data, 'zh-Hant-HK').html), [
      '甲，10',
      '乙，20（目標）',
      '丙，未公布',
      '丁，沒有數據',
    ]);
    assert.deepEqual(heard(render(TAG, '甲: 1; 乙: 3', 'zh-Hant-HK').html), [
      '甲，1，佔25.0%（推算）',
      '乙，3，佔75.0%（推算）',
    ]);
  });

  it('says why it gives no shares', () => {
    const said = (data: string) => noteOf(render(TAG, data, 'zh-Hant-HK').html);
    assert.match(said('甲: 1; 乙: —'), /有部分沒有數值，故不列佔比。/);
    assert.match(said('甲: 1; 乙: 約3'), /有部分並非確數，故不列佔比。/);
    assert.match(said('甲: 0; 乙: 0'), /各部分均為零，故不列佔比。/);
    assert.match(said('甲: 4; 乙: −1'), /有部分低於零，故不列佔比。/);
    assert.match(said('甲: 4; 乙: 2; 合計: 5'), /各部分相加超過合計，故不列佔比。/);
    assert.equal(said('甲: 1; 乙: 3'), '');
    assert.equal(said('甲: 60%; 乙: 40%'), '');
  });

  it('heads the strip and the names with the headers of their columns', () => {
    const data = table(
      ['檔次名稱', '2022年度數目（個）', '2023年度名單'],
      ['甲', '2', '杭州、深圳'],
      ['乙', '2', ''],
    );
    const { html } = render(TAG, data, 'zh-Hant-HK');
    assert.match(html, /class="head"[^>]*>2022年度數目；單位：個；佔比為推算</);
    assert.match(html, /class="who-head">2023年度名單</);
    // Names of the year that was counted stand with their part.
    assert.match(html, /class="apart"/);
    const same = render(TAG, data.replace('2023', '2022'), 'zh-Hant-HK').html;
    assert.doesNotMatch(same, /class="apart"/);
    assert.match(same, /class="who-head">2022年度名單</);
    const bare = render(TAG, '甲: 1; 乙: 3', 'zh-Hant-HK').html;
    assert.match(bare, /class="head"[^>]*>佔比為推算</);
  });

  it('shows all of fifty names, and twelve parts', () => {
    const fifty = Array.from({ length: 50 }, (_, index) => `第${index + 1}市`);
    const rows = Array.from({ length: 12 }, (_, index) => [
      `第${index + 1}級`,
      '50',
      index === 3 ? fifty.join('、') : '',
    ]);
    const report = render(TAG, table(['名稱', '數目', '名單'], ...rows), 'zh-Hant-HK');
    assert.deepEqual(names(report.html), fifty);
    assert.equal(heard(report.html).length, 12);
    assert.equal(report.html.match(/class="part /g)?.length, 12);
    assert.deepEqual(codesOf(report), []);
  });

  it('tells a part below zero and a highlight that is nobody’s', () => {
    assert.deepEqual(codesOf(render(TAG, '甲: 4; 乙: −1', 'en')), ['no-part']);
    assert.deepEqual(codesOf(render(TAG, GRADES, 'en', { highlight: '戊級' })), [
      'highlight-unknown',
    ]);
  });

  it('leaves out the shares where the author wants none', () => {
    const { html } = render(TAG, GRADES, 'zh-Hant-HK', { 'no-shares': true });
    assert.doesNotMatch(html.replaceAll(/<[^>]*>/g, ' '), /\d%|佔/);
  });
});

/** What is told of an input; nothing of any other. A strip has no series, so groups are only listed. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  'nothing but negative values': ['no-part', 'no-part', 'no-part'],
  'values on both sides of zero': ['no-part'],
  '12 series': ['unknown-column'],
  '12 series of one value each': ['unknown-column'],
  'series with names of 80 characters': ['unknown-column'],
  'names that objects have': ['unknown-column'],
};

describe('a tier strip with what a newsroom pastes', () => {
  for (const [name, data] of Object.entries(BAD_INPUT)) {
    it(`draws ${name}, in every language, with every row accounted for`, () => {
      const given = data.split(';').length;
      for (const lang of ['zh-Hant-HK', 'zh-Hans', 'en']) {
        const report = render(TAG, data, lang);
        assert.equal(report.state, TOLD[name] ? 'partial' : 'drawn', lang);
        assert.deepEqual(report.rows, { given, read: given, setAside: [] });
        assert.deepEqual(codesOf(report), TOLD[name] ?? [], lang);
        assert.equal(heard(report.html).length, given);
        assert.doesNotMatch(report.html, /NaN|Infinity|undefined|\[object/, lang);
        assert.ok(summaryOf(report).length > 8, lang);
      }
    });
  }

  it('says in the page’s language that there is nothing to draw', () => {
    const states = ['zh-Hant-HK', 'zh-Hans', 'en'].map((lang) => render(TAG, '', lang).html);
    for (const [index, said] of ['暫無數據', '暂无数据', 'No data'].entries())
      assert.ok(states[index]!.includes(said));
  });

  it('draws the rest where a value cannot be read, or is in another unit, and says so', () => {
    assert.deepEqual(codesOf(render(TAG, '甲: 5; 乙: 1,2O0; 丙: 7', 'en')), ['not-a-number']);
    assert.deepEqual(codesOf(render(TAG, '甲: 5個; 乙: 3億元; 丙: 7個', 'en')), ['mixed-unit']);
  });
});
