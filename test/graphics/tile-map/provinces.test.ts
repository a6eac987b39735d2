import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nameOfProvince, provinceOf, PROVINCES } from '../../../src/graphics/tile-map/provinces.ts';

const codeOf = (name: string): string | undefined => provinceOf(name)?.code;

describe('the provinces', () => {
  it('are 34, each with a code, a name and a sign of its own, on a tile of its own', () => {
    assert.equal(PROVINCES.length, 34);
    for (const say of [
      (province: (typeof PROVINCES)[number]) => province.code,
      (province: (typeof PROVINCES)[number]) => province.names['zh-HK'],
      (province: (typeof PROVINCES)[number]) => province.names['zh-Hans'],
      (province: (typeof PROVINCES)[number]) => province.names.en,
      (province: (typeof PROVINCES)[number]) => province.short['zh-HK'],
      (province: (typeof PROVINCES)[number]) => province.short['zh-Hans'],
      (province: (typeof PROVINCES)[number]) => `${province.row}.${province.column}`,
    ])
      assert.equal(new Set(PROVINCES.map(say)).size, 34, say.toString());
  });

  it('stand in eight rows of seven, in reading order', () => {
    const places = PROVINCES.map(({ row, column }) => row * 10 + column);
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    assert.equal(Math.max(...PROVINCES.map(({ row }) => row)), 8);
    assert.equal(Math.max(...PROVINCES.map(({ column }) => column)), 7);
    assert.equal(Math.min(...PROVINCES.flatMap(({ row, column }) => [row, column])), 1);
  });

  it('are found by their name in every script, with and without their kind', () => {
    for (const province of PROVINCES)
      for (const language of ['en', 'zh-Hans', 'zh-HK', 'zh-TW'] as const)
        assert.equal(codeOf(nameOfProvince(province, language)), province.code);
    const same: Readonly<Record<string, readonly string[]>> = {
      BJ: ['北京', '北京市', '京', 'Beijing', 'BEIJING', 'Beijing Municipality', 'bj', 'CN-BJ'],
      NM: ['內蒙古自治區', '内蒙古自治区', '內蒙', 'Inner Mongolia', 'Nei Mongol', 'CN–NM', 'ＮＭ'],
      GX: ['廣西壯族自治區', '广西壮族自治区', 'Guangxi Zhuang Autonomous Region', '桂'],
      XJ: ['新疆維吾爾自治區', '新疆维吾尔自治区', 'Xinjiang Uygur Autonomous Region'],
      NX: ['寧夏回族自治區', 'Ningxia Hui Autonomous Region'],
      XZ: ['西藏自治區', 'Tibet', 'Xizang', 'Tibet Autonomous Region'],
      GD: ['廣東省', '广东省', 'Guangdong Province', '粵', '粤', ' 廣 東 '],
      HL: ['黑龍江省', 'Heilongjiang', 'Heilong\u00adjiang'],
      SN: ['陝西', 'Shaanxi'],
      SX: ['山西', 'Shanxi'],
      HK: [
        '香港特別行政區',
        '香港特区',
        'Hong Kong SAR',
        'Hong Kong, China',
        '中國香港',
        'Hongkong',
      ],
      MO: ['澳門', 'Macau', 'Macao SAR'],
      TW: ['台灣', '臺灣', '台湾', '中国台湾', 'Taiwan'],
    };
    for (const [code, names] of Object.entries(same))
      for (const name of names) assert.equal(codeOf(name), code, name);
  });

  it('are none of what only sounds like one', () => {
    const others = [
      '',
      ' ',
      '—',
      '省',
      '市',
      '吉林市',
      '海南州',
      '中國',
      'China',
      'CN',
      '全國',
      '合計',
    ];
    for (const name of [...others, '__proto__', 'constructor', 'Guangdnog', '1', '南海'])
      assert.equal(provinceOf(name), null, name);
  });
});
