import { html, nothing, type TemplateResult } from 'lit';
import type { Row } from '../data/dataset.ts';
import type { Locale } from '../locale/language.ts';
import { pointWords } from '../locale/point-words.ts';

/** The values of one series, and how each is said; '' for the title of one without a name. */
export interface UnseenGroup {
  readonly title: string;
  readonly items: readonly Row[];
  say(row: Row): string;
}

/** More items than this are a burden to step through; the table has them all. */
const MOST_ITEMS = 50;

/**
 * Every value of a plot as a list, one item each, the series as items of their own where they have
 * names. Of very many values only the notable ones are listed, and how many there are beside them.
 */
export function unseenListTemplate(groups: readonly UnseenGroup[], locale: Locale): TemplateResult {
  const count = groups.reduce((all, { items }) => all + items.length, 0);
  const most = count > MOST_ITEMS ? notable : (items: readonly Row[]): readonly Row[] => items;
  return html`<ul class="unseen" role="list" lang=${locale.ownLang ?? nothing}>
    ${groups.map(({ title, items, say }) => {
      const kept = most(items);
      const texts = kept.map(say);
      const left = items.length - kept.length;
      if (left > 0) texts.push(pointWords[locale.language].more(left));
      const listed = texts.map((text) => html`<li>${text}</li>`);
      return title === ''
        ? listed
        : html`<li>
            <span>${title}</span>
            <ul role="list">
              ${listed}
            </ul>
          </li>`;
    })}
  </ul>`;
}

/** The first, the last, the greatest and the least. */
function notable(rows: readonly Row[]): readonly Row[] {
  if (rows.length < 5) return rows;
  let [least, most] = [Infinity, -Infinity];
  const kept = [0, 0, 0, rows.length - 1];
  rows.forEach(({ value: { decimal } }, index) => {
    if (!decimal) return;
    const value = Number(decimal.int) / 10 ** decimal.places;
    if (value < least) [least, kept[1]] = [value, index];
    if (value > most) [most, kept[2]] = [value, index];
  });
  return rows.filter((_, index) => kept.includes(index));
}
