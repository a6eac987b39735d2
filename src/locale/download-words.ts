import { inChinese, type ByLanguage } from './language.ts';

/** What the link to the data as a file is called. */
export const downloadWords: ByLanguage<{ readonly download: string }> = inChinese(
  { download: 'Download data (CSV)' },
  { download: '下载数据（CSV）' },
  { download: '下載數據（CSV）' },
  { download: '下載資料（CSV）' },
);
