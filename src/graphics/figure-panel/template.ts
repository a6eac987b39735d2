import { html, type TemplateResult } from 'lit';

/**
 * The parts side by side where there is room: a slot for the author's, or a story's own. These are no
 * fallback of the slot, since the white space between an author's tags would take its place.
 */
export function panelTemplate(parts: readonly (string | TemplateResult)[]): TemplateResult {
  const isStory = parts.some((part) => typeof part !== 'string');
  return html`<div class=${parts.includes('') ? 'parts loose' : 'parts'}>
    ${isStory ? parts : html`<slot></slot>`}
  </div>`;
}
