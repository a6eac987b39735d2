import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tileMap } from '../../../src/graphics/tile-map/kind.ts';
import {
  layoutTiles,
  type Tile,
  type TileMapLayout,
  type TileMapSettings,
} from '../../../src/graphics/tile-map/layout.ts';
import type { Language } from '../../../src/locale/language.ts';
import { printDecimal } from '../../../src/text/decimal.ts';
import { parseUnit } from '../../../src/text/unit.ts';
import { readBars } from '../../support/read.ts';

const lay = (
  data: string,
  settings: TileMapSettings = {},
  language: Language = 'zh-HK',
): TileMapLayout => layoutTiles(readBars(data, tileMap), settings, language);

const tileOf = ({ tiles }: TileMapLayout, name: string): Tile =>
  tiles.find((tile) => tile.name === name)!;

const codes = ({ problems }: TileMapLayout): readonly string[] => problems.map(({ code }) => code);

/** A grid of the author's, each row label, row, column and value. */
const own = (...rows: readonly (readonly (string | number | null)[])[]): string =>
  JSON.stringify([['label', 'row', 'column', 'value'], ...rows]);

describe('a tile map of China', () => {
  it('has a tile for each province, with or without a row', () => {
    const layout = lay('廣東: 21; Tibet: 0');
    assert.equal(layout.tiles.length, 34);
    assert.equal(layout.lines.length, 8);
    assert.ok(layout.lines.every((line) => line.length === 7));
    assert.equal(layout.lines.flat().filter(Boolean).length, 34);
    assert.equal(layout.lines[6]![4]!.name, '廣東');
    assert.deepEqual(
      layout.tiles.map(({ row, column }) => row * 10 + column),
      layout.tiles.map(({ row, column }) => row * 10 + column).toSorted((a, b) => a - b),
    );
  });

  it('calls provinces in the language of the page, whatever the rows call them', () => {
    assert.equal(tileOf(lay('Guangdong Province: 21'), '廣東').number, '21');
    for (const [label, name] of [
      ['廣東*', '廣東*'],
      ['广东省¹', '廣東¹'],
      ['Guangdong †', '廣東 †'],
    ] as const)
      assert.equal(tileOf(lay(`${label}: 21`), name).number, '21');
    assert.equal(tileOf(lay('廣東: 21', {}, 'en'), 'Guangdong').short, 'GD');
    assert.equal(tileOf(lay('GD: 21', {}, 'zh-Hans'), '广东').short, '粤');
  });

  it('tells nought, no data, not given and out of scope apart', () => {
    const layout = lay('西藏: 0; 青海: —; 寧夏: 未公布; 香港: 不在範圍');
    const looks = ['西藏', '青海', '寧夏', '新疆', '香港'].map((name) => {
      const { state, tone, number } = tileOf(layout, name);
      return [state, tone, number];
    });
    assert.deepEqual(looks, [
      ['filled', 'tone-3', '0'],
      ['missing', null, '—'],
      ['missing', null, '—'],
      ['missing', null, '—'],
      ['out-of-scope', null, ''],
    ]);
  });

  it('does not hold a value that is out of scope against the others', () => {
    const layout = lay('廣東: 5; 山東: 7; 香港: 900 (out of scope)');
    assert.deepEqual(
      layout.tones.classes.map(({ to }) => printDecimal(to)),
      ['5', '7'],
    );
    assert.deepEqual(
      [tileOf(layout, '香港').number, tileOf(layout, '香港').state],
      ['900', 'out-of-scope'],
    );
  });

  it('shows qualifiers, and marks what is no fact yet', () => {
    const layout = lay('廣東: 逾20; 山東: calc 7; 江蘇: 目標 9; 浙江: 3');
    assert.equal(tileOf(layout, '廣東').number, '逾20');
    assert.deepEqual(
      layout.tiles.filter(({ unsure }) => unsure).map(({ name }) => name),
      ['江蘇'],
    );
  });

  it('leaves per cent signs to the key', () => {
    assert.equal(tileOf(lay('廣東: 12.5%; 山東: 3%'), '廣東').number, '12.5');
  });
});

describe('the tones of a tile map', () => {
  it('are classes that print the lowest and the highest value in each, light to dark', () => {
    const { tones } = lay('北京: 1; 天津: 1; 山西: 3; 江蘇: 12.0; 浙江: 13; 廣東: 21');
    assert.deepEqual(
      tones.classes.map(({ tone, from, to }) => [tone, printDecimal(from), printDecimal(to)]),
      [
        ['tone-1', '1', '1'],
        ['tone-2', '3', '3'],
        ['tone-3', '12.0', '12.0'],
        ['tone-4', '13', '13'],
        ['tone-5', '21', '21'],
      ],
    );
  });

  it('are the same whatever the order of the rows, and for equal values', () => {
    const toneIn = (data: string): unknown =>
      ['北京', '上海', '廣東', '山東'].map((name) => tileOf(lay(data), name).tone);
    const tones = toneIn('北京: 7; 上海: 7.0; 廣東: 900; 山東: 8');
    assert.deepEqual(tones, toneIn('山東: 8; 廣東: 900; 上海: 7.0; 北京: 7'));
    assert.deepEqual(tones, ['tone-1', 'tone-1', 'tone-5', 'tone-3']);
  });

  it('lie as far apart as they can where there are few', () => {
    const tonesOf = (data: string): readonly string[] =>
      lay(data).tones.classes.map(({ tone }) => tone);
    assert.deepEqual(tonesOf('北京: 1'), ['tone-3']);
    assert.deepEqual(tonesOf('北京: 1; 上海: 2'), ['tone-2', 'tone-5']);
    assert.deepEqual(tonesOf('北京: 1; 上海: 2; 天津: 4; 重慶: 9'), [
      'tone-1',
      'tone-2',
      'tone-3',
      'tone-5',
    ]);
  });

  it('stand for groups where there are no values or where the author says so', () => {
    const byGroup = lay('北京 | 甲: ; 上海 | 乙: ');
    assert.equal(byGroup.tones.fill, 'group');
    assert.deepEqual(
      [tileOf(byGroup, '北京').tone, tileOf(byGroup, '北京').number],
      ['group-1', ''],
    );
    assert.equal(lay('北京 | 甲: 3; 上海 | 乙: 5').tones.fill, 'value');
    const asked = lay('北京 | 甲: 3; 上海 | 乙: 5; 廣東 | 甲: —', { fill: 'group' });
    assert.deepEqual(
      [tileOf(asked, '北京').number, tileOf(asked, '廣東').number, tileOf(asked, '廣東').tone],
      ['3', '', 'group-1'],
    );
  });

  it('are in the order in which rows name groups; those beyond the fifth share its tone', () => {
    const names = ['西藏', '北京', '上海', '天津', '重慶', '廣東', '山東'];
    const { tones } = lay(names.map((name, index) => `${name} | 組${index}: `).join('; '));
    assert.deepEqual(
      tones.groups.map(({ tone, groups }) => [tone, groups.join()]),
      [
        ['group-1', '組0'],
        ['group-2', '組1'],
        ['group-3', '組2'],
        ['group-4', '組3'],
        ['group-5', '組4,組5,組6'],
      ],
    );
  });

  it('say when they cannot stand for what the author asked for', () => {
    assert.deepEqual(codes(lay('北京: 3', { fill: 'group' })), ['setting-impossible']);
    assert.deepEqual(codes(lay('北京 | 甲: ', { fill: 'value' })), ['setting-impossible']);
    assert.deepEqual(codes(lay('北京 | 甲: 3', { fill: 'value' })), []);
  });
});

describe('a tile map of an author’s own grid', () => {
  it('is one as soon as any row has a place, without the empty rows and columns around it', () => {
    const layout = lay(own(['北京', 5, 4, 1], ['乙', 3, 6, 2], ['丙', 5, 6, 3]));
    assert.equal(layout.isChina, false);
    assert.deepEqual(
      layout.lines.map((line) => line.map((tile) => tile?.name ?? null)),
      [
        [null, null, '乙'],
        [null, null, null],
        ['北京', null, '丙'],
      ],
    );
  });

  it('takes a short form from behind a name', () => {
    const [{ name, short } = { name: '', short: '' }] = lay(
      own(['California (CA)', 1, 1, 5]),
    ).tiles;
    assert.deepEqual([name, short], ['California', 'CA']);
    const [han] = lay(own(['加利福尼亞（加州）', 1, 1, 5])).tiles;
    assert.equal(han!.short, '加州');
    const [long] = lay(own(['甲（這不是簡稱）', 1, 1, 5])).tiles;
    assert.equal(long!.short, '甲（這不是簡稱）');
  });
});

describe('a ring', () => {
  it('is around tiles by any name of a province, a group, or one without a row', () => {
    const ringed = (data: string, ring: string): readonly string[] =>
      lay(data, { ring })
        .tiles.filter((tile) => tile.ringed)
        .map(({ name }) => name);
    assert.deepEqual(ringed('廣東: 1', '粵; Zhejiang Province；SH'), ['上海', '浙江', '廣東']);
    assert.deepEqual(ringed('廣東 | 甲: 1; 山東 | 乙: 2', '乙'), ['山東']);
    assert.deepEqual(ringed(own(['California (CA)', 1, 1, 5], ['Texas', 2, 1, 3]), 'CA; Texas'), [
      'California',
      'Texas',
    ]);
  });

  it('that is nobody’s is told', () => {
    const layout = lay('廣東: 1', { ring: '粵; Guangdnog' });
    assert.deepEqual(codes(layout), ['highlight-unknown']);
    assert.equal(layout.problems[0]!.details[2], 'ring');
  });
});

describe('the total of a tile map', () => {
  const all = lay('廣東: 1').tiles.map(({ name }) => name);
  const whole = (total: string): string =>
    `${all.map((name) => `${name}: 2`).join('; ')}; 合計: ${total}`;

  it('is held against the sum where every tile counts', () => {
    assert.deepEqual(codes(lay(whole('68'))), []);
    assert.deepEqual(codes(lay(whole('165'))), ['total-differs']);
    assert.equal(lay(whole('165')).total?.value.printed, '165');
  });

  it('is taken at its word where a tile is missing, and where percentages are no amounts', () => {
    assert.deepEqual(codes(lay('廣東: 1; 山東: 2; 合計: 165')), []);
    assert.deepEqual(codes(lay(whole('2%').replaceAll(': 2;', ': 2%;'))), []);
    assert.deepEqual(codes(lay(whole('逾60'))), []);
  });
});

describe('a number on a tile', () => {
  const numbers = (data: string, language: Language = 'zh-HK'): readonly string[] =>
    inFirms(data, language).listed.map(({ number }) => number);
  const inFirms = (data: string, language: Language = 'zh-HK'): TileMapLayout =>
    layoutTiles(
      { ...readBars(data, tileMap), unit: parseUnit(/元/.test(data) ? '億元' : '家', 'zh-HK') },
      {},
      language,
    );

  it('keeps the magnitude of its own cell beside bare numbers, so that it fits', () => {
    const data = '廣東: 逾2.1萬; 山東: 約1.6萬; 河南: 9,815';
    assert.deepEqual(numbers(data), ['逾2.1萬', '約1.6萬', '9815']);
    assert.deepEqual(numbers(data, 'en'), ['over 21,000', 'about 16,000', '9,815']);
    assert.equal(inFirms(data).mapFrom, 22.5);
    assert.deepEqual(numbers('廣東: 2,100萬; 山東: 30', 'en'), ['21 million', '30']);
  });

  it('is in the unit of its column where that has a magnitude', () => {
    assert.deepEqual(numbers('廣東: 2億元; 山東: 5,000萬元'), ['2', '0.5']);
  });

  it('is smaller where it is too long for the size of others', () => {
    assert.deepEqual([lay('廣東: 21').isFine, lay('廣東: 1,234,567').isFine], [false, true]);
    assert.equal(lay('廣東: 1,234,567').mapFrom, 30);
  });
});

describe('the list in place of a map', () => {
  it('has the rows alone, the highest value first and those without one last', () => {
    const names = lay('西藏: —; 河南: −5; 廣東: 3; 香港: 不在範圍; 山東: 9').listed;
    assert.deepEqual(
      names.map(({ name }) => name),
      ['山東', '廣東', '河南', '西藏', '香港'],
    );
  });
});

describe('values below nought', () => {
  const tones = (data: string): readonly string[] =>
    lay(data).tones.classes.map(({ tone, from, to }) =>
      [tone, printDecimal(from), printDecimal(to)].join(' '),
    );

  it('have a look of their own beside growth, never the palest of its tones', () => {
    assert.deepEqual(tones('北京: −3; 上海: −1; 廣東: 0; 山東: 7'), [
      'below -3 -1',
      'tone-2 0 0',
      'tone-5 7 7',
    ]);
  });

  it('go from light to dark where there is nothing else', () => {
    assert.deepEqual(tones('北京: −3; 上海: −1'), ['tone-2 -3 -3', 'tone-5 -1 -1']);
  });
});

describe('the room on a tile', () => {
  it('is enough for China at 280 px, and for whole English names from 360 px on', () => {
    const { mapFrom, longFrom, width } = lay('廣東: 21');
    assert.deepEqual([width, mapFrom, longFrom], ['usual', 10, 17.5]);
    assert.equal(lay('廣東: 718.1').mapFrom, 17.5);
    const english = lay('廣東: 21', {}, 'en');
    assert.deepEqual([english.mapFrom, english.longFrom], [13, 22.5]);
  });

  it('is found only further out for long numbers, and nowhere for those of no tile', () => {
    assert.equal(lay('廣東: 12,345').mapFrom, 22.5);
    assert.equal(lay('廣東: 123,456').mapFrom, 30);
    assert.equal(lay(`廣東: ${'9'.repeat(30)}`).mapFrom, null);
    assert.equal(lay(own([`${'極長的名稱'.repeat(9)}`, 1, 1, 5], ['乙', 1, 2, 3])).mapFrom, null);
  });

  it('grows with the columns', () => {
    const widthOf = (columns: number): string =>
      lay(own(['a', 1, 1, 1], ['b', 1, columns, 2])).width;
    assert.deepEqual([2, 4, 6, 7, 8, 12, 13, 60].map(widthOf), [
      'slim',
      'slim',
      'small',
      'usual',
      'usual',
      'wide',
      'full',
      'full',
    ]);
  });
});
