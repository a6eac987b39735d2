import type { Place, Roll } from './places.ts';

/**
 * What became of it between the lists: the same rung in both; up or down, or another rung
 * of which nobody says whether it is higher; a target that comes from no
 * rung of the earlier list; a target that is reached; no longer listed; newly listed; nothing that can
 * be said, since a list names only some.
 */
export type Mark =
  | 'stays'
  | 'up'
  | 'down'
  | 'moves'
  | 'raised'
  | 'reached'
  | 'gone'
  | 'new'
  | 'plain';

/** A place with what became of what stands there. */
export interface Standing extends Place {
  readonly mark: Mark;
  /** The place in the other list that it goes to or comes from. */
  readonly partner: Place | null;
  /** True where “gone” and “new” are said of the list and not of this rung only. */
  readonly isOfList: boolean;
}

/** Rolls by list and rung. */
export type Rolls = readonly (readonly Roll[])[];

/**
 * Marks every place by what the other list says of the same name; up and down are said only among the
 * uppermost rungs, of which so many are `ranked`.
 */
export function markPlaces(
  places: readonly Place[],
  rolls: Rolls,
  ranked: number,
): readonly Standing[] {
  return places.map((place) => {
    const same = places.filter(({ key }) => key === place.key);
    const partner = rolls.length > 1 ? partnerOf(place, same) : null;
    const other = rolls[1 - place.list];
    const isOfList = !!other && other.every(({ isOpen }) => !isOpen);
    const mark = partner ? markPair(place, partner, ranked) : markAlone(place, other, isOfList);
    return { ...place, partner, isOfList, mark };
  });
}

/** What stands on the same rung counts first, then what stands on another, then what is only a target. */
function partnerOf(place: Place, same: readonly Place[]): Place | null {
  const others = same.filter(({ list }) => list !== place.list);
  const pick = (isSaid: boolean, isHere: boolean): Place | undefined =>
    others.find((other) => other.isSaid === isSaid && (other.rung === place.rung) === isHere);
  const isEarlier = place.list === 0;
  // A target of the earlier list is no place to come from, nor one to go on from.
  const elsewhere = isEarlier && place.isSaid ? undefined : pick(false, false);
  const found = pick(false, true) ?? elsewhere ?? pick(true, true);
  if (found) return found;
  if (isEarlier) return (place.isSaid ? undefined : pick(true, false)) ?? null;
  // Within one list: it stands on one rung and is to stand on another.
  return (
    (place.isSaid ? same.find((own) => own.list === place.list && !own.isSaid) : undefined) ?? null
  );
}

/** Whether it goes, or has come, from a lower rung to a higher one, as they are drawn. */
export const isUpwards = ({ list, rung }: Place, partner: Place): boolean =>
  list === 0 ? partner.rung < rung : rung < partner.rung;

function markAlone(place: Place, other: readonly Roll[] | undefined, isOfList: boolean): Mark {
  if (!other) return 'plain';
  if (place.list === 1 && place.row.value.status === 'target') return 'raised';
  const { isOpen, isAbsent } = other[place.rung]!;
  if (isOpen || (isAbsent && !isOfList)) return 'plain';
  return place.list === 0 ? 'gone' : 'new';
}

function markPair(place: Place, partner: Place, ranked: number): Mark {
  if (place.rung !== partner.rung) {
    if (Math.max(place.rung, partner.rung) >= ranked) return 'moves';
    return isUpwards(place, partner) ? 'up' : 'down';
  }
  const [before, after] = place.list === 0 ? [place, partner] : [partner, place];
  return before.isSaid && !after.isSaid ? 'reached' : 'stays';
}

/** What stands on another rung in the other list. */
export const isMove = ({ mark }: Standing): boolean =>
  mark === 'up' || mark === 'down' || mark === 'moves';
