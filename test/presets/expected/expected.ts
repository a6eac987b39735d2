/** What the mutation test expects of a story: a file of this folder by the story’s tag. */
import type { Sentence } from '../../../src/presets/story.ts';

export interface Expected {
  readonly sentences: readonly Sentence[];
  /**
   * By the header of a column in zh-HK: which words must change with each of its figures, by class
   * or by the name of a part of the picture. None for a column that is listed only.
   */
  readonly moves: Readonly<Record<string, readonly string[]>>;
  /** The rows of which the generated summary says the values: `2019.games`. */
  readonly summed?: RegExp;
  /** The class of the text that stands in the plot for a value, and the rows that have one. */
  readonly written?: readonly [name: string, ids: RegExp];
  /** The rows that stand in no table, since their part of a panel is a number in the text. */
  readonly unlisted?: RegExp;
  /** Headers of columns of earlier values, from which a missing change is calculated into a badge. */
  readonly earlier?: readonly string[];
  /** Other dates to tell the story as of. */
  readonly dates?: readonly string[];
}
