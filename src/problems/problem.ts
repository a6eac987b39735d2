/**
 * What went wrong, in two voices: `text` is the full sentence for the console and the `problem`
 * event (English, lower case, thing first, offending value last, and what was done about it);
 * `notice` names the short sentence the reader sees in place, in the reader's language.
 */
export interface Problem {
  /** A stable kebab-case name that a program can switch on. */
  readonly code: string;
  readonly text: string;
  /** Null where the reader is not told, as for a missing headline. */
  readonly notice: Notice | null;
}

/** Which short sentence a reader sees; problems with the same kind are told once, together. */
export type NoticeKind =
  | 'unreadable'
  | 'failed'
  | 'rows'
  | 'values'
  | 'columns'
  | 'settings'
  | 'total'
  | 'shares'
  | 'words'
  | 'merged'
  | 'outside';

/** The reader's share of a problem: its kind and the short thing it concerns, such as a name. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly detail: string;
}

/** Input is quoted as text and at most 80 characters of it, so that a message stays a message. */
export function quoteInput(input: string): string {
  const flat = input.replaceAll(/\s/g, ' ');
  return `"${flat.length > 80 ? `${flat.slice(0, 79)}…` : flat}"`;
}

/** Makes a problem; every message of the package is built in this room by one of its callers. */
export function problem(
  code: string,
  text: string,
  kind: NoticeKind | null = null,
  detail = '',
): Problem {
  return { code, text, notice: kind && { kind, detail } };
}
