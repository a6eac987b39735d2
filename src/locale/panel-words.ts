import { inChinese, type ByLanguage } from './language.ts';

/** What a panel says of itself; its parts speak for themselves. */
export interface PanelWords {
  parts(count: number): string;
}

export const panelWords: ByLanguage<PanelWords> = inChinese(
  { parts: (count) => `Panel in ${count} ${count === 1 ? 'part' : 'parts'}.` },
  { parts: (count) => `组图，共${count}部分。` },
  { parts: (count) => `組圖，共${count}部分。` },
);
