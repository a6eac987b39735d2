import {
  IN_ENGLISH,
  IN_SIMPLIFIED,
  IN_TAIWAN,
  LONG_CHINESE,
  type FigureMeta,
  type FigureStory,
} from './support/story.ts';

const meta: FigureMeta = { title: 'Presets/pilot-zone-grades', component: 'pilot-zone-grades' };

export default meta;

/** The tag alone tells its story, in the language of the page: numbers of 2022, names of 2023. */
export const Story: FigureStory = { args: {} };

export const InEnglish: FigureStory = { globals: IN_ENGLISH, args: {} };

export const InSimplified: FigureStory = { globals: IN_SIMPLIFIED, args: {} };

export const InTaiwan: FigureStory = { globals: IN_TAIWAN, args: {} };

/** Words of the author's own above the preset's rows. */
export const OwnWords: FigureStory = {
  args: {
    headline: '近半綜試區「成效較好」',
    deck: '2022年度考核，四個檔次',
    'source-href': 'https://example.org/report',
    highlight: '成效較好',
  },
};

export const WithoutShares: FigureStory = { args: { 'no-shares': true } };

/** Other people's data: the preset's headline, source, note and highlight are all dropped. */
export const OtherData: FigureStory = { args: { data: '甲級: 12; 乙級: 30; 丙級: 8' } };

/** Other data with words and names of its own, as it should be. */
export const OtherTable: FigureStory = {
  args: {
    headline: '測試：學校評級',
    source: '測試數字',
    children: `  <table>
    <tr><th>級別名稱</th><th>數目（間）</th><th>名單</th></tr>
    <tr><td>優</td><td>3</td><td>甲校、乙校、丙校</td></tr>
    <tr><td>良</td><td>21</td><td></td></tr>
    <tr><td>可</td><td>16</td><td></td></tr>
  </table>`,
  },
};

/** Missing, below zero and long, all at once. */
export const MixedUp: FigureStory = {
  args: {
    headline: '測試：什麼都有',
    source: '測試',
    data: `甲級: 12; 乙級: —; 丙級: −3; ${LONG_CHINESE}: 約9; 丁級: 5人`,
  },
};

export const UnknownHighlight: FigureStory = { args: { highlight: '成效很好' } };

export const BrokenJson: FigureStory = { args: { data: '[{"label": "甲級", "value": 12]' } };

export const Narrow: FigureStory = { globals: { width: '280' }, args: {} };

export const RightToLeft: FigureStory = { globals: { direction: 'rtl', language: 'en' }, args: {} };
