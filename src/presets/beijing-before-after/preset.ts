import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { parseDate } from '../../text/date.ts';
import { formatDate } from '../../text/format-date.ts';
import { presetOf } from '../story.ts';
import { beijingBeforeAfterSentences } from './words.ts';

/**
 * Three counts of Beijing at three times each.
 *
 * Firms: science-fiction firms and institutions, 441 at the end of 2021, 632 at the end of 2023 and
 * the 43% between them as printed in the official reading of the city's action plan for 2025–27; 784
 * in 2024: Beijing's science-fiction industry research report, by CNR, 31 March 2025.
 *
 * Centres: foreign-funded R&D centres, 149 in November 2024: the city government to the municipal
 * people's congress, 28 November 2024; 221 “recognised” by March 2025: Ta Kung Pao, 29 March 2025;
 * 332 “in all” by May 2026: a Hong Kong newspaper on the State Council Information Office's briefing,
 * about 1 June 2026.
 *
 * Models: large models filed with the authorities, 105 in March and 159 in September 2025: the city's
 * press conferences; 225 in May 2026, filed and online: the same newspaper of 2026.
 *
 * Only the first two counts of firms come from one source in one wording. That any other counts the
 * same as the one before it is not shown anywhere, so each of them breaks its series.
 */
interface Count {
  readonly id: string;
  readonly when: string;
  readonly value: string;
  /** As reported, against the count before; '' where no source gives one. */
  readonly change?: string;
}

const COUNTS: readonly Count[] = [
  { id: 'firms.2021', when: 'end-2021', value: '441' },
  { id: 'firms.2023', when: 'end-2023', value: '632', change: '+43%' },
  { id: 'firms.2024', when: '2024', value: '784' },
  { id: 'centres.2024', when: '2024-11', value: '149' },
  { id: 'centres.2025', when: '2025-03', value: '221' },
  { id: 'centres.2026', when: '2026-05', value: '332' },
  { id: 'models.2025-03', when: '2025-03', value: '105款' },
  { id: 'models.2025-09', when: '2025-09', value: '159款' },
  { id: 'models.2026', when: '2026-05', value: '225款' },
];

const KEYS = ['label', 'group', 'value', 'change', 'break'] as const;

/** What the table calls its columns, items, times that are no dates, and why a count is apart. */
interface Names {
  readonly columns: Readonly<Record<(typeof KEYS)[number], string>>;
  readonly items: Readonly<Record<string, string>>;
  readonly times: Readonly<Record<string, string>>;
  readonly breaks: Readonly<Record<string, string>>;
}

const YEAR_ENDS = { 'end-2021': '2021年底', 'end-2023': '2023年底' } as const;

const hongKong: Names = {
  columns: { label: '項目', group: '時間', value: '數目', change: '變化', break: '口徑' },
  items: {
    firms: '科幻企業和機構',
    centres: '外資研發中心',
    models: '備案大模型',
  },
  times: YEAR_ENDS,
  breaks: {
    'firms.2024': '出自另一份報告',
    'centres.2025': '據報道稱「已認定」',
    'centres.2026': '改稱「累計」',
    'models.2025-09': '是否沿用3月口徑未明',
    'models.2026': '稱「累計備案上線」',
  },
};

const NAMES: ByLanguage<Names> = {
  en: {
    columns: {
      label: 'Item',
      group: 'Time',
      value: 'Number',
      change: 'Change',
      break: 'Definition',
    },
    items: {
      firms: 'Sci-fi firms and institutions',
      centres: 'Foreign R&D centres',
      models: 'Registered AI models',
    },
    times: { 'end-2021': 'end-2021', 'end-2023': 'end-2023' },
    breaks: {
      'firms.2024': 'another report',
      'centres.2025': '“recognised”, as a newspaper reported',
      'centres.2026': '“cumulative”, no longer “recognised”',
      'models.2025-09': 'not said to be counted as in March',
      'models.2026': '“registered and online, cumulative”',
    },
  },
  'zh-Hans': {
    columns: { label: '项目', group: '时间', value: '数目', change: '变化', break: '口径' },
    items: {
      firms: '科幻企业和机构',
      centres: '外资研发中心',
      models: '备案大模型',
    },
    times: YEAR_ENDS,
    breaks: {
      'firms.2024': '出自另一份报告',
      'centres.2025': '据报道称“已认定”',
      'centres.2026': '改称“累计”',
      'models.2025-09': '是否沿用3月口径未明',
      'models.2026': '称“累计备案上线”',
    },
  },
  'zh-HK': hongKong,
  'zh-TW': hongKong,
};

function rowsOf(language: Language): Grid {
  const { columns, items, times, breaks } = NAMES[language];
  const rows = COUNTS.map(({ id, when, value, change = '' }, index) => ({
    number: index + 1,
    id,
    cells: [
      items[id.split('.')[0]!]!,
      times[when] ?? formatDate(parseDate(when)!, language),
      value,
      change,
      breaks[id] ?? '',
    ],
  }));
  return gridOf(
    KEYS.map((key) => columns[key]),
    rows,
    { columns: KEYS.map((key) => `${key}: ${columns[key]}`).join('; ') },
  );
}

const OWN = { unit: '家', highlight: 'firms.2021' } as const;

/** Story 12: 191 more sci-fi firms in two years, beside counts that are not known to compare. */
export const beijingBeforeAfter: Preset = presetOf({
  tag: 'beijing-before-after',
  settings: {},
  ownSettings: { en: OWN, 'zh-Hans': OWN, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: beijingBeforeAfterSentences,
  grid: rowsOf,
});
