import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { skyEyeAreasSentences } from './words.ts';

/**
 * Ground taken up by the Hong Kong Space Museum and by the scenic area of the China Sky Eye. As printed,
 * seed: a column on a Hong Kong page of about 1 June 2026 says about 8,000 square feet and about
 * 3.5 square kilometres. Corrected, public: 8,000 square metres (the museum’s own blurb; Chinese
 * Wikipedia). Its two halls alone have 1,600 square metres, public: HK Government, 24 April 2018. How
 * many times as large one is as the other is calculated from the areas.
 */
interface Place {
  readonly id: string;
  readonly name: 'museum' | 'skyEye';
  /** The version that the area is from; '' where there is only one. */
  readonly version: '' | 'corrected' | 'printed';
  readonly area: string;
  readonly unit: 'metres' | 'feet' | 'kilometres';
  /** The area of the exhibition halls, in square metres. */
  readonly halls: string;
}

const PLACES: readonly Place[] = [
  {
    id: 'museum',
    name: 'museum',
    version: 'corrected',
    area: '8,000',
    unit: 'metres',
    halls: '1600',
  },
  {
    id: 'museum-printed',
    name: 'museum',
    version: 'printed',
    area: '約8,000',
    unit: 'feet',
    halls: '',
  },
  { id: 'sky-eye', name: 'skyEye', version: '', area: '約3.5', unit: 'kilometres', halls: '' },
];

type Names = Readonly<Record<string, string>>;

const HONG_KONG: Names = {
  museum: '香港太空館',
  skyEye: '「中國天眼」景區',
  corrected: '更正',
  printed: '專欄所載',
  '': '',
  place: '地點',
  version: '版本',
  area: '佔地面積',
  metres: '平方米',
  feet: '平方呎',
  kilometres: '平方公里',
  halls: '展覽廳面積（平方米）',
};

const NAMES: ByLanguage<Names> = {
  en: {
    museum: 'The Hong Kong Space Museum',
    skyEye: 'The China Sky Eye scenic area',
    corrected: 'Corrected',
    printed: 'As printed',
    '': '',
    place: 'Place',
    version: 'Version',
    area: 'Site area',
    metres: ' square metres',
    feet: ' square feet',
    kilometres: ' square kilometres',
    halls: 'Exhibition halls (square metres)',
  },
  'zh-Hans': {
    museum: '香港太空馆',
    skyEye: '“中国天眼”景区',
    corrected: '更正',
    printed: '专栏所载',
    '': '',
    place: '地点',
    version: '版本',
    area: '占地面积',
    metres: '平方米',
    feet: '平方英尺',
    kilometres: '平方公里',
    halls: '展览厅面积（平方米）',
  },
  'zh-HK': HONG_KONG,
  'zh-TW': { ...HONG_KONG, metres: '平方公尺', feet: '平方英尺', halls: '展覽廳面積（平方公尺）' },
};

const COLUMNS = ['place', 'version', 'area', 'halls'] as const;

function rowsOf(language: Language): Grid {
  const names = NAMES[language];
  const rows = PLACES.map(({ id, name, version, area, unit, halls }, index) => ({
    number: index + 1,
    id,
    cells: [
      names[name]!,
      names[version]!,
      area + names[unit]!,
      language === 'en' ? halls.replace('1', '1,') : halls,
    ],
  }));
  const columns = `label: ${names['place']}; group: ${names['version']}; value: ${names['area']}`;
  return gridOf(
    COLUMNS.map((column) => names[column]!),
    rows,
    { columns },
  );
}

/** Story 20: a square-foot museum that is one of square metres, beside the Sky Eye. */
export const skyEyeAreas: Preset = presetOf({
  tag: 'sky-eye-areas',
  settings: { form: 'squares' },
  ownSettings: { en: {}, 'zh-Hans': {}, 'zh-HK': {}, 'zh-TW': {} },
  sentences: skyEyeAreasSentences,
  grid: rowsOf,
  keys: COLUMNS,
});
