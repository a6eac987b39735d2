import type { ByLanguage } from './language.ts';

/** What stands in a figure's place while there is no picture, or beside one of other data. */
export interface StateWords {
  readonly empty: string;
  readonly loading: string;
  readonly stale: string;
}

export const stateWords: ByLanguage<StateWords> = {
  en: { empty: 'No data.', loading: 'Loading data.', stale: 'These are not the latest data.' },
  'zh-Hans': { empty: '暂无数据。', loading: '数据加载中。', stale: '此处不是最新数据。' },
  'zh-HK': { empty: '暫無數據。', loading: '數據載入中。', stale: '此處並非最新數據。' },
  'zh-TW': { empty: '暫無資料。', loading: '資料載入中。', stale: '此處並非最新資料。' },
};
