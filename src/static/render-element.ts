import type { RowAccount } from '../data/dataset.ts';
import type { FigureState } from '../frame/content.ts';
import type { GraphicKind } from '../frame/kind.ts';
import { ALONE } from '../frame/surroundings.ts';
import type { Problem } from '../problems/problem.ts';
import { tellProblem } from '../text/tell.ts';
import { drawTag, printInside, printRoot, type Printing } from './draw-tag.ts';
import { readLightHtml } from './light-html.ts';
import { escapeAttribute } from './print.ts';
import { stylesOf } from './styles.ts';
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
  /** Of the tag itself, then of the figures in it. */
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
 * element without a visible change. `src` is never fetched here. Figures between the tags of a panel
 * are drawn too.
 */
export const renderElement = (tag: string, request: ElementRequest = {}): string =>
  renderReport(tag, request).html;

/** The same with state, rows and problems beside the HTML. */
export function renderReport(tag: string, request: ElementRequest = {}): RenderedElement {
  const known = TAGS.get(tag);
  if (!known) throw new RenderError('unknown-tag', `no tag is called ${tag.slice(0, 80)}`);
  const attributes = readAttributes(request);
  const light = readLightHtml(request.children ?? '');
  const lang = attributes.get('lang') ?? '';
  const given = { known, attributes, content: light.content, lang, around: ALONE };
  const figure = drawTag(given);
  const printing: Printing = {
    styles: (kind) => stylesTag(kind, request),
    problems: [...figure.problems],
  };
  const inside = printRoot(figure, given, printing) + printInside(light.html, given, printing);
  return {
    html: `<${tag}${written(attributes)}>${inside}</${tag}>`,
    state: figure.state,
    rows: figure.account,
    problems: printing.problems.map(tellProblem),
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

/** The styles of a kind, or the link to them, as they stand in a drawing. */
export function stylesTag(
  kind: GraphicKind,
  request: Pick<ElementRequest, 'styles' | 'stylesheet'>,
): string {
  if (request.styles !== 'link') return `<style>${stylesOf(kind)}</style>`;
  const href = request.stylesheet ?? '/pressmark.css';
  return `<link rel="stylesheet" href="${escapeAttribute(href)}">`;
}

function written(attributes: ReadonlyMap<string, string>): string {
  let html = '';
  for (const [name, value] of attributes)
    html += value === '' ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`;
  return html;
}
