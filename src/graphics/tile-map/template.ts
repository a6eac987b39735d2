import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../../data/columns.ts';
import { formatDecimal, formatQuantity } from '../../data/format-quantity.ts';
import { readHeader } from '../../data/header-roles.ts';
import { NOTHING } from '../../data/quantity.ts';
import { whyMissing } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language, Locale } from '../../locale/language.ts';
import { tileMapWords } from '../../locale/tile-map-words.ts';
import { unseenTemplate } from '../../marks/unseen.ts';
import { rungClass, untilClass, type Rung } from '../../scale/ladder.ts';
import { formatUnit } from '../../text/unit.ts';
import { describeTile } from './describe.ts';
import type { Tile, TileMapLayout } from './layout.ts';

/**
 * A list of tiles in rows that stand in a grid; each item is one datum in words, beside a picture
 * hidden from readers. Below the width at which the texts fit the grid is taken apart and the same
 * items follow each other as in any list.
 */
export const tileMapTemplate = (
  layout: TileMapLayout,
  columns: readonly Column[],
  locale: Locale,
): TemplateResult =>
  html`<div class="map ${layout.width} ${layout.isTall ? 'tall' : ''}">
    ${keyTemplate(layout, columns, locale)}
    <div class="tiles ${gridClass(layout.mapFrom)}" role="list">
      ${layout.lines.map(
        (line) =>
          html`<div class="line" role="presentation">
            ${line.map((tile) => (tile ? tileTemplate(tile, layout, locale) : BLANK))}
          </div>`,
      )}
    </div>
  </div>`;

const BLANK = html`<span class="blank"></span>`;

/** `grid-17`: a grid from that rung on. */
const gridClass = (rung: Rung | null): string => rungClass(rung).replace('from', 'grid');

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
    .filter(Boolean).join(' ');

/** The name in a list, then its short form, then the name again where the tiles have room for it. */
function nameTemplate(tile: Tile, layout: TileMapLayout, locale: Locale): TemplateResult {
  const { mapFrom, longFrom, isChina } = layout;
  const lang = isChina && locale.ownLang ? locale.ownLang : nothing;
  const { long, short } = tile;
  if (mapFrom === longFrom || long === short)
    return html`<span class="name" aria-hidden="true" lang=${lang}>${long}</span>`;
  return html`<span class="name" aria-hidden="true" lang=${lang}
    ><span class=${untilClass(mapFrom)}>${long}</span
    ><span class="${rungClass(mapFrom)} ${untilClass(longFrom)}">${short}</span
    ><span class=${rungClass(longFrom)}>${long}</span></span
  >`;
}

/** What the looks of tiles mean: the tones, then whatever else is on the map. */
function keyTemplate(
  layout: TileMapLayout,
  columns: readonly Column[],
  { language, ownLang }: Locale,
): TemplateResult {
  const { classes, groups } = layout.tones;
  const { range } = tileMapWords[language];
  const print = (value: (typeof classes)[number]['from']): string =>
    formatDecimal(value, layout.onTiles, language);
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
      ${otherLooks(layout, language).map(([look, text]) => entryTemplate(look, text))}
      ${totalTemplate(layout, language)}
    </div>
  </div>`;
}

const entryTemplate = (look: string, text: string): TemplateResult =>
  html`<span class="entry"
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
  const name = header === role ? '' : readHeader(header).name;
  return tileMapWords[language].head(name, formatUnit(unit, language));
}

/** The looks beside the tones that are on this map, each with its words. */
function otherLooks(
  { tiles, ringLabel }: TileMapLayout,
  language: Language,
): readonly (readonly [look: string, text: string])[] {
  const { statuses, listed } = figureWords[language];
  const saying = (texts: readonly string[]): string => [...new Set(texts)].join(listed);
  const ring = tiles.some(({ ringed }) => ringed);
  const unsure = tiles.flatMap(({ unsure, data }) => (unsure ? statuses[data!.value.status] : []));
  const missing = tiles.flatMap((tile) =>
    tile.state === 'missing' ? whyMissing(tile.data?.value ?? NOTHING, language) : [],
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
        <b class="value">${formatQuantity(total.value, unit, language)}</b></span
      >`
    : nothing;
