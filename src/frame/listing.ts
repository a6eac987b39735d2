import { html, nothing, render, type TemplateResult } from 'lit';
import { downloadWords } from '../locale/download-words.ts';
import { tableWords } from '../locale/table-words.ts';
import type { Listing } from './content.ts';
import {
  csvAddress,
  dataTableTemplate,
  excerptOf,
  tabulate,
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
  return html`${dataTableTemplate(excerptOf(table), caption)}${excerptWords(listing, table)}
    <p>
      <a part="download" download="data.csv" href=${csvAddress(table)} lang=${lang}>${download}</a>
    </p>`;
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
