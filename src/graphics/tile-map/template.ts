import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../../data/columns.ts';
import { readHeader } from '../../data/header-roles.ts';
import { NOTHING } from '../../data/quantity.ts';
import { whyMissing } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language, Locale } from '../../locale/language.ts';
import { tileMapWords } from '../../locale/tile-map-words.ts';
import { unseenTemplate } from '../../marks/unseen.ts';
import { rungClass, untilClass } from '../../scale/ladder.ts';
import { formatUnit } from '../../text/unit.ts';
import { describeTile, missingWord } from './describe.ts';
import { printValue, type Tile, type TileMapLayout } from './layout.ts';

/**
 * A list of tiles in rows that stand in a grid; each item is one datum in words, beside a picture
 * hidden from readers. Below the width at which the texts fit there is a plain list of the rows in
 * its place, the highest value first, that nobody takes for a map.
 */
export const tileMapTemplate = (
  layout: TileMapLayout,
  columns: readonly Column[],
  locale: Locale,
): TemplateResult =>
  html`<div
    class="map ${layout.width} ${layout.isTall ? 'tall' : ''} ${layout.isFine ? 'fine' : ''}"
  >
    ${keyTemplate(layout, columns, locale)}
    <ol class="rows ${untilClass(layout.mapFrom)}" role="list">
      ${layout.listed.map((tile) => rowTemplate(tile, layout, locale))}
    </ol>
    ${layout.mapFrom === null ? nothing : gridTemplate(layout, locale)}
  </div>`;

const gridTemplate = (layout: TileMapLayout, locale: Locale): TemplateResult =>
  html`<div class="tiles ${rungClass(layout.mapFrom)}" role="list">
      ${layout.lines.map(
        (line) =>
          html`<div class="line" role="presentation">
            ${line.map((tile) => (tile ? tileTemplate(tile, layout, locale) : BLANK))}
          </div>`,
      )}
    </div>
    ${codesTemplate(layout, locale)}`;

/** One row of the list: its tone, its name, its group where that is what counts, and its value. */
function rowTemplate(tile: Tile, layout: TileMapLayout, locale: Locale): TemplateResult {
  const { data, name, tone } = tile;
  const { language } = locale;
  const why = whyMissing(data!.value, language, tone ? '' : missingWord(layout, language));
  const group = layout.tones.fill === 'group' ? data!.group : '';
  return html`<li class="row ${isOurs(tile) ? 'ours' : ''}">
    ${unseenTemplate(describeTile(tile, layout, language), locale)}<span
      class="swatch ${lookOf(tile)}"
      aria-hidden="true"
    ></span
    ><span class="name" aria-hidden="true" lang=${langOf(layout, locale)}>${name}</span
    >${group === '' ? nothing : html`<span class="of" aria-hidden="true">${group}</span>`}<b
      class="value"
      part="value"
      aria-hidden="true"
      >${data!.value.decimal ? tile.number : why}</b
    >
  </li>`;
}

/** The names of provinces are ours, in the language that the words around them are in. */
const langOf = ({ isChina }: TileMapLayout, { ownLang }: Locale): string | typeof nothing =>
  isChina && ownLang ? ownLang : nothing;

/** What the short names stand for, where they are letters and nothing else says it. */
function codesTemplate(layout: TileMapLayout, locale: Locale): TemplateResult | typeof nothing {
  const { mapFrom, longFrom, tiles } = layout;
  const coded = tiles.filter(({ name, short }) => /^[A-Z]{1,4}$/.test(short) && name !== short);
  if (mapFrom === longFrom || coded.length === 0) return nothing;
  return html`<p
    class="codes ${rungClass(mapFrom)} ${untilClass(longFrom)}"
    aria-hidden="true"
    lang=${langOf(layout, locale)}
  >
    ${coded
      .toSorted((a, b) => (a.short < b.short ? -1 : 1))
      .map(({ long, short }) => html`<span class="code"><b>${short}</b> ${long}</span>`)}
  </p>`;
}

const BLANK = html`<span class="blank"></span>`;

function tileTemplate(tile: Tile, layout: TileMapLayout, locale: Locale): TemplateResult {
  const words = describeTile(tile, layout, locale.language);
  return html`<div class="tile ${lookOf(tile)}" part="tile" role="listitem">
    ${unseenTemplate(words, locale)}${nameTemplate(tile, layout, locale)}${
      tile.number === ''
        ? nothing
        : html`<b class="value" part="value" aria-hidden="true">${tile.number}</b>`
    }
  </div>`;
}

const isOurs = ({ data }: Tile): boolean =>
  data?.value.decimal !== null && data?.value.status === 'calculated';

const lookOf = (tile: Tile): string =>
  [tile.state, tile.tone, tile.ringed && 'ringed', tile.unsure && 'unsure', isOurs(tile) && 'ours']
    .filter(Boolean)
    .join(' ');

/** Its short form, then the name where the tiles have room for it. */
function nameTemplate(tile: Tile, layout: TileMapLayout, locale: Locale): TemplateResult {
  const { mapFrom, longFrom } = layout;
  const lang = langOf(layout, locale);
  const { long, short } = tile;
  if (mapFrom === longFrom || long === short)
    return html`<span class="name" aria-hidden="true" lang=${lang}>${wordsOf(long)}</span>`;
  return html`<span class="name" aria-hidden="true" lang=${lang}
    ><span class=${untilClass(longFrom)}>${short}</span
    ><span class=${rungClass(longFrom)}>${wordsOf(long)}</span></span
  >`;
}

/** A name breaks between its words first, and within one only where that has no room of its own. */
function wordsOf(name: string): string | readonly TemplateResult[] {
  const words = name.split(' ');
  return words.length === 1
    ? name
    : words.map((word, index) => html`${index === 0 ? '' : ' '}<span class="word">${word}</span>`);
}

/** What the looks of tiles mean: the tones, then whatever else is on the map. */
function keyTemplate(
  layout: TileMapLayout,
  columns: readonly Column[],
  { language, ownLang }: Locale,
): TemplateResult {
  const { classes, groups } = layout.tones;
  const { range } = tileMapWords[language];
  // A bound is the value of a row, and is printed as on its tile, less what is about that row alone.
  const values = layout.tiles.flatMap(({ data }) => data?.value ?? []);
  const print = (bound: (typeof classes)[number]['from']): string => {
    const value = values.find(({ decimal }) => decimal === bound)!;
    return printValue({ ...value, qualifier: null }, layout.onTiles, language);
  };
  const head = headOf(layout, columns, language);
  return html`<div class="key" aria-hidden="true" lang=${ownLang ?? nothing}>
    ${head === '' ? nothing : html`<p class="key-head">${head}</p>`}
    ${
      classes.length === 0
        ? nothing
        : html`<div class="steps">
            ${classes.map(
              ({ tone, from, to }) =>
                html`<span class="step"
                  ><span class="swatch ${tone}"></span
                  ><span class="number"><span>${range(print(from), print(to))}</span></span></span
                >`,
            )}
          </div>`
    }
    <div class="entries">
      ${groups.map(({ tone, groups: names }) => entryTemplate(tone, names.join(figureWords[language].listed)))}
      ${otherLooks(layout, language).map(([look, text]) =>
        entryTemplate(look, text, SAID_IN_ROWS.includes(look) ? rungClass(layout.mapFrom) : ''),
      )}
      ${totalTemplate(layout, language)}
    </div>
  </div>`;
}

/** Looks that the rows of a list tell in words. */
const SAID_IN_ROWS: readonly string[] = ['missing', 'out-of-scope'];

const entryTemplate = (look: string, text: string, from = ''): TemplateResult =>
  html`<span class="entry ${from}"
    ><span class="swatch ${look}">${look === 'missing' ? '—' : nothing}</span
    ><span>${text}</span></span
  >`;

/** What the numbers are: the head of their column where it is the author's, and their unit. */
function headOf(
  { tiles, unit }: TileMapLayout,
  columns: readonly Column[],
  language: Language,
): string {
  if (!tiles.some(({ data }) => data?.value.decimal)) return '';
  const { header = '', role } = columns.find((column) => column.role === 'value') ?? {};
  const name = header === role ? '' : readHeader(header).title;
  return tileMapWords[language].head(name, formatUnit(unit, language));
}

/** The looks beside the tones that are on this map, each with its words. */
function otherLooks(
  layout: TileMapLayout,
  language: Language,
): readonly (readonly [look: string, text: string])[] {
  const { tiles, ringLabel } = layout;
  const { statuses, listed } = figureWords[language];
  const saying = (texts: readonly string[]): string => [...new Set(texts)].join(listed);
  const ring = tiles.some(({ ringed }) => ringed);
  const unsure = tiles.flatMap(({ unsure, data }) => (unsure ? statuses[data!.value.status] : []));
  const missing = tiles.flatMap((tile) =>
    tile.state === 'missing'
      ? whyMissing(tile.data?.value ?? NOTHING, language, missingWord(layout, language))
      : [],
  );
  const isOut = tiles.some(({ state }) => state === 'out-of-scope');
  return [
    ...(ring ? [['ringed', ringLabel || tileMapWords[language].ringed] as const] : []),
    ...(unsure.length > 0 ? [['unsure', saying(unsure)] as const] : []),
    ...(tiles.some(isOurs) ? [['ours', statuses.calculated] as const] : []),
    ...(missing.length > 0 ? [['missing', saying(missing)] as const] : []),
    ...(isOut ? [['out-of-scope', statuses['out-of-scope']] as const] : []),
  ];
}

const totalTemplate = (
  { total, unit }: TileMapLayout,
  language: Language,
): TemplateResult | typeof nothing =>
  total
    ? html`<span class="entry"
        ><span>${total.label || tileMapWords[language].total}</span>
        <b class="value">${printValue(total.value, unit, language)}</b></span
      >`
    : nothing;
