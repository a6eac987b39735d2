import { html, type TemplateResult } from 'lit';

/** A number with the word that it counts, or its beginning, and a day with its month. */
const COUNTED = /((?:\d+月)?\d[\d,.]*\p{Script=Han}{1,2})/u;

/** Chinese words of ours or an author’s, in which no line ends between a number and its unit. */
export function keptTemplate(text: string): string | readonly (string | TemplateResult)[] {
  const parts = text.split(COUNTED);
  return parts.length === 1
    ? text
    : parts.map((part, index) => (index % 2 ? html`<span class="kept">${part}</span>` : part));
}
