import { html, nothing, render, type TemplateResult } from 'lit';
import { allRows } from '../data/dataset.ts';
import { readHeader } from '../data/header-roles.ts';
import { downloadWords } from '../locale/download-words.ts';
import { tableWords } from '../locale/table-words.ts';
import type { Listing } from './content.ts';
import {
  csvAddress,
  dataTableTemplate,
  excerptOf,
  tabulate,
  type LangOf,
  type TextTable,
} from './data-table.ts';
import { adoptLate } from './late-styles.ts';
import { listingStyles } from './listing-styles.ts';

/** The data as a table, and as a file to take away. */
export function listingTemplate(listing: Listing): TemplateResult {
  const { caption, locale } = listing;
  const table = tabulate(listing);
  const { download } = downloadWords[locale.language];
  const lang = locale.ownLang ?? nothing;
  return html`${dataTableTemplate(excerptOf(table), caption, langIn(listing))}${excerptWords(listing, table)}
    <p>
      <a part="download" download="data.csv" href=${csvAddress(table)} lang=${lang}>${download}</a>
    </p>`;
}

/**
 * Which texts of a table are our words, on a page in a language that we do not speak: those with letters
 * that the author has not written so. A head that begins with the author's words is theirs.
 */
function langIn({ dataset: { columns, rows, total }, locale: { ownLang } }: Listing): LangOf {
  if (!ownLang) return () => nothing;
  const cells = allRows({ rows, total }).flatMap((row) => row.cells);
  const authored = new Set(cells.map((cell) => cell.replaceAll('\n', '; ')));
  const heads = columns.map(({ header }) => readHeader(header).name).filter(Boolean);
  return (text) =>
    !/\p{L}/u.test(text) || authored.has(text) || heads.some((head) => text.startsWith(head))
      ? nothing
      : ownLang;
}

/** How many of the rows are listed, where these are not all there are. */
function excerptWords(
  { dataset, locale }: Listing,
  table: TextTable,
): TemplateResult | typeof nothing {
  const { given, setAside } = dataset.account;
  const all = given - setAside.length - (table.total ? 1 : 0);
  const { rows } = excerptOf(table);
  if (rows.length >= all) return nothing;
  const { excerpt } = tableWords[locale.language];
  return html`<p lang=${locale.ownLang ?? nothing}>${excerpt(rows.length, all)}</p>`;
}

/** Draws what is listed into its place in the disclosure, or takes it out. */
export function drawListing(place: HTMLElement, listing: Listing | null): void {
  adoptLate(place.getRootNode() as ShadowRoot, listingStyles);
  render(listing ? listingTemplate(listing) : nothing, place);
}
