/** What the rows of the story add up to, held against what is published. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { provinceOf } from '../../../src/graphics/tile-map/provinces.ts';
import { readDataset } from '../../../src/data/dataset.ts';
import { tileMap } from '../../../src/graphics/tile-map/kind.ts';
import { readLocale, type Language } from '../../../src/locale/language.ts';
import { pilotZoneMap } from '../../../src/presets/pilot-zone-map/preset.ts';
import { pilotZoneMapSentences } from '../../../src/presets/pilot-zone-map/words.ts';

const LANGUAGES: readonly Language[] = ['en', 'zh-Hans', 'zh-HK', 'zh-TW'];

const zonesOf = (language: Language): ReadonlyMap<string, string> =>
  new Map(pilotZoneMap.grid(language).rows.map(({ id, cells }) => [id!, cells[1]!]));

const sum = (codes: readonly string[]): number =>
  codes.reduce((all, code) => all + Number(zonesOf('en').get(code)), 0);

describe('<pilot-zone-map>’s own rows', () => {
  const provinces = [...zonesOf('en')].filter(([id, zones]) => id !== 'total' && zones !== '');

  it('are 165 zones in 31 provinces', () => {
    assert.equal(provinces.length, 31);
    assert.equal(sum(provinces.map(([id]) => id)), 165);
    assert.equal(zonesOf('en').get('total'), '165');
    assert.ok(provinces.every(([, zones]) => Number(zones) >= 1));
  });

  it('have 62 of them in four provinces', () => {
    assert.deepEqual(provinces.slice(0, 4), [
      ['GD', '21'],
      ['SD', '16'],
      ['JS', '13'],
      ['ZJ', '12'],
    ]);
    assert.equal(sum(['GD', 'SD', 'JS', 'ZJ']), 62);
  });

  it('leave out of scope what is not in the scheme, and nothing else', () => {
    const rows = pilotZoneMap.grid('en').rows.filter(({ cells }) => cells[2] !== '');
    assert.deepEqual(
      rows.map(({ id, cells }) => [id, cells[1], cells[2]]),
      ['HK', 'MO', 'TW'].map((code) => [code, '', 'out of scope']),
    );
  });

  it('are the same in every language, each by a name that finds its tile', () => {
    for (const language of LANGUAGES) {
      assert.deepEqual([...zonesOf(language)], [...zonesOf('en')]);
      for (const { id, cells } of pilotZoneMap.grid(language).rows)
        if (id !== 'total') assert.equal(provinceOf(cells[0]!)?.code, id);
    }
  });

  it('ring the eight provinces of the ten zones with the top grade', () => {
    // 上海、蘇州、杭州、寧波、廈門、青島、鄭州、廣州、深圳、重慶
    const homes = ['SH', 'JS', 'ZJ', 'ZJ', 'FJ', 'SD', 'HA', 'GD', 'GD', 'CQ'];
    for (const language of LANGUAGES)
      assert.deepEqual(
        new Set(String(pilotZoneMap.ownSettings(language)['ring']).split('; ')),
        new Set(homes),
      );
  });
});

/** The parts that have words when a province has other zones than in the story. */
function partsWith(code: string, zones: string): readonly string[] {
  const grid = pilotZoneMap.grid('zh-HK');
  const rows = grid.rows.map((row) =>
    row.id === code ? { ...row, cells: row.cells.with(1, zones) } : row,
  );
  const dataset = readDataset(
    { ...grid, rows },
    {
      roles: tileMap.roles,
      needs: [],
      hasTotal: true,
      named: grid.furniture.columns ?? '',
      unit: '個',
      language: 'zh-HK',
    },
  );
  const { figures } = tileMap.draw({
    dataset,
    settings: {},
    asOf: null,
    locale: readLocale('zh-HK'),
  });
  return [...pilotZoneMap.wordsFor(dataset, figures!(), 'zh-HK').words.keys()];
}

describe('the words of <pilot-zone-map>', () => {
  it('say 165 only as long as the provinces come to that', () => {
    assert.deepEqual(partsWith('XZ', '1'), ['headline', 'deck', 'source', 'note']);
    assert.deepEqual(partsWith('XZ', '2'), ['headline']);
  });

  it('name those whose grades the rings show', () => {
    const source = pilotZoneMapSentences.find(({ part }) => part === 'source')!.text;
    for (const language of LANGUAGES)
      assert.match(source[language], /Ministry of Commerce|商[务務]部/);
  });

  it('call Guangdong the first only as long as it is, alone', () => {
    assert.ok(!partsWith('SD', '21').includes('headline'));
    assert.ok(!partsWith('SD', '30').includes('headline'));
    assert.ok(!partsWith('XZ', '').includes('headline'));
  });
});
