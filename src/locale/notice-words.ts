import type { NoticeKind } from '../problems/problem.ts';
import { inChinese, type ByLanguage } from './language.ts';

/**
 * One short sentence for each kind of problem, for the reader; `details` has an entry for each
 * problem of the kind, a name or a value, perhaps empty.
 */
export type NoticeWords = Readonly<Record<NoticeKind, (details: readonly string[]) => string>>;

/** The first three of what a notice concerns, where it has names; '' where it has none. */
function naming(details: readonly string[], colon: string, comma: string): string {
  const names = details.filter(Boolean);
  const shown = names.slice(0, 3).join(comma);
  return shown && colon + shown + (names.length > 3 ? '…' : '');
}

const english: NoticeWords = {
  unreadable: () => 'The data could not be read.',
  failed: () => 'The data could not be loaded.',
  rows: (details) =>
    `${details.length === 1 ? '1 row is' : `${details.length} rows are`} left out${naming(details, ': ', ', ')}.`,
  values: (details) =>
    `${details.length === 1 ? '1 value' : `${details.length} values`} could not be read, shown as missing${naming(details, ': ', ', ')}.`,
  left: (details) => `Left out: ${details.join(', ')}.`,
  several: (details) => `Not one number, printed as given and not drawn: ${details.join(', ')}.`,
  bare: (details) => `No unit given, taken as printed: ${details.join(', ')}.`,
  lone: (details) => `Not in the unit of the others, on a scale of its own: ${details.join(', ')}.`,
  columns: (details) => `Not drawn, see the table: ${details.join(', ')}.`,
  settings: (details) => `Setting not understood: ${details.join(', ')}.`,
  unused: (details) => `Not possible with these values: ${details.join(', ')}.`,
  total: (details) => `The rows add to ${details.join(', ')}, not to the total given.`,
  shares: (details) => `Shares cannot be given for ${details.join(', ') || 'these values'}.`,
  beyond: (details) => `A part is larger than its whole: ${details.join(', ')}.`,
  differs: (details) => `A share differs from its values, which make ${details.join(', ')}.`,
  outside: () => 'The table stands outside its figure.',
  merged: () => 'Merged cells of the table are repeated.',
  images: (details) =>
    `${details.length === 1 ? '1 picture' : `${details.length} pictures`} could not be shown.`,
};

const simplified: NoticeWords = {
  unreadable: () => '数据无法读取。',
  failed: () => '数据加载失败。',
  rows: (details) => `有${details.length}行未列入${naming(details, '：', '、')}。`,
  values: (details) =>
    `有${details.length}个数值无法读取，作无数据处理${naming(details, '：', '、')}。`,
  left: (details) => `未列入：${details.join('、')}。`,
  several: (details) => `不是单一数值，照原文列出，没有画成图形：${details.join('、')}。`,
  bare: (details) => `未注明单位，按原数处理：${details.join('、')}。`,
  lone: (details) => `单位与其他数值不同，另用刻度：${details.join('、')}。`,
  columns: (details) => `未画出，见数据表：${details.join('、')}。`,
  settings: (details) => `无法识别的设置：${details.join('、')}。`,
  unused: (details) => `这些数值不适用的设置：${details.join('、')}。`,
  total: (details) => `各项相加为${details.join('、')}，与所列合计不符。`,
  shares: (details) => `${details.join('、') || '这些数值'}无法计算占比。`,
  beyond: (details) => `部分大于总数：${details.join('、')}。`,
  differs: (details) => `所列占比与数值不符，按数值计算为${details.join('、')}。`,
  outside: () => '数据表落在图表之外。',
  merged: () => '合并的单元格已逐格重复。',
  images: (details) => `有${details.length}张图片无法显示。`,
};

const hongKong: NoticeWords = {
  unreadable: () => '數據未能讀取。',
  failed: () => '數據未能載入。',
  rows: (details) => `有${details.length}行未列入${naming(details, '：', '、')}。`,
  values: (details) =>
    `有${details.length}個數值未能讀取，當作沒有數據${naming(details, '：', '、')}。`,
  left: (details) => `未列入：${details.join('、')}。`,
  several: (details) => `並非單一數值，照原文列出，沒有畫成圖形：${details.join('、')}。`,
  bare: (details) => `未註明單位，按原數處理：${details.join('、')}。`,
  lone: (details) => `單位與其他數值不同，另用刻度：${details.join('、')}。`,
  columns: (details) => `未畫出，見數據表：${details.join('、')}。`,
  settings: (details) => `未能識別的設定：${details.join('、')}。`,
  unused: (details) => `這些數值不適用的設定：${details.join('、')}。`,
  total: (details) => `各項相加為${details.join('、')}，與所列合計不符。`,
  shares: (details) => `${details.join('、') || '這些數值'}無法計算佔比。`,
  beyond: (details) => `部分大於總數：${details.join('、')}。`,
  differs: (details) => `所列佔比與數值不符，按數值計算為${details.join('、')}。`,
  outside: () => '數據表落在圖表之外。',
  merged: () => '合併的儲存格已逐格重複。',
  images: (details) => `有${details.length}張圖片未能顯示。`,
};

const taiwan: Partial<NoticeWords> = {
  unreadable: () => '資料無法讀取。',
  failed: () => '資料無法載入。',
  rows: (details) => `有${details.length}筆未列入${naming(details, '：', '、')}。`,
  values: (details) =>
    `有${details.length}個數值無法讀取，當作沒有資料${naming(details, '：', '、')}。`,
  several: (details) => `並非單一數值，依原文列出，未畫成圖形：${details.join('、')}。`,
  columns: (details) => `未畫出，見資料表：${details.join('、')}。`,
  outside: () => '資料表落在圖表之外。',
};

export const noticeWords: ByLanguage<NoticeWords> = inChinese(
  english,
  simplified,
  hongKong,
  taiwan,
);
