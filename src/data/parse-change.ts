import { toHalfWidth } from '../text/half-width.ts';
import { parseQuantity, type Quantity, type Reading } from './quantity.ts';

/** What a change is against, which `basisIn` reads; here it is only no part of the number. */
const AGAINST = /[同環环]比|按[年月季]/;

/**
 * A word that is the sign of the number behind it, whatever qualifies the number: 升3%, 下跌近3%, up
 * about 3%. No digit or sign stands before it, so it can neither join two numbers nor turn a sign.
 */
const WAY =
  /^([\p{L} ]*?)(?:(上?[升漲涨]|增[長长加]?|up)|下?[降跌]|[減减]少?|down)([\p{L} ]*)(?=\d)/iu;

/** A change as printed, in half-width and with a sign at its number where a word says it. */
export const inSigns = (text: string): string =>
  toHalfWidth(text)
    .replace(AGAINST, '')
    .replace(WAY, (_, before, up, about) => before + about + (up ? '+' : '-'));

/** A change as printed: +3%, ↓3%, 同比下跌近3%, calc up 3%; null where it is not read whole. */
export function parseChange(printed: string, reading?: Reading): Quantity | null {
  const read = parseQuantity(inSigns(printed), reading);
  return read && { ...read, printed };
}
