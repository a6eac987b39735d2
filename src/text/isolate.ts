const OTHER_WAY = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * An author's text inside a sentence of ours. Where it runs the other way, or holds signs that turn
 * the direction, it is wrapped in isolates, so that the rest of the sentence stays in order.
 */
export const isolate = (text: string): string =>
  OTHER_WAY.test(text) ? `\u2068${text}\u2069` : text;
