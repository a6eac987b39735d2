import { html, type TemplateResult } from 'lit';

/** A number with the sign behind it, which counts it or names it, and a day with its month. */
const COUNTED =
  /((?:\d{1,2}月)?\d[\d,.]{0,20}(?:[萬万億亿]{1,2}[元人家個]?|分[鐘钟]|\p{Script=Han}))/u;

/** Chinese words of ours or an author’s, in which no line ends between a number and its unit. */
export function keptTemplate(text: string): string | readonly (string | TemplateResult)[] {
  const parts = text.split(COUNTED);
  return parts.length === 1
    ? text
    : parts.map((part, index) => (index % 2 ? html`<span class="kept">${part}</span>` : part));
}
