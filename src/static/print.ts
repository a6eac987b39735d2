import { nothing, type TemplateResult } from 'lit';

/**
 * Prints a template as HTML. Graphics keep to the part of lit that this file knows: text,
 * attributes, `?boolean`, nested templates, arrays and `nothing`; `@event` is left out, since a
 * server hears nothing. A `.property`, a directive or an object is a mistake in a template and throws.
 */
export function printTemplate({ strings, values }: TemplateResult): string {
  const { start, holes } = partsOf(strings);
  let html = start;
  for (const { child, attribute, after } of holes) {
    html += attribute ? printAttribute(attribute, values) : printChild(values[child]);
    html += after;
  }
  return html;
}

/** A template cut at its holes: the text before the first, then each hole with the text after it. */
interface Parts {
  readonly start: string;
  readonly holes: readonly Hole[];
}

/** A child's place, or a whole attribute. All have the same shape, which keeps printing fast. */
interface Hole {
  readonly child: number;
  readonly attribute: AttributePiece | null;
  readonly after: string;
}

type Piece = string | { readonly child: number } | AttributePiece;

interface AttributePiece {
  readonly name: string;
  /** The fixed text before, between and after the attribute's values. */
  readonly texts: readonly string[];
  readonly first: number;
}

/** One entry per template in the code, as in lit itself; values are never kept. */
const compiled = new WeakMap<TemplateStringsArray, Parts>();

function partsOf(strings: TemplateStringsArray): Parts {
  const known = compiled.get(strings);
  if (known) return known;
  const parts = joinPieces(cutTemplate([...strings]));
  compiled.set(strings, parts);
  return parts;
}

function joinPieces(pieces: readonly Piece[]): Parts {
  const holes: { child: number; attribute: AttributePiece | null; after: string }[] = [];
  let start = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string')
      holes.push(
        'child' in piece
          ? { child: piece.child, attribute: null, after: '' }
          : { child: 0, attribute: piece, after: '' },
      );
    else if (holes.length === 0) start += piece;
    else holes.at(-1)!.after += piece;
  }
  return { start, holes };
}

/** An attribute that the text so far ends in: its name, its quote, and what its value begins with. */
const OPEN_ATTRIBUTE = /\s+([^\s=<>"'/]+)=(["']?)([^"'<>]*)$/;

function cutTemplate(strings: string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let tag = '';
  for (let at = 0; at < strings.length; at++) {
    const text = strings[at]!;
    tag = openTag(tag + text);
    const match = at < strings.length - 1 && tag ? OPEN_ATTRIBUTE.exec(tag) : null;
    if (!match) {
      pieces.push(text);
      if (at < strings.length - 1) pieces.push({ child: at });
      continue;
    }
    const [whole, name = '', quote = '', lead = ''] = match;
    pieces.push(text.slice(0, text.length - whole.length));
    const texts = [lead];
    const first = at;
    while (quote && !strings[at + 1]!.includes(quote)) texts.push(strings[++at]!);
    const end = quote ? strings[at + 1]!.indexOf(quote) : 0;
    texts.push(strings[at + 1]!.slice(0, end));
    pieces.push({ name, texts, first });
    strings[at + 1] = strings[at + 1]!.slice(quote ? end + 1 : 0);
    // The tag goes on without this attribute, or the next one would be taken for its value.
    tag = tag.slice(0, match.index);
  }
  return pieces.filter((piece) => piece !== '');
}

/** The tag that a text leaves open, or '' between tags. */
function openTag(text: string): string {
  const start = text.lastIndexOf('<');
  return start > text.lastIndexOf('>') && /^<[a-z]/i.test(text.slice(start))
    ? text.slice(start)
    : '';
}

function printAttribute(
  { name, texts, first }: AttributePiece,
  values: readonly unknown[],
): string {
  const sign = name[0];
  if (sign === '@') return '';
  if (sign === '.') throw new Error(`a graphic's template sets the property ${name}`);
  if (sign === '?') return values[first] ? ` ${name.slice(1)}=""` : '';
  let text = texts[0]!;
  for (let at = 1; at < texts.length; at++) {
    const value = values[first + at - 1];
    if (value === nothing) return '';
    text += (value ?? '') + texts[at]!;
  }
  return ` ${name}="${escapeAttribute(text)}"`;
}

function printChild(value: unknown): string {
  if (typeof value === 'string') return escapeText(value);
  if (value === nothing || value === null || value === undefined) return '';
  if (Array.isArray(value)) return printAll(value);
  if (isTemplate(value)) return printTemplate(value);
  if (typeof value === 'number') return String(value);
  throw new Error('a graphic’s template holds neither text nor a template');
}

function printAll(values: readonly unknown[]): string {
  let html = '';
  for (const value of values) html += printChild(value);
  return html;
}

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

/** The marks of HTML as entities; the result holds in XML and inside a template too. */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The same for a value between double quotes. */
export function escapeAttribute(text: string): string {
  const escaped = escapeText(text);
  return escaped.includes('"') ? escaped.replaceAll('"', '&quot;') : escaped;
}
