import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/hangzhou-sellers', component: 'hangzhou-sellers' };

export default meta;

/** The tag alone tells its story: one square of 200 sellers, and 325 of them. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words of the author's own above the preset's rows. */
export const OwnWords: FigureStory = { args: { headline: '從200多家到6.5萬家' } };

/** Squares of another size: the deck that says 200 is left out. */
export const OtherUnitSize: FigureStory = { args: { 'unit-size': '500' } };

/** The same two figures as squares to scale. */
export const AsSquares: FigureStory = { args: { form: 'squares' } };

/** Other people's data: none of the preset's words stay, and squares take a size that suits. */
export const OtherData: FigureStory = { args: { unit: '人', data: '測試甲: 90; 測試乙: 12,400' } };

/** Other data with words of its own. */
export const OtherDataAndWords: FigureStory = {
  args: {
    headline: '測試：會員增至百倍',
    source: '測試數字',
    unit: '人',
    'unit-size': '50',
    data: '十年前: 逾90; 如今: 1.24萬',
  },
};

export const SourceFails: FigureStory = { args: { src: 'data/web-page.csv' } };

/** A unit size of nought is told, and a round number taken. */
export const UnitSizeOfNought: FigureStory = { args: { 'unit-size': '0' } };

/** Long, missing, tiny and unreadable, all at once. */
export const MixedUp: FigureStory = {
  args: {
    headline: '測試：什麼都有',
    source: '測試',
    unit: '人',
    data: `測試甲: 3; ${LONG_CHINESE}: 約5000; 測試乙: —; 測試丙: 1,2O0; __proto__: target 80`,
  },
};

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };
