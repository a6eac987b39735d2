import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { beijingTechByNumbersSentences } from './words.ts';

/**
 * Beijing's science and technology in figures, May 2026. All are seed: a State Council Information
 * Office briefing, as printed on a Hong Kong page of about 1 June 2026. Two are no figures but words
 * (近百家高校、千餘家科研機構), and so they stay. Of the growth by 近20% the base is not given.
 */
const IDS = [
  'labs',
  'universities',
  'institutes',
  'research',
  'firms',
  'models',
  'facilities',
  'foreign',
] as const;

const COLUMNS = ['label', 'value', 'change', 'share'] as const;

type Id = (typeof IDS)[number];

/** The name of a figure, its value, and its change or share where the source has one. */
type Line = readonly [label: string, value: string, change?: string, share?: string];

interface Names {
  readonly columns: Readonly<Record<(typeof COLUMNS)[number], string>>;
  readonly lines: Readonly<Record<Id, Line>>;
}

const HONG_KONG: Names = {
  columns: { label: '項目', value: '數目', change: '同比', share: '佔全國比重' },
  lines: {
    labs: ['全國重點實驗室', '145家', '', '近三成'],
    universities: ['高校', '近百家'],
    institutes: ['科研機構', '千餘家'],
    research: ['基礎研究佔研發投入', '約16%'],
    firms: ['人工智能企業', '逾2,500家'],
    models: ['累計備案上線的大模型', '225款'],
    facilities: ['懷柔科學城向全球開放的科技基礎設施', '17個'],
    foreign: ['2025年新設外資企業', '逾2,400家', '近+20%'],
  },
};

const NAMES: ByLanguage<Names> = {
  en: {
    columns: {
      label: 'Item',
      value: 'Number',
      change: 'Year on year',
      share: 'Share of China’s total',
    },
    lines: {
      labs: ['National key laboratories', '145', '', 'nearly 30%'],
      universities: ['Universities', 'nearly a hundred'],
      institutes: ['Research institutes', 'over a thousand'],
      research: ['Basic research’s share of R&D spending', 'about 16%'],
      firms: ['Artificial intelligence firms', 'over 2,500'],
      models: ['Large AI models registered and online', '225'],
      facilities: ['Research facilities in Huairou Science City open to the world', '17'],
      foreign: ['Foreign-funded firms set up in 2025', 'over 2,400', 'nearly +20%'],
    },
  },
  'zh-Hans': {
    columns: { label: '项目', value: '数目', change: '同比', share: '占全国比重' },
    lines: {
      labs: ['全国重点实验室', '145家', '', '近三成'],
      universities: ['高校', '近百家'],
      institutes: ['科研机构', '千余家'],
      research: ['基础研究占研发投入', '约16%'],
      firms: ['人工智能企业', '逾2,500家'],
      models: ['累计备案上线的大模型', '225款'],
      facilities: ['怀柔科学城向全球开放的科技基础设施', '17个'],
      foreign: ['2025年新设外资企业', '逾2,400家', '近+20%'],
    },
  },
  'zh-HK': HONG_KONG,
  'zh-TW': {
    columns: { ...HONG_KONG.columns, change: '年增率' },
    lines: {
      ...HONG_KONG.lines,
      universities: ['大專校院', '近百家'],
      institutes: ['研究機構', '千餘家'],
      research: ['基礎研究佔研發經費', '約16%'],
      firms: ['人工智慧企業', '逾2,500家'],
      models: ['累計備案上線的大型人工智慧模型', '225款'],
    },
  },
};

function rowsOf(language: Language): Grid {
  const { columns, lines } = NAMES[language];
  return gridOf(
    COLUMNS.map((column) => columns[column]),
    IDS.map((id, index) => {
      const [label, value, change = '', share = ''] = lines[id];
      return { number: index + 1, id, cells: [label, value, change, share] };
    }),
    { columns: COLUMNS.map((column) => `${column}: ${columns[column]}`).join('; ') },
  );
}

const OWN = { basis: 'yoy', highlight: 'labs' } as const;

/** Story 4: eight figures in the words of their source, so that 近百 is never 100. */
export const beijingTechByNumbers: Preset = presetOf({
  tag: 'beijing-tech-by-numbers',
  settings: {},
  ownSettings: { en: OWN, 'zh-Hans': OWN, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: beijingTechByNumbersSentences,
  grid: rowsOf,
});
