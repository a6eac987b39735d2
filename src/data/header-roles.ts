import type { Role } from '../locale/vocabulary.ts';
import { parseDate } from '../text/date.ts';
import { toHalfWidth } from '../text/half-width.ts';

/**
 * How a column of each role may be headed, in the three languages; the first that fits counts, so
 * 佔比 is a share before 收 could make it a value. 2024年營收 is read by what it ends in. English
 * words end where they end: Country is no count, Priority nothing prior, and 按年齡 is no change.
 */
const HEADERS: readonly (readonly [Role, RegExp])[] = [
  ['break', /^(?:scope |series )?break\b|^change of definition\b|口[徑径]/],
  ['change-status', /^change[ -]?status\b|[變变]化的性/],
  ['change', /^(?:%|per ?cent(?:age)?) (?:change|growth)\b|[較较比與与](?:去年|[上前]一?[年月季])/],
  [
    'share',
    /^(?:%|pct|百分[比率])$|\bshare\b(?! price)|\bpercent(?:age)?\b(?! points?)|[佔占]比|比重|份[額额]/,
  ],
  [
    'previous',
    /^(?:previous|last (?:year|time)|prior|earlier)\b|^before\b(?! tax)|上年|^上[屆届次]|去年|此前|前值/,
  ],
  [
    'change',
    /^(?:net )?ch(?:anges?|g)\b|^(?:growth|yoy|mom|qoq)\b|^(?:\+ ?\/ ?-|±)$|\bon[ -](?:year|month|quarter)$|同比|[環环]比|按[年月季](?:$|[變变增減减升跌漲涨幅計计比\s(])|[年月季]增|增[長长幅減减]|[變变][化動动]/,
  ],
  ['whole', /^(?:whole|out of|base)\b|^(?:[總总]|全部)[數数]$|^(?:全|整|母)[體体]$/],
  ['members', /^(?:members|key ?words?)\b|名[單单]|成[員员]|[關关][鍵键][詞词]/],
  ['measures', /^(?:measures?|tasks?)\b|措施$/],
  ['direction', /^(?:direction|bearing|compass)\b|方[位向]/],
  ['source-href', /^(?:source[ -])?(?:href|url|link)$|網址|网址|[鏈链連连][結结接]$/],
  ['source', /^source$|[來来]源$|出[處处]$/],
  ['speaker-role', /^(?:speaker[ -])?(?:role|position)$|^[職职][務务位]$|^身份$/],
  ['original', /^original\b|^原文$/],
  ['lang', /^lang(?:uage)?$|^[語语]言$/],
  ['text', /^(?:text|description|details?|quote)$|^(?:[說说]明|[詳详]情|[內内]容|引[語语文])$/],
  ['row', /^row\b|^[橫横]行$/],
  ['column', /^col(?:umn)?\b|^[縱纵直]列$/],
  ['revoked', /^(?:revoked|removed|withdrawn)\b|撤[銷销]|取消/],
  ['total', /^(?:totals?|cumulative|running)\b|累[計计]/],
  ['date', /^(?:date|year|month|time|period)$|日期|年份|月份|[時时][間间]|^年月?$/],
  ['status', /^status\b|[狀状][態态]|性[質质]/],
  ['qualifier', /^qualifier\b|限定/],
  ['note', /^(?:notes?|remarks?)$|[備备][註注]|^[註注]$/],
  ['group', /^(?:group|series|phase|version)s?\b|^版本$|[組组][別别]|系列|分[組组]|[階阶]段/],
  [
    'label',
    /^(?:(?:label|name|item|segment)s?|categor(?:y|ies)|batch(?:es)?)\b|名[稱称]|[類类][別别]|板[塊块]|[項项]目$|分[類类]|批次/,
  ],
  [
    'value',
    /^(?:(?:value|amount|count|number|revenue)s?|added)\b|[數数][值目量額额]$|[額额]$|[營营]收|收入|新增/,
  ],
];

/** A header taken apart: 營收（億元） is 營收 in 億元. */
export interface Header {
  readonly name: string;
  readonly unit: string;
  /** With what else its brackets hold, a time or a remark: 營收（2024年） of 營收（2024年，億元）. */
  readonly title: string;
}

/** When: FY2024, 首三季, 上半年, 年底, 截至. */
const WHEN =
  /^(?:FY|[QH][1-4]\b)|^[\d首前第上下截至-]*[\d前上下一二三四五六七八九十][半年月季度初底末]+$|^(?:年[初底末中]|[全半]年|[截至]+止?)$|^(?:annual|(?:year|month|quarter)ly)$|\b(?:as (?:of|at)|at end)\b/i;

/** Against what: 同比, 按年, vs 2019, on year; goals on target are a unit, per cent on year are per cent. */
const AGAINST =
  /[同環环]比|按[年月季]|同期|^[較较比]|^(?:prior|previous|yoy|mom|qoq)$|\b(?:vs|earlier)\b|^(?:(?:%|per ?cent|pct) ?)?(?:on|over|from|since)\b/i;

/** How sure, and by whom: 估計, 經調整, revised, audited. */
const HOW_SURE =
  /[調调修重][整訂订述正]|估|初步|[預预][測测算計计]|[審审][計计核]|^(?:actual|final|latest)$|\b(?:preliminary|provisional|(?:un)?audited|restated|revised|adjusted|est(?:imate[sd]?)?|forecasts?|projected)\b/i;

/** With what in it: 累計, 稅前, gross, excl VAT. */
const WITH_WHAT = /[累合][計计]|[稅税]|^(?:net|gross|total)$|\b(?:before|(?:in|ex)cl)\b/i;

/** What stands in the brackets of a header and is no unit. */
const REMARKS: readonly RegExp[] = [WHEN, AGAINST, HOW_SURE, WITH_WHAT];

/** Units in English and Chinese that are known beside a remark: 稅前億元, revised US$ million. */
const KNOWN_UNITS: readonly RegExp[] = [
  /(?:\b(?:thousand|million|billion|trillion|bn)(?: of)? )?(?:%|(?:US|HK)?\$|[£€¥]|\b(?:yuan|dollars|euros|pounds|tonnes|tons|kg|km|people|persons)\b)(?: ?(?:thousand|million|billion|trillion|bn)\b)?/i,
  /\b(?:thousand|million|billion|trillion|bn)\b/i,
  /[百千]?[萬万億亿]{0,2}(?:人民[幣币]|[港美日歐欧]?元|人次|人(?![口均])|公?[噸吨]|公[里斤]|[戶户輛辆])|[萬万億亿]+/,
];

const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)(?:[-/]\d+)?年?/;

/** What is a unit for certain, beside which a year is none: 2024 US$ million. */
const MEASURE = /[%$£€¥元人萬万億亿噸吨]|illion|thousand|\bbn\b/i;

/** A part of what stands in brackets as a unit, a remark beside it left out; '' where it is none. */
function unitIn(part: string): string {
  const rest = part.replace(RegExp(`^${YEAR.source}|${YEAR.source}$`), '').trim();
  if (REMARKS.some((remark) => remark.test(rest))) return knownUnitIn(rest);
  const isTime = parseDate(`${part.split(/[- ]/)[0]!} 2000`) || YEAR.test(part);
  return isTime && !MEASURE.test(rest) ? '' : rest;
}

function knownUnitIn(text: string): string {
  const said = KNOWN_UNITS.map((unit) => unit.exec(text)?.[0]);
  return said.find(Boolean)?.trim() ?? '';
}

/**
 * Takes a header apart. Full-width signs are made half-width; a header without brackets at its end
 * has the unit ''. A year or a remark in them is no unit.
 */
export function readHeader(text: string): Header {
  const plain = toHalfWidth(text);
  const match = /^(.*?)\s*\(([^()]*)\)$/.exec(plain);
  if (!match) return { name: plain, unit: '', title: plain };
  const parts = match[2]!.split(/,(?!\d{3}\b)|[、;]/).map((part) => part.trim());
  const units = parts.map(unitIn);
  const own = units.filter(Boolean).join(', ');
  // 預算（億元）（2024年） has its unit in the brackets before.
  const { name, unit, title } = own
    ? { name: match[1]!, unit: own, title: match[1]! }
    : readHeader(match[1]!);
  const remarks = parts.flatMap((part, at) => part.replace(units[at]!, '').trim() || []);
  if (remarks.length === 0) return { name, unit, title };
  const remark = remarks.join(', ');
  return {
    name,
    unit,
    title: /（/.test(text) ? `${title}（${remark}）` : `${title} (${remark})`.trim(),
  };
}

/**
 * The role a header names, or null; every role's own name counts too. Names from a program are read
 * as words: `last_year` and `lastYear` are last year.
 */
export function roleOfHeader(name: string): Role | null {
  const said = name
    .replaceAll(/([a-z]{2})([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase();
  return HEADERS.find(([, names]) => names.test(said))?.[0] ?? null;
}

/**
 * 合計, 总计, Total: a row so labelled is the total of the others and no item beside them. 總額 and
 * 總營收 are a total only where they are not themselves told apart by groups.
 */
export const isTotalLabel = (label: string, group: string): boolean =>
  /^(?:[合總总][計计]|合共|(?:grand )?total|sum)$/i.test(label.trim()) ||
  (group === '' && /^[總总](?:[額额數数和]|[營营]收)$/.test(label.trim()));

/** Whether the cells of a column list things, such as keywords or measures. */
export function listsItems(header: string): boolean {
  const role = roleOfHeader(readHeader(header).name);
  return role === 'members' || role === 'measures';
}
