import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { authored, presetOf } from '../story.ts';
import { beijingClusterLadderSentences } from './words.ts';

const KEYS = ['label', 'group', 'date', 'whole', 'status'] as const;

/** What the table calls its columns. */
const COLUMNS: ByLanguage<readonly string[]> = {
  en: ['Industry', 'Rung', 'List', 'In all', 'Status'],
  'zh-Hans': ['产业', '级别', '名单', '总数', '性质'],
  'zh-HK': ['產業', '級別', '名單', '總數', '性質'],
  'zh-TW': ['產業', '級別', '名單', '總數', '性質'],
};

const RUNGS = {
  trillion: authored('1 trillion yuan', '万亿级', '萬億級', '兆元級'),
  billion: authored('100 billion yuan', '千亿级', '千億級', '千億元級'),
  future: authored('Future industries', '未来产业', '未來產業'),
} as const;

/** Which rung is above which; the future industries are on none of them. */
const rungsIn = (language: Language): { readonly rungs: string } => ({
  rungs: `${RUNGS.trillion[language]}; ${RUNGS.billion[language]}`,
});

const INDUSTRIES = {
  it: authored('Next-generation IT', '新一代信息技术', '新一代信息技術', '新一代資訊技術'),
  health: authored('Medicine and health', '医药健康', '醫藥健康'),
  services: authored('Science and technology services', '科技服务', '科技服務'),
  ai: authored('Artificial intelligence', '人工智能', '人工智能', '人工智慧'),
  green: authored('Green and low-carbon', '绿色低碳', '綠色低碳'),
  equipment: authored('Intelligent equipment', '智能装备', '智能裝備', '智慧裝備'),
  chips: authored('Integrated circuits', '集成电路', '集成電路', '積體電路'),
  robots: authored('Robotics', '机器人', '機器人'),
  cars: authored('Intelligent connected vehicles', '智能网联汽车', '智能網聯汽車', '智慧聯網汽車'),
  space: authored('Aerospace technology', '空天技术', '空天技術', '航太技術'),
  materials: authored('New materials', '新材料', '新材料'),
  sixG: authored('6G', '6G', '6G'),
  brain: authored('Brain–computer interfaces', '脑机接口', '腦機接口', '腦機介面'),
  quantum: authored('Quantum technology', '量子', '量子'),
  bio: authored('Biomanufacturing', '生物制造', '生物製造'),
} as const;

const DATES = { '2025': '2025-03', '2026': '2026-05' } as const;

/** What each script says of a total that is not given, and of a target. */
const NOT_GIVEN = authored('not given', '未公布', '未公布');
const TARGET = authored('target', '目标', '目標');

type Entry = readonly [
  industry: keyof typeof INDUSTRIES,
  rung: keyof typeof RUNGS,
  list: keyof typeof DATES,
  /** How many the list has on this rung, `?` where it names some among others; once for each. */
  whole?: string,
  status?: 'target',
];

const ROWS: readonly Entry[] = [
  // Ta Kung Pao, 29 March 2025, on the Invest in Beijing conference (seed: “聚焦新一代信息技術、醫藥健康、
  // 科技服務三大萬億級產業集群”).
  ['it', 'trillion', '2025', '3'],
  ['health', 'trillion', '2025'],
  ['services', 'trillion', '2025'],
  // The same (seed: “人工智能、智能裝備等七大千億級產業集群”): two of the seven are named.
  ['ai', 'billion', '2025', '7'],
  ['equipment', 'billion', '2025'],
  // The briefing of the State Council Information Office, May 2026 (seed: “新一代信息技術、醫藥健康兩大萬億級
  // 產業集群”).
  ['it', 'trillion', '2026', '2'],
  ['health', 'trillion', '2026'],
  // The same (seed: “力爭把人工智能(AI)和綠色低碳兩個產業培育成新的萬億級產業集群”): a target.
  ['ai', 'trillion', '2026', '', 'target'],
  ['green', 'trillion', '2026', '', 'target'],
  // The same (seed: “集成電路、機器人、智能網聯汽車、空天技術、新材料等千億級產業集群”): five among others.
  ['chips', 'billion', '2026', '?'],
  ['robots', 'billion', '2026'],
  ['cars', 'billion', '2026'],
  ['space', 'billion', '2026'],
  ['materials', 'billion', '2026'],
  // The same (seed: “推動6G、腦機接口、量子、生物製造等領域核心技術突破和規模化應用”): four among others.
  ['sixG', 'future', '2026', '?'],
  ['brain', 'future', '2026'],
  ['quantum', 'future', '2026'],
  ['bio', 'future', '2026'],
];

/** Two lists of Beijing’s industrial clusters as two occasions named them; never one. */
function rowsOf(language: Language): Grid {
  const columns = COLUMNS[language];
  return gridOf(
    columns,
    ROWS.map(([industry, rung, list, whole = '', status], index) => ({
      number: index + 1,
      id: `${industry}-${list}`,
      cells: [
        INDUSTRIES[industry][language],
        RUNGS[rung][language],
        DATES[list],
        whole === '?' ? NOT_GIVEN[language] : whole,
        status ? TARGET[language] : '',
      ],
    })),
    { columns: KEYS.map((key, index) => `${key}: ${columns[index]}`).join('; ') },
  );
}

/** Story 17: which of Beijing’s clusters are to be raised, and which is no longer listed. */
export const beijingClusterLadder: Preset = presetOf({
  tag: 'beijing-cluster-ladder',
  settings: {},
  ownSettings: {
    en: rungsIn('en'),
    'zh-Hans': rungsIn('zh-Hans'),
    'zh-HK': rungsIn('zh-HK'),
    'zh-TW': rungsIn('zh-TW'),
  },
  sentences: beijingClusterLadderSentences,
  grid: rowsOf,
});
