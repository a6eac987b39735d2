import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { scifiPlanOutlineSentences } from './words.ts';

const KEYS = ['label', 'members', 'text', 'value', 'status'] as const;

/**
 * How many measures the official reading of the plan spells out for each of its six strands: seed,
 * reading of the action plan of Beijing for 2025 to 2027, the items between semicolons after “包括：”.
 * Counted by hand; the text prints none of these numbers, so each is marked as our count. The wording
 * of the measures is not here.
 */
const STRANDS = [
  { id: 'layout', value: '3' },
  { id: 'content', value: '4' },
  { id: 'technology', value: '4' },
  { id: 'support', value: '5' },
  { id: 'exchange', value: '4' },
  { id: 'environment', value: '4' },
] as const;

/** Tasks in the plan as printed (seed: “《行动计划》包括六个方面34项重点任务”). */
const TASKS = '34';

/** What the plan calls a strand, its chain of keywords, and what is said of it beside them. */
type Said = readonly [title: string, keywords: string, text?: string];

/** What the table calls its columns, and the rows in the words of the plan. */
interface Names {
  readonly columns: Readonly<Record<(typeof KEYS)[number], string>>;
  readonly strands: Readonly<Record<(typeof STRANDS)[number]['id'], Said>>;
  /** How a number that was counted by us is marked. */
  readonly counted: string;
}

const HONG_KONG: Names = {
  columns: { label: '方面', members: '關鍵詞', text: '說明', value: '列明項數', status: '性質' },
  strands: {
    layout: [
      '優化產業發展布局，推進「一核多點」建設',
      '核心引領—多點支撐—協同聯動—錯位發展',
      '石景山的科幻產業集聚區是核心，海淀、朝陽、通州、大興、懷柔五區各展所長',
    ],
    content: ['鼓勵科幻內容原創，推動科幻IP轉化', '激發原創活力—拓寬轉化渠道—完善激勵機制'],
    technology: ['推動科幻技術攻關，引領文化科技融合', '技術適配性開發—場景示範應用—科幻技術普及'],
    support: ['強化科幻要素支撐，提升產業發展能級', '人才引育—資金支持—平台建設—數字資產'],
    exchange: [
      '推動科幻國際交流，促進科幻作品出海',
      '國際活動升級—交流合作深化—海外市場拓展—國際品牌塑造',
    ],
    environment: [
      '厚植科幻產業生態，營造一流發展環境',
      '搭建交流社區—優化營商環境—加強權益保護—培育社會組織',
    ],
  },
  counted: '推算',
};

/** In Simplified as the plan is printed; the English is ours. */
const NAMES: ByLanguage<Names> = {
  en: {
    columns: {
      label: 'Strand',
      members: 'Keywords',
      text: 'Description',
      value: 'Tasks spelled out',
      status: 'Status',
    },
    strands: {
      layout: [
        'Improve the layout of the industry: “one core, many points”',
        'A core to lead → Points in support → Working together → Distinct roles',
        'The Shijingshan sci-⁠fi cluster is the core; Haidian, Chaoyang, Tongzhou, Daxing and Huairou each add their own strengths',
      ],
      content: [
        'Encourage original sci-⁠fi and the use of its IP',
        'Spur original work → Widen paths to adaptation → Improve incentives',
      ],
      technology: [
        'Tackle sci-⁠fi technology and bring culture and tech together',
        'Fit technology to its uses → Show it at work → Spread it widely',
      ],
      support: [
        'Strengthen what sci-⁠fi builds on and raise the industry’s level',
        'Talent → Funding → Platforms → Digital assets',
      ],
      exchange: [
        'Promote international exchange and take sci-⁠fi works abroad',
        'Upgrade international events → Deepen co-operation → Expand overseas markets → Build global brands',
      ],
      environment: [
        'Nurture the sci-⁠fi ecosystem and a first-rate environment',
        'Build communities → Ease doing business → Protect rights → Foster social organisations',
      ],
    },
    counted: 'calculated',
  },
  'zh-Hans': {
    columns: { label: '方面', members: '关键词', text: '说明', value: '列明项数', status: '性质' },
    strands: {
      layout: [
        '优化产业发展布局，推进“一核多点”建设',
        '核心引领—多点支撑—协同联动—错位发展',
        '石景山的科幻产业集聚区是核心，海淀、朝阳、通州、大兴、怀柔五区各展所长',
      ],
      content: ['鼓励科幻内容原创，推动科幻IP转化', '激发原创活力—拓宽转化渠道—完善激励机制'],
      technology: [
        '推动科幻技术攻关，引领文化科技融合',
        '技术适配性开发—场景示范应用—科幻技术普及',
      ],
      support: ['强化科幻要素支撑，提升产业发展能级', '人才引育—资金支持—平台建设—数字资产'],
      exchange: [
        '推动科幻国际交流，促进科幻作品出海',
        '国际活动升级—交流合作深化—海外市场拓展—国际品牌塑造',
      ],
      environment: [
        '厚植科幻产业生态，营造一流发展环境',
        '搭建交流社区—优化营商环境—加强权益保护—培育社会组织',
      ],
    },
    counted: '推算',
  },
  'zh-HK': HONG_KONG,
  'zh-TW': {
    ...HONG_KONG,
    columns: { ...HONG_KONG.columns, value: '列明項數' },
    strands: {
      ...HONG_KONG.strands,
      layout: [
        '優化產業發展布局，推動「一核多點」建設',
        '核心引領—多點支撐—協同連動—錯位發展',
        '石景山的科幻產業聚落是核心，海淀、朝陽、通州、大興、懷柔五區各展所長',
      ],
      support: ['強化科幻要素支撐，提升產業發展能級', '人才引育—資金支持—平台建設—數位資產'],
      environment: [
        '厚植科幻產業生態，營造一流發展環境',
        '搭建交流社群—優化經商環境—加強權益保護—培育社會組織',
      ],
    },
  },
};

function rowsOf(language: Language): Grid {
  const { columns, strands, counted } = NAMES[language];
  const rows = STRANDS.map(({ id, value }, index) => {
    const [title, keywords, text = ''] = strands[id];
    return { number: index + 1, id, cells: [title, keywords, text, value, counted] };
  });
  return gridOf(
    KEYS.map((key) => columns[key]),
    rows,
    { columns: KEYS.map((key) => `${key}: ${columns[key]}`).join('; ') },
  );
}

const OWN = { tasks: TASKS } as const;

/** Story 15: six strands and 34 tasks, of which the text spells out 24. */
export const scifiPlanOutline: Preset = presetOf({
  tag: 'scifi-plan-outline',
  settings: {},
  ownSettings: { en: OWN, 'zh-Hans': OWN, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: scifiPlanOutlineSentences,
  grid: rowsOf,
  keys: KEYS,
});
