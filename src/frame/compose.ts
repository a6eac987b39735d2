import { html } from 'lit';
import { readDataset, type Dataset, type RowAccount } from '../data/dataset.ts';
import { brokenGrid, type Furniture, type Grid } from '../data/grid.ts';
import { figureWords } from '../locale/figure-words.ts';
import type { Locale } from '../locale/language.ts';
import {
  addressRefused,
  missingWords,
  notShown,
  unknownAttribute,
} from '../problems/figure-problems.ts';
import type { Problem } from '../problems/problem.ts';
import { formatDate, isWithin, parseDate, type CalendarDate } from '../text/date.ts';
import { checkAddress } from './address.ts';
import { checkSentences } from './claims.ts';
import { tabulate } from './data-table.ts';
import {
  calloutTemplate,
  figureTemplate,
  type FigureContent,
  type FigureState,
} from './figure-template.ts';
import type { Drawing, GraphicKind, Preset, WordPart } from './kind.ts';
import {
  attributeName,
  checkSettings,
  FRAME_ATTRIBUTES,
  type FrameSettings,
  type Settings,
} from './settings.ts';
import type { Source } from './source.ts';
import type { TemplateResult } from 'lit';

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

/**
 * The one way from what was given to what is shown, on both sides. Pure and total: whatever is
 * wrong with the input becomes a problem, never an exception.
 */
export function composeFigure(request: FigureRequest): Figure {
  try {
    return compose(request);
  } catch (error) {
    const problem = notShown(error instanceof Error ? error.message : String(error));
    const content = withoutDrawing(request, 'error', [problem]);
    return finish(request, content, { given: 0, read: 0, setAside: [] });
  }
}

function compose(request: FigureRequest): Figure {
  const { kind, preset, author, source, locale } = request;
  const ownRows = preset !== null && !source.named;
  const table = { ...FRAME_ATTRIBUTES, ...kind.attributes };
  const { settings: said, problems: badSettings } = checkSettings(author.settings, table);
  const settings: Settings & FrameSettings = {
    ...preset?.settings,
    ...(ownRows ? preset.ownSettings[locale.language] : {}),
    ...said,
  };
  const grid = ownRows ? preset.grid(locale.language) : source.grid;
  const before = [
    ...badSettings,
    ...author.unknown.map((name) => unknownAttribute(name, Object.keys(table).map(attributeName))),
  ];
  if (!grid) return withoutRows(request, [...before, ...source.problems]);
  const asOf = parseDate(settings.asOf ?? grid.furniture.asOf ?? '');
  const read = readDataset(grid, {
    roles: kind.roles,
    needs: kind.needs,
    hasTotal: kind.hasTotal,
    named: settings.columns ?? grid.furniture.columns ?? '',
    unit: settings.unit ?? '',
    language: locale.language,
  });
  const dataset = ownRows ? untilDate(read, asOf) : read;
  const problems = [...before, ...source.problems, ...dataset.problems];
  if (dataset.rows.length === 0) {
    const state = dataset.problems.some(({ notice }) => notice) ? 'error' : 'empty';
    return finish(request, withoutDrawing(request, state, problems), dataset.account);
  }
  const drawing = kind.draw({ dataset, settings, asOf, locale });
  return finishDrawing(request, { dataset, settings, asOf, drawing, grid, problems, ownRows });
}

/** A preset's own rows are those known at its date; an author's rows are never cut. */
function untilDate(dataset: Dataset, asOf: CalendarDate | null): Dataset {
  if (!asOf) return dataset;
  const rows = dataset.rows.filter(({ date }) => !date || isWithin(date, asOf));
  return { ...dataset, rows, account: { given: rows.length, read: rows.length, setAside: [] } };
}

interface Drawn {
  readonly dataset: Dataset;
  readonly settings: FrameSettings;
  readonly asOf: CalendarDate | null;
  readonly drawing: Drawing;
  readonly grid: Grid;
  readonly problems: readonly Problem[];
  readonly ownRows: boolean;
}

function finishDrawing(request: FigureRequest, drawn: Drawn): Figure {
  const { kind, preset, source, locale } = request;
  const { dataset, settings, drawing, ownRows } = drawn;
  const claims = checkSentences(ownRows ? preset!.sentences : [], drawing.figures, locale.language);
  const words = new Map([...claims.words, ...authoredWords(settings, drawn.grid.furniture)]);
  const href = linkOf(settings.sourceHref ?? drawn.grid.furniture.sourceHref);
  const problems = [
    ...drawn.problems,
    ...drawing.problems,
    ...claims.problems,
    ...href.problems,
    ...wordsMissing(request, words),
  ];
  const stale = source.named && source.progress !== 'ready' && source.progress !== 'none';
  const partial = stale || problems.some(({ notice }) => notice !== null);
  const content: FigureContent = {
    ...withoutDrawing(request, partial ? 'partial' : 'drawn', problems),
    words,
    sourceHref: href.address,
    asOf: asOfWords(settings.asOf ?? drawn.grid.furniture.asOf, drawn.asOf, locale),
    generated: drawing.summary,
    remarks: drawing.remarks,
    body: drawing.body,
    table: kind.shape === 'figure' ? tabulate(dataset, drawing.derived, locale.language) : null,
    stale,
  };
  return finish(request, content, dataset.account);
}

const PARTS: readonly WordPart[] = ['headline', 'deck', 'source', 'note', 'summary'];

/** The author's words, the attribute before what came with the data. */
function authoredWords(
  settings: FrameSettings,
  furniture: Furniture,
): ReadonlyMap<WordPart, string> {
  const words = new Map<WordPart, string>();
  for (const part of PARTS) {
    const text = settings[part] ?? furniture[part];
    if (text) words.set(part, text);
  }
  return words;
}

function linkOf(address: string | undefined): {
  address: string | null;
  problems: readonly Problem[];
} {
  if (address === undefined) return { address: null, problems: [] };
  return checkAddress(address)
    ? { address: address.trim(), problems: [] }
    : { address: null, problems: [addressRefused('source-href', address)] };
}

function wordsMissing(
  { kind, author }: FigureRequest,
  words: ReadonlyMap<WordPart, string>,
): readonly Problem[] {
  const wanted: readonly WordPart[] = kind.shape === 'figure' ? ['headline', 'source'] : ['source'];
  return wanted
    .filter((part) => !words.has(part) && !author.slots.has(part))
    .map((part) => missingWords(part));
}

function asOfWords(
  said: string | undefined,
  date: CalendarDate | null,
  { language }: Locale,
): string {
  if (!said) return '';
  return figureWords[language].asOf(date ? formatDate(date, language) : said);
}

function withoutRows(request: FigureRequest, problems: readonly Problem[]): Figure {
  const { progress, named } = request.source;
  const state = progress === 'loading' ? 'loading' : progress === 'failed' ? 'error' : 'empty';
  const account = { given: 0, read: 0, setAside: [] };
  void named;
  return finish(request, withoutDrawing(request, state, problems), account);
}

/** What a figure says when there is no picture: the words of its state in the picture's place. */
function withoutDrawing(
  { kind, author, locale }: FigureRequest,
  state: FigureState,
  problems: readonly Problem[],
): FigureContent {
  const words = figureWords[locale.language];
  const text = state === 'loading' ? words.loading : state === 'empty' ? words.noData : '';
  return {
    kindName: kind.name,
    state,
    locale,
    words: authoredWords(author.settings as FrameSettings, brokenGrid([]).furniture),
    slots: author.slots,
    sourceHref: null,
    asOf: '',
    headingLevel: String(author.settings['headingLevel'] ?? 3),
    generated: text,
    remarks: [],
    body: html`<p class="placeholder" id="label" lang=${locale.ownLang ?? locale.tag}>${text}</p>`,
    table: null,
    problems,
    stale: false,
  };
}

function finish({ kind }: FigureRequest, content: FigureContent, account: RowAccount): Figure {
  const template = kind.shape === 'callout' ? calloutTemplate(content) : figureTemplate(content);
  return { template, state: content.state, account, problems: content.problems };
}
