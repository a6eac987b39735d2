import { html, type TemplateResult } from 'lit';

/**
 * The parts side by side where there is room: a slot for the author's, or a story's own. These are no
 * fallback of the slot, since the white space between an author's tags would take its place.
 */
export function panelTemplate(parts: readonly (string | TemplateResult)[]): TemplateResult {
  const isStory = parts.some((part) => typeof part !== 'string');
  // The first of a story's three is the one its headline is about.
  const look = parts.includes('') ? 'loose' : isStory && parts.length === 3 ? 'led' : '';
  return html`<div class="parts ${look}">${isStory ? parts : html`<slot></slot>`}</div>`;
}
