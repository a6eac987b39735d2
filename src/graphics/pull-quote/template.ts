import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/language.ts';
import { describeLanguage, nameQuote } from './describe.ts';
import type { Quoted, QuoteLayout } from './layout.ts';

type Part = TemplateResult | typeof nothing;

/** The words large, those they were translated from small, and below them who said so. */
export function quoteBody(
  layout: QuoteLayout,
  hasPortrait: boolean,
  locale: Locale,
): TemplateResult {
  const { quote, original, size } = layout;
  return html`<div class="said ${size} ${quote.form}" part="graphic">
    <span id="label" hidden lang=${locale.ownLang ?? nothing}>${nameQuote(layout, locale)}</span>
    ${quotedTemplate(quote, 'words')}${
      original ? quotedTemplate(original, 'original') : nothing
    }${speakerTemplate(layout, hasPortrait, locale)}
  </div>`;
}

/** Marks are text, so that they are copied, printed and heard; nothing stands between them and the words. */
function quotedTemplate(
  { open, text, close, lang }: Quoted,
  name: 'words' | 'original',
): TemplateResult {
  const lines = text.split('\n');
  return html`<blockquote
    class=${name}
    part=${name === 'words' ? 'quote' : name}
    lang=${lang ?? nothing}
    dir="auto"
  >
    ${lines.map(
      (line, index) =>
        html`<p>
          ${index === 0 ? markTemplate(open) : nothing}${line}${
            index === lines.length - 1 ? markTemplate(close) : nothing
          }
        </p>`,
    )}
  </blockquote>`;
}

const markTemplate = (mark: string): TemplateResult => html`<span class="mark">${mark}</span>`;

function speakerTemplate(layout: QuoteLayout, hasPortrait: boolean, locale: Locale): Part {
  const { speaker, role, context, initials } = layout;
  const spoken = describeLanguage(layout, locale);
  if (![hasPortrait, speaker, role, context, spoken].some(Boolean)) return nothing;
  return html`<div class="by">
    ${portraitTemplate(initials, hasPortrait)}
    <div class="who">
      ${speaker ? html`<p class="speaker" part="label"><bdi>${speaker}</bdi></p>` : nothing}${
        role ? html`<p class="role"><bdi>${role}</bdi></p>` : nothing
      }${context ? html`<p class="context"><bdi>${context}</bdi></p>` : nothing}${
        spoken
          ? html`<p class="context"><bdi lang=${locale.ownLang ?? nothing}>${spoken}</bdi></p>`
          : nothing
      }
    </div>
  </div>`;
}

/** A face, or initials in its place, which say nothing that the name beside them does not. */
function portraitTemplate(initials: string, hasPortrait: boolean): Part {
  if (hasPortrait)
    return html`<span class="portrait" part="portrait"><slot name="portrait"></slot></span>`;
  return initials
    ? html`<span class="portrait" part="portrait" aria-hidden="true">${initials}</span>`
    : nothing;
}
