import type { Language } from './language.ts';

/** Sentences one after the other, the empty ones left out; Chinese sets no space between them. */
export const joinSentences = (sentences: readonly string[], language: Language): string =>
  sentences.filter(Boolean).join(language === 'en' ? ' ' : '');
