import { authored, type Sentence } from '../story.ts';

/** What the ring means; it goes with the provinces that have one. */
export const RING_LABEL = authored(
  'home to a zone with the top grade, 2023',
  '有城市在2023年考核中获第一档“成效明显”',
  '有城市在2023年考核中獲第一檔「成效明顯」',
);

/** The words of the story, each with the figures it is true of. */
export const pilotZoneMapSentences: readonly Sentence[] = [
  {
    part: 'headline',
    text: authored(
      'Zones in all 31 provinces; Guangdong leads with 21',
      '31省份全覆盖，广东21个居首',
      '31省份全覆蓋，廣東21個居首',
    ),
    restsOn: { values: '31', 'GD.value': '21', 'highest.row': 'GD' },
  },
  {
    part: 'deck',
    text: authored(
      'Cross-border e-commerce pilot zones per province, November 2022, 165 in all',
      '各省区市跨境电商综试区数目（2022年11月，165个）',
      '各省區市跨境電商綜試區數目（2022年11月，165個）',
    ),
    restsOn: { sum: '165', 'total.value': '165' },
  },
  {
    part: 'source',
    text: authored(
      'State Council replies, own count; grades of 2023: Ministry of Commerce, as printed in Securities Times',
      '国务院批复，本报整理；2023年考核分档据商务部，转引自《证券时报》',
      '國務院批覆，本報整理；2023年考核分檔據商務部，轉引自《證券時報》',
    ),
    restsOn: { sum: '165' },
  },
  {
    part: 'note',
    text: authored(
      'The counts by province are our own, from the lists in the replies, and add up to the 165 that were announced; the list of batch 4 and part of that of batch 7 are unconfirmed. Batch 8, of April 2025, is not included.',
      '各省区市数目为本报按批复名单统计，合计与公布的165个相符；第四批名单及第七批部分名单未经核实。2025年4月的第八批未计在内。',
      '各省區市數目為本報按批覆名單點算，合計與公布的165個相符；第四批名單及第七批部分名單未經核實。2025年4月的第八批未計在內。',
      '各省區市數目為本報依批覆名單清點，合計與公布的165個相符；第四批名單及第七批部分名單未經核實。2025年4月的第八批未計入。',
    ),
    restsOn: { sum: '165', 'total.value': '165' },
  },
];
