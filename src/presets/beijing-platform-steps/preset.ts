import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { Settings } from '../../frame/settings.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { beijingPlatformStepsSentences } from './words.ts';

const KEYS = ['label', 'value'] as const;

/** What the table calls its columns and the three kinds of platform. */
interface Names {
  readonly columns: Readonly<Record<(typeof KEYS)[number], string>>;
  readonly verification: string;
  readonly pilot: string;
  readonly incubation: string;
  /** What the firms’ platforms are counted in, and the pilot-scale ones behind their figure. */
  readonly unit: string;
  readonly counter: string;
}

const HONG_KONG: Names = {
  columns: { label: '平台類別', value: '數目' },
  verification: '概念驗證平台',
  pilot: '中試平台',
  incubation: '標杆孵化平台',
  unit: '家',
  counter: '個',
};

const NAMES: ByLanguage<Names> = {
  en: {
    columns: { label: 'Kind of platform', value: 'Number' },
    verification: 'Proof of concept',
    pilot: 'Pilot scale',
    incubation: 'Benchmark incubation',
    unit: 'platforms',
    counter: '',
  },
  'zh-Hans': {
    columns: { label: '平台类别', value: '数目' },
    verification: '概念验证平台',
    pilot: '中试平台',
    incubation: '标杆孵化平台',
    unit: '家',
    counter: '个',
  },
  'zh-HK': HONG_KONG,
  'zh-TW': {
    ...HONG_KONG,
    columns: { label: '平台類別', value: '數量' },
    incubation: '標竿孵化平台',
  },
};

/**
 * Platforms that Beijing has set up between laboratory and production line, by May 2026 (seed, Hong
 * Kong page of about 1 June 2026: “共布局建設了30家標杆孵化平台、46家概念驗證平台、146個中試平台”). They
 * stand here in the order of the process; the source names incubation first, which is
 * `order="incubation"`. Their sum, 222, is printed nowhere and is calculated.
 */
function rowsOf(language: Language): Grid {
  const { columns, verification, pilot, incubation, counter } = NAMES[language];
  return gridOf(
    KEYS.map((key) => columns[key]),
    [
      { number: 1, id: 'verification', cells: [verification, '46'] },
      { number: 2, id: 'pilot', cells: [pilot, `146${counter}`] },
      { number: 3, id: 'incubation', cells: [incubation, '30'] },
    ],
    { columns: KEYS.map((key) => `${key}: ${columns[key]}`).join('; ') },
  );
}

/** The three kinds are all platforms, so that they can be added. */
const own = (language: Language): Settings => ({
  unit: NAMES[language].unit,
  asOf: '2026-05',
  highlight: 'pilot',
  total: true,
});

/** Story 18: from lab to line, most of the platforms are in the middle. */
export const beijingPlatformSteps: Preset = presetOf({
  tag: 'beijing-platform-steps',
  settings: {},
  ownSettings: {
    en: own('en'),
    'zh-Hans': own('zh-Hans'),
    'zh-HK': own('zh-HK'),
    'zh-TW': own('zh-TW'),
  },
  sentences: beijingPlatformStepsSentences,
  grid: rowsOf,
  keys: KEYS,
});
