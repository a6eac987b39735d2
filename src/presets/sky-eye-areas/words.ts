import { authored, type Sentence } from '../story.ts';

const AREAS = {
  'museum.value': '8000',
  'museum-printed.value': '8000',
  'sky-eye.value': '3.5',
} as const;

/** How many times as large the Sky Eye is: by the corrected area, and by the one printed. */
const RATIOS = { 'museum.ratio': '437.5', 'museum-printed.ratio': '4709' } as const;

/** The words of the story, each with the figures it is true of. */
export const skyEyeAreasSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'How much bigger is the Sky Eye site?',
      '太空馆与“天眼”，差多少',
      '太空館與「天眼」，差多少',
    ),
    restsOn: { ...AREAS, ...RATIOS },
  },
  {
    part: 'deck',
    text: authored(
      'Site area, same scale; a museum’s grounds and a scenic area differ in kind',
      '占地面积，同一比例；一为馆舍用地，一为景区，性质不同',
      '佔地面積，同一比例；一為館舍用地，一為景區，性質不同',
    ),
    restsOn: AREAS,
  },
  {
    part: 'source',
    text: authored('Column; museum information', '专栏原文；太空馆资料', '專欄原文；太空館資料'),
    restsOn: AREAS,
  },
  {
    part: 'note',
    text: authored(
      'The column gives the museum’s 8,000 in square feet. It must be square metres: the two exhibition halls alone have 1,600 square metres (Hong Kong Government, 2018).',
      '专栏原文把太空馆的8000平方米写成平方英尺；单是两个展览厅已有1600平方米（香港政府新闻网，2018年）。',
      '專欄原文把太空館的8000平方米寫成平方呎；單是兩個展覽廳已有1600平方米（香港政府新聞網，2018年）。',
      '專欄原文把太空館的8000平方公尺寫成平方英尺；單是兩個展覽廳已有1600平方公尺（香港政府新聞網，2018年）。',
    ),
    restsOn: { ...AREAS, 'museum.halls': '1600' },
  },
];
