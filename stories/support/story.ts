import type { Args } from './markup.ts';

/** A story as these files write it: what is typed into the tag, and what stands around it. */
export interface FigureStory {
  readonly name?: string;
  readonly args?: Args;
  readonly globals?: Readonly<Record<string, string>>;
  readonly parameters?: {
    readonly before?: string;
    readonly after?: string;
  };
}

/** All that the stories of a tag share. */
export interface FigureMeta {
  readonly title: string;
  readonly component: string;
}

/** The languages of the toolbar, for stories whose data are in one of them. */
export const IN_ENGLISH = { language: 'en' };
export const IN_SIMPLIFIED = { language: 'zh-Hans' };
export const IN_TAIWAN = { language: 'zh-Hant-TW' };

/** Test texts of eighty signs, one without any space. */
export const LONG_CHINESE =
  '這是一個測試用的標籤，共有八十個字，用來看看在很窄的欄位裏，文字怎樣換行，會不會壓到旁邊的長條與數字，也看看標點會不會落在行首，以及整個圖表會不會因此向旁邊溢出';
export const LONG_ENGLISH =
  'A test label of eighty characters, to see how it wraps in a very narrow columns…';
