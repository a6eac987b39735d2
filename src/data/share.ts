import type { Qualifier } from '../locale/vocabulary.ts';
import { compareDecimals, percentOf } from '../text/decimal.ts';
import type { Quantity } from './quantity.ts';

/** How sure a share is: as any figure, or under what it says, where its whole is over what that says. */
export type ShareQualifier = Qualifier | 'under';

/** A share in per cent, as printed or as calculated. */
export interface Share extends Omit<Quantity, 'qualifier'> {
  readonly qualifier: ShareQualifier | null;
}

/** So fine that no share of a printed figure is cut by it. */
export const EXACT = 12;

/** How much is known of a part and of its whole. */
type Sureness = Pick<Quantity, 'qualifier'>;

/**
 * The part's own word, as long as its whole is exact. A whole that is over makes a share that is under,
 * a nearly whole one that is over; where the two words pull apart, and of about, all is about.
 */
export function qualifierOf(
  { qualifier: part }: Sureness,
  { qualifier: whole }: Sureness,
): ShareQualifier | null {
  if (!whole) return part;
  if (whole === 'about' || part === 'about' || part === whole) return 'about';
  return whole === 'over' ? 'under' : 'over';
}

/**
 * Whether a share as given cannot be that of the part and whole beside it: nearly 30% is less than
 * 31.6%. About anything can be true of what is only about so. All have a number, the whole above zero.
 */
export function differs(given: Quantity, part: Quantity, whole: Quantity): boolean {
  const [share, made] = [given.decimal!, percentOf(part.decimal!, whole.decimal!, EXACT)];
  const [said, sure] = [given.qualifier, qualifierOf(part, whole)];
  const near = percentOf(part.decimal!, whole.decimal!, Math.max(0, share.places));
  if (said === 'about' || sure === 'about' || compareDecimals(near, share) === 0) return false;
  // A word leaves one side of its figure open; two figures differ where nothing is on both sides.
  return compareDecimals(share, made) < 0
    ? said !== 'over' && sure !== 'nearly' && sure !== 'under'
    : said !== 'nearly' && sure !== 'over';
}
