import { found, type Finding } from '../problems/finding.ts';
import type { Dataset } from './dataset.ts';
import { isBare, isRatio, unitOfCell } from './quantity.ts';

/**
 * The few figures in per cent among many without a unit, or the other way round: where each has a scale
 * of its own, a sign that was forgotten looks like that. Where a header or the author says a unit, or
 * any figure has another one, both are meant.
 */
export function loneUnitsIn({ rows, isByCell }: Dataset): readonly Finding[] {
  const known = rows.filter(({ value }) => value.noun !== '' || isBare(value));
  const ratios = known.filter(({ value }) => isRatio(value.noun));
  const bare = known.filter(
    ({ value: { noun, printed } }) => noun === '' && unitOfCell(printed, 'en').magnitude === 0,
  );
  if (!isByCell || ratios.length + bare.length < known.length) return [];
  const [few, many] = ratios.length <= bare.length ? [ratios, bare] : [bare, ratios];
  const [other] = many;
  return few.map(({ number, value }) =>
    found('lone-unit', number, value.printed, other!.value.printed),
  );
}
