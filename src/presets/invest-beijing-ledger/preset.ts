import { gridOf, type Grid, type GridRow } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { divideDecimals, parseDecimal, printDecimal } from '../../text/decimal.ts';
import { presetOf } from '../story.ts';
import { investBeijingLedgerSentences } from './words.ts';

/**
 * Projects offered to investors and projects signed at the Invest in Beijing conference, 28 March
 * 2025, and their value in 億元: Ta Kung Pao, 29 March 2025, and the same four figures of the Beijing
 * government. Whether those signed are among those offered it does not say, so neither is a share of
 * the other.
 */
const PROJECTS = {
  offered: { count: '215', value: '954.5' },
  signed: { count: '30', value: '615.4' },
} as const;

type Side = keyof typeof PROJECTS;

/** What one project comes to, in 億元 to one place; ours, from the two figures above. */
const averageOf = (side: Side): string => {
  const { count, value } = PROJECTS[side];
  return printDecimal(divideDecimals(parseDecimal(value)!, parseDecimal(count)!, 1));
};

/**
 * Public money in 億元, from the same page: direct support from the municipal budget, investment
 * newly decided by municipal funds, and money won from the central government. The page gives no
 * period for any of them, and each is of another kind, so they are neither stacked nor added.
 */
const MONEY = [
  { id: 'fiscal', value: '120', isAbout: true },
  { id: 'funds', value: '170', isAbout: false },
  { id: 'central', value: '35.7', isAbout: false },
] as const;

/** What the table calls its columns and rows, and how figures are counted. */
interface Names {
  readonly columns: readonly string[];
  readonly sides: Readonly<Record<Side, string>>;
  readonly measures: Readonly<Record<'count' | 'value' | 'average', string>>;
  readonly units: Readonly<Record<'count' | 'value' | 'average', string>>;
  readonly money: Readonly<Record<(typeof MONEY)[number]['id'], string>>;
  /** What they stand under, and that they make no sum. */
  readonly moneyHead: string;
  readonly about: string;
  readonly calculated: string;
  /** What is said of each figure of public money. */
  readonly undated: string;
}

const hongKong: Names = {
  columns: ['項目', '分組', '數值', '性質', '備註'],
  sides: { offered: '發布', signed: '簽約' },
  measures: { count: '項目數目', value: '項目總額', average: '平均每個項目' },
  units: { count: '個', value: '億元', average: '億元/個' },
  money: {
    fiscal: '市級財政直接支持高精尖產業',
    funds: '市級政府投資基金新增投決',
    central: '爭取中央資金',
  },
  moneyHead: '財政與基金，不能相加',
  about: '約',
  calculated: '推算',
  undated: '未註明時期',
};

const NAMES: ByLanguage<Names> = {
  en: {
    columns: ['Item', 'Group', 'Value', 'Status', 'Note'],
    sides: { offered: 'Offered', signed: 'Signed' },
    measures: { count: 'Projects', value: 'Value of projects', average: 'Average per project' },
    units: { count: '個', value: '億元', average: '億 yuan per project' },
    money: {
      fiscal: 'Direct municipal support for high-\u2060end industries',
      funds: 'Newly decided investment by municipal funds',
      central: 'Central-government money won',
    },
    moneyHead: 'Public money and funds, not to be added up',
    about: 'about ',
    calculated: 'calculated',
    undated: 'no period given',
  },
  'zh-Hans': {
    columns: ['项目', '分组', '数值', '性质', '备注'],
    sides: { offered: '发布', signed: '签约' },
    measures: { count: '项目数目', value: '项目总额', average: '平均每个项目' },
    units: { count: '个', value: '亿元', average: '亿元/个' },
    money: {
      fiscal: '市级财政直接支持高精尖产业',
      funds: '市级政府投资基金新增投决',
      central: '争取中央资金',
    },
    moneyHead: '财政与基金，不能相加',
    about: '约',
    calculated: '推算',
    undated: '未注明时期',
  },
  'zh-HK': hongKong,
  'zh-TW': hongKong,
};

function pairOf(
  measure: keyof Names['measures'],
  names: Names,
): readonly Omit<GridRow, 'number'>[] {
  const isOurs = measure === 'average';
  return (['offered', 'signed'] as const).map((side) => {
    const figure = isOurs ? averageOf(side) : PROJECTS[side][measure];
    return {
      id: `${measure}.${side}`,
      cells: [
        names.measures[measure],
        names.sides[side],
        figure + names.units[measure],
        isOurs ? names.calculated : '',
        '',
      ],
    };
  });
}

function rowsOf(language: Language): Grid {
  const names = NAMES[language];
  const rows: readonly Omit<GridRow, 'number'>[] = [
    ...(['count', 'value', 'average'] as const).flatMap((measure) => pairOf(measure, names)),
    ...MONEY.map(({ id, value, isAbout }) => ({
      id,
      cells: [
        names.moneyHead,
        names.money[id],
        (isAbout ? names.about : '') + value + names.units.value,
        '',
        names.undated,
      ],
    })),
  ];
  return gridOf(
    names.columns,
    rows.map((row, index) => ({ number: index + 1, ...row })),
  );
}

const OWN = { highlight: 'count.signed; value.signed; average.signed' } as const;

/** Story 16: what Beijing offered and what was signed, and three sums of public money beneath. */
export const investBeijingLedger: Preset = presetOf({
  tag: 'invest-beijing-ledger',
  settings: {},
  ownSettings: { en: OWN, 'zh-Hans': OWN, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: investBeijingLedgerSentences,
  grid: rowsOf,
});
