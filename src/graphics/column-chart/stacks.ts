import type { Row } from '../../data/dataset.ts';
import { isTotalLabel } from '../../data/header-roles.ts';
import { subtotalsIn } from '../../data/subtotal-labels.ts';
import { checkTotal, sumOfRows } from '../../data/total.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { rowsOn, type SlotPlan } from '../../scale/slots.ts';
import { signOf, type Decimal } from '../../text/decimal.ts';

/** What stands on the places of the axis, and whether it stands upon each other. */
export interface Stacks {
  readonly plan: SlotPlan;
  readonly stacked: boolean;
  /** What the author says that the stack of each place comes to; null where nothing is said. */
  readonly totals: readonly (Row | null)[];
}

/**
 * Puts parts upon each other where that is asked for and none is below zero. A series called 合計 or
 * Total is no part: on top of its parts it would count everything twice. It is printed over each stack,
 * as a paper sets it, and told where it is not what they add to. Beside one part alone, of which which,
 * it stands as a column of its own; so it does where nothing is stacked, as it is a line among lines.
 * A subtotal has no place on the stack or over it, and is left to the table aloud.
 */
export function planStacks(
  plan: SlotPlan,
  isAsked: boolean,
  say: (sum: Decimal, place: string) => string,
  problems: Finding[],
): Stacks {
  if (!isAsked || plan.series.length < 2) return { plan, stacked: false, totals: [] };
  const sums = plan.series.filter((name) => isTotalLabel(name, ''));
  const some = subtotalsIn(plan.series);
  const parts = only(plan, (name) => !sums.includes(name) && !some.includes(name));
  const why = whyNot(parts, [...sums, ...some]);
  if (why) {
    problems.push(found('setting-impossible', 'stacked', why));
    return { plan, stacked: false, totals: [] };
  }
  if (sums.length > 0) problems.push(found('total-apart', sums.join(', ')));
  if (some.length > 0) problems.push(found('subtotal-apart', some.join(', ')));
  // Of two nobody can tell which is meant.
  const given = only(plan, (name) => sums.length === 1 && name === sums[0]);
  const totals = given.slots.map(({ rows: [row = null] }) => row);
  parts.slots.forEach(({ rows, label }, slot) => {
    const there = rows.flatMap((row) => row ?? []);
    const sayHere = (sum: Decimal): string => say(sum, label);
    checkTotal(totals[slot]!, sumOfRows(there), there.length, sayHere, problems);
  });
  return { plan: parts, stacked: true, totals };
}

function whyNot(parts: SlotPlan, sums: readonly string[]): string {
  if (sums.length > 0 && parts.series.length < 2) return 'a total does not stand on its part';
  const isMixed = rowsOn(parts).some(({ value }) => value.decimal && signOf(value.decimal) < 0);
  return isMixed ? 'a value is below zero' : '';
}

/** The same places with some of the series alone. */
function only(plan: SlotPlan, isWanted: (name: string) => boolean): SlotPlan {
  const { slots, series } = plan;
  return {
    ...plan,
    series: series.filter(isWanted),
    slots: slots.map((slot) => ({
      ...slot,
      rows: slot.rows.filter((_, index) => isWanted(series[index]!)),
    })),
  };
}
