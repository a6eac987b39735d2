import { html, nothing, type TemplateResult } from 'lit';
import { figureWords, type FigureWords } from '../locale/figure-words.ts';
import type { Locale } from '../locale/language.ts';
import type { NoticeKind, Problem } from '../problems/problem.ts';
import type { WordPart } from './kind.ts';
import { csvAddress, dataTableTemplate, type TextTable } from './data-table.ts';

/** Where a figure stands: not here yet, drawn, drawn with something left out, nothing to draw, broken. */
export type FigureState = 'loading' | 'drawn' | 'partial' | 'empty' | 'error';

/** A figure ready to be shown: all decisions taken, all words chosen. */
export interface FigureContent {
  readonly kindName: string;
  readonly state: FigureState;
  readonly locale: Locale;
  readonly words: ReadonlyMap<WordPart, string>;
  readonly slots: ReadonlySet<string>;
  readonly sourceHref: string | null;
  readonly asOf: string;
  readonly headingLevel: string;
  /** The summary made from the data; shown to screen readers unless the author wrote one. */
  readonly generated: string;
  readonly remarks: readonly string[];
  readonly body: TemplateResult;
  readonly table: TextTable | null;
  readonly problems: readonly Problem[];
  /** True where rows of the next source stand in for what could not be loaded (yet). */
  readonly stale: boolean;
}

/** The shell around every graphic, in reading order; the graphic itself is `body`. */
export function figureTemplate(content: FigureContent): TemplateResult {
  const { kindName, state, locale, body } = content;
  return html`<figure
    class="figure ${kindName}"
    part="figure"
    lang=${locale.tag}
    data-state=${state}
    aria-labelledby=${nameOf(content, 'summary')}
  >
    ${headlineTemplate(content)} ${deckTemplate(content)} ${summaryTemplate(content)}
    <div class="graphic" part="graphic">${body}</div>
    ${noticeTemplate(content)}${footTemplate(content)}
  </figure>`;
}

/** A callout has no headline unless given one, no table and no download: its sentence is its name. */
export function calloutTemplate(content: FigureContent): TemplateResult {
  const { kindName, state, locale, body } = content;
  return html`<figure
    class="callout ${kindName}"
    part="figure"
    lang=${locale.tag}
    data-state=${state}
    aria-labelledby=${nameOf(content, 'label')}
  >
    ${headlineTemplate(content)} ${deckTemplate(content)} ${summaryTemplate(content)} ${body}
    ${noticeTemplate(content)}${wordsTemplate(content)}
  </figure>`;
}

/** A figure is named by its headline, else by its summary or label, else by what went wrong. */
function nameOf(content: FigureContent, otherwise: 'summary' | 'label'): string {
  if (hasWords(content, 'headline')) return 'headline';
  return content.generated ? otherwise : 'notice';
}

const hasWords = ({ words, slots }: FigureContent, part: WordPart): boolean =>
  words.has(part) || slots.has(part);

/** Our own words carry their language where the page is in one that we do not speak. */
const own = ({ locale }: FigureContent): string | typeof nothing => locale.ownLang ?? nothing;

const frameWords = ({ locale }: FigureContent): FigureWords => figureWords[locale.language];

const slotted = (content: FigureContent, part: WordPart): TemplateResult =>
  html`<slot name=${part}>${content.words.get(part) ?? ''}</slot>`;

function headlineTemplate(content: FigureContent): TemplateResult | typeof nothing {
  if (!hasWords(content, 'headline')) return nothing;
  return html`<div
    id="headline"
    class="headline"
    part="headline"
    role="heading"
    aria-level=${content.headingLevel}
  >
    ${slotted(content, 'headline')}
  </div>`;
}

function deckTemplate(content: FigureContent): TemplateResult | typeof nothing {
  if (!hasWords(content, 'deck')) return nothing;
  return html`<p class="deck" part="deck">${slotted(content, 'deck')}</p>`;
}

function summaryTemplate(content: FigureContent): TemplateResult | typeof nothing {
  if (hasWords(content, 'summary')) {
    return html`<p id="summary" class="summary" part="summary">${slotted(content, 'summary')}</p>`;
  }
  const { generated } = content;
  if (!generated) return nothing;
  return html`<p id="summary" class="unseen" part="summary" lang=${own(content)}>${generated}</p>`;
}

/** Always there, so that what appears in it later is announced; empty it takes no room. */
function noticeTemplate(content: FigureContent): TemplateResult {
  const notices = [...noticesOf(content)].join(' ');
  return html`<p id="notice" class="notice" part="notice" role="status" lang=${own(content)}>${notices}</p>`;
}

function noticesOf(content: FigureContent): readonly string[] {
  const words = frameWords(content);
  const byKind = new Map<NoticeKind, string[]>();
  for (const { notice } of content.problems) {
    if (notice) byKind.set(notice.kind, [...(byKind.get(notice.kind) ?? []), notice.detail]);
  }
  const notices = [...byKind].map(([kind, details]) =>
    words.notices[kind](details),
  );
  return content.stale ? [...notices, words.stale] : notices;
}

function footTemplate(content: FigureContent): TemplateResult {
  const words = frameWords(content);
  return html`${wordsTemplate(content)}${
    content.table
      ? html`<details class="table" part="disclosure">
          <summary lang=${own(content)}>${words.showTable}</summary>
          ${dataTableTemplate(content.table, content.words.get('headline') ?? content.generated)}
          <p class="download">
            <a
              part="download"
              download="data.csv"
              href=${csvAddress(content.table)}
              lang=${own(content)}
              >${words.download}</a
            >
          </p>
        </details>`
      : nothing
  }`;
}

/** Note, source and date at the foot, each only when there is one. */
function wordsTemplate(content: FigureContent): TemplateResult | typeof nothing {
  const words = frameWords(content);
  const note = hasWords(content, 'note') || content.remarks.length > 0;
  const source = hasWords(content, 'source');
  if (!note && !source && !content.asOf) return nothing;
  return html`<div class="foot" part="foot">
    ${
      note
        ? html`<p class="note" part="note">
            <span lang=${own(content)}>${words.titled(words.note, '')}</span
            >${hasWords(content, 'note') ? slotted(content, 'note') : nothing}${content.remarks.map(
              (remark) => html`<span lang=${own(content)}> ${remark}</span>`,
            )}
          </p>`
        : nothing
    }
    ${
      source
        ? html`<p class="source" part="source">
            <span lang=${own(content)}>${words.titled(words.source, '')}</span
            >${sourceTemplate(content)}
          </p>`
        : nothing
    }
    ${content.asOf ? html`<p class="as-of" lang=${own(content)}>${content.asOf}</p>` : nothing}
  </div>`;
}

const sourceTemplate = (content: FigureContent): TemplateResult =>
  content.sourceHref
    ? html`<a href=${content.sourceHref}>${slotted(content, 'source')}</a>`
    : slotted(content, 'source');
