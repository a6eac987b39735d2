import type { Place } from './places.ts';

/** Half the width of the ring, as a share of the schematic. */
export const REACH = 0.2;

/** Where a spot is drawn, in shares of the ring’s box; a core without a place is in the middle. */
export function centreOf(place: Place | null, rows: number): readonly [x: number, y: number] {
  if (!place) return [0.5, 0.5];
  if (!('at' in place)) return [0.5, place.side === 'top' ? 0 : 1];
  const y = (place.at + 0.5) / rows;
  const out = REACH * Math.sqrt(1 - (2 * y - 1) ** 2);
  return [place.side === 'left' ? 0.5 - out : 0.5 + out, y];
}

/**
 * How far words on a side stay from the middle, as a share of their half: to their own dot, and on the
 * side of the core halfway to its disc, since the spoke runs past them; 0 above, below and in a list.
 */
export function armOf(place: Place | null, core: Place | null, rows: number): number {
  if (!place || !('at' in place)) return 0;
  const reach = (to: Place): number => Math.abs(centreOf(to, rows)[0] - 0.5) * 2;
  const own = reach(place);
  return core?.side === place.side ? Math.max(own, (own + reach(core)) / 2) : own;
}
