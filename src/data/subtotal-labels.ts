import { isTotalLabel } from './header-roles.ts';

/** 小計, 亞洲小計, Subtotal (Asia): a sum of some of those beside it; 小計劃 is a small plan. */
const SUBTOTAL = /小[计計](?!\p{L})|\bsub-?\s?total/iu;

/**
 * Which of these labels are subtotals: counted with their parts they would count everything twice. Where
 * nothing but a total stands beside them, they are its parts.
 */
export function subtotalsIn(labels: readonly string[]): readonly string[] {
  const [sums, others] = [true, false].map((isSum) =>
    labels.filter((label) => SUBTOTAL.test(label) === isSum),
  );
  return others!.every((label) => isTotalLabel(label, '')) ? [] : sums!;
}
