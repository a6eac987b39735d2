import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { render, summaryOf } from '../bad-input.ts';

type More = Readonly<Record<string, string | boolean>>;

const say = (data: string, lang: string, more: More = {}): string =>
  summaryOf(render('tile-map', data, lang, more));

const three = (data: string, more: More = {}): readonly string[] =>
  ['zh-Hant-HK', 'zh-Hans', 'en'].map((lang) => say(data, lang, more));

/** What is heard of each tile, in order, without those that have no data. */
const heard = (data: string, lang: string, more: More = {}): readonly string[] =>
  [
    ...render('tile-map', data, lang, more).html.matchAll(
      /role="listitem">\s*<span class="unseen"[^>]*>([^<]*)/g,
    ),
  ]
    .map(([, text]) => text!)
    .filter((text) => !/(?:，沒有數據|，无数据|, no data)$/.test(text));

const small = (...rows: readonly (readonly (string | number | null)[])[]): string =>
  JSON.stringify([['label', 'row', 'column', 'value', 'group', 'note'], ...rows]);

describe('what a tile map says', () => {
  it('is its highest and lowest, what it has data of, and what a ring means', () => {
    assert.deepEqual(
      three('廣東: 21個; 山東: 16個; 香港: 不在範圍; 澳門: —', { ring: '山東', 'ring-label': 'x' }),
      [
        '最高為廣東，達21個。最低為山東，16個。方格地圖共34格，其中2格有數據、31格沒有數據、1格不在範圍，單位：個。1格加框，表示x。',
        '最高的是广东，为21个。最低的是山东，为16个。方格地图共34格，其中2格有数据、31格无数据、1格不在范围，单位：个。1格加框，表示x。'
          .replaceAll('21个', '21個')
          .replaceAll('16个', '16個')
          .replaceAll('单位：个', '单位：個'),
        'The highest is Guangdong, at 21. The lowest is Shandong, at 16. Tile map of 34 places: data for 2, no data for 31, 1 out of scope. 1 place is ringed: x.',
      ],
    );
    assert.match(say('廣東: 21; 山東: 1', 'zh-Hant-TW'), /2格有資料、32格沒有資料/);
  });

  it('names those that tie, or counts them where they are many', () => {
    assert.deepEqual(
      three('廣東: 5; 山東: 5.0; 北京: 1; 上海: 1; 天津: 1; 重慶: 1; 西藏: 1').map((text) =>
        text.replace(/(?:方格|Tile).*/u, ''),
      ),
      [
        '山東及廣東並列最高，均為5.0。最低為1，共5格並列。',
        '山东和广东并列最高，均为5.0。最低为1，共5格并列。',
        'The highest are Shandong and Guangdong, at 5.0 each. The lowest are 5 places at 1 each. ',
      ],
    );
    assert.match(say('廣東: 5; 山東: 5', 'en'), /^The highest are [^.]*\. Tile map/);
  });

  it('never tells a forecast as the highest', () => {
    assert.match(
      say('廣東: forecast 99; 山東: 5; 北京: 3', 'en'),
      /^The highest is Shandong, at 5\./,
    );
    assert.match(say('廣東: forecast 99; 山東: 5', 'en'), /^Tile map/);
    assert.match(say('廣東: 5; 山東: —', 'en'), /^Only Guangdong has a value: 5\./);
  });

  it('counts the tiles of each group', () => {
    assert.deepEqual(
      three('北京 | 甲: ; 上海 | 乙: ; 廣東 | 乙: ').map((text) =>
        text.replace(/(?:方格|Tile).*/u, ''),
      ),
      ['分組：甲1格、乙2格。', '分组：甲1格、乙2格。', 'By group: 甲, 1 place; 乙, 2 places. '],
    );
  });

  it('is the total, where the data have one', () => {
    assert.match(
      say('廣東: 2億元; 山東: 3億元; 合計: 9億元', 'zh-Hant-HK'),
      /單位：億元；合計9億元。/,
    );
    assert.match(say('廣東: 2; 山東: 3; Total: 9', 'en'), /; total 9\.$/);
  });
});

describe('a map of groups', () => {
  const data = '北京 | 第四批: 3; 上海 | 第五批: —; 廣東 | 第五批: 9; 香港 | 第五批: 不在範圍';
  const more = { fill: 'group' } as const;

  it('speaks of groups, and counts no place twice', () => {
    assert.deepEqual(three(data, more), [
      '分組：第四批1格、第五批2格。方格地圖共34格，其中3格已分組、30格未分組、1格不在範圍。',
      '分组：第四批1格、第五批2格。方格地图共34格，其中3格已分组、30格未分组、1格不在范围。',
      'By group: 第四批, 1 place; 第五批, 2 places. Tile map of 34 places: 3 in a group, 30 in none, 1 out of scope.',
    ]);
  });

  it('misses no number of a place whose group is known', () => {
    const said = heard(data, 'zh-Hant-HK', more);
    assert.deepEqual(
      said.filter((text) => /批/.test(text)),
      ['北京，第四批，3', '上海，第五批', '廣東，第五批，9', '香港，第五批，不在範圍'],
    );
    assert.ok(said.includes('西藏，未分組'));
    assert.doesNotMatch(render('tile-map', data, 'zh-Hant-HK', more).html, /沒有數據/);
  });
});

describe('what does not fit into tiles', () => {
  const data = 'Guangdong: 1,234,567,890; Henan: 5; Hunan: not given';

  it('is a list of the rows and no map, and is called so', () => {
    const { html } = render('tile-map', data, 'en');
    assert.doesNotMatch(html, /class="tile |role="listitem"/);
    assert.deepEqual(
      [...html.matchAll(/<li[^>]*>\s*<span class="unseen"[^>]*>([^<]*)/g)].map(([, text]) => text),
      ['Guangdong, 1,234,567,890', 'Henan, 5', 'Hunan, not given'],
    );
    assert.deepEqual(
      three(data).map((text) => /(?:列表|List).*/u.exec(text)![0]),
      [
        '列表共3項，其中2項有數據、1項沒有數據。',
        '列表共3项，其中2项有数据、1项无数据。',
        'List of 3 places: data for 2, no data for 1.',
      ],
    );
  });
});

describe('short names in letters', () => {
  const codes = (lang: string, data = 'GD: 21'): readonly string[] =>
    [...render('tile-map', data, lang).html.matchAll(/<b>([A-Z]+)<\/b> ([^<]+)/g)].map(
      ([, code, name]) => `${code} ${name}`,
    );

  it('are told below the map, in their order, where they stand in the tiles', () => {
    assert.equal(codes('en').length, 34);
    assert.deepEqual(codes('en').slice(0, 2), ['AH Anhui', 'BJ Bei\u00adjing']);
    assert.match(render('tile-map', 'GD: 21', 'en').html, /class="codes from-13 until-22"/);
    assert.deepEqual(codes('zh-Hant-HK'), []);
    assert.deepEqual(
      codes(
        'en',
        small(['Massachusetts (MA)', 1, 1, 5, '', ''], ['Pennsylvania (PA)', 1, 9, 5, '', '']),
      ),
      ['MA Massachusetts', 'PA Pennsylvania'],
    );
  });
});

describe('each tile of a map', () => {
  it('is heard whole: name, group, value with unit, how sure it is, its ring, its note', () => {
    const data = small(
      ['California (CA)', 1, 1, 'over 5%', 'West', 'revised'],
      ['Texas', 2, 1, 'prelim 3%', 'South', ''],
      ['Maine', 1, 2, null, '', 'no returns'],
    );
    assert.deepEqual(heard(data, 'en', { ring: 'CA', 'ring-label': 'pilot state' }), [
      'California, West, over 5%, pilot state, revised',
      'Maine, no data, no returns',
      'Texas, South, 3% (preliminary)',
    ]);
  });

  it('is heard in reading order, row by row', () => {
    assert.deepEqual(heard('廣東: 3; 黑龍江: 1; 北京: 逾2', 'zh-Hant-HK'), [
      '黑龍江，1',
      '北京，逾2',
      '廣東，3',
    ]);
  });

  it('says why there is no number', () => {
    assert.deepEqual(heard('香港: 不在範圍; 澳門: 未公布', 'zh-Hans'), [
      '澳门，未公布',
      '香港，不在范围',
    ]);
  });

  it('of an author that runs from right to left keeps the sentence in order', () => {
    assert.match(heard(small(['الشمال', 1, 1, 5, '', '']), 'en')[0]!, /^\u2068الشمال\u2069, 5$/);
  });
});

describe('the key of a tile map', () => {
  const key = (data: string, lang = 'zh-Hant-HK', more: More = {}): string =>
    /<div class="key"[\s\S]*?<div class="tiles/
      .exec(render('tile-map', data, lang, more).html)![0]
      .replaceAll(/<[^>]*>|\s+/g, ' ')
      .replaceAll(/ +/g, ' ')
      .trim();

  it('prints the bounds of each class as they are, its unit, and every other look', () => {
    assert.match(
      key(
        '廣東: 21個; 山東: 20個; 北京: 1個; 上海: 3個; 天津: 2個; 西藏: 9個; 青海: 40個; 重慶: calc 3個; 香港: 不在範圍',
      ),
      /^單位：個 1～2 3 9 20～21 40 推算 — 沒有數據 不在範圍/,
    );
  });

  it('has no stroke between numbers that may have a minus', () => {
    const data = '廣東: −3.5; 山東: −3; 北京: 1; 上海: 2; 天津: 3; 重慶: 4; 西藏: 5; 青海: 9';
    assert.match(key(data), /−3\.5～−3/);
    assert.match(key(data, 'en'), /−3\.5 to −3/);
  });

  it('says what stands above the numbers once: the head of their column and per cent', () => {
    assert.match(key('[["省份","覆蓋率（%）"],["廣東",5],["山東",7]]'), /^覆蓋率（%）/);
    assert.match(key('[["Province","Coverage (%)"],["廣東",5]]', 'en'), /^Coverage, %/);
  });

  it('names groups and what a ring is', () => {
    assert.match(
      key('廣東 | 甲: 1; 山東 | 乙: 2', 'zh-Hant-HK', {
        fill: 'group',
        ring: '甲',
        'ring-label': '試點',
      }),
      /甲 乙 試點/,
    );
    assert.match(key('廣東: 1', 'en', { ring: 'GD' }), /marked/);
  });
});
