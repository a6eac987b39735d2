import { html, nothing, type TemplateResult } from 'lit';
import { figureWords } from '../locale/figure-words.ts';
import type { Locale } from '../locale/language.ts';
import { keptTemplate } from '../marks/kept.ts';
import type { FigureContent } from './content.ts';
import type { WordPart } from './kind.ts';

type Part = TemplateResult | typeof nothing;

export const hasWords = ({ words, slots }: FigureContent, part: WordPart): boolean =>
  words.has(part) || slots.has(part);

/** Our own words carry their language where the page is in one that we do not speak. */
export const ownLang = ({ locale }: FigureContent): string | typeof nothing =>
  locale.ownLang ?? nothing;

/** A figure is named by its headline, else by its summary or label, else by what went wrong. */
export function nameOf(content: FigureContent, otherwise: 'summary' | 'label'): string {
  if (hasWords(content, 'headline')) return 'headline';
  return content.generated ? otherwise : 'notice';
}

/** The language that a figure is in: the page's, but for a story that does not speak it. */
export const langOf = ({ locale, storyLang }: FigureContent): string => storyLang ?? locale.tag;

/** A story in a language of its own is read from left to right, whatever page it is on. */
export const dirOf = ({ storyLang }: FigureContent): string | typeof nothing =>
  storyLang ? 'ltr' : nothing;

/** In such a story the author's words keep the language of the page. */
function slotted(content: FigureContent, part: WordPart): TemplateResult {
  const { words, authored, slots, storyLang, locale } = content;
  const isForeign = storyLang && (authored.has(part) || slots.has(part));
  const text = words.get(part) ?? '';
  return isForeign
    ? html`<slot name=${part} lang=${locale.tag} dir="auto">${keptTemplate(text)}</slot>`
    : html`<slot name=${part}>${keptTemplate(text)}</slot>`;
}

/** Headline, deck and summary, in reading order; the generated summary is for screen readers. */
export function introTemplate(content: FigureContent): TemplateResult {
  const { headingLevel, hasHeading, generated } = content;
  return html`${
    hasWords(content, 'headline')
      ? html`<div
          id="headline"
          class="headline"
          part="headline"
          role=${hasHeading ? nothing : 'heading'}
          aria-level=${hasHeading ? nothing : headingLevel}
        >
          ${slotted(content, 'headline')}
        </div>`
      : nothing
  }${
    hasWords(content, 'deck')
      ? html`<p class="deck" part="deck">${slotted(content, 'deck')}</p>`
      : nothing
  }${
    hasWords(content, 'summary')
      ? html`<p id="summary" class="summary" part="summary">${slotted(content, 'summary')}</p>`
      : generated
        ? html`<p id="summary" class="unseen" part="summary" lang=${ownLang(content)}>
            ${generated}
          </p>`
        : nothing
  }`;
}

/** Notices, note, source and date. The notice is always there, so that later words are announced. */
export function outroTemplate(content: FigureContent): TemplateResult {
  const { notices, asOf, locale } = content;
  const some = hasWords(content, 'note') || hasWords(content, 'source');
  return html`<p id="notice" class="notice" part="notice" role="status" lang=${ownLang(content)}>
      ${notices.join(gapIn(locale))}
    </p>
    ${
      some || asOf || content.remarks.length > 0
        ? html`<div class="foot" part="foot">
            ${noteTemplate(content)}${sourceTemplate(content)}${
              asOf ? html`<p lang=${ownLang(content)}>${keptTemplate(asOf)}</p>` : nothing
            }
          </div>`
        : nothing
    }`;
}

function noteTemplate(content: FigureContent): Part {
  const { remarks, locale } = content;
  const hasNote = hasWords(content, 'note');
  if (!hasNote && remarks.length === 0) return nothing;
  const { titled, note } = figureWords[locale.language];
  return html`<p class="note" part="note">
    <span lang=${ownLang(content)}>${titled(note, '')}</span>${
      hasNote ? slotted(content, 'note') : nothing
    }${
      remarks.length > 0
        ? html`<span lang=${ownLang(content)}
            >${keptTemplate(remarksAfter(content, hasNote))}</span
          >`
        : nothing
    }
  </p>`;
}

/** Chinese sentences follow each other without a space; a note that is no sentence has one after it. */
function remarksAfter({ words, remarks, locale }: FigureContent, hasNote: boolean): string {
  const gap = gapIn(locale);
  const isWhole = /[。！？]$/.test(words.get('note') ?? '');
  return (hasNote && !isWhole ? ' ' : '') + remarks.join(gap);
}

/** What stands between two sentences of ours. */
const gapIn = ({ language }: Locale): string => figureWords[language].stop.slice(1);

function sourceTemplate(content: FigureContent): Part {
  if (!hasWords(content, 'source')) return nothing;
  const { titled, source } = figureWords[content.locale.language];
  const text = slotted(content, 'source');
  return html`<p part="source">
    <span lang=${ownLang(content)}>${titled(source, '')}</span>${
      content.sourceHref ? html`<a href=${content.sourceHref}>${text}</a>` : text
    }
  </p>`;
}
