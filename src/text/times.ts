import { parseDate } from './date.ts';
import { toHalfWidth } from './half-width.ts';

/** FY2022, 2021/22, 2025E, 1990s; 1Q23, Q1 FY23; Week 3; Mon; 9:00, 9am. */
const TIMES =
  /^(?:(?:[FC]Y ?'?(?:\d\d)?\d\d|(?:1[89]|20)\d\d)(?:[-/](?:\d\d)?\d\d)?(?: ?\(?[EFPs]\)?)?|(?:[QH][1-4]|[1-4][QH])[ -]*(?:[FC]Y)?[ '’]*(?:\d\d)?\d\d[EF]?|(?:w|week|day|month|year|round|wave) ?\d+|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day|\.)?|\d\d?:\d\d.*|(?:0?\d|1[0-2]) ?[ap]\.?m(?![a-z]).*)$/i;

/** 111年, 110年度, 2023/24學年, 第一週, 首三季, 去年底, 9時, 星期一; 中天 and 中時 are names. */
const HAN_TIMES =
  /^(?:(?:(?:民[國国]|第)?[\d/一二三四五六七八九十首去前後后至-]+[財财學学]?[年月季週周日旬天時时點点]|[中上下本今][\d一二三四五六七八九十]*[財财學学]?[年月季週周旬])(?:度|[代初中底末])*|(?:星期|[週周]|[禮礼]拜)[一二三四五六日天])$/;

/** How sure the figures of a time are: 2023/24（修訂預算）, 2025年預測, FY24 budget, 2024 (est.). */
const SURE =
  /(?: ?\(|(?<=\d) ?|(?<=[年月季度]))(?:(?:修[訂订]|[預预][測测算計计估]|[實实][際际]|初步|估[計计算])+|(?:(?:est(?:imated?)?\b\.?|forecast|revised|budget|actual|provisional) ?)+)\)?$/i;

/**
 * Whether a text names a time, be it no date since nobody says of which year or when it begins: what
 * rises from Jan to Feb does not from apples to plums. A bare number is none.
 */
export function saysTime(text: string): boolean {
  const said = toHalfWidth(text).replace(SURE, '');
  const month = said.replace(/[ -]['’]?\d\d$/, '');
  return (
    TIMES.test(said) ||
    HAN_TIMES.test(said) ||
    (said !== '' && [said, `${month} 2000`, `2000年${said}`].some(parseDate))
  );
}
