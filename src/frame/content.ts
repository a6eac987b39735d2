import type { TemplateResult } from 'lit';
import type { Dataset } from '../data/dataset.ts';
import type { Language, Locale } from '../locale/language.ts';
import type { DerivedColumn, GraphicKind, WordPart } from './kind.ts';

/** Where a figure stands: not here yet, drawn, drawn with something left out, nothing to draw, broken. */
export type FigureState = 'loading' | 'drawn' | 'partial' | 'empty' | 'error';

/** What the data table and the download are made from. */
export interface Listing {
  readonly kind: Pick<GraphicKind, 'datesLabels'>;
  readonly dataset: Dataset;
  readonly derived: readonly DerivedColumn[];
  readonly caption: string;
  readonly locale: Locale;
}

/** A figure ready to be shown: all decisions taken, all words chosen. */
export interface FigureContent {
  readonly kindName: string;
  readonly state: FigureState;
  readonly locale: Locale;
  /** Set where a story tells its own rows in a language that is not the page's. */
  readonly storyLang: Language | null;
  readonly words: ReadonlyMap<WordPart, string>;
  /** Which of the words are the author's, in the language of the page. */
  readonly authored: ReadonlySet<WordPart>;
  readonly slots: ReadonlySet<string>;
  readonly sourceHref: string | null;
  readonly asOf: string;
  readonly headingLevel: string;
  /** True where the author's headline is a heading already, so that its place is none. */
  readonly hasHeading: boolean;
  /** The summary made from the data; shown to screen readers unless the author wrote one. */
  readonly generated: string;
  readonly remarks: readonly string[];
  readonly body: TemplateResult;
  /** What the data table is made from; null when there is nothing to list. */
  readonly listing: Listing | null;
  /** The same made already, by a server; null in a page, where it is made when it is wanted. */
  readonly listed: TemplateResult | null;
  /** What the reader is told in place: problems, and that the data are not the latest. */
  readonly notices: readonly string[];
}
