/** Why something cannot be done with these rows, by the short name that kinds give for it. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['mixed', 'the rows are in different units'],
  ['missing', 'a value is missing'],
  ['inexact', 'not every value is exact'],
  ['said', 'targets, forecasts, claims or what is out of scope stand beside actual values'],
  ['below-zero', 'a value is below zero'],
  ['one-step', 'there is only one step'],
  ['from-zero', 'the first step is zero'],
  ['same', 'the same things are counted at each step'],
  ['rise', 'more are in “%” than in the step before, so not the same passed on'],
]);

/** The reason in words, with the label that it concerns; what is no such name is the words themselves. */
export const sayReason = (why: string, label = ''): string =>
  REASONS.get(why)?.replace('%', () => label) ?? why;
