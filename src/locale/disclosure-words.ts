import type { ByLanguage } from './language.ts';

/** What opens the data table. Its own words come with the table, when it is opened. */
export const showTable: ByLanguage<string> = {
  en: 'Show data as a table',
  'zh-Hans': '以表格显示数据',
  'zh-HK': '以表格顯示數據',
  'zh-TW': '以表格顯示資料',
};
