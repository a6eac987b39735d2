/**
 * What went wrong, as the console and the `problem` event say it: English, lower case, thing first,
 * offending value last, and what was done about it. Readers get a short notice in their language.
 */
export interface Problem {
  /** A stable kebab-case name that a program can switch on. */
  readonly code: string;
  readonly text: string;
}

/** Which short sentence a reader sees; problems with the same kind are told once, together. */
export type NoticeKind =
  | 'unreadable'
  | 'failed'
  | 'rows'
  | 'left'
  | 'values'
  | 'several'
  | 'bare'
  | 'lone'
  | 'columns'
  | 'settings'
  | 'unused'
  | 'total'
  | 'shares'
  | 'beyond'
  | 'differs'
  | 'merged'
  | 'images'
  | 'outside';
