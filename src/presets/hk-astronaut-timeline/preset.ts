import { gridOf, type Grid } from '../../data/grid.ts';
import type { Preset } from '../../frame/kind.ts';
import type { ByLanguage, Language } from '../../locale/language.ts';
import { presetOf } from '../story.ts';
import { hkAstronautTimelineSentences } from './words.ts';

const KEYS = ['date', 'label', 'text', 'age'] as const;

/** The columns with a role; the age is listed only. */
const DRAWN = ['date', 'label', 'text'] as const;

type Event = 'museum' | 'visit' | 'telescope' | 'launch';

/** What the table calls its columns, and what each event is called and was. */
interface Names {
  readonly columns: Readonly<Record<(typeof KEYS)[number], string>>;
  readonly events: Readonly<Record<Event, readonly [label: string, text: string]>>;
}

const HONG_KONG: Names = {
  columns: { date: '日期', label: '名稱', text: '說明', age: '黎家盈年歲' },
  events: {
    museum: ['香港太空館開幕', '位於尖沙咀'],
    visit: ['楊利偉訪港', '首次載人航天飛行代表團到港，神舟五號返回艙公開展出'],
    telescope: ['「中國天眼」落成', '位於貴州的射電望遠鏡'],
    launch: ['神舟二十三號升空', '警務處警司黎家盈博士是乘組一員'],
  },
};

const TAIWAN: Names = {
  columns: { date: '日期', label: '名稱', text: '說明', age: '黎家盈年齡' },
  events: {
    museum: ['香港太空館開幕', '位於尖沙咀'],
    visit: ['楊利偉訪問香港', '中國首次載人太空飛行代表團抵港，神舟五號返回艙公開展出'],
    telescope: ['「中國天眼」啟用', '位於貴州的電波望遠鏡'],
    launch: ['神舟二十三號升空', '香港警司黎家盈博士是太空人之一'],
  },
};

/** Hyphens in the names of craft are such as do not break. */
const NAMES: ByLanguage<Names> = {
  en: {
    columns: { date: 'Date', label: 'Name', text: 'Details', age: 'Lai Ka-ying’s age' },
    events: {
      museum: ['Hong Kong Space Museum opens', 'In Tsim Sha Tsui'],
      visit: [
        'Yang Liwei visits Hong Kong',
        'The delegation of China’s first crewed space flight brings the Shenzhou‑5 capsule',
      ],
      telescope: ['China’s Sky Eye is inaugurated', 'The radio telescope in Guizhou'],
      launch: ['Shenzhou‑23 lifts off', 'Lai Ka-ying, a police superintendent, is in its crew'],
    },
  },
  'zh-Hans': {
    columns: { date: '日期', label: '名称', text: '说明', age: '黎家盈年岁' },
    events: {
      museum: ['香港太空馆开幕', '位于尖沙咀'],
      visit: ['杨利伟访港', '首次载人航天飞行代表团到港，神舟五号返回舱公开展出'],
      telescope: ['“中国天眼”落成', '位于贵州的射电望远镜'],
      launch: ['神舟二十三号升空', '警务处警司黎家盈博士是乘组一员'],
    },
  },
  'zh-HK': HONG_KONG,
  'zh-TW': TAIWAN,
};

/**
 * The Space Museum’s opening: public (Wikipedia; the column of about 1 June 2026 says 46 years
 * before). The visit in 2003 and that Lai Ka-ying was 21 then: seed, the column, which gives the year
 * alone. The Sky Eye’s inauguration: public (Qiannan government; the column says ten years before).
 * Lift-off of Shenzhou-23 at 23:08 on 24 May 2026, Beijing time, with Lai Ka-ying in the crew: public
 * (SpaceNews, 24 May 2026; CNBC, 25 May 2026). The column has the mission completed that day; the crew
 * was in orbit weeks later (Phoenix, about 14 June 2026). It gives no years for Tianwen-1, Chang’e-6
 * and the Tiangong station, and they are left out.
 */
const EVENTS: readonly (readonly [id: Event, date: string, age: string])[] = [
  ['museum', '1980-10-08', ''],
  ['visit', '2003', '21'],
  ['telescope', '2016-09-25', ''],
  ['launch', '2026-05-24', ''],
];

function rowsOf(language: Language): Grid {
  const { columns, events } = NAMES[language];
  return gridOf(
    KEYS.map((key) => columns[key]),
    EVENTS.map(([id, date, age], index) => ({
      number: index + 1,
      id,
      cells: [date, ...events[id], age],
    })),
    { columns: DRAWN.map((key) => `${key}: ${columns[key]}`).join('; ') },
  );
}

const OWN = { highlight: 'visit; launch' } as const;

/** Story 19: from the visit of China’s first astronaut to Hong Kong’s own in 23 years. */
export const hkAstronautTimeline: Preset = presetOf({
  tag: 'hk-astronaut-timeline',
  settings: {},
  ownSettings: { en: OWN, 'zh-Hans': OWN, 'zh-HK': OWN, 'zh-TW': OWN },
  sentences: hkAstronautTimelineSentences,
  grid: rowsOf,
  keys: KEYS,
});
