import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render, summaryOf } from '../bad-input.ts';

type More = Readonly<Record<string, string>>;

const say = (data: string, lang: string, more: More = {}): string =>
  summaryOf(render('share-grid', data, lang, more));

const three = (data: string, more: More = {}): readonly string[] =>
  ['zh-Hant-HK', 'zh-Hans', 'en'].map((lang) => say(data, lang, more));

/** The texts of a class, in order. */
const texts = (name: string, data: string, lang: string, more: More = {}): readonly string[] =>
  [
    ...render('share-grid', data, lang, more).html.matchAll(
      new RegExp(`class="${name}"[^>]*>\\s*([^<]*?)\\s*<`, 'g'),
    ),
  ].map(([, text]) => text!);

const ROWS = JSON.stringify([
  ['label', 'value', 'whole', 'share', 'date', 'note'],
  ['石景山', '逾200家', '632家', '近30%', '2023', '原文如此'],
]);

describe('what a share grid says', () => {
  it('is the part, the whole and the share, and that it is calculated', () => {
    assert.deepEqual(three('港資: 96家', { whole: '外資研發中心: 221家' }).slice(0, 2), [
      '外資研發中心共221家，其中港資有96家，佔43.4%（推算）。點陣圖。',
      '外資研發中心共221家，其中港資有96家，占43.4%（推算）。点阵图。',
    ]);
    assert.equal(
      say('Hong Kong: 96', 'en', { whole: 'foreign centres: 221', shape: 'squares' }),
      'Hong Kong: 96 of 221 foreign centres, or 43.4% (calculated). Grid of squares.',
    );
  });

  it('keeps the words before a figure', () => {
    assert.deepEqual(three('深圳: 約50%; 北京: 近30%', { whole: '全國' }), [
      '深圳佔全國的約50%；北京佔全國的近30%。點陣圖2幅。',
      '深圳占全國的约50%；北京占全國的近30%。点阵图2幅。',
      '深圳: about 50% of 全國; 北京: nearly 30% of 全國. 2 dot grids.',
    ]);
  });

  it('says what is missing and what has no whole', () => {
    assert.deepEqual(three('甲: 未公布; 乙: 5'), [
      '甲：未公布；乙：5，沒有總數，無法計算佔比。',
      '甲：未公布；乙：5，没有总数，无法计算占比。',
      '甲: not given; 乙: 5, no whole to be a share of.',
    ]);
  });

  it('says that each has a whole of its own only where all have', () => {
    const rows = (...wholes: readonly string[]): string =>
      JSON.stringify([
        ['label', 'value', 'whole'],
        ...wholes.map((whole, index) => [`第${index}市`, '5', whole]),
      ]);
    const [hongKong, simple, english] = three(rows('20', '30'));
    assert.match(hongKong!, /。點陣圖2幅，各有各的總數。$/);
    assert.match(simple!, /。点阵图2幅，各有各的总数。$/);
    assert.match(english!, /\. 2 dot grids, each with a whole of its own\.$/);
    for (const [data, more] of [
      [rows('20', '30', '20'), {}],
      [rows('20', '30', ''), { whole: '20' }],
      ['甲: 5; 乙: 6; 丙: 7', { whole: '全國賣家: 16萬家' }],
      ['甲: 50%; 乙: 60%; 丙: 7%', {}],
    ] as const)
      assert.match(say(data, 'en', more), /\. 3 dot grids\.$/, data);
    assert.match(say(rows('20', '').replace(/5(?=",""\])/, '50%'), 'en'), /\. 2 dot grids\.$/);
    assert.match(say('甲: 40%; 乙: 5', 'en'), /no whole to be a share of\. Dot grid\.$/);
  });

  it('says of whom no share can be given', () => {
    const notice = (lang: string): string => render('share-grid', '甲: 40%; 乙: 5', lang).html;
    assert.match(notice('en'), /Shares cannot be given for 乙\./);
    assert.match(notice('zh-Hans'), /乙无法计算占比。/);
    assert.match(notice('zh-Hant-HK'), /乙無法計算佔比。/);
  });

  it('says under where the whole is over, and the unit once', () => {
    assert.deepEqual(three('港資: 96家', { whole: '中心: 逾200家' }), [
      '中心共逾200家，其中港資有96家，佔不到48%（推算）。點陣圖。',
      '中心共逾200家，其中港資有96家，占不到48%（推算）。点阵图。',
      '港資: 96 of over 200 中心, or under 48% (calculated). Dot grid.',
    ]);
    const more = { whole: 'R&D centres: over 200', unit: 'centres' };
    assert.equal(
      say('Hong Kong: 96', 'en', more),
      'Hong Kong: 96 centres of over 200 R&amp;D centres, or under 48% (calculated). Dot grid.',
    );
    assert.deepEqual(texts('caption', 'Hong Kong: 96', 'en', more), [
      '96 centres of over 200 R&amp;D centres',
    ]);
    assert.deepEqual(texts('qualifier', 'Hong Kong: 96', 'en', more), ['under']);
    assert.match(texts('unseen', 'Hong Kong: 96', 'en', more)[1]!, /or under 48% \(calculated\)$/);
  });

  it('does not tell all of many', () => {
    const many = Array.from({ length: 9 }, (_, index) => `第${index}項: ${index}%`).join('; ');
    assert.equal(say(many, 'zh-Hant-HK'), '第0項：0%；第1項：1%；第2項：2%；另有6項。點陣圖9幅。');
    assert.match(say(many, 'en'), /2%; 6 more\. 9 dot grids/);
  });
});

describe('an item of a share grid', () => {
  it('is heard whole: status, date and note too', () => {
    assert.deepEqual(texts('unseen', ROWS, 'zh-Hant-HK').slice(1), [
      '總數632家，其中石景山有逾200家，佔近30%，2023年，原文如此',
    ]);
    assert.match(
      texts('unseen', '甲: prelim 96', 'en', { whole: '221' })[1]!,
      /^甲: 96 \(preliminary\) of 221, or 43\.4% \(calculated\)$/,
    );
  });

  it('says what the empty cells are where both counts are exact', () => {
    const other = (data: string, whole: string, lang = 'zh-Hant-HK') =>
      texts('other', data, lang, { whole });
    assert.deepEqual(other('港資: 96家', '中心: 221家'), ['其他125家（推算）']);
    assert.deepEqual(other('Hong Kong: 96', '221', 'en'), ['Other: 125 (calculated)']);
    for (const [data, whole] of [
      ['港資: 逾96家', '221家'],
      ['港資: 96家', '約221家'],
      ['港資: 221家', '221家'],
      ['港資: 43%', '中心'],
    ] as const)
      assert.deepEqual(other(data, whole), [], data);
  });

  it('shows the whole by the name that its column or its attribute gives', () => {
    const rows = JSON.stringify([
      ['類別', '數目', '外資研發中心'],
      ['港資', '96家', '221家'],
    ]);
    const columns = 'label: 類別; value: 數目; whole: 外資研發中心';
    assert.deepEqual(texts('caption', rows, 'zh-Hant-HK', { columns }), [
      '外資研發中心共221家，其中港資96家',
    ]);
    assert.deepEqual(texts('caption', rows, 'zh-Hant-HK', { columns, whole: '中心' }), [
      '中心共221家，其中港資96家',
    ]);
    assert.deepEqual(texts('caption', ROWS, 'zh-Hant-HK'), ['總數632家，其中石景山逾200家']);
    const cities = JSON.stringify([
      ['城市', '數目', '登記商戶'],
      ['深圳', '約50%', ''],
      ['杭州', '6.5萬家', '20萬家'],
    ]);
    const named = { columns: 'label: 城市; value: 數目; whole: 登記商戶' };
    assert.deepEqual(texts('caption', cities, 'zh-Hant-HK', named), [
      '登記商戶共20萬家，其中杭州6.5萬家',
    ]);
  });

  it('says what a cell stands for', () => {
    const key = (data: string, more: More = {}, lang = 'zh-Hant-HK'): string =>
      texts('key', data, lang, more).join(' | ');
    assert.equal(key('港資: 96家', { whole: '221家' }), '每點代表1家');
    assert.equal(key('港資: 96', { whole: '221', shape: 'squares' }), '每格代表1個');
    assert.equal(key('港資: 96', { whole: '221', cells: '100' }), '以100點代表221，每點為1%');
    assert.equal(
      key('a: 300', { whole: '65,000', cells: '50' }, 'en'),
      '50 dots stand for 65,000; each is 1,300',
    );
    assert.equal(
      key('a: 9', { whole: '1001', cells: '30' }, 'en'),
      '30 dots stand for 1,001; each is about 3.33%',
    );
    assert.equal(key('甲: 59.7%'), '每點代表1%');
    assert.equal(
      key('甲: 59.7%; 乙: 96家; 丙: 近30%', { whole: '221家' }),
      '每點代表1% | 每點代表1家 | 每點代表1% | 淺色點只是約數',
    );
    assert.equal(key('甲: 近30%; 乙: 59.7%'), '每點代表1%；淺色點只是約數');
    assert.equal(key('a: over 30%', {}, 'en'), 'Each dot is 1%; a paler dot is only approximate');
  });

  it('looks calculated where it is, and unsure where it is no fact', () => {
    assert.deepEqual(texts('badge dashed', '港資: 96', 'zh-Hant-HK', { whole: '221' }), ['推算']);
    assert.deepEqual(texts('badge dashed', '甲: target 45%', 'zh-Hant-HK'), ['目標']);
    assert.deepEqual(texts('badge dashed', '甲: 45%', 'zh-Hant-HK'), []);
    const { html } = render('share-grid', '甲: target 45%; 乙: calc 30%; 丙: —', 'en');
    assert.deepEqual(
      [...html.matchAll(/class="portion ([a-z]*)"/g)].map(([, look]) => look),
      ['unsure', '', 'bare'],
    );
  });
});
