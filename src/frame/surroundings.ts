/** What stands around a figure. */
export interface Surroundings {
  /** The level of its headline, 1 to 6, where the author names none. */
  readonly level: number;
  /** True inside a panel, which speaks for it: a headline and a source of its own are not missed. */
  readonly speak: boolean;
}

/** A figure in the page itself, below a heading of the second level. */
export const ALONE: Surroundings = { level: 3, speak: false };

/**
 * What a panel is to the figures in it: their headlines stand one level below its own, which is the
 * one its author named, or that of its own surroundings.
 */
export function inPanel(named: string | null | undefined, around: Surroundings): Surroundings {
  const own = /^[1-6]$/.test(named?.trim() ?? '') ? Number(named) : around.level;
  return { level: Math.min(6, own + 1), speak: true };
}
