import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import { nameOfProvince, PROVINCES } from '../../graphics/tile-map/provinces.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { pilotZoneMapSentences, RING_LABEL } from './words.ts';

/**
 * China's cross-border e-commerce pilot zones by province after seven batches, November 2022. No
 * source prints these counts: they are our own, of the cities in the State Council's replies
 * (derived). The lists of batches 1, 2, 3, 5 and 6 and 17 of the 33 names of batch 7 are public; that
 * of batch 4 and the other names of batch 7 are from memory, so single provinces may be off. They
 * add up to what is published: 165 zones in 31 provinces (Securities Times, about 31 March 2025;
 * Xinhua, 24 February 2023), 12 of them in Zhejiang. Batch 8, of April 2025, came later.
 */
const ZONES: readonly (readonly [code: string, zones: string])[] = [
  ['GD', '21'],
  ['SD', '16'],
  ['JS', '13'],
  ['ZJ', '12'],
  ['JX', '9'],
  ['FJ', '8'],
  ['SC', '8'],
  ['LN', '6'],
  ['AH', '6'],
  ['HN', '6'],
  ['NM', '5'],
  ['HE', '5'],
  ['HA', '5'],
  ['HL', '4'],
  ['JL', '4'],
  ['XJ', '4'],
  ['HB', '4'],
  ['YN', '4'],
  ['GX', '4'],
  ['SX', '3'],
  ['SN', '3'],
  ['GZ', '3'],
  ['GS', '2'],
  ['QH', '2'],
  ['HI', '2'],
  ['BJ', '1'],
  ['TJ', '1'],
  ['SH', '1'],
  ['CQ', '1'],
  ['NX', '1'],
  ['XZ', '1'],
];

/** The scheme is the mainland's: no zones can be there, which is not nought. */
const OUT_OF_SCOPE = ['HK', 'MO', 'TW'] as const;

/** As published for the seven batches together, beside our own count of each province. */
const TOTAL = '165';

/**
 * Where the ten zones are that were graded 成效明顯, the first of four grades, in the Ministry of
 * Commerce's assessment of 2023 (Securities Times, about 31 March 2025): Shanghai, Suzhou, Hangzhou,
 * Ningbo, Xiamen, Qingdao, Zhengzhou, Guangzhou, Shenzhen and Chongqing.
 */
const RINGED = 'SH; JS; ZJ; FJ; SD; HA; GD; CQ';

interface Names {
  readonly columns: readonly [province: string, zones: string, status: string];
  readonly outOfScope: string;
  readonly total: string;
}

const hongKong: Names = {
  columns: ['省區市', '綜試區數目', '範圍'],
  outOfScope: '不在範圍',
  total: '合計',
};

const NAMES: ByLanguage<Names> = {
  en: {
    columns: ['Province', 'Zones', 'Scope'],
    outOfScope: 'out of scope',
    total: 'Total',
  },
  'zh-Hans': {
    columns: ['省区市', '综试区数目', '范围'],
    outOfScope: '不在范围',
    total: '合计',
  },
  'zh-HK': hongKong,
  'zh-TW': hongKong,
};

function rowsOf(language: Language): Grid {
  const { columns, outOfScope, total } = NAMES[language];
  const nameOf = (code: string): string =>
    nameOfProvince(
      PROVINCES.find((province) => province.code === code)!,
      language,
    );
  const lines: readonly (readonly [id: string, ...cells: string[]])[] = [
    ...ZONES.map(([code, zones]) => [code, nameOf(code), zones, ''] as const),
    ...OUT_OF_SCOPE.map((code) => [code, nameOf(code), '', outOfScope] as const),
    ['total', total, TOTAL, ''],
  ];
  const rows = lines.map(([id, ...cells], index) => ({ number: index + 1, id, cells }));
  const [province, zones, status] = columns;
  return gridOf(columns, rows, {
    columns: `label: ${province}; value: ${zones}; status: ${status}`,
  });
}

const own = (language: Language, unit = '個'): Record<string, string> => ({
  unit,
  ring: RINGED,
  ringLabel: RING_LABEL[language],
});

/** Story 7: zones in all 31 provinces, and where they crowd. */
export const pilotZoneMap: Preset = presetOf({
  tag: 'pilot-zone-map',
  settings: { fill: 'value' },
  ownSettings: {
    en: own('en'),
    'zh-Hans': own('zh-Hans', '个'),
    'zh-HK': own('zh-HK'),
    'zh-TW': own('zh-TW'),
  },
  sentences: pilotZoneMapSentences,
  grid: rowsOf,
});
