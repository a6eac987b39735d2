import { authored, type Sentence } from '../story.ts';

const AREAS = {
  'museum.value': '8000',
  'museum-printed.value': '8000',
  'sky-eye.value': '3.5',
} as const;

/** How many times as large the Sky Eye is: by the corrected area, and by the one printed. */
const RATIOS = { 'museum.ratio': '440', 'museum-printed.ratio': '4700' } as const;

/** The words of the story, each with the figures it is true of. */
export const skyEyeAreasSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'The Sky Eye site is about 440 times the size of the Space Museum’s',
      '“天眼”景区占地约为太空馆的440倍',
      '「天眼」景區佔地約為太空館的440倍',
    ),
    restsOn: { ...AREAS, ...RATIOS },
  },
  {
    part: 'deck',
    text: authored(
      'Site areas by the corrected figure; a museum’s grounds and a scenic area differ in kind',
      '占地面积，按更正数字计；一为馆舍用地，一为景区，性质不同',
      '佔地面積，按更正數字計；一為館舍用地，一為景區，性質不同',
    ),
    restsOn: AREAS,
  },
  {
    part: 'source',
    text: authored(
      'Column in a Hong Kong newspaper, about 1 June 2026; museum description and Chinese Wikipedia (8,000 square metres); Hong Kong Government news (halls)',
      '香港报纸专栏，约2026年6月1日；太空馆简介、中文维基百科（8000平方米）；香港政府新闻网（展览厅）',
      '香港報章專欄，約2026年6月1日；太空館簡介、中文維基百科（8000平方米）；香港政府新聞網（展覽廳）',
      '香港報紙專欄，約2026年6月1日；太空館簡介、中文維基百科（8000平方公尺）；香港政府新聞網（展覽廳）',
    ),
    restsOn: AREAS,
  },
  {
    part: 'note',
    text: authored(
      'The column says about 8,000 square feet. The correction is this graphic’s, not the newspaper’s: public sources say 8,000 square metres, and the two exhibition halls alone have 1,600 square metres (Hong Kong Government, 2018).',
      '专栏称太空馆占地约8000平方英尺。更正由本图作出，并非报纸更正：公开资料均作8000平方米，单是两个展览厅已有1600平方米（香港政府新闻网，2018年）。',
      '專欄稱太空館佔地約8000平方呎。更正由本圖作出，並非報章更正：公開資料均作8000平方米，單是兩個展覽廳已有1600平方米（香港政府新聞網，2018年）。',
      '專欄稱太空館佔地約8000平方英尺。更正由本圖作出，並非報紙更正：公開資料均作8000平方公尺，單是兩個展覽廳已有1600平方公尺（香港政府新聞網，2018年）。',
    ),
    restsOn: { ...AREAS, 'museum.halls': '1600' },
  },
];
