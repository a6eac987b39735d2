import type { AttributeTable } from '../data/attributes.ts';
import type { LightContent } from '../data/light-content.ts';
import { composeFigure, type Figure } from '../frame/compose.ts';
import type { GraphicKind } from '../frame/kind.ts';
import { listingTemplate } from '../frame/listing.ts';
import type { Surroundings } from '../frame/surroundings.ts';
import {
  attributeName,
  attributesOf,
  unknownAttributes,
  type Settings,
} from '../frame/settings.ts';
import { chooseSource, type Source } from '../frame/source.ts';
import { readLocale } from '../locale/language.ts';
import type { Finding } from '../problems/finding.ts';
import { tellReader } from '../text/tell.ts';
import { drawParts, placeInside } from './parts.ts';
import { printTemplate } from './print.ts';
import { kinds } from './styles.ts';
import type { KnownTag } from './tags.ts';

/** Where a tag stands, as far as its drawing depends on it. */
export interface Place {
  /** The nearest `lang` around it or its own; '' when there is none. */
  readonly lang: string;
  readonly around: Surroundings;
}

/** A tag and everything it is drawn from. */
export interface GivenTag extends Place {
  readonly known: KnownTag;
  readonly attributes: ReadonlyMap<string, string>;
  readonly content: LightContent;
}

/** How roots are printed, and what was wrong with the figures inside others so far. */
export interface Printing {
  readonly styles: (kind: GraphicKind) => string;
  readonly problems: Finding[];
}

/** Composes a tag as its element would. */
export function drawTag({ known, attributes, content, lang, around }: GivenTag): Figure {
  const { kind } = known;
  const vocabulary = VOCABULARIES.get(kind)!;
  const settings = readSettings(attributes, vocabulary);
  return composeFigure({
    ...known,
    author: {
      settings,
      slots: content.slots,
      unknown: unknownIn(attributes, vocabulary),
      parts: content.parts,
      children: content.children,
    },
    source: sourceOf(kind, settings, attributes, content),
    tell: tellReader,
    list: listingTemplate,
    locale: readLocale(lang),
    around,
  });
}

const sourceOf = (
  kind: GraphicKind,
  settings: Settings,
  attributes: ReadonlyMap<string, string>,
  content: LightContent,
): Source =>
  kind.holds?.sourceOf(content) ??
  chooseSource({
    src: { progress: attributes.has('src') ? 'loading' : 'none' },
    text: attributes.get('data'),
    own: kind.gridOfSettings?.(settings, content.children) ?? null,
    child: content.data,
  });

/** A figure as a declarative shadow root; a story's own figures in it have theirs. */
export function printRoot(figure: Figure, tag: GivenTag, printing: Printing): string {
  const html = printInside(printTemplate(figure.template), tag, printing);
  return `<template shadowrootmode="open">${printing.styles(tag.known.kind)}${html}</template>`;
}

/** HTML inside a tag, each figure in it drawn where the tag holds figures. */
export function printInside(html: string, tag: GivenTag, printing: Printing): string {
  if (!tag.known.kind.holds) return html;
  return drawParts(html, placeInside(tag), (part) => {
    const figure = drawTag(part);
    printing.problems.push(...figure.problems);
    return printRoot(figure, part, printing);
  });
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
