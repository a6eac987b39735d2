/** Words with what they mean; the first that a text holds counts. */
export type Words<T> = readonly (readonly [word: RegExp, meaning: T])[];

/** What the first of the words that a text holds means, and the text without it. */
export function takeWord<T>(text: string, words: Words<T>): [meaning: T | null, rest: string] {
  const taken = words.find(([word]) => word.test(text));
  return taken ? [taken[1], text.replace(taken[0], '')] : [null, text];
}
