import type { Sentence } from '../story.ts';

/** The words of the story, each with the figures it is true of. */
export const hangzhouSellersSentences: readonly Sentence[] = [];
