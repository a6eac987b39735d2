import type { ByLanguage, Language } from '../../locale/language.ts';
import { toHalfWidth } from '../../text/half-width.ts';

/** One of China's 34 province-level units and its tile's place, from 1. */
export interface Province {
  /** Two letters, as in ISO 3166-2:CN. */
  readonly code: string;
  readonly row: number;
  readonly column: number;
  readonly names: ByLanguage<string>;
  /** What stands in a tile without room for the name: 粵, GD. */
  readonly short: ByLanguage<string>;
}

type Line = readonly [
  code: string,
  row: number,
  column: number,
  english: string,
  simplified: string,
  traditional: string,
  /** The character that stands for it, the traditional one second where it differs. */
  sign: string,
];

/**
 * Seven columns and eight rows, roughly as the units lie. The layout is our own; no border is meant
 * by any edge. A soft hyphen is where a long name may break.
 */
const LINES: readonly Line[] = [
  ['HL', 1, 7, 'Hei\u00adlong\u00adjiang', '黑龙江', '黑龍江', '黑'],
  ['NM', 2, 5, 'Inner Mon\u00adgolia', '内蒙古', '內蒙古', '蒙'],
  ['JL', 2, 7, 'Jilin', '吉林', '吉林', '吉'],
  ['XJ', 3, 1, 'Xin\u00adjiang', '新疆', '新疆', '新'],
  ['GS', 3, 2, 'Gansu', '甘肃', '甘肅', '甘'],
  ['NX', 3, 3, 'Ning\u00adxia', '宁夏', '寧夏', '宁寧'],
  ['SX', 3, 4, 'Shan\u00adxi', '山西', '山西', '晋晉'],
  ['HE', 3, 5, 'Hebei', '河北', '河北', '冀'],
  ['BJ', 3, 6, 'Bei\u00adjing', '北京', '北京', '京'],
  ['LN', 3, 7, 'Liao\u00adning', '辽宁', '遼寧', '辽遼'],
  ['XZ', 4, 1, 'Tibet', '西藏', '西藏', '藏'],
  ['QH', 4, 2, 'Qing\u00adhai', '青海', '青海', '青'],
  ['SN', 4, 3, 'Shaan\u00adxi', '陕西', '陝西', '陕陝'],
  ['HA', 4, 4, 'Henan', '河南', '河南', '豫'],
  ['SD', 4, 5, 'Shan\u00addong', '山东', '山東', '鲁魯'],
  ['TJ', 4, 6, 'Tian\u00adjin', '天津', '天津', '津'],
  ['SC', 5, 2, 'Si\u00adchuan', '四川', '四川', '川'],
  ['CQ', 5, 3, 'Chong\u00adqing', '重庆', '重慶', '渝'],
  ['HB', 5, 4, 'Hubei', '湖北', '湖北', '鄂'],
  ['AH', 5, 5, 'Anhui', '安徽', '安徽', '皖'],
  ['JS', 5, 6, 'Jiang\u00adsu', '江苏', '江蘇', '苏蘇'],
  ['SH', 5, 7, 'Shang\u00adhai', '上海', '上海', '沪滬'],
  ['YN', 6, 2, 'Yunnan', '云南', '雲南', '云雲'],
  ['GZ', 6, 3, 'Gui\u00adzhou', '贵州', '貴州', '贵貴'],
  ['HN', 6, 4, 'Hunan', '湖南', '湖南', '湘'],
  ['JX', 6, 5, 'Jiang\u00adxi', '江西', '江西', '赣贛'],
  ['ZJ', 6, 6, 'Zhe\u00adjiang', '浙江', '浙江', '浙'],
  ['GX', 7, 4, 'Guang\u00adxi', '广西', '廣西', '桂'],
  ['GD', 7, 5, 'Guang\u00addong', '广东', '廣東', '粤粵'],
  ['FJ', 7, 6, 'Fujian', '福建', '福建', '闽閩'],
  ['TW', 7, 7, 'Taiwan', '台湾', '台灣', '台'],
  ['HI', 8, 4, 'Hainan', '海南', '海南', '琼瓊'],
  ['MO', 8, 5, 'Macao', '澳门', '澳門', '澳'],
  ['HK', 8, 6, 'Hong Kong', '香港', '香港', '港'],
];

/** A text for each language; Hong Kong and Taiwan write these names alike. */
const inAll = (english: string, simplified: string, traditional: string): ByLanguage<string> => ({
  en: english,
  'zh-Hans': simplified,
  'zh-HK': traditional,
  'zh-TW': traditional,
});

/** All 34, in reading order: row by row. */
export const PROVINCES: readonly Province[] = LINES.map(
  ([code, row, column, english, simplified, traditional, sign]) => ({
    code,
    row,
    column,
    names: inAll(english, simplified, traditional),
    short: inAll(code, sign.at(0)!, sign.at(-1)!),
  }),
);

/** The name for sentences and lists, without the places where it may break. */
export const nameOfProvince = ({ names }: Province, language: Language): string =>
  names[language].replaceAll('\u00ad', '');

/** Other names in use, each spelled as `keyOf` leaves it. */
const OTHERS: Readonly<Record<string, string>> = {
  xizang: 'XZ',
  neimenggu: 'NM',
  neimongol: 'NM',
  内蒙: 'NM',
  內蒙: 'NM',
  macau: 'MO',
  臺灣: 'TW',
  臺湾: 'TW',
  臺: 'TW',
  黔: 'GZ',
  滇: 'YN',
  蜀: 'SC',
  陇: 'GS',
  隴: 'GS',
  秦: 'SN',
};

/** What kind of unit it is, which a name may say or leave out. 吉林市 is a city and no province. */
const KIND =
  /(?:省|(?:壮族|壯族|回族|维吾尔族?|維吾爾族?)?自治[区區]|(?:特别|特別)行政[区區]|特[区區]|province|municipality|(?:zhuang|hui|uy?gh?ur)?autonomousregion|specialadministrativeregion|sar)$/;
const CITY = /^(北京|天津|上海|重[庆慶]|beijing|tianjin|shanghai|chongqing)(?:市|city)$/;

/** A name as it is looked up by: no case, no spaces or signs, no 省, no “Province”, no CN before it. */
const keyOf = (name: string): string =>
  toHalfWidth(name)
    .toLowerCase()
    .replaceAll(/[\s.,'’·()\u00ad_-]/g, '')
    .replace(/^(?:cn|prc|中[国國])(?=.)/, '')
    .replace(/(?<=.)china$/, '')
    .replace(KIND, '')
    .replace(CITY, '$1');

const keys = new Map<string, Province>();

/** Every name by its key, laid out when the first one is asked for. */
function byKey(): ReadonlyMap<string, Province> {
  if (keys.size > 0) return keys;
  PROVINCES.forEach((province, index) => {
    const sign = LINES[index]![6];
    const names = [province.code, ...Object.values(province.names), sign.at(0)!, sign.at(-1)!];
    for (const name of names) keys.set(keyOf(name), province);
  });
  for (const [key, code] of Object.entries(OTHERS)) keys.set(key, keys.get(keyOf(code))!);
  return keys;
}

/**
 * The unit that a text names in any usual way: 北京, 北京市, 內蒙古自治區, Inner Mongolia, 粵, GD,
 * CN-GD; null for anything else, a city or the country too.
 */
export const provinceOf = (text: string): Province | null => byKey().get(keyOf(text)) ?? null;
