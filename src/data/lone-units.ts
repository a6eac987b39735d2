import { found, type Finding } from '../problems/finding.ts';
import type { Dataset } from './dataset.ts';
import { isBare, isRatio, unitOfCell } from './quantity.ts';

/**
 * Tells of the few figures in per cent among many without a unit, or the other way round, for kinds that
 * give each a scale of its own: a sign that was forgotten looks like that. Where a header or the author
 * says a unit, or any figure has another one, the two are meant.
 */
export function tellLoneUnits({ rows, isByCell }: Dataset, problems: Finding[]): void {
  const known = rows.filter(({ value }) => value.noun !== '' || isBare(value));
  const ratios = known.filter(({ value }) => isRatio(value.noun));
  const bare = known.filter(
    ({ value: { noun, printed } }) => noun === '' && unitOfCell(printed, 'en').magnitude === 0,
  );
  if (!isByCell || ratios.length + bare.length < known.length) return;
  const [few, many] = ratios.length <= bare.length ? [ratios, bare] : [bare, ratios];
  for (const { number, value } of few)
    problems.push(found('lone-unit', number, value.printed, many[0]!.value.printed));
}
