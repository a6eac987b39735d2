import type { Language } from '../locale/language.ts';
import { claimDiffers } from '../problems/figure-problems.ts';
import type { Problem } from '../problems/problem.ts';
import type { Sentence, WordPart } from './kind.ts';

/** The words that hold, by part, and a problem for each part that none of its sentences holds for. */
export interface CheckedWords {
  readonly words: ReadonlyMap<WordPart, string>;
  readonly problems: readonly Problem[];
}

/** Holds each authored sentence against the figures drawn; a sentence that differs is left out. */
export function checkSentences(
  sentences: readonly Sentence[],
  figures: ReadonlyMap<string, string>,
  language: Language,
): CheckedWords {
  const words = new Map<WordPart, string>();
  const problems = new Map<WordPart, Problem>();
  for (const sentence of sentences) {
    const { part } = sentence;
    const wrong = Object.entries(sentence.restsOn).find(
      ([name, says]) => figures.get(name) !== says,
    );
    if (!wrong && !words.has(part)) words.set(part, sentence.text[language]);
    if (wrong && !problems.has(part)) {
      problems.set(
        part,
        claimDiffers(part, wrong[0], wrong[1], figures.get(wrong[0]) ?? 'nothing'),
      );
    }
  }
  return {
    words,
    problems: [...problems].filter(([part]) => !words.has(part)).map(([, found]) => found),
  };
}
