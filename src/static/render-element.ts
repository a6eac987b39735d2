import { composeFigure, type Figure } from '../frame/compose.ts';
import { listingTemplate } from '../frame/listing.ts';
import {
  attributeName,
  attributesOf,
  unknownAttributes,
  type Settings,
} from '../frame/settings.ts';
import { chooseSource } from '../frame/source.ts';
import { tellProblem, tellReader } from '../text/tell.ts';
import { readLocale } from '../locale/language.ts';
import type { AttributeTable } from '../data/attributes.ts';
import type { RowAccount } from '../data/dataset.ts';
import type { FigureState } from '../frame/content.ts';
import type { GraphicKind } from '../frame/kind.ts';
import type { Problem } from '../problems/problem.ts';
import { readLightHtml } from './light-html.ts';
import { escapeAttribute, printTemplate } from './print.ts';
import { kinds, stylesOf } from './styles.ts';
import { TAGS } from './tags.ts';

/** One tag to print. */
export interface ElementRequest {
  /** Attributes as in HTML, kebab-case; `true` for one without a value, `false` for none. */
  readonly attributes?: Readonly<Record<string, string | boolean>>;
  /** The author's own HTML between the tags: a table, a data script, slotted words. */
  readonly children?: string;
  /** The language to draw in, written on the tag unless it has a `lang` of its own. */
  readonly lang?: string;
  /** `inline` writes the styles into each tag, `link` refers to the one cached `pressmark.css`. */
  readonly styles?: 'inline' | 'link';
  /** Where `pressmark.css` is served from; only for linked styles. */
  readonly stylesheet?: string;
}

/** A printed tag, and what a newsroom's build wants to know of it. */
export interface RenderedElement {
  readonly html: string;
  readonly state: FigureState;
  readonly rows: RowAccount;
  readonly problems: readonly Problem[];
}

/** Thrown for what is the program's mistake and no author's: an unknown tag or attribute name. */
export class RenderError extends Error {
  override readonly name = 'RenderError';

  constructor(
    readonly code: 'unknown-tag' | 'bad-attribute-name',
    message: string,
  ) {
    super(message);
  }
}

/**
 * Prints a tag with its declarative shadow root: complete without script, and taken over by the
 * element without a visible change. `src` is never fetched here.
 */
export const renderElement = (tag: string, request: ElementRequest = {}): string =>
  renderReport(tag, request).html;

/** The same with state, rows and problems beside the HTML. */
export function renderReport(tag: string, request: ElementRequest = {}): RenderedElement {
  const known = TAGS.get(tag);
  if (!known) throw new RenderError('unknown-tag', `no tag is called ${tag.slice(0, 80)}`);
  const { kind } = known;
  const attributes = readAttributes(request);
  const light = readLightHtml(request.children ?? '');
  const vocabulary = VOCABULARIES.get(kind)!;
  const settings = readSettings(attributes, vocabulary);
  const figure = composeFigure({
    ...known,
    author: {
      settings,
      slots: light.content.slots,
      unknown: unknownIn(attributes, vocabulary),
    },
    source: chooseSource({
      src: { progress: attributes.has('src') ? 'loading' : 'none' },
      text: attributes.get('data'),
      own: kind.gridOfSettings?.(settings) ?? null,
      child: light.content.data,
    }),
    tell: tellReader,
    list: listingTemplate,
    locale: readLocale(attributes.get('lang') ?? ''),
  });
  const html = printElement(tag, attributes, stylesTag(kind, request), figure, light.html);
  return {
    html,
    state: figure.state,
    rows: figure.account,
    problems: figure.problems.map(tellProblem),
  };
}

/** The attributes as they will be written; an empty value stands for none. */
function readAttributes({ attributes = {}, lang }: ElementRequest): ReadonlyMap<string, string> {
  const read = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) read.set(checkName(name), value === true ? '' : String(value));
  // What was drawn in a language must say so, or the element would draw in the page's.
  if (lang && !read.has('lang')) read.set('lang', lang);
  return read;
}

function checkName(name: string): string {
  if (/^(?!on)[a-z_][\w:.-]*$/i.test(name)) return name.toLowerCase();
  throw new RenderError('bad-attribute-name', `no attribute may be called ${name.slice(0, 80)}`);
}

/** The attributes of each kind with the properties they set, worked out once, in the table's order. */
const VOCABULARIES: ReadonlyMap<GraphicKind, Vocabulary> = new Map(
  kinds().map((kind) => {
    const table = attributesOf(kind);
    const properties = Object.keys(table).filter((name) => name !== 'data');
    return [kind, { table, names: new Map(properties.map((name) => [attributeName(name), name])) }];
  }),
);

interface Vocabulary {
  readonly table: AttributeTable;
  /** Properties by attribute, `data` left out. */
  readonly names: ReadonlyMap<string, string>;
}

function unknownIn(
  attributes: ReadonlyMap<string, string>,
  { table, names }: Vocabulary,
): readonly string[] {
  const others = [...attributes.keys()].filter((name) => !names.has(name));
  return others.length > 0 ? unknownAttributes(others, table) : others;
}

/** Attributes by property name, as lit's converters give them to the element. */
function readSettings(
  attributes: ReadonlyMap<string, string>,
  { table, names }: Vocabulary,
): Settings {
  const settings: Record<string, string | boolean> = {};
  for (const [attribute, property] of names) {
    const value = attributes.get(attribute);
    if (value !== undefined) settings[property] = table[property] === 'flag' || value.trim();
  }
  return settings;
}

function stylesTag(kind: GraphicKind, request: ElementRequest): string {
  if (request.styles !== 'link') return `<style>${stylesOf(kind)}</style>`;
  const href = request.stylesheet ?? '/pressmark.css';
  return `<link rel="stylesheet" href="${escapeAttribute(href)}">`;
}

function printElement(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  styles: string,
  figure: Figure,
  children: string,
): string {
  let written = '';
  for (const [name, value] of attributes)
    written += value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;
  const root = `<template shadowrootmode="open">${styles}${printTemplate(figure.template)}</template>`;
  return `<${tag}${written}>${root}${children}</${tag}>`;
}
