import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { beijingRdCentresSentences } from './words.ts';

const KEYS = ['label', 'value', 'whole'] as const;

/** What the table calls its columns, the row and what it is a part of. */
interface Names {
  readonly columns: Readonly<Record<(typeof KEYS)[number], string>>;
  readonly hongKong: string;
  /** What the whole is called in a sentence. */
  readonly centres: string;
  /** The counter, where the language has one. */
  readonly unit: string;
}

const HONG_KONG: Names = {
  columns: { label: '類別', value: '數目', whole: '外資研發中心' },
  hongKong: '港資企業',
  centres: '外資研發中心',
  unit: '家',
};

const NAMES: ByLanguage<Names> = {
  en: {
    columns: {
      label: 'Kind',
      value: 'Centres',
      whole: 'Foreign-funded R&D centres',
    },
    hongKong: 'Hong Kong-funded',
    centres: 'foreign-funded R&D centres',
    unit: '',
  },
  'zh-Hans': {
    columns: { label: '类别', value: '数目', whole: '外资研发中心' },
    hongKong: '港资企业',
    centres: '外资研发中心',
    unit: '家',
  },
  'zh-HK': HONG_KONG,
  'zh-TW': HONG_KONG,
};

/**
 * Foreign-funded R&D centres that Beijing has recognised, and how many of them are Hong Kong firms’,
 * by March 2025: both as printed in Ta Kung Pao, 29 March 2025 (seed: “北京目前已認定外資研發中心
 * 221家，其中港資企業有96家”). The share is calculated from the two; nobody has printed it.
 */
function rowsOf(language: Language): Grid {
  const { columns, hongKong } = NAMES[language];
  return gridOf(
    KEYS.map((key) => columns[key]),
    [{ number: 1, id: 'hongKong', cells: [hongKong, '96', '221'] }],
    { columns: KEYS.map((key) => `${key}: ${columns[key]}`).join('; ') },
  );
}

const own = (language: Language): { readonly unit: string; readonly whole: string } => ({
  unit: NAMES[language].unit,
  whole: NAMES[language].centres,
});

/** Story 11: of the foreign R&D centres in Beijing more than four in ten are Hong Kong firms’. */
export const beijingRdCentres: Preset = presetOf({
  tag: 'beijing-rd-centres',
  settings: {},
  ownSettings: {
    en: own('en'),
    'zh-Hans': own('zh-Hans'),
    'zh-HK': own('zh-HK'),
    'zh-TW': own('zh-TW'),
  },
  sentences: beijingRdCentresSentences,
  grid: rowsOf,
  keys: KEYS,
});
