import { html, type TemplateResult } from 'lit';
import type { RowAccount } from '../data/dataset.ts';
import { holdsHeading, isLeftOpen } from '../data/light-content.ts';
import type { LightNode } from '../data/light-node.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { Language, Locale } from '../locale/language.ts';
import { found, isSeen, type Finding } from '../problems/finding.ts';
import type { ScrubStops } from '../scale/stops.ts';
import type { CalendarDate } from '../text/calendar.ts';
import { parseDate } from '../text/date.ts';
import { formatDate } from '../text/format-date.ts';
import type { FigureContent, FigureState, Listing } from './content.ts';
import type { GraphicKind, Preset } from './kind.ts';
import { figuresRoom, LateRoom, tellingRoom } from './late-room.ts';
import { readRows } from './read-rows.ts';
import { ALONE, type Surroundings } from './surroundings.ts';
import {
  attributeName,
  attributesOf,
  checkSettings,
  type FrameSettings,
  type Settings,
} from './settings.ts';
import { authoredWords, sayWords } from './said-words.ts';
import type { Source } from './source.ts';

/** What an author said with a tag, from the browser's element or the server's attributes alike. */
export interface Author {
  readonly settings: Settings;
  readonly slots: ReadonlySet<string>;
  /** Attributes on the tag that nothing here knows. */
  readonly unknown: readonly string[];
  /** The tags of what stands between those of a kind that holds figures, '' for words. */
  readonly parts?: readonly string[];
  /** What stands between the tags, and the slots of images there that the browser could not show. */
  readonly children?: readonly LightNode[] | undefined;
  readonly broken?: ReadonlySet<string> | undefined;
}

/** One tag with everything around it: the input of a figure. */
export interface FigureRequest {
  readonly kind: GraphicKind;
  readonly preset: Preset | null;
  readonly author: Author;
  readonly source: Source;
  readonly locale: Locale;
  /** Puts findings into words for the reader; null while that room is still on its way. */
  readonly tell: ((findings: readonly Finding[], language: Language) => readonly string[]) | null;
  /** Makes the data table at once, as a server does; null where it waits until it is wanted. */
  readonly list: ((listing: Listing) => TemplateResult) | null;
  /** The page itself unless given. */
  readonly around?: Surroundings;
}

/** A composed figure: its HTML as a template, its state, its rows' account, and what went wrong. */
export interface Figure {
  readonly template: TemplateResult;
  readonly state: FigureState;
  readonly account: RowAccount;
  readonly problems: readonly Finding[];
  /** What a scrubber steps through; null where the drawing has none. */
  readonly stops: ScrubStops | null;
  /** What the data table is made from; null where there is nothing to list. */
  readonly listing: Listing | null;
}

/** The account of a figure without rows. */
export const NO_ROWS: RowAccount = { given: 0, read: 0, setAside: [] };

/**
 * The one way from what was given to what is shown, on both sides. Pure and total: whatever is
 * wrong with the input becomes a problem, never an exception.
 */
export function composeFigure(request: FigureRequest): Figure {
  const brief = readBrief(request);
  try {
    return compose(request, brief);
  } catch (error) {
    if (error instanceof LateRoom) throw error;
    const wrong = found('not-shown', error instanceof Error ? error.message : String(error));
    return figureOf(request, brief, 'error', [...brief.problems, wrong], NO_ROWS);
  }
}

/** The author's settings, checked and laid over the preset's. */
export interface Brief {
  readonly settings: Settings & FrameSettings;
  /** The story, when the author named no data. */
  readonly story: Preset | null;
  readonly problems: readonly Finding[];
}

function readBrief({ kind, preset, author, source, locale }: FigureRequest): Brief {
  const table = attributesOf(kind);
  const { settings: checked, problems } = checkSettings(author.settings, table);
  const { asOf } = checked;
  const undated = typeof asOf === 'string' && parseDate(asOf) === null;
  const settings: Settings = undated ? { ...checked, asOf: undefined } : checked;
  const story = source.named ? null : preset;
  const facts = factsOf(kind);
  const owned = story ? facts.filter((name) => settings[name] !== undefined) : [];
  return {
    settings: preset
      ? {
          ...preset.settings,
          ...settings,
          ...story?.ownSettings(locale.language, settings, facts),
        }
      : settings,
    story,
    problems: [
      ...problems,
      ...(undated ? [found('setting-not-read', 'as-of', asOf, 'a date such as 2025-03')] : []),
      ...owned.map((name) => found('not-for-story', name, String(settings[name]))),
      ...author.unknown.map(
        (name) =>
          kind.holds?.strange(name) ??
          found('unknown-attribute', name, Object.keys(table).map(attributeName)),
      ),
      ...(swallows(kind, author) ? [found('left-open')] : []),
      ...source.problems,
    ],
  };
}

/** Whether what follows in the article stands between the tags; a quote may have paragraphs of its own. */
const swallows = ({ holds, gridOfSettings }: GraphicKind, { children = [] }: Author): boolean =>
  !holds && isLeftOpen(children) && (!gridOfSettings || children.some(holdsHeading));

/** What a story's rows are counted in and held against is theirs, whatever the tag says. */
const factsOf = ({ facts = [] }: GraphicKind): readonly string[] => ['unit', 'basis', ...facts];

/** What a drawing adds to a figure. */
type Drawn = Omit<
  FigureContent,
  | 'kindName'
  | 'state'
  | 'locale'
  | 'storyLang'
  | 'slots'
  | 'hasHeading'
  | 'headingLevel'
  | 'notices'
  | 'listed'
>;

function compose(request: FigureRequest, brief: Brief): Figure {
  const { kind, source, locale } = request;
  const { story, settings } = brief;
  const grid = story?.grid(locale.language) ?? source.grid;
  if (!grid) return figureOf(request, brief, stateWithout(source), brief.problems, NO_ROWS);
  const asOf = parseDate(settings.asOf ?? grid.furniture.asOf ?? '');
  const read = readRows(kind, settings, locale, grid);
  const dataset = story ? story.rowsAt(read, asOf) : read;
  const before = [...brief.problems, ...dataset.problems];
  const parts = story?.parts?.(dataset, locale.language) ?? request.author.parts ?? [];
  if (dataset.rows.length === 0 && !kind.holds) {
    const state = before.some(isSeen) ? 'error' : 'empty';
    return figureOf(request, brief, state, before, dataset.account);
  }
  const { children, broken } = request.author;
  const drawing = kind.draw({ dataset, settings, asOf, locale, parts, children, broken });
  const said = sayWords(request, brief, { drawing, dataset, furniture: grid.furniture });
  const { typed } = dataset;
  const told = [
    ...before,
    // What only a preset asked for, an author's rows need not be able to give.
    ...(drawing.problems ?? []).filter(
      ({ code }) => code !== 'shares-impossible' || request.author.settings['shares'],
    ),
    ...said.problems,
  ];
  const problems = typed ? figuresRoom.enter().asTyped(told, typed) : told;
  const state = stands(source) || problems.some(isSeen) ? 'partial' : 'drawn';
  const { body, remarks = [], derived = [], stops = null } = drawing;
  const { summary } = said;
  const caption = said.words.get('headline') ?? summary;
  const figure = figureOf(request, brief, state, problems, dataset.account, {
    ...said,
    asOf: asOfWords(asOf, locale),
    generated: summary,
    remarks,
    body,
    listing: kind.holds || kind.isTable ? null : { kind, dataset, derived, caption, locale },
  });
  return { ...figure, stops };
}

/** True for rows that stand in for what the author wanted. */
const stands = ({ progress }: Source): boolean => progress === 'loading' || progress === 'failed';

function stateWithout({ progress, named }: Source): FigureState {
  if (progress === 'loading') return 'loading';
  return named ? 'error' : 'empty';
}

const asOfWords = (date: CalendarDate | null, { language }: Locale): string =>
  date ? figureWords[language].asOf(formatDate(date, language)) : '';

/** A heading of the author's own in the place of the headline. */
const isHeadline = (node: LightNode): boolean =>
  node.attribute('slot') === 'headline' && holdsHeading(node);

/** A figure in its shell; without a drawing the words of its state stand in the picture's place. */
function figureOf(
  { kind, author, locale, source, tell, list, around = ALONE }: FigureRequest,
  { settings, story }: Brief,
  state: FigureState,
  problems: readonly Finding[],
  account: RowAccount,
  drawn?: Drawn,
): Figure {
  const seen = problems.filter(isSeen);
  const notices = seen.length > 0 && tell ? tell(seen, locale.language) : [];
  const isStale = state === 'partial' && stands(source);
  const made: Drawn = drawn ?? {
    ...tellingRoom.enter().placeholderOf(state, locale),
    words: authoredWords(settings, {}, author.slots),
    authored: new Set(),
    sourceHref: null,
    asOf: '',
    generated: '',
    remarks: [],
    listing: null,
  };
  const { listing } = made;
  const content: FigureContent = {
    ...made,
    listed: listing && list ? list(listing) : null,
    kindName: kind.name,
    state,
    locale,
    storyLang: story && drawn ? locale.ownLang : null,
    slots: author.slots,
    hasHeading: author.children?.some(isHeadline) ?? false,
    headingLevel: settings.headingLevel ?? String(around.level),
    notices: isStale ? [...notices, tellingRoom.enter().staleWords(locale)] : notices,
  };
  const shell = kind.shell(content);
  const isOpen = problems.some(({ code }) => code === 'left-open');
  const template = isOpen ? html`${shell}<slot></slot>` : shell;
  return { template, state, account, problems, listing, stops: null };
}
