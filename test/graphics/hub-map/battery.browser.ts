import { battery } from '../../battery/battery.ts';

const words = { headline: '標題', source: '來源' } as const;

const table = (...rows: readonly (readonly string[])[]): string => JSON.stringify(rows);

battery('hub-map', {
  'every direction, values of all kinds, a note and one in no direction': {
    tag: 'hub-map',
    attributes: {
      ...words,
      highlight: '乙站',
      data: table(
        ['名稱', '方位', '說明', '數值', '備註'],
        ['中央樞紐', '', '全線換乘與調度', '12萬人次', ''],
        ['甲站', '北', '北線總站，連接郊區的三條支線', '3.5萬人次', ''],
        ['乙站', '東北', '接駁機場', '約2萬人次', '週末停駛'],
        ['Incomprehensibility', '東', '大學城', '未公布', ''],
        ['丁站', '東南', '港口', 'target 1.8萬人次', ''],
        ['戊站', '南', '工業園', '1萬人次', ''],
        ['己站', '西南', '住宅區', '', ''],
        ['庚站', '', '科學園，研究所與初創公司聚集', '', ''],
      ),
    },
  },
  'a core beside the middle, in English': {
    tag: 'hub-map',
    lang: 'en',
    attributes: {
      ...words,
      middle: 'the city centre',
      data: table(
        ['name', 'direction', 'text'],
        ['Harbour', 'W', 'where everything is handled before it goes on to the others'],
        ['Upper town', 'NNW', 'schools, offices and the town hall of the old city'],
        ['Lower town', 'NW', 'markets'],
        ['Lakeside', 'SE', 'parks'],
        ['Works', 'S', 'factories'],
      ),
    },
  },
});

battery('beijing-scifi-map', {
  'its own story': { tag: 'beijing-scifi-map', authored: true },
});
