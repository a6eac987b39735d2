import type { CSSResult, TemplateResult } from 'lit';
import type { AttributeTable } from '../data/attributes.ts';
import type { Dataset, Row } from '../data/dataset.ts';
import type { Grid } from '../data/grid.ts';
import type { ByLanguage, Language, Locale } from '../locale/language.ts';
import type { Role } from '../locale/vocabulary.ts';
import type { Problem } from '../problems/problem.ts';
import type { CalendarDate } from '../text/date.ts';
import type { FrameSettings, Settings } from './settings.ts';

/** A column of the data table that the rows do not hold but the graphic shows, such as a share. */
export interface DerivedColumn {
  readonly header: string;
  cell(row: Row): string;
}

/** What a kind makes of a dataset: the picture, its words, and the figures those words rest on. */
export interface Drawing {
  readonly body: TemplateResult;
  /** One to three sentences; empty when there is nothing to say. */
  readonly summary: string;
  /**
   * Every figure that is shown, printed plainly, by a name such as `games.share` or `total.value`.
   * Authored sentences name the ones they rest on.
   */
  readonly figures: ReadonlyMap<string, string>;
  readonly derived: readonly DerivedColumn[];
  /** Remarks that the drawing itself calls for, such as the one on rounding. */
  readonly remarks: readonly string[];
  readonly problems: readonly Problem[];
}

/** What a kind draws from. `settings` hold what kind, preset and author said, the last one first. */
export interface Subject<S = Settings> {
  readonly dataset: Dataset;
  readonly settings: S & FrameSettings;
  readonly asOf: CalendarDate | null;
  readonly locale: Locale;
}

/** A kind of graphic: what it reads, what it can be told, and how it draws. Pure, on both sides. */
export interface GraphicKind<S = Settings> {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly needs: readonly ('date' | 'value')[];
  /** The most rows it can draw; those beyond are set aside. No limit unless given. */
  readonly mostRows?: number;
  /** True where a row called 合計 is the total and no item. */
  readonly hasTotal: boolean;
  /** A figure has a headline, a data table and a download; a callout is one number in the text. */
  readonly shape: 'figure' | 'callout';
  readonly attributes: AttributeTable;
  readonly styles: CSSResult;
  draw(subject: Subject<S>): Drawing;
  /** Data given by attributes of the kind's own, such as the callout's `value`. */
  gridOfSettings?(settings: Settings): Grid | null;
}

/** The parts of a figure that are words. */
export type WordPart = 'headline' | 'deck' | 'source' | 'note' | 'summary';

/**
 * An authored sentence: a claim about rows. It names the figures it rests on as they must be
 * printed, and is left out with a problem when one differs. Of several sentences for one part the
 * first that holds is used.
 */
export interface Sentence {
  readonly part: WordPart;
  readonly text: ByLanguage<string>;
  readonly restsOn: Readonly<Record<string, string>>;
}

/** A story: rows, words and looks for a kind. No drawing. */
export interface Preset {
  readonly tag: string;
  /** Looks, which stay when the author brings other data. */
  readonly settings: Settings;
  /** What is true of the preset's own rows only: unit, basis, highlight, as-of. */
  readonly ownSettings: ByLanguage<Settings>;
  readonly sentences: readonly Sentence[];
  grid(language: Language): Grid;
}
