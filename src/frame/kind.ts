import type { CSSResult, TemplateResult } from 'lit';
import type { AttributeTable } from '../data/attributes.ts';
import type { Dataset, Row } from '../data/dataset.ts';
import type { Grid } from '../data/grid.ts';
import type { LightContent } from '../data/light-content.ts';
import type { LightNode } from '../data/light-node.ts';
import type { TellSeries } from '../data/columns.ts';
import type { Melt } from '../data/melt.ts';
import type { Language, Locale } from '../locale/language.ts';
import type { Role, Status } from '../locale/vocabulary.ts';
import type { Finding } from '../problems/finding.ts';
import type { ScrubStops } from '../scale/stops.ts';
import type { CalendarDate } from '../text/calendar.ts';
import type { FigureContent } from './content.ts';
import type { FrameSettings, Settings } from './settings.ts';
import type { Source } from './source.ts';

/** A column of the data table that the rows do not hold but the graphic shows, such as a share. */
export interface DerivedColumn {
  /** Its own name, or that of a role and how sure its figures are, which the table has words for. */
  readonly header: string | { readonly role: Role; readonly status?: Status };
  cell(row: Row): string;
}

/** What a kind makes of a dataset: the picture, its words, and the figures those words rest on. */
export interface Drawing {
  readonly body: TemplateResult;
  /** One to three sentences; empty when there is nothing to say. */
  readonly summary: string;
  /**
   * Every figure that is shown, printed plainly, by a name such as `games.share` or `total.value`.
   * A story's sentences name the ones they rest on.
   */
  figures?(): ReadonlyMap<string, string>;
  readonly derived?: readonly DerivedColumn[];
  /** Remarks that the drawing itself calls for, such as the one on rounding. */
  readonly remarks?: readonly string[];
  readonly problems?: readonly Finding[];
  /** What a scrubber over the plot steps through, where the plot has a place for one. */
  readonly stops?: ScrubStops;
}

/** What a kind draws from. `settings` hold what kind, preset and author said, the last one first. */
export interface Subject<S = Settings> {
  readonly dataset: Dataset;
  readonly settings: S & FrameSettings;
  readonly asOf: CalendarDate | null;
  readonly locale: Locale;
  /**
   * For a kind that holds figures: the tags of the parts that the author gave it, '' for words between
   * them, or the parts of a story themselves.
   */
  readonly parts?: readonly (string | TemplateResult)[];
  /** What stands between the tags, for a kind that shows images from there. */
  readonly children?: readonly LightNode[] | undefined;
  /** The slots of images that the browser could not show. */
  readonly broken?: ReadonlySet<string> | undefined;
}

/** How a kind that holds figures goes about them: it has no rows but those of a story. */
export interface Holding {
  /** What stands between the tags, in place of rows; `property` is what a program set as `data`. */
  sourceOf(content: LightContent, property?: unknown): Source;
  /** What is said of an attribute that only rows would answer to; null of any other. */
  strange(attribute: string): Finding | null;
}

/** A kind of graphic: what it reads, what it can be told, and how it draws. Pure, on both sides. */
export interface GraphicKind<S = Settings> {
  readonly name: string;
  readonly roles: readonly Role[];
  /** Rows without one of these cannot be placed. */
  readonly needs?: readonly ('date' | 'value')[];
  /** The most rows it can draw; those beyond are set aside. `MOST_MARKS` unless given. */
  readonly mostRows?: number;
  /** True where a row called 合計 is the total and no item. */
  readonly hasTotal?: boolean;
  /** True where rows in units of other kinds are drawn too, each on a scale of its own. */
  readonly mixesUnits?: boolean;
  /**
   * True where each value stands by itself: no other’s unit is laid on it, one in words, such as 近百家,
   * is no mistake and stands as the words it is, and a total is a value as any other.
   */
  readonly eachAlone?: boolean;
  /** The roles by any of which rows are drawn, such as groups on a map; values unless given. */
  readonly drawsBy?: readonly Role[];
  /** True where it draws the line through more values than there are rows. */
  readonly hasCurve?: boolean;
  /** True for a graphic that is the data table itself, so that no other one stands behind it. */
  readonly isTable?: boolean;
  /** Set for a frame around other figures, which lists nothing and speaks for the figures in it. */
  readonly holds?: Holding;
  /** True where labels that are dates, one and all, are printed as dates. */
  readonly datesLabels?: boolean;
  /** How it tells rows of several series apart where no header says so. */
  readonly tellSeries?: TellSeries;
  /** How it turns wide tables long, where its rows have series. */
  readonly melt?: Melt;
  readonly attributes: AttributeTable;
  /** Its attributes that say what is true of the rows, and so are not an author’s to say of a story’s. */
  readonly facts?: readonly string[];
  /** The words it should not be without; a missing one is told to the developer. */
  readonly wants: readonly ('headline' | 'source')[];
  readonly styles: readonly CSSResult[];
  shell(content: FigureContent): TemplateResult;
  /** Sets aside the rows that it has no place for, each with the reason, or reads more of them. */
  admit?(dataset: Dataset): Dataset;
  draw(subject: Subject<S>): Drawing;
  /**
   * Data given by attributes of the kind's own, such as the callout's `value`, or by the words between
   * the tags, such as a quote.
   */
  gridOfSettings?(settings: Settings, children: readonly LightNode[]): Grid | null;
}

/** The parts of a figure that are words. */
export type WordPart = 'headline' | 'deck' | 'source' | 'note' | 'summary';

/** The words of a story that hold for the figures drawn, and a finding for each part without any. */
export interface CheckedWords {
  readonly words: ReadonlyMap<WordPart, string>;
  readonly problems: readonly Finding[];
}

/** A story: rows, words and looks for a kind. No drawing. */
export interface Preset {
  readonly tag: string;
  /** Looks, which stay when the author brings other data. */
  readonly settings: Settings;
  /**
   * What is true of the preset's own rows only: unit, basis, highlight, as-of; less what the author has
   * said otherwise, which nobody can of facts.
   */
  ownSettings(language: Language, said?: Settings, facts?: readonly string[]): Settings;
  grid(language: Language): Grid;
  /** The preset's rows as known at a date; an author's rows never come through here. */
  rowsAt(dataset: Dataset, asOf: CalendarDate | null): Dataset;
  /**
   * For a kind that holds figures: tags of the package with attributes made from the rows, each of
   * them one part, so that a changed row changes its part. Composition, no drawing.
   */
  parts?(dataset: Dataset, language: Language): readonly TemplateResult[];
  /** The words that hold for these figures and rows. */
  wordsFor(
    dataset: Dataset,
    figures: ReadonlyMap<string, string>,
    language: Language,
  ): CheckedWords;
}
