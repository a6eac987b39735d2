import { inChinese, type ByLanguage } from './language.ts';

/** Up, down, or to another rung of which nobody says whether it is higher. */
export type Way = 'up' | 'down' | 'moves';

/**
 * What two lists of rungs say. Names, dates and statuses arrive ready to print. “Not listed” is said of
 * a list that names all, “not named” of one that names only some; neither says “abolished”.
 */
export interface RungWords {
  /** The kind of graphic, what its lists are called, how many rungs and names there are. */
  kind(lists: readonly string[], rungs: number, items: number): string;
  /** What a column of lists is called. */
  readonly list: string;
  readonly noRung: string;
  /** Behind a name in the later list, and in the earlier one. */
  from(rung: string, way: Way): string;
  to(rung: string, way: Way): string;
  /** One that moves, in a sentence; `from` is '' where no rung is known. */
  moved(name: string, from: string, to: string): string;
  gone(list: string, isOfList: boolean): string;
  /** Where its list has been named, '' stands for it. */
  fresh(list: string, isOfList: boolean): string;
  notNamed(list: string): string;
  was(list: string, status: string): string;
  /** How many a list has on a rung: in all, by name; '' for a total that is not given. */
  count(all: string, named: number, isOpen: boolean): string;
  /** How many are not counted in it, since they are but targets. */
  besides(status: string, count: number): string;
  readonly absent: string;
  /** Before the names of all that go one way. */
  readonly titles: Readonly<Record<Way, string>>;
  readonly semicolon: string;
  more(names: string, left: number): string;
  /** Why nothing is called gone or new on some rungs. */
  partial(rungs: string): string;
}

const english: RungWords = {
  kind: (lists, rungs, items) =>
    `${lists.length > 1 ? `Two lists side by side, ${lists.join(' and ')}` : `One list${lists[0] && `, ${lists[0]}`}`}: ${items} ${items === 1 ? 'name' : 'names'} on ${rungs} ${rungs === 1 ? 'rung' : 'rungs'}.`,
  list: 'List',
  noRung: 'no rung given',
  from: (rung, way) => `${way} from ${rung}`,
  to: (rung, way) => `${way} to ${rung}`,
  moved: (name, from, to) => `${name} (${from && `${from} → `}${to})`,
  gone: (list, isOfList) => `not ${isOfList ? 'listed' : 'on this rung'} in ${list}`,
  fresh: (list, isOfList) => `new${isOfList ? '' : ' on its rung'}${list && ` in ${list}`}`,
  notNamed: (list) => `not named in ${list}`,
  was: (list, status) => `${status} in ${list}`,
  count: (all, named, isOpen) =>
    !isOpen
      ? `${all} in all`
      : all
        ? `${all} in all, ${named} named`
        : `${named} named, among others`,
  besides: (status, count) =>
    `plus ${count} ${status}${count === 1 || status.endsWith('ed') ? '' : 's'}`,
  absent: 'No such rung in this list',
  titles: { up: 'up', down: 'down', moves: 'moves' },
  semicolon: '; ',
  more: (names, left) => `${names} and ${left} more`,
  partial: (rungs) => `Where a list names only some (${rungs}), nothing is called new or gone.`,
};

/** What the scripts and regions write each in its own way. */
interface ChineseWords {
  readonly and: string;
  readonly list: string;
  readonly compared: string;
  readonly rung: string;
  readonly item: string;
  readonly noRung: string;
  readonly moves: string;
  readonly change: string;
  /** 列出: what a list that is not whole has. */
  readonly named: string;
  readonly notNamed: string;
  readonly as: string;
  readonly unlisted: string;
  readonly partial: string;
  readonly unmarked: string;
}

function chinese(words: ChineseWords): RungWords {
  const { list, rung, item, named } = words;
  const verbs = { up: '升', down: '降', moves: words.moves };
  return {
    kind: (lists, rungs, items) =>
      `${lists.join(words.and)}${lists.length > 1 ? words.compared : list}，共${rungs}${rung}、${items}${item}。`,
    list,
    noRung: words.noRung,
    from: (from, way) => `由${from}${verbs[way]}至此${rung}`,
    to: (to, way) => `${verbs[way]}至${to}`,
    moved: (name, from, to) => `${name}（${from && `${from}→`}${to}）`,
    gone: (at, isOfList) => `${at}未列${isOfList ? '' : `此${rung}`}`,
    fresh: (at, isOfList) => `${at}${isOfList ? '' : `此${rung}`}新列`,
    notNamed: (at) => at + words.notNamed,
    was: (at, status) => at + words.as + status,
    count: (all, some, isOpen) => {
      const open = named + some + item;
      if (!isOpen) return `共${all}${item}`;
      return all ? `共${all}${item}，${open}` : `${open}，${words.unlisted}`;
    },
    besides: (status, count) => `另有${status}${count}${item}`,
    absent: `${list}未列此${rung}`,
    titles: { up: '上升', down: '下降', moves: words.change },
    semicolon: '；',
    more: (names, left) => `${names}等，另有${left}${item}`,
    partial: (rungs) => `${words.partial}（${rungs}），${words.unmarked}。`,
  };
}

const hongKong = chinese({
  and: '與',
  list: '名單',
  compared: '兩份名單對照',
  rung: '級',
  item: '項',
  noRung: '未註明級別',
  moves: '轉',
  change: '變動',
  named: '列出',
  notNamed: '未提及',
  as: '為',
  unlisted: '未列全',
  partial: '名單未列全的級別',
  unmarked: '不標新列或未列',
});

const simplified = chinese({
  and: '与',
  list: '名单',
  compared: '两份名单对照',
  rung: '级',
  item: '项',
  noRung: '未注明级别',
  moves: '转',
  change: '变动',
  named: '列出',
  notNamed: '未提及',
  as: '为',
  unlisted: '未列全',
  partial: '名单未列全的级别',
  unmarked: '不标新列或未列',
});

/** The words of every rung ladder in every language; a missing one does not compile. */
export const rungWords: ByLanguage<RungWords> = inChinese(english, simplified, hongKong);
