import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../locale/language.ts';

/**
 * Words for those who do not see the picture, beside visible text that is hidden from them, so that
 * each datum is said once and whole. Not selectable: copied text holds what was seen.
 */
export const unseenTemplate = (text: string, { ownLang }: Locale): TemplateResult =>
  html`<span class="unseen" lang=${ownLang ?? nothing}>${text}</span>`;
