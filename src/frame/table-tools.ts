import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import type { Locale } from '../locale/language.ts';
import { adoptLate } from './late-styles.ts';
import { tableToolsStyles } from './table-tools-styles.ts';
import { tableToolsWords, type TableToolsWords } from '../locale/table-tools-words.ts';

/** What the tools of a table show. */
export interface ToolsState {
  readonly query: string;
  /** What a search has found, as it is read out. */
  readonly said: string;
  readonly locale: Locale;
}

/** What they do. */
export interface ToolsActions {
  order(by: string): void;
  search(query: string): void;
}

/** The tools of a table, in their order. */
export const toolsIn = (root: ShadowRoot): readonly Element[] => [
  ...root.querySelectorAll('.sort > *, .tools :is(input, select)'),
];

/** A column as its head says it. */
interface Head {
  readonly place: HTMLElement;
  readonly name: string;
  readonly key: string;
  readonly sorted: string;
  readonly first: string;
}

/**
 * Draws a button over each head, and above a long table a search field, with a list to sort by where
 * its rows are cards and have no heads. All stand in places that the table has kept free.
 */
export function drawTools(root: ShadowRoot, state: ToolsState, actions: ToolsActions): void {
  adoptLate(root, tableToolsStyles);
  const heads = [...root.querySelectorAll<HTMLElement>('.sort')].map(headOf);
  const words = tableToolsWords[state.locale.language];
  const lang = state.locale.ownLang ?? nothing;
  for (const head of heads) {
    const isDescending = nextOf(head) === 'descending';
    const press = (): void => actions.order(sayOrder(head.key, isDescending));
    render(
      html`<button
        type="button"
        lang=${lang}
        aria-label=${words.sortBy(head.name, isDescending)}
        @click=${press}
      ></button>`,
      head.place,
    );
  }
  const place = root.querySelector<HTMLElement>('.tools');
  if (place) render(toolsTemplate(heads, words, state, actions), place);
}

function headOf(place: HTMLElement): Head {
  const head = place.closest('th')!;
  return {
    place,
    name: head.querySelector('.name')!.textContent.trim(),
    key: head.dataset['key']!,
    sorted: head.getAttribute('aria-sort') ?? '',
    first: head.dataset['first']!,
  };
}

/** The other way round where the table is sorted by this column already. */
const nextOf = ({ sorted, first }: Head): string =>
  sorted === '' ? first : sorted === 'descending' ? 'ascending' : 'descending';

const sayOrder = (key: string, isDescending: boolean): string =>
  isDescending ? `${key} descending` : key;

function toolsTemplate(
  heads: readonly Head[],
  words: TableToolsWords,
  { query, said, locale }: ToolsState,
  { order, search }: ToolsActions,
): TemplateResult {
  const lang = locale.ownLang ?? nothing;
  const take = (event: Event): void => search((event.target as HTMLInputElement).value);
  const pick = (event: Event): void => order((event.target as HTMLSelectElement).value);
  return html`<span class="search"
      ><label for="search" lang=${lang}>${words.search}</label
      ><input
        id="search"
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${live(query)}
        @input=${take}
    /></span>
    <span class="by-list">
      <select aria-label=${words.sort} lang=${lang} @change=${pick}>
        <option value="" ?selected=${heads.every(({ sorted }) => sorted === '')}>
          ${words.given}
        </option>
        ${heads.map((head) =>
          [head.first === 'descending', head.first !== 'descending'].map(
            (isDescending) =>
              html`<option
                value=${sayOrder(head.key, isDescending)}
                ?selected=${head.sorted === (isDescending ? 'descending' : 'ascending')}
              >
                ${words.sortBy(head.name, isDescending)}
              </option>`,
          ),
        )}
      </select>
    </span>
    <span class="unseen" role="status" lang=${lang}>${said}</span>`;
}
