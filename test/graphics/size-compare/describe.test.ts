import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderReport } from '../../../src/static/render-element.ts';
import { BAD_INPUT, codesOf, render, summaryOf } from '../bad-input.ts';

type More = Readonly<Record<string, string | boolean>>;

const LANGUAGES = ['zh-Hant-HK', 'zh-Hans', 'en'] as const;

const say = (data: string, lang: string, more: More = {}): string =>
  summaryOf(render('size-compare', data, lang, more));

const three = (data: string, more: More = {}): readonly string[] =>
  LANGUAGES.map((lang) => say(data, lang, more));

const page = (data: string, lang: string, more: More = {}): string =>
  render('size-compare', data, lang, more).html;

/** What is read out of each item. */
const heard = (data: string, lang: string, more: More = {}): readonly string[] =>
  [
    ...page(data, lang, more).matchAll(/<li class="item">\s*<span class="unseen"[^>]*>([^<]*)/g),
  ].map(([, text]) => text!);

const MUSEUM = '館 | 原文所載: 約8,000平方呎; 館 | 更正: 8,000平方米; 園: 約3.5平方公里';

describe('what a size compare says', () => {
  it('is how many times the area of the smallest the largest has', () => {
    assert.deepEqual(three('館: 8,000平方米; 園: 約3.5平方公里'), [
      '園的面積（約3.5平方公里）約為館（8000平方米）的440倍。方形圖，共2項，面積按同一比例。',
      '園的面积（约3.5平方公里）约为館（8000平方米）的440倍。方形图，共2项，面积按同一比例。',
      '園 (about 3.5 square kilometres) has about 440 times the area of 館 (8,000 square metres). Squares for 2 items, their areas to one scale.',
    ]);
    assert.match(say('館: 8,000平方米; 園: 2公頃', 'zh-Hant-TW'), /8000平方公尺/);
  });

  it('is how many times as many there are of what is no area, and what a square stands for', () => {
    const more = { unit: '人', form: 'units', 'unit-size': '200' };
    assert.deepEqual(three('甲: 逾200; 乙: 65000', more).slice(0, 2), [
      '乙（65,000人）至多為甲（逾200人）的325倍。方格圖，共2項，每格200人。',
      '乙（65,000人）至多为甲（逾200人）的325倍。方格图，共2项，每格200人。',
    ]);
    assert.equal(
      say('a: over 200; b: 65,000', 'en', { ...more, unit: 'people' }),
      'The figure for b (65,000 people) is at most 325 times that for a (over 200 people). Unit squares for 2 items; each square is 200 people.',
    );
  });

  it('says by its value which of two with one name it means, where the number stands large too', () => {
    const lead = (data: string): string =>
      /<p class="lead".*?<\/p>/s
        .exec(page(data, 'en'))![0]
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim();
    assert.equal(
      lead('A: 5; A: 9; B: 12'),
      'The figure for B is 2.4 times that for A (5) calculated',
    );
    assert.equal(lead('A: 5; C: 9; B: 12'), 'The figure for B is 2.4 times that for A calculated');
  });

  it('is both versions of the figures, the corrected one first, each by its name', () => {
    assert.deepEqual(three(MUSEUM), [
      '更正：園的面積（約3.5平方公里）約為館（8000平方米）的440倍。原文所載：園的面積（約3.5平方公里）約為館（約8000平方呎）的4700倍。方形圖，共2項，面積按同一比例。',
      '更正：園的面积（约3.5平方公里）约为館（8000平方米）的440倍。原文所載：園的面积（约3.5平方公里）约为館（约8000平方英尺）的4700倍。方形图，共2项，面积按同一比例。',
      '更正: 園 (about 3.5 square kilometres) has about 440 times the area of 館 (8,000 square metres). 原文所載: 園 (about 3.5 square kilometres) has about 4,700 times the area of 館 (about 8,000 square feet). Squares for 2 items, their areas to one scale.',
    ]);
    assert.match(say('館 | 舊: 1; 館 | 新: 2; 園: 9', 'zh-Hant-HK'), /^新（最新）：.*舊：/);
    assert.match(say('a | old: 1; a | new: 2; b: 9', 'en'), /^new \(latest\): .* old: /);
  });

  it('says one hectare, and hectares of any other number', () => {
    assert.match(say('甲: 8公頃; 乙: 1公頃', 'en'), /8 hectares.*\(1 hectare\)/);
  });

  it('is the same or nearly, the only one, or that there is none', () => {
    assert.deepEqual(
      three('甲: 7公頃; 乙: 7.0公頃').map((text) => text.replace(/(?<=[。.]).*/, '')),
      [
        '甲與乙大小相同，均為7公頃。',
        '甲与乙大小相同，均为7公顷。',
        '甲 and 乙 are the same size: 7 hectares.',
      ],
    );
    assert.match(
      say('甲: 7.001公頃; 乙: 7公頃', 'zh-Hant-HK'),
      /^甲（7.001公頃）與乙（7公頃）大小相若。/,
    );
    assert.match(say('甲: 約7; 乙: 7', 'zh-Hant-HK'), /^甲（約7）與乙（7）大小相若。/);
    assert.match(
      say('甲: 7公頃; 乙: —', 'en'),
      /^Only 甲 has a size: 7 hectares\. .* 1 item has no value\.$/,
    );
    assert.deepEqual(three('甲: —; 乙: 0'), [
      '沒有可以比較的大小。方形圖，共2項，面積按同一比例。其中1項沒有數值。',
      '没有可以比较的大小。方形图，共2项，面积按同一比例。其中1项没有数值。',
      'There is no size to show. Squares for 2 items, their areas to one scale. 1 item has no value.',
    ]);
  });

  it('is large in Chinese steps and English ones, and over a trillion no further', () => {
    assert.match(say('甲: 3; 乙: 1000000', 'zh-Hant-HK'), /約為甲（3）的33.3萬倍/);
    assert.match(say('a: 3; b: 10000000', 'en'), /about 3.33 million times/);
    assert.match(say(`甲: 0.001; 乙: ${'9'.repeat(20)}`, 'zh-Hans'), /的逾1万亿倍/);
  });

  it('says of each item its value, its version, what it comes to and its remark', () => {
    assert.deepEqual(heard(MUSEUM, 'zh-Hant-HK'), [
      '園，約3.5平方公里（約350萬平方米，推算）',
      '館（更正），8000平方米',
      '園，約3.5平方公里（約350萬平方米，推算）',
      '館（原文所載），約8000平方呎（約743平方米，推算）',
    ]);
    assert.deepEqual(heard('a: 12 acres (car park); b: 3 square miles; c: not given', 'en'), [
      'b, 3 square miles (7.77 million square metres, calculated)',
      'a, 12 acres (48,600 square metres, calculated), car park',
      'c, not given',
    ]);
    assert.deepEqual(heard('甲: target 300; 乙: 5', 'zh-Hant-HK', { form: 'units' }), [
      '甲，300（目標），60格',
      '乙，5，1格',
    ]);
    assert.deepEqual(heard('甲: 1; 乙: 999', 'en', { form: 'units', 'unit-size': '10' }), [
      '甲, 1, less than one square',
      '乙, 999, 99.9 squares',
    ]);
  });

  it('says all areas in one unit too where they are in several, large ones in square kilometres', () => {
    assert.doesNotMatch(heard('a: 12 acres; b: 3 acres', 'en').join(' '), /calculated/);
    assert.deepEqual(heard('a: 12 ha; b: 3 km²', 'en'), [
      'b, 3 square kilometres (3 million square metres, calculated)',
      'a, 12 hectares (120,000 square metres, calculated)',
    ]);
    assert.deepEqual(heard('a: 120 ha; b: 3 km²', 'en'), [
      'a, 120 hectares (1.2 square kilometres, calculated)',
      'b, 3 square kilometres',
    ]);
  });

  it('has the verb before both names in Chinese, and the article of a name small in a sentence', () => {
    const lead = (data: string, lang: string, more = {}): string =>
      /<p class="lead"[^]*?<\/p>/
        .exec(page(data, lang, more))![0]
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim();
    assert.equal(lead('甲: 逾200; 乙: 65000', 'zh-Hant'), '乙至多為甲的 325 倍 推算');
    assert.equal(
      lead('甲: 8000平方米; 乙: 約3.5平方公里', 'zh-Hans'),
      '乙的面积约为甲的 440 倍 推算',
    );
    assert.equal(lead('甲: 300; 乙: 逾900', 'zh-Hant'), '乙是甲的 逾 3 倍 推算');
    assert.equal(
      lead('The Hall: 8,000 m²; The Park: about 3.5 km²', 'en'),
      'The Park has about 440 times the area of the Hall calculated',
    );
  });

  it('lists areas in one unit in the table where they were printed in several', () => {
    const table = (data: string): string => /<table.*<\/table>/s.exec(page(data, 'en'))?.[0] ?? '';
    const cells = [...table(MUSEUM).matchAll(/<td[^>]*>\s*([^<]*?)\s*<\/td>/g)].map(
      ([, text]) => text,
    );
    assert.deepEqual(
      cells.filter((_, index) => index % 3 === 2),
      ['about 743', '8,000', 'about 3,500,000'],
    );
    assert.doesNotMatch(table('a: 12 ha; b: 3 ha'), /In square metres/);
  });
});

describe('the switch between versions', () => {
  const html = page(MUSEUM, 'zh-Hant-HK');

  it('is a choice with a legend that needs no script, the corrected version chosen', () => {
    const choice = /<fieldset class="versions">.*<\/fieldset>/s.exec(html)![0];
    assert.match(choice, /<legend>[^<]+<\/legend>/);
    const radios = [...choice.matchAll(/<input ([^>]*)\/?>\s*<label\s+for="([^"]+)"\s*>([^<]+)/g)];
    assert.deepEqual(
      radios.map(([, attributes, id, name]) => [
        /type="radio"/.test(attributes!) && attributes!.includes(`id="${id}"`),
        /checked/.test(attributes!),
        name!.trim(),
      ]),
      [
        [true, true, '更正'],
        [true, false, '原文所載'],
      ],
    );
  });

  it('is none where there is one version', () => {
    assert.doesNotMatch(page('館: 8,000平方米; 園: 約3.5平方公里', 'en'), /<fieldset|<input/);
  });
});

describe('<size-compare>', () => {
  /** What is told of the shared bad input; the rest is drawn without a word. */
  const told: Readonly<Partial<Record<string, readonly string[]>>> = {
    'nothing but negative values': ['size-impossible', 'size-impossible', 'size-impossible'],
    'values on both sides of zero': ['size-impossible'],
  };

  for (const form of ['squares', 'units']) {
    for (const [name, data] of Object.entries(BAD_INPUT)) {
      it(`draws ${name} as ${form}, in every language, with every row accounted for`, () => {
        const given = data.split(';').length;
        for (const lang of LANGUAGES) {
          const report = render('size-compare', data, lang, { form });
          const codes = told[name] ?? [];
          assert.deepEqual(report.rows, { given, read: given, setAside: [] });
          assert.deepEqual(codesOf(report), codes, lang);
          assert.equal(report.state, codes.length > 0 ? 'partial' : 'drawn', lang);
          assert.doesNotMatch(
            report.html,
            /NaN|Infinity|undefined|\[object|="[^"]*\de[-+]\d/,
            lang,
          );
          assert.ok(summaryOf(report).length > 8, lang);
        }
      });
    }
  }

  it('draws twelve rows, areas of 80 characters, and no more than 200 rows', () => {
    const many = (count: number): string =>
      Array.from({ length: count }, (_, index) => `第${index + 1}區: ${index + 1}公頃`).join('; ');
    assert.equal(render('size-compare', many(12), 'zh-Hant-HK').state, 'drawn');
    const over = render('size-compare', many(201), 'zh-Hant-HK');
    assert.deepEqual([over.rows.read, codesOf(over)], [200, ['row-not-used']]);
  });

  it('draws the rest where a value cannot be read, or counts something else, and says so', () => {
    const report = render('size-compare', '甲: 5公頃; 乙: 1,2O0; 丙: 7公頃; 丁: 3人', 'en');
    assert.equal(report.state, 'partial');
    assert.deepEqual(report.rows, { given: 4, read: 4, setAside: [] });
    assert.deepEqual(codesOf(report), ['not-a-number', 'size-impossible']);
  });

  it('reads versions from a column that is headed so', () => {
    const rows =
      '["館","原文","約8,000平方呎"],["館","更正","8,000平方米"],["園","","約3.5平方公里"]';
    const report = render('size-compare', `[["地點","版本","面積"],${rows}]`, 'zh-Hant-HK');
    assert.deepEqual(codesOf(report), []);
    assert.match(summaryOf(report), /^更正：.*440倍。原文：.*4700倍。/);
  });

  it('reads m² in a table whose author set the 2 above the line, and a footnote mark as one', () => {
    const row = (name: string, value: string): string =>
      `<tr><td>${name}</td><td>${value}</td></tr>`;
    const children = `<table><tr><th>Place</th><th>Area</th></tr>${row('a', '8,000 m<sup>2</sup>')}${row('b', '3.5 km<sup>2</sup>')}${row('c', '90 ha<sup>2</sup>')}</table>`;
    const report = renderReport('size-compare', {
      attributes: { headline: 'x', source: 'x' },
      children,
      lang: 'en',
    });
    assert.deepEqual(codesOf(report), ['footnote-mark']);
    assert.match(summaryOf(report), /437\.5 times/);
    assert.match(report.html, /c, 90 hectares/);
  });
});
