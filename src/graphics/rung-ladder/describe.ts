import { groupBy } from '../../data/group-by.ts';
import { statusWord, withStatus } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { rungWords, type Way } from '../../locale/rung-words.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { printDecimal } from '../../text/decimal.ts';
import { formatDate } from '../../text/format-date.ts';
import { isolate } from '../../text/isolate.ts';
import type { LadderLayout } from './layout.ts';
import type { List } from './lists.ts';
import { isMove, type Mark, type Standing } from './marks.ts';
import type { Roll } from './places.ts';

/** More names than this are not all told in one breath. */
const MOST_TOLD = 4;

/** What a list is called: its date, or the author's own word for it; '' where there is none. */
export const listName = (list: List | undefined, language: Language): string =>
  list?.date ? formatDate(list.date, language) : isolate(list?.name ?? '');

/** The name of a rung, or that none is given. */
export const rungName = ({ rungs }: LadderLayout, rung: number, language: Language): string =>
  isolate(rungs[rung]!.name) || rungWords[language].noRung;

/** The arrow of what moves, which words stand beside; '' for what does not. */
export const arrowOf = ({ mark }: Standing): string =>
  ({ up: '▲', down: '▼', moves: '→' })[mark as string] ?? '';

/** What became of it, in a few words behind its name; '' where there is nothing to say. */
export function wordsOf(one: Standing, layout: LadderLayout, language: Language): string {
  const words = rungWords[language];
  const { mark, list, row, partner, isOfList } = one;
  const own = statusWord(row.value.status, language);
  const other = listName(layout.lists[1 - list], language);
  switch (mark) {
    case 'up':
    case 'down':
    case 'moves': {
      const rung = rungName(layout, partner!.rung, language);
      return list === 0
        ? withStatus(words.to(rung, mark), partner!.row.value.status, language)
        : withStatus(words.from(rung, mark), row.value.status, language);
    }
    case 'raised':
      return [own, isOfList ? words.gone(other, true) : words.notNamed(other)].join(
        figureWords[language].comma,
      );
    case 'gone':
      return words.gone(other, isOfList);
    case 'new':
      return withStatus(words.fresh('', isOfList), row.value.status, language);
    case 'reached':
      return list === 0 ? own : words.was(other, statusWord(partner!.row.value.status, language));
    default:
      return own;
  }
}

/** One name in one list, or on one rung of both, whole: for those who hear it. */
export function describeStanding(
  one: Standing,
  layout: LadderLayout,
  language: Language,
  before?: Standing,
): string {
  const { comma, listed, titled } = figureWords[language];
  const both = before ? [before, one] : [one];
  const dates = both.map(({ list }) => listName(layout.lists[list], language)).filter(Boolean);
  const notes = new Set(both.map(({ row }) => row.note));
  const said = [dates.join(listed), wordsOf(one, layout, language), ...notes].filter(Boolean);
  const name = isolate(one.row.label);
  return said.length > 0 ? titled(name, said.join(comma)) : name;
}

/**
 * How much of a rung a list names, and how many targets stand there beside; '' where the list does not
 * say how many there are.
 */
export function rollWords(
  { whole, named, said, isOpen, isAbsent }: Roll,
  language: Language,
): string {
  const words = rungWords[language];
  if (isAbsent) return words.absent;
  if (!whole) return '';
  const { decimal, qualifier } = whole;
  const all = decimal ? figureWords[language].qualify(qualifier, printDecimal(decimal)) : '';
  const besides = [...groupBy(said, (status) => statusWord(status, language))].map(([word, ones]) =>
    words.besides(word, ones.length),
  );
  return [words.count(all, named, isOpen), ...besides].join(figureWords[language].comma);
}

/** Two or three sentences: which lists these are, what moves or is to, what is gone or new. */
export function describeLadder(layout: LadderLayout, language: Language): string {
  const { lists, rungs, standings } = layout;
  const names = new Set(standings.map(({ key }) => key));
  const said = lists.map((list) => listName(list, language));
  return joinSentences(
    [
      rungWords[language].kind(said, rungs.length, names.size),
      partedSentence(movesOf(layout, language), language),
      partedSentence(changesOf(layout, language), language),
    ],
    language,
  );
}

function partedSentence(parts: readonly string[], language: Language): string {
  const text = parts.filter(Boolean).join(rungWords[language].semicolon);
  return text && text[0]!.toUpperCase() + text.slice(1) + figureWords[language].stop.trim();
}

/** What moves, told once, from the list that it arrives in; what is only to move stands apart. */
function movesOf(layout: LadderLayout, language: Language): readonly string[] {
  const words = rungWords[language];
  const moves = layout.standings.filter(
    (one) => one.list !== 0 && (isMove(one) || one.mark === 'raised'),
  );
  // What is raised is a target, so that it has a word of its own.
  const titleOf = ({ row, mark }: Standing): string =>
    statusWord(row.value.status, language) || words.titles[mark as Way];
  const say = ({ row, rung, partner }: Standing): string => {
    const from = partner ? rungName(layout, partner.rung, language) : '';
    return words.moved(isolate(row.label), from, rungName(layout, rung, language));
  };
  return [...groupBy(moves, titleOf)].map(([title, ones]) =>
    figureWords[language].titled(title, someOf(ones.map(say), language)),
  );
}

/** What is gone and what is new, with its rung. */
function changesOf(layout: LadderLayout, language: Language): readonly string[] {
  const { aside, titled } = figureWords[language];
  const words = rungWords[language];
  const later = listName(layout.lists[1], language);
  const say = (mark: Mark, title: typeof words.gone): string => {
    const ones = layout.standings.filter((one) => one.mark === mark);
    const names = ones.map(({ row, rung }) =>
      aside(isolate(row.label), rungName(layout, rung, language)),
    );
    return ones[0] ? titled(title(later, ones[0].isOfList), someOf(names, language)) : '';
  };
  return [say('gone', words.gone), say('new', words.fresh)];
}

function someOf(names: readonly string[], language: Language): string {
  const told = names.slice(0, MOST_TOLD).join(figureWords[language].listed);
  const left = names.length - MOST_TOLD;
  return left > 0 ? rungWords[language].more(told, left) : told;
}

/** Why nothing is called gone or new on rungs that a list names only some of. */
export function remarksOn(layout: LadderLayout, language: Language): readonly string[] {
  const open = layout.rungs.flatMap(({ rolls }, rung) =>
    rolls.some(({ isOpen }) => isOpen) ? [rungName(layout, rung, language)] : [],
  );
  return layout.lists.length > 1 && open.length > 0
    ? [rungWords[language].partial(open.join(figureWords[language].listed))]
    : [];
}

/**
 * What is shown, for authored sentences to rest on: `ai-2026.mark` and `.rung`, from 1 for the top;
 * `rung-1.2025-03.named` and `.whole`.
 */
export function figuresOfLadder({
  lists,
  rungs,
  standings,
}: LadderLayout): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const { row, mark, rung } of standings) {
    figures.set(`${row.id}.mark`, mark);
    figures.set(`${row.id}.rung`, String(rung + 1));
  }
  rungs.forEach(({ rolls }, rung) =>
    rolls.forEach(({ named, whole }, list) => {
      const name = `rung-${rung + 1}.${lists[list]!.key}`;
      figures.set(`${name}.named`, String(named));
      figures.set(`${name}.whole`, whole?.decimal ? printDecimal(whole.decimal) : '');
    }),
  );
  return figures;
}
