import { estimateWidth } from '../../text/width.ts';
import type { ToldEvent } from './layout.ts';

/** The rungs of `scale/ladder.ts` from which cards can have room beside each other. */
export const WIDE_RUNGS = [40, 56.25] as const;
export type WideRung = (typeof WIDE_RUNGS)[number];

/** Where the words of an event stand below the line, in shares of it. */
export interface Card {
  readonly from: number;
  readonly to: number;
  /** Where the thin line from the dot reaches it. */
  readonly foot: number;
  /** True where its lines end below the dot, as those of the last do. */
  readonly isEnding: boolean;
}

/** The narrowest a card may be, what keeps two apart, both in em, and the most lines of words. */
const CARD = 9.3;
const APART = 1.25;
const MOST_LINES = 9;

/**
 * The cards and the rung from which all have room beside each other, none as a column of text: the
 * lowest at which each stands below its dot, else the lowest of all. Null where they never have room,
 * and for one event.
 */
export function layCards(
  events: readonly ToldEvent[],
  places: readonly number[],
): { readonly wide: WideRung; readonly cards: readonly Card[] } | null {
  const widths = events.map(({ title, text, row }) =>
    [title, text, row.note].map((part) => estimateWidth(part)),
  );
  const laid = WIDE_RUNGS.flatMap((wide) => {
    const most = wide / events.length;
    const least = widths.map((parts) => Math.max(CARD, (sum(parts) * 0.9) / MOST_LINES + APART));
    if (least.some((need) => need > most)) return [];
    // A line for each part, or but for the title, or as narrow as they may be.
    return [3, 1, 0].map((parts) => {
      const needs = widths.map((all, index) =>
        Math.min(most, Math.max(least[index]!, ...all.slice(0, parts).map((each) => each + APART))),
      );
      return { wide, cards: placeCards(places, needs, wide) };
    });
  });
  const areBelow = ({ cards }: (typeof laid)[number]): boolean =>
    cards.every(({ foot }, index) => Math.abs(foot - places[index]!) < 1e-6);
  return events.length < 2 ? null : (laid.find(areBelow) ?? laid[0] ?? null);
}

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

/** A card while it is placed, with its dot and the width it needs; all in em. */
interface Room {
  from: number;
  to: number;
  readonly x: number;
  readonly need: number;
}

/**
 * From the last card to the first each begins below its dot, with all the room up to the next; where
 * that is too little it ends below the dot, and else as near to it as its neighbours let it.
 */
function placeCards(
  places: readonly number[],
  needs: readonly number[],
  width: number,
): readonly Card[] {
  let limit = width + APART;
  let before = sum(needs);
  const cards: Room[] = [];
  for (let index = needs.length - 1; index >= 0; index--) {
    const need = needs[index]!;
    const x = places[index]! * width;
    before -= need;
    const begins = x >= before && x + need <= limit;
    const end = begins ? limit : Math.min(limit, Math.max(x + APART, before + need));
    limit = begins ? x : end - need;
    cards.unshift({ from: limit, to: end - APART, x, need });
  }
  cards.slice(1).forEach((card, index) => takeRoom(card, cards[index]!));
  return cards.map(({ from, to, x }) => ({
    from: from / width,
    to: to / width,
    foot: Math.min(to, Math.max(from, x)) / width,
    isEnding: x >= to,
  }));
}

/** What ends below its dot shares the room before it with a card that begins, and has it all else. */
function takeRoom(card: Room, before: Room): void {
  if (card.x < card.to) return;
  const middle = (before.from + card.to + APART) / 2;
  const free =
    before.x < before.to ? Math.max(before.from + before.need, middle) : before.to + APART;
  card.from = Math.min(card.from, free);
  before.to = Math.min(before.to, card.from - APART);
}
