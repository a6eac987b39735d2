import type { DataTexts } from './data-texts.ts';
import type { FigureTexts } from './figure-texts.ts';
import type { PlotTexts } from './plot-texts.ts';

/** Every sentence about a problem, by its code. */
export type Texts = DataTexts & FigureTexts & PlotTexts;
export type Code = keyof Texts;

/**
 * Something that was wrong with the input, as a bare fact: its code and what the sentence about it
 * will need. The sentences are in a room of their own that a page loads only when something is
 * wrong, since most figures have nothing to tell.
 */
export interface Finding {
  /** A stable kebab-case name that a program can switch on. */
  readonly code: Code;
  readonly details: readonly unknown[];
}

/** Makes a finding; its details are checked against the sentence that will tell it. */
export const found = <C extends Code>(code: C, ...details: Parameters<Texts[C]>): Finding => ({
  code,
  details,
});

/** Told to the developer only: they are about words or habits, and the picture is whole. */
const SILENT: ReadonlySet<Code> = new Set([
  'no-header',
  'footnote-mark',
  'flag-is-on',
  'missing-headline',
  'missing-label',
  'missing-source',
  'missing-speaker',
  'claim-differs',
  'total-apart',
  'total-impossible',
  'mixed-dates',
  'date-not-read',
  'time-of-day',
  'uneven-dates',
  'undated-rows',
  'repeated-row',
  'goal-unclear',
  'count-differs',
  'tasks-differ',
  'no-target',
  'image-without-alt',
  'left-open',
  'second-core',
  'direction-not-read',
]);

/** Whether a reader is told of a finding in place. */
export const isSeen = ({ code }: Finding): boolean => !SILENT.has(code);
