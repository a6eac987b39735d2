import type { NoticeKind } from './problem.ts';

/** A sentence about a problem, and which short notice the reader gets with it. */
export interface Told {
  readonly text: string;
  /** Null where the reader is not told. */
  readonly kind: NoticeKind | null;
  /** The short thing the notice concerns, such as a name; at most 40 characters of it. */
  readonly detail: string;
}

export const told = (text: string, kind: NoticeKind | null = null, detail = ''): Told => ({
  text,
  kind,
  detail: detail.length > 40 ? `${detail.slice(0, 39)}…` : detail,
});

/** Input is quoted as text and at most 80 characters of it, so that a message stays a message. */
export function quoteInput(input: string): string {
  const flat = input.replaceAll(/\s/g, ' ');
  return `"${flat.length > 80 ? `${flat.slice(0, 79)}…` : flat}"`;
}
