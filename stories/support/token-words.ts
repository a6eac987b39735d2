import words from './token-words.json' with { type: 'json' };

/** What can be tried with a token: a colour, a font, a length or a line. */
export type TokenLook = 'colour' | 'font' | 'length' | 'line';

interface TokenWords {
  readonly look: TokenLook;
  readonly words: string;
}

/**
 * What each custom property changes, in a designer's words; the manifest of elements says the same to
 * editors of code. A test holds it against the sources.
 */
export const TOKEN_WORDS = words as Readonly<Record<string, TokenWords>>;
