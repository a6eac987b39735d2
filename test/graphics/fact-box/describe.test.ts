import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../../src/static/render-element.ts';
import { codesOf, render, summaryOf } from '../bad-input.ts';

type More = Readonly<Record<string, string>>;

const LANGUAGES = ['zh-Hant-HK', 'zh-Hans', 'en'] as const;

const say = (data: string, lang: string, more: More = {}): string =>
  summaryOf(render('fact-box', data, lang, more));

const three = (data: string, more: More = {}): readonly string[] =>
  LANGUAGES.map((lang) => say(data, lang, more));

/** What is heard of each figure. */
const heard = (data: string, lang: string, more: More = {}): readonly string[] =>
  [
    ...render('fact-box', data, lang, more).html.matchAll(
      /<li class="fact[^>]*>\s*<span class="unseen"[^>]*>([^<]*)/g,
    ),
  ].map(([, text]) => text!.replaceAll(/[\u2066-\u2069]/g, ''));

const plain = (html: string): string =>
  html
    .replaceAll(/<style.*?<\/style>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');

const ALL = ['1980', '2001', '2,400', '1,500', '3,500'];

describe('the summary of a fact box', () => {
  it('says how many there are and what they are', () => {
    assert.deepEqual(three('甲: 逾2,500家; 乙: 約16%', { basis: 'yoy' }), [
      '數字一覽，共2項。甲：逾2500家；乙：約16%。',
      '数字一览，共2项。甲：逾2500家；乙：约16%。',
      'Fact box with 2 figures. 甲: over 2,500; 乙: about 16%.',
    ]);
  });

  it('says the plus sign that a value was written with', () => {
    assert.equal(
      say('Rents: +3.8%; Beds: nearly +20', 'en'),
      'Fact box with 2 figures. Rents: +3.8%; Beds: nearly +20.',
    );
  });

  it('says a change with its basis and that it is calculated, and a share', () => {
    assert.deepEqual(
      three('甲: 110億元 (from 100億元); 乙: 145家 (share 近三成)', { basis: 'yoy' }),
      [
        '數字一覽，共2項。甲：110億元，同比增長10.0%（推算）；乙：145家，佔近三成。',
        '数字一览，共2项。甲：110亿元，同比增长10.0%（推算）；乙：145家，占近三成。',
        'Fact box with 2 figures. 甲: 11 billion yuan, up 10.0% year on year (calculated); 乙: 145, a share of nearly 30%.',
      ],
    );
  });

  it('tells three of many, those set off first', () => {
    const many = Array.from({ length: 8 }, (_, index) => `第${index}項: ${index}家`).join('; ');
    assert.equal(
      say(many, 'zh-Hant-HK', { highlight: '第7項' }),
      '數字一覽，共8項。第7項：7家；第0項：0家；第1項：1家；另有5項。',
    );
    assert.match(say(many, 'en'), /^Fact box with 8 figures\. .*; 5 more\.$/);
  });

  it('says in words what is missing', () => {
    assert.deepEqual(three('甲: 未公布; 乙: —'), [
      '數字一覽，共2項。甲：未公布；乙：沒有數據。',
      '数字一览，共2项。甲：未公布；乙：无数据。',
      'Fact box with 2 figures. 甲: not given; 乙: no data.',
    ]);
  });
});

describe('a fact', () => {
  it('is heard whole: status, text, date and note too', () => {
    const rows = JSON.stringify([
      ['label', 'value', 'status', 'text', 'date', 'note'],
      ['產值', '1000億元', 'target', '全市', '2027', '力爭'],
      ['高校', '近百家', 'unconfirmed', '', '', ''],
    ]);
    assert.deepEqual(heard(rows, 'zh-Hant-HK'), [
      '產值：1000億元（目標），全市，2027年，力爭',
      '高校：近百家（未經核實）',
    ]);
    assert.deepEqual(heard('新設企業 | 2025年: 7家', 'zh-Hant-HK'), ['新設企業（2025年）：7家']);
  });

  it('never says 100 for 近百 anywhere, in any language, and its words nowhere less', () => {
    for (const lang of LANGUAGES) {
      const { html, problems } = render('fact-box', '高校: 近百家; 院所: 千餘家', lang);
      assert.doesNotMatch(plain(html), /100|1,?000/, lang);
      // As the picture shows them, as they are heard, in the summary and in the table.
      for (const words of ['近百家', '千餘家'])
        assert.equal(plain(html).split(words).length - 1, 4, `${words} in ${lang}`);
      assert.deepEqual(problems, []);
    }
  });

  it('is a year where its digits may be one, and is typed without a sign between them', () => {
    const data = 'Opened: 1980; Film: 2001年; Seats: 2,400; Staff: 1500 people; Cost: 3500';
    const { html } = render('fact-box', data, 'en');
    const table = plain(/<table.*?<\/table>/s.exec(html)![0]);
    for (const said of [say(data, 'en', {}), table])
      assert.deepEqual(said.match(/\d[\d,]{3,}/g), said === table ? ALL : ALL.slice(0, 3));
    assert.match(plain(render('bar-chart', 'A: 1980; B: 2400', 'en').html), /A, 1,980/);
    assert.match(plain(render('bar-chart', 'A: 1980年; B: 2001年', 'en').html), /A, 1980 年/);
  });

  it('is a count where its label does not say that it is a year', () => {
    const said = (label: string): string => say(`${label}: 1850; Homes: 12500`, 'en', {});
    for (const label of [
      'Jobs',
      'Homes built',
      'Jobs this year',
      'First-time buyers',
      'Babies born',
    ])
      assert.match(said(label), /1,850/, label);
    for (const label of ['Founded', 'School opened', 'Year of birth', 'Built', '創立'])
      assert.match(said(label), /1850/, label);
  });

  it('is seen with its qualifier and its unit, as it is heard', () => {
    const seen = (data: string, lang: string): readonly string[] =>
      [...render('fact-box', data, lang).html.matchAll(/<p class="number".*?<\/p>/gs)].map(
        ([text]) => plain(text).trim(),
      );
    const data = '甲: 逾2,500家; 乙: 近百家; 丙: 約16%; 丁: over 40億元';
    assert.deepEqual(seen(data, 'zh-Hant-HK'), ['逾 2500 家', '近百家', '約 16%', '逾 40 億元']);
    assert.deepEqual(seen(data, 'en'), [
      'over 2,500',
      '近百家',
      'about 16%',
      'over 4 billion yuan',
    ]);
  });

  it('is taken from a table headed 數值, 項目 and 說明', () => {
    const report = renderReport('fact-box', {
      lang: 'zh-Hant-HK',
      styles: 'link',
      attributes: { headline: 'x', source: 'x' },
      children:
        '<table><tr><th>數值</th><th>項目</th><th>說明</th></tr><tr><td>近百家</td><td>高校</td><td>含民辦</td></tr><tr><td>145家</td><td>實驗室</td><td></td></tr></table>',
    });
    assert.deepEqual([report.state, codesOf(report)], ['drawn', []]);
    assert.match(summaryOf(report), /高校：近百家；實驗室：145家。$/);
    assert.match(report.html, /class="more">含民辦</);
  });

  it('has a dashed badge where its change is calculated, and a solid one where it is reported', () => {
    const looks = (data: string): readonly string[] =>
      [...render('fact-box', data, 'en').html.matchAll(/class="badge ([a-z ]+)"/g)].map(
        ([, look]) => look!,
      );
    assert.deepEqual(looks('a: 5 (+10%); b: 11 (from 10); c: target 5; d: 5 (share 7%)'), [
      'solid rises',
      'dashed rises',
      'dashed',
      'solid portion',
    ]);
  });

  it('has a dashed share with its word where it is not reported, seen and heard', () => {
    const rows = (share: string): string =>
      JSON.stringify([
        ['項目', '數值', '佔全國比重'],
        ['遊戲', '718.1億元', share],
      ]);
    const shares = (share: string): readonly string[] =>
      [
        ...render('fact-box', rows(share), 'zh-Hant-HK').html.matchAll(
          /class="badge ([a-z]+) portion"\s*>([^<]*)/g,
        ),
      ].map(([, look, text]) => `${look} ${text}`);
    assert.deepEqual(shares('推算22.4%'), ['dashed 佔全國22.4%（推算）']);
    assert.deepEqual(shares('預計22.4%'), ['dashed 佔全國22.4%（預測）']);
    assert.deepEqual(shares('近三成'), ['solid 佔全國近三成']);
    assert.deepEqual(heard(rows('推算22.4%'), 'zh-Hant-HK'), [
      '遊戲：718.1億元，佔全國22.4%（推算）',
    ]);
    assert.match(say(rows('calc 22.4%'), 'en'), /, a share of 22\.4% \(calculated\)\.$/);
  });

  it('takes its unit from a column of units', () => {
    const rows = JSON.stringify([
      ['項目', '數值', '單位'],
      ['營收', '1089.6', '億元'],
      ['企業', '逾2,500', '家'],
    ]);
    assert.equal(say(rows, 'zh-Hant-HK'), '數字一覽，共2項。營收：1089.6億元；企業：逾2500家。');
    assert.deepEqual(codesOf(render('fact-box', rows, 'zh-Hant-HK')), []);
  });

  it('has no change against an earlier figure that may be in another unit, and it is told', () => {
    const report = render('fact-box', '甲: 718.1億元 (from 651.9)', 'zh-Hant-HK');
    assert.deepEqual(codesOf(report), ['no-magnitude']);
    assert.doesNotMatch(report.html, /class="badge/);
    assert.deepEqual(
      codesOf(render('fact-box', '甲: 718.1 (from 651.9)', 'en', { unit: '億元' })),
      [],
    );
  });
});
