import { inChinese, type ByLanguage } from './language.ts';

/**
 * What two dated lists of rungs say. Names, dates and statuses arrive ready to print. “Not listed” is
 * said of a list that names all, “not named” of one that names only some; neither says “abolished”.
 */
export interface RungWords {
  /** The kind of graphic, the dates of its lists, how many rungs and names there are. */
  kind(dates: readonly string[], rungs: number, items: number): string;
  readonly noRung: string;
  /** Behind a name in the later list, and in the earlier one. */
  from(rung: string, isUp: boolean): string;
  to(rung: string, isUp: boolean): string;
  /** One that moves, in a sentence; `from` is '' where no rung is known. */
  moved(name: string, from: string, to: string): string;
  gone(date: string, isOfList: boolean): string;
  fresh(isOfList: boolean): string;
  notNamed(date: string): string;
  was(date: string, status: string): string;
  /** How many a list has on a rung: in all, by name; '' for a total that is not given. */
  count(all: string, named: number, isOpen: boolean): string;
  readonly absent: string;
  readonly ups: string;
  readonly downs: string;
  readonly semicolon: string;
  goneAll(date: string, names: string, isOfList: boolean): string;
  freshAll(date: string, names: string, isOfList: boolean): string;
  more(names: string, left: number): string;
  /** Why nothing is called gone or new on some rungs. */
  partial(rungs: string): string;
}

const english: RungWords = {
  kind: (dates, rungs, items) =>
    `${dates.length > 1 ? `Two lists side by side, ${dates.join(' and ')}` : `One list${dates[0] && `, ${dates[0]}`}`}: ${items} ${items === 1 ? 'name' : 'names'} on ${rungs} ${rungs === 1 ? 'rung' : 'rungs'}.`,
  noRung: 'no rung given',
  from: (rung, isUp) => `${isUp ? 'up' : 'down'} from ${rung}`,
  to: (rung, isUp) => `${isUp ? 'up' : 'down'} to ${rung}`,
  moved: (name, from, to) => `${name} (${from && `${from} → `}${to})`,
  gone: (date, isOfList) => (isOfList ? `not listed in ${date}` : `not on this rung in ${date}`),
  fresh: (isOfList) => (isOfList ? 'new in the list' : 'new on this rung'),
  notNamed: (date) => `not named in ${date}`,
  was: (date, status) => `${status} in ${date}`,
  count: (all, named, isOpen) =>
    !isOpen
      ? `${all} in all`
      : all
        ? `${all} in all, ${named} named`
        : `${named} named, among others`,
  absent: 'No such rung in this list',
  ups: 'up',
  downs: 'down',
  semicolon: '; ',
  goneAll: (date, names, isOfList) =>
    `${isOfList ? 'not listed' : 'no longer on its rung'} in ${date}: ${names}`,
  freshAll: (date, names, isOfList) =>
    `new ${isOfList ? 'in' : 'on its rung in'} ${date}: ${names}`,
  more: (names, left) => `${names} and ${left} more`,
  partial: (rungs) => `Where a list names only some (${rungs}), nothing is called new or gone.`,
};

const simplified: RungWords = {
  kind: (dates, rungs, items) =>
    `${dates.length > 1 ? `${dates.join('与')}两份名单对照` : `${dates[0]}名单`}，共${rungs}级、${items}项。`,
  noRung: '未注明级别',
  from: (rung, isUp) => `由${rung}${isUp ? '升' : '降'}至此级`,
  to: (rung, isUp) => `${isUp ? '升' : '降'}至${rung}`,
  moved: (name, from, to) => `${name}（${from && `${from}→`}${to}）`,
  gone: (date, isOfList) => `${date}${isOfList ? '未列' : '此级未列'}`,
  fresh: (isOfList) => (isOfList ? '新列' : '此级新列'),
  notNamed: (date) => `${date}未点名`,
  was: (date, status) => `${date}为${status}`,
  count: (all, named, isOpen) =>
    !isOpen ? `共${all}项` : all ? `共${all}项，点名${named}项` : `点名${named}项，未列全`,
  absent: '名单未列此级',
  ups: '上升',
  downs: '下降',
  semicolon: '；',
  goneAll: (date, names, isOfList) => `${date}${isOfList ? '' : '原级'}未列：${names}`,
  freshAll: (date, names, isOfList) => `${date}${isOfList ? '' : '该级'}新列：${names}`,
  more: (names, left) => `${names}等，另有${left}项`,
  partial: (rungs) => `名单未列全的级别（${rungs}），不标新列或未列。`,
};

const hongKong: RungWords = {
  kind: (dates, rungs, items) =>
    `${dates.length > 1 ? `${dates.join('與')}兩份名單對照` : `${dates[0]}名單`}，共${rungs}級、${items}項。`,
  noRung: '未註明級別',
  from: (rung, isUp) => `由${rung}${isUp ? '升' : '降'}至此級`,
  to: (rung, isUp) => `${isUp ? '升' : '降'}至${rung}`,
  moved: (name, from, to) => `${name}（${from && `${from}→`}${to}）`,
  gone: (date, isOfList) => `${date}${isOfList ? '未列' : '此級未列'}`,
  fresh: (isOfList) => (isOfList ? '新列' : '此級新列'),
  notNamed: (date) => `${date}未點名`,
  was: (date, status) => `${date}為${status}`,
  count: (all, named, isOpen) =>
    !isOpen ? `共${all}項` : all ? `共${all}項，點名${named}項` : `點名${named}項，未列全`,
  absent: '名單未列此級',
  ups: '上升',
  downs: '下降',
  semicolon: '；',
  goneAll: (date, names, isOfList) => `${date}${isOfList ? '' : '原級'}未列：${names}`,
  freshAll: (date, names, isOfList) => `${date}${isOfList ? '' : '該級'}新列：${names}`,
  more: (names, left) => `${names}等，另有${left}項`,
  partial: (rungs) => `名單未列全的級別（${rungs}），不標新列或未列。`,
};

const taiwan: Partial<RungWords> = {
  notNamed: (date) => `${date}未提及`,
  count: (all, named, isOpen) =>
    !isOpen ? `共${all}項` : all ? `共${all}項，列名${named}項` : `列名${named}項，未列全`,
};

/** The words of every rung ladder in every language; a missing one does not compile. */
export const rungWords: ByLanguage<RungWords> = inChinese(english, simplified, hongKong, taiwan);
