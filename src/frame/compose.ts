import { html, type TemplateResult } from 'lit';
import { readDataset, type Dataset, type RowAccount } from '../data/dataset.ts';
import type { Furniture, Grid } from '../data/grid.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { Locale } from '../locale/language.ts';
import { leftOverRow } from '../problems/data-problems.ts';
import { addressRefused, missingWords, notShown, unknownAttribute } from '../problems/figure-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { formatDate, isWithin, parseDate, type CalendarDate } from '../text/date.ts';
import { checkAddress } from './address.ts';
import { checkSentences } from './claims.ts';
import { tabulate } from './data-table.ts';
import { calloutTemplate, figureTemplate, type FigureContent, type FigureState } from './figure-template.ts';
import type { Drawing, GraphicKind, Preset, WordPart } from './kind.ts';
import { attributeName, attributesOf, checkSettings, type FrameSettings, type Settings } from './settings.ts';
import type { Source } from './source.ts';

/** What an author said with a tag, from the browser's element or the server's attributes alike. */
export interface Author {
  readonly settings: Settings;
  readonly slots: ReadonlySet<string>;
  /** Attributes on the tag that nothing here knows. */
  readonly unknown: readonly string[];
}

/** One tag with everything around it: the input of a figure. */
export interface FigureRequest {
  readonly kind: GraphicKind;
  readonly preset: Preset | null;
  readonly author: Author;
  readonly source: Source;
  readonly locale: Locale;
}

/** A composed figure: its HTML as a template, its state, its rows' account, and what went wrong. */
export interface Figure {
  readonly template: TemplateResult;
  readonly state: FigureState;
  readonly account: RowAccount;
  readonly problems: readonly Problem[];
}

const NO_ROWS: RowAccount = { given: 0, read: 0, setAside: [] };

/**
 * The one way from what was given to what is shown, on both sides. Pure and total: whatever is
 * wrong with the input becomes a problem, never an exception.
 */
export function composeFigure(request: FigureRequest): Figure {
  const brief = readBrief(request);
  try {
    return compose(request, brief);
  } catch (error) {
    const problem = notShown(error instanceof Error ? error.message : String(error));
    return finish(request, emptyContent(request, brief, 'error', [...brief.problems, problem]), NO_ROWS);
  }
}

/** The author's settings, checked and laid over the preset's and the kind's. */
interface Brief {
  readonly settings: Settings & FrameSettings;
  /** The preset's own grid, when the author named no data. */
  readonly ownGrid: Grid | null;
  readonly problems: readonly Problem[];
}

function readBrief({ kind, preset, author, source, locale }: FigureRequest): Brief {
  const table = attributesOf(kind);
  const { settings, problems } = checkSettings(author.settings, table);
  const own = source.named ? null : preset;
  const names = Object.keys(table).map(attributeName);
  return {
    settings: { ...preset?.settings, ...own?.ownSettings[locale.language], ...settings },
    ownGrid: own?.grid(locale.language) ?? null,
    problems: [...problems, ...author.unknown.map((name) => unknownAttribute(name, names)), ...source.problems],
  };
}

function compose(request: FigureRequest, brief: Brief): Figure {
  const { kind, source, locale } = request;
  const { settings } = brief;
  const grid = brief.ownGrid ?? source.grid;
  if (!grid) {
    const state = source.progress === 'loading' ? 'loading' : source.progress === 'failed' || source.named ? 'error' : 'empty';
    return finish(request, emptyContent(request, brief, state, brief.problems), NO_ROWS);
  }
  const asOf = parseDate(settings.asOf ?? grid.furniture.asOf ?? '');
  const dataset = readRows(request, brief, grid, asOf);
  const problems = [...brief.problems, ...dataset.problems];
  if (dataset.rows.length === 0) {
    const state = problems.some(({ notice }) => notice) ? 'error' : 'empty';
    return finish(request, emptyContent(request, brief, state, problems), dataset.account);
  }
  const drawing = kind.draw({ dataset, settings, asOf, locale });
  const content = contentOf(request, { brief, grid, dataset, asOf, drawing, problems });
  return finish(request, content, dataset.account);
}

function readRows(
  { kind, locale }: FigureRequest,
  { settings, ownGrid }: Brief,
  grid: Grid,
  asOf: CalendarDate | null,
): Dataset {
  const dataset = readDataset(grid, {
    roles: kind.roles,
    needs: kind.needs,
    hasTotal: kind.hasTotal,
    named: settings.columns ?? grid.furniture.columns ?? '',
    unit: settings.unit ?? '',
    language: locale.language,
  });
  return limitRows(ownGrid ? untilDate(dataset, asOf) : dataset, kind.mostRows);
}

/** A preset's own rows are those known at its date; an author's rows are never cut. */
function untilDate(dataset: Dataset, asOf: CalendarDate | null): Dataset {
  if (!asOf) return dataset;
  const rows = dataset.rows.filter(({ date }) => !date || isWithin(date, asOf));
  const total = dataset.total ? 1 : 0;
  return { ...dataset, rows, account: { ...NO_ROWS, given: rows.length + total, read: rows.length + total } };
}

/** Rows that a kind has no room for are set aside aloud. */
function limitRows(dataset: Dataset, most = Infinity): Dataset {
  const { rows, account, problems } = dataset;
  const over = rows.slice(most).map(({ number }) => leftOverRow(number, `only ${most} can be shown`));
  if (over.length === 0) return dataset;
  const setAside = [
    ...account.setAside,
    ...over.map(({ text }, index) => ({ row: rows[most + index]!.number, reason: text })),
  ];
  return {
    ...dataset,
    rows: rows.slice(0, most),
    problems: [...problems, ...over],
    account: { given: account.given, read: account.given - setAside.length, setAside },
  };
}

/** Everything known about a figure that is drawn. */
interface Drawn {
  readonly brief: Brief;
  readonly grid: Grid;
  readonly dataset: Dataset;
  readonly asOf: CalendarDate | null;
  readonly drawing: Drawing;
  readonly problems: readonly Problem[];
}

function contentOf(request: FigureRequest, drawn: Drawn): FigureContent {
  const { kind, preset, source, locale } = request;
  const { brief, grid, dataset, drawing } = drawn;
  const { settings } = brief;
  const figures = new Map([...cellFigures(grid, dataset), ...drawing.figures]);
  const claims = checkSentences(brief.ownGrid ? preset!.sentences : [], figures, locale.language);
  const words = new Map([...claims.words, ...authoredWords(settings, grid.furniture)]);
  const link = linkOf(settings.sourceHref ?? grid.furniture.sourceHref);
  const problems = [
    ...drawn.problems,
    ...drawing.problems,
    ...claims.problems,
    ...link.problems,
    ...missingParts(request, words),
  ];
  const stale = source.named && (source.progress === 'loading' || source.progress === 'failed');
  const partial = stale || problems.some(({ notice }) => notice !== null);
  return {
    ...emptyContent(request, brief, partial ? 'partial' : 'drawn', problems),
    words,
    sourceHref: link.address,
    asOf: asOfWords(settings.asOf ?? grid.furniture.asOf, drawn.asOf, locale),
    generated: drawing.summary,
    remarks: drawing.remarks,
    body: drawing.body,
    table: kind.shape === 'figure' ? tabulate(dataset, drawing.derived, locale.language) : null,
    stale,
  };
}

/** A preset's cells by row and column name, for sentences about columns that are not drawn. */
function cellFigures({ keys = [] }: Grid, { rows }: Dataset): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ id, cells }) => keys.map((key, index) => [`${id}.${key}`, cells[index]!] as const)),
  );
}

const PARTS: readonly WordPart[] = ['headline', 'deck', 'source', 'note', 'summary'];

/** The author's words, the attribute before what came with the data. */
function authoredWords(settings: FrameSettings, furniture: Furniture): ReadonlyMap<WordPart, string> {
  const said = PARTS.map((part) => [part, settings[part] ?? furniture[part] ?? ''] as const);
  return new Map(said.filter(([, text]) => text !== ''));
}

function linkOf(address: string | undefined): { address: string | null; problems: readonly Problem[] } {
  if (address === undefined) return { address: null, problems: [] };
  return checkAddress(address)
    ? { address: address.trim(), problems: [] }
    : { address: null, problems: [addressRefused('source-href', address)] };
}

function missingParts(
  { kind, author }: FigureRequest,
  words: ReadonlyMap<WordPart, string>,
): readonly Problem[] {
  const wanted: readonly WordPart[] = kind.shape === 'figure' ? ['headline', 'source'] : ['source'];
  return wanted.filter((part) => !words.has(part) && !author.slots.has(part)).map(missingWords);
}

function asOfWords(said: string | undefined, date: CalendarDate | null, { language }: Locale): string {
  return said ? figureWords[language].asOf(date ? formatDate(date, language) : said) : '';
}

/** A figure without a picture: the words of its state stand in the picture's place. */
function emptyContent(
  { kind, author, locale }: FigureRequest,
  { settings }: Brief,
  state: FigureState,
  problems: readonly Problem[],
): FigureContent {
  const words = figureWords[locale.language];
  const text = state === 'loading' ? words.loading : state === 'empty' ? words.noData : '';
  return {
    kindName: kind.name,
    state,
    locale,
    words: authoredWords(settings, {}),
    slots: author.slots,
    sourceHref: null,
    asOf: '',
    headingLevel: settings.headingLevel ?? '3',
    generated: '',
    remarks: [],
    body: text ? html`<p class="placeholder" lang=${locale.ownLang ?? locale.tag}>${text}</p>` : html``,
    table: null,
    problems,
    stale: false,
  };
}

function finish({ kind }: FigureRequest, content: FigureContent, account: RowAccount): Figure {
  const template = kind.shape === 'callout' ? calloutTemplate(content) : figureTemplate(content);
  return { template, state: content.state, account, problems: content.problems };
}
