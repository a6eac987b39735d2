/** Tile maps: provinces with everything a row can have, a grid of an author's own, the story. */
import { battery } from '../../battery/battery.ts';

const words = { headline: '標題', source: '來源' } as const;

battery('tile-map', {
  'provinces with every look a tile can have': {
    tag: 'tile-map',
    attributes: {
      ...words,
      unit: '%',
      ring: '粵; Zhejiang; 西藏',
      'ring-label': '設有試點，並已在全省範圍推行的省份',
      data: '北京市: 85.4; 天津: 51.2; 河北省: 32.9; 山西: 逾30.9; 內蒙古自治區: 38; HL: calc 29.6; CN-SH: 84.8; 江蘇: 52.6; 浙江: 63.8; 安徽: −34.8; 福建: 45.4; 山東: 約39.8; 廣東: target 49.3; 西藏: 0; 青海: —; 寧夏: 未公布; 台灣: 不在範圍; 合計: 44; 廣東省: 5; Guangdnog: 3',
    },
    problems: ['tile-taken', 'tile-unknown'],
  },
  'groups on a wide grid, long names and short forms': {
    tag: 'tile-map',
    attributes: {
      ...words,
      fill: 'group',
      ring: 'NH',
      data: JSON.stringify([
        ['label', 'row', 'column', 'value', 'group', 'note'],
        ['Alaska (AK)', 1, 1, '12,345', '第一組', ''],
        ['New Hampshire (NH)', 1, 11, '1,234', '第二組', '修訂'],
        ['Massachusetts (MA)', 2, 10, '', '第三組', ''],
        ['極長的地方名稱極長的地方名稱（極長）', 2, 3, '5', '第四組', ''],
        ['Pennsylvania (PA)', 3, 9, 'nearly 55', '第五組', ''],
        ['Texas (TX)', 5, 4, '80', '第六組', ''],
        ['Florida (FL)', 5, 9, '', '', ''],
      ]),
    },
  },
});

battery('pilot-zone-map', {
  'its own story': { tag: 'pilot-zone-map', authored: true },
});
