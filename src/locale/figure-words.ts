import type { NoticeKind } from '../problems/problem.ts';
import { inChinese, type ByLanguage } from './language.ts';
import type { Basis, Qualifier, Role, Status } from './vocabulary.ts';

/** What every figure says around its graphic. Numbers arrive formatted; sentences are whole. */
export interface FigureWords {
  readonly source: string;
  readonly note: string;
  asOf(date: string): string;
  readonly showTable: string;
  readonly download: string;
  readonly noData: string;
  readonly missing: string;
  readonly loading: string;
  readonly stale: string;
  readonly total: string;
  readonly rounding: string;
  /** Whether the change badges are solid (reported) or dashed (calculated). */
  readonly solid: string;
  readonly dashed: string;
  list(items: readonly string[]): string;
  readonly columns: Readonly<Record<Role, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  qualify(qualifier: Qualifier | null, number: string): string;
  /** The head of a column of changes. */
  readonly basis: Readonly<Record<Basis, string>>;
  /** The same behind a number: ▼ 3.8% year on year. */
  readonly against: Readonly<Record<Basis, string>>;
  /** A change in words, its amount without a sign: up 10.2% year on year. */
  change(basis: Basis, sign: number, amount: string): string;
  /** Text and what belongs to it: “a (b)”. */
  aside(text: string, remark: string): string;
  /** “a: b”. */
  titled(title: string, text: string): string;
  readonly comma: string;
  readonly stop: string;
  /** One short sentence for each kind of problem; `details` are names or values, perhaps none. */
  readonly notices: Readonly<Record<NoticeKind, (details: readonly string[]) => string>>;
}

const ENGLISH_BASIS = {
  yoy: 'year on year',
  mom: 'month on month',
  qoq: 'quarter on quarter',
  '': '',
};

const english: FigureWords = {
  source: 'Source',
  note: 'Note',
  asOf: (date) => `As of ${date}`,
  showTable: 'Show data as a table',
  download: 'Download data (CSV)',
  noData: 'No data.',
  missing: 'no data',
  loading: 'Loading data.',
  stale: 'These are not the latest data.',
  total: 'Total',
  rounding: 'Shares may not add to 100% because of rounding.',
  solid: 'as reported',
  dashed: 'calculated',
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
  columns: {
    label: 'Item',
    group: 'Group',
    date: 'Date',
    value: 'Value',
    revoked: 'Revoked',
    total: 'Running total',
    previous: 'Earlier value',
    share: 'Share',
    change: 'Change',
    qualifier: 'Qualifier',
    status: 'Status',
    'change-status': 'Status of change',
    note: 'Note',
  },
  statuses: {
    reported: 'reported',
    calculated: 'calculated',
    preliminary: 'preliminary',
    target: 'target',
    'not-given': 'not given',
    unconfirmed: 'unconfirmed',
  },
  qualify: (qualifier, number) => (qualifier ? `${qualifier} ${number}` : number),
  basis: { yoy: 'Year on year', mom: 'Month on month', qoq: 'Quarter on quarter', '': 'Change' },
  against: ENGLISH_BASIS,
  change: (basis, sign, amount) =>
    [sign === 0 ? 'unchanged' : `${sign > 0 ? 'up' : 'down'} ${amount}`, ENGLISH_BASIS[basis]]
      .filter(Boolean)
      .join(' '),
  aside: (text, remark) => `${text} (${remark})`,
  titled: (title, text) => `${title}: ${text}`,
  comma: ', ',
  stop: '. ',
  notices: {
    unreadable: () => 'The data could not be read.',
    failed: () => 'The data could not be loaded.',
    rows: (details) =>
      `${details.length === 1 ? '1 row is' : `${details.length} rows are`} left out.`,
    values: (details) =>
      `${details.length === 1 ? '1 value' : `${details.length} values`} could not be read, shown as missing.`,
    columns: (details) => `Not drawn, see the table: ${details.join(', ')}.`,
    settings: (details) => `Setting not understood: ${details.join(', ')}.`,
    total: (details) => `The rows add to ${details.join(', ')}, not to the total given.`,
    shares: () => 'Shares cannot be given for these values.',
    words: () => 'Words that no longer match the figures are left out.',
    outside: () => 'The table stands outside its figure.',
    merged: () => 'Merged cells of the table are repeated.',
  },
};

const SIMPLE_BASIS = { yoy: '同比', mom: '环比', qoq: '环比', '': '' };

const simplified: FigureWords = {
  source: '资料来源',
  note: '注',
  asOf: (date) => `截至${date}`,
  showTable: '以表格显示数据',
  download: '下载数据（CSV）',
  noData: '暂无数据。',
  missing: '无数据',
  loading: '数据加载中。',
  stale: '此处不是最新数据。',
  total: '合计',
  rounding: '因四舍五入，占比总和可能不等于100%。',
  solid: '报告所列',
  dashed: '推算',
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`,
  columns: {
    label: '类别',
    group: '组别',
    date: '日期',
    value: '数值',
    revoked: '撤销',
    total: '累计',
    previous: '此前数值',
    share: '占比',
    change: '变化',
    qualifier: '限定',
    status: '性质',
    'change-status': '变化的性质',
    note: '备注',
  },
  statuses: {
    reported: '报告所列',
    calculated: '推算',
    preliminary: '初步数字',
    target: '目标',
    'not-given': '未公布',
    unconfirmed: '未经核实',
  },
  qualify: (qualifier, number) =>
    (qualifier ? { over: '逾', about: '约', nearly: '近' }[qualifier] : '') + number,
  basis: { ...SIMPLE_BASIS, '': '变化' },
  against: SIMPLE_BASIS,
  change: (basis, sign, amount) =>
    SIMPLE_BASIS[basis] + (sign === 0 ? '持平' : `${sign > 0 ? '增长' : '下降'}${amount}`),
  aside: (text, remark) => `${text}（${remark}）`,
  titled: (title, text) => `${title}：${text}`,
  comma: '，',
  stop: '。',
  notices: {
    unreadable: () => '数据未能读取。',
    failed: () => '数据未能加载。',
    rows: (details) => `有${details.length}行未列入。`,
    values: (details) => `有${details.length}个数值未能读取，作无数据处理。`,
    columns: (details) => `未画出，见数据表：${details.join('、')}。`,
    settings: (details) => `未能识别的设定：${details.join('、')}。`,
    total: (details) => `各项相加为${details.join('、')}，与所列合计不符。`,
    shares: () => '这些数值无法计算占比。',
    words: () => '与数字不符的文字未予显示。',
    outside: () => '数据表落在图表之外。',
    merged: () => '合并的单元格已逐格重复。',
  },
};

const HONG_KONG_BASIS = { yoy: '同比', mom: '環比', qoq: '環比', '': '' };
const TAIWAN_BASIS = { yoy: '年', mom: '月', qoq: '季', '': '' };

const hongKong: FigureWords = {
  source: '資料來源',
  note: '註',
  asOf: (date) => `截至${date}`,
  showTable: '以表格顯示數據',
  download: '下載數據（CSV）',
  noData: '暫無數據。',
  missing: '沒有數據',
  loading: '數據載入中。',
  stale: '此處並非最新數據。',
  total: '合計',
  rounding: '因四捨五入，佔比總和未必等於100%。',
  solid: '報告所列',
  dashed: '推算',
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}及${items.at(-1)}`,
  columns: {
    label: '類別',
    group: '組別',
    date: '日期',
    value: '數值',
    revoked: '撤銷',
    total: '累計',
    previous: '此前數值',
    share: '佔比',
    change: '變化',
    qualifier: '限定',
    status: '性質',
    'change-status': '變化的性質',
    note: '備註',
  },
  statuses: {
    reported: '報告所列',
    calculated: '推算',
    preliminary: '初步數字',
    target: '目標',
    'not-given': '未公布',
    unconfirmed: '未經核實',
  },
  qualify: (qualifier, number) =>
    (qualifier ? { over: '逾', about: '約', nearly: '近' }[qualifier] : '') + number,
  basis: { ...HONG_KONG_BASIS, '': '變化' },
  against: HONG_KONG_BASIS,
  change: (basis, sign, amount) =>
    HONG_KONG_BASIS[basis] + (sign === 0 ? '持平' : `${sign > 0 ? '增長' : '下降'}${amount}`),
  aside: (text, remark) => `${text}（${remark}）`,
  titled: (title, text) => `${title}：${text}`,
  comma: '，',
  stop: '。',
  notices: {
    unreadable: () => '數據未能讀取。',
    failed: () => '數據未能載入。',
    rows: (details) => `有${details.length}行未列入。`,
    values: (details) => `有${details.length}個數值未能讀取，當作沒有數據。`,
    columns: (details) => `未畫出，見數據表：${details.join('、')}。`,
    settings: (details) => `未能識別的設定：${details.join('、')}。`,
    total: (details) => `各項相加為${details.join('、')}，與所列合計不符。`,
    shares: () => '這些數值無法計算佔比。',
    words: () => '與數字不符的文字未予顯示。',
    outside: () => '數據表落在圖表之外。',
    merged: () => '合併的儲存格已逐格重複。',
  },
};

const taiwan: Partial<FigureWords> = {
  showTable: '以表格顯示資料',
  download: '下載資料（CSV）',
  noData: '暫無資料。',
  missing: '沒有資料',
  loading: '資料載入中。',
  stale: '此處並非最新資料。',
  list: (items) =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join('、')}和${items.at(-1)}`,
  basis: { yoy: '年增減', mom: '月增減', qoq: '季增減', '': '變化' },
  against: { yoy: '較上年', mom: '較上月', qoq: '較上季', '': '' },
  change: (basis, sign, amount) =>
    sign === 0
      ? `${basis ? `較上${TAIWAN_BASIS[basis]}` : ''}持平`
      : `${TAIWAN_BASIS[basis]}${sign > 0 ? '增' : '減'}${amount}`,
  notices: {
    ...hongKong.notices,
    unreadable: () => '資料未能讀取。',
    failed: () => '資料未能載入。',
    values: (details) => `有${details.length}個數值未能讀取，當作沒有資料。`,
    columns: (details) => `未畫出，見資料表：${details.join('、')}。`,
    outside: () => '資料表落在圖表之外。',
  },
};

/** The frame's words in every language; a missing one does not compile. */
export const figureWords: ByLanguage<FigureWords> = inChinese(
  english,
  simplified,
  hongKong,
  taiwan,
);
