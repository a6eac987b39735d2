import { inChinese, type ByLanguage } from './language.ts';
import type { Role } from './vocabulary.ts';

/** What stands behind the disclosure: the data table. */
export interface TableWords {
  /** How many of all values a long table lists. */
  excerpt(listed: number, all: number): string;
  /** A column's head where the author gave none. */
  readonly columns: Readonly<Record<Role, string>>;
}

const english: TableWords = {
  excerpt: (listed, all) => `${listed} of ${all} values are listed.`,
  columns: {
    label: 'Item',
    group: 'Group',
    date: 'Date',
    value: 'Value',
    total: 'Running total',
    revoked: 'Revoked',
    previous: 'Earlier value',
    share: 'Share',
    whole: 'Out of',
    members: 'Members',
    row: 'Row',
    column: 'Column',
    change: 'Change',
    qualifier: 'Qualifier',
    status: 'Status',
    'change-status': 'Status of change',
    break: 'Change of definition',
    note: 'Note',
    text: 'Text',
    measures: 'Measures',
    direction: 'Direction',
    source: 'Source',
    'source-href': 'Link',
    'speaker-role': 'Role',
    lang: 'Language',
    original: 'Original',
  },
};

const simplified: TableWords = {
  excerpt: (listed, all) => `表中列出${all}项中的${listed}项。`,
  columns: {
    label: '类别',
    group: '组别',
    date: '日期',
    value: '数值',
    total: '累计',
    revoked: '撤销',
    previous: '此前数值',
    share: '占比',
    whole: '总数',
    members: '名单',
    row: '横行',
    column: '纵列',
    change: '变化',
    qualifier: '限定',
    status: '性质',
    'change-status': '变化的性质',
    break: '口径变动',
    note: '备注',
    text: '说明',
    measures: '措施',
    direction: '方位',
    source: '来源',
    'source-href': '链接',
    'speaker-role': '身份',
    lang: '语言',
    original: '原文',
  },
};

const hongKong: TableWords = {
  excerpt: (listed, all) => `表中列出${all}項中的${listed}項。`,
  columns: {
    label: '類別',
    group: '組別',
    date: '日期',
    value: '數值',
    total: '累計',
    revoked: '撤銷',
    previous: '此前數值',
    share: '佔比',
    whole: '總數',
    members: '名單',
    row: '橫行',
    column: '縱列',
    change: '變化',
    qualifier: '限定',
    status: '性質',
    'change-status': '變化的性質',
    break: '口徑變動',
    note: '備註',
    text: '說明',
    measures: '措施',
    direction: '方位',
    source: '來源',
    'source-href': '連結',
    'speaker-role': '身份',
    lang: '語言',
    original: '原文',
  },
};

export const tableWords: ByLanguage<TableWords> = inChinese(english, simplified, hongKong);
