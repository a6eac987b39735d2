import type { Basis, Role } from '../locale/vocabulary.ts';
import { toHalfWidth } from './quantity.ts';

/** How a column of each role may be headed, in the three languages; compared without case. */
const HEADERS: Readonly<Record<Role, readonly string[]>> = {
  label: [
    'label',
    'name',
    'item',
    'category',
    'segment',
    'batch',
    '名稱',
    '名称',
    '類別',
    '类别',
    '項目',
    '项目',
    '板塊',
    '板块',
    '分類',
    '分类',
    '批次',
  ],
  group: ['group', 'series', 'phase', '組別', '组别', '系列', '分組', '分组', '階段', '阶段'],
  date: [
    'date',
    'year',
    'month',
    'time',
    'period',
    '日期',
    '年份',
    '年月',
    '年',
    '月份',
    '時間',
    '时间',
  ],
  value: [
    'value',
    'amount',
    'count',
    'number',
    'revenue',
    'added',
    '數值',
    '数值',
    '數目',
    '数目',
    '數量',
    '数量',
    '金額',
    '金额',
    '營收',
    '营收',
    '收入',
    '新增',
  ],
  revoked: ['revoked', 'removed', 'withdrawn', '撤銷', '撤销', '取消'],
  total: ['total', 'cumulative', 'running total', '累計', '累计'],
  previous: [
    'previous',
    'previous year',
    'last year',
    'before',
    '上年',
    '去年',
    '此前',
    '前值',
    '此前數值',
    '此前数值',
  ],
  share: ['share', 'percentage', 'percent of total', '佔比', '占比', '比重', '份額', '份额'],
  change: [
    'change',
    'growth',
    'yoy',
    'mom',
    'qoq',
    'year on year',
    'month on month',
    '同比',
    '環比',
    '环比',
    '按年',
    '按月',
    '年增',
    '月增',
    '增長',
    '增长',
    '增幅',
    '變化',
    '变化',
    '變動',
    '变动',
  ],
  qualifier: ['qualifier', '限定', '限定詞', '限定词'],
  status: ['status', '狀態', '状态', '性質', '性质'],
  'change-status': ['change status', 'change-status', 'changestatus', '變化的性質', '变化的性质'],
  note: ['note', 'notes', 'remark', 'remarks', '備註', '备注', '註', '注'],
};

const BASES: readonly (readonly [RegExp, Basis])[] = [
  [/同比|按年|年增|yoy|year on year/i, 'yoy'],
  [/環比|环比|按月|月增|mom|month on month/i, 'mom'],
  [/按季|季增|qoq|quarter on quarter/i, 'qoq'],
];

/** A header taken apart: 營收（億元） is 營收 in 億元. */
export interface Header {
  readonly name: string;
  readonly unit: string;
}

export function readHeader(text: string): Header {
  const plain = toHalfWidth(text);
  const match = /^(.*?)\s*\(([^()]*)\)$/.exec(plain);
  return match ? { name: match[1]!, unit: match[2]!.trim() } : { name: plain, unit: '' };
}

/** The role a header names, or null; every role's own name counts too. */
export function roleOfHeader(name: string): Role | null {
  const said = name.toLowerCase();
  const found = Object.entries(HEADERS).find(([, names]) => names.includes(said));
  return (found?.[0] as Role | undefined) ?? null;
}

/** What a header says a change is measured against; '' when it does not say. */
export const basisOfHeader = (text: string): Basis =>
  BASES.find(([word]) => word.test(text))?.[1] ?? '';

/** Every name a column may be headed by, for hints. */
export const headerNames = (): readonly string[] => Object.values(HEADERS).flat();

/** 合計, 总计, Total: a row so labelled is the total of the others and no item beside them. */
export const isTotalLabel = (label: string): boolean =>
  /^(?:合計|合计|總計|总计|總額|总额|總數|总数|總營收|总营收|total|sum)$/i.test(label.trim());
