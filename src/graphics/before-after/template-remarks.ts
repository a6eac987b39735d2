import { html, nothing, svg, type TemplateResult } from 'lit';
import { beforeWords } from '../../locale/before-words.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { badgeTemplate } from '../../marks/badge.ts';
import type { LineLook } from '../../scale/lines.ts';
import { describeMissing } from './describe.ts';
import type { ChangeLabel } from './dumbbell.ts';
import type { BeforeAfterLayout, Track } from './layout.ts';

type Part = TemplateResult | typeof nothing;

/** A time in our words, also in a page of another language. */
export const timeTemplate = (text: string, { ownLang }: Locale): TemplateResult =>
  html`<span class="time" lang=${ownLang ?? nothing}>${text}</span>`;

/** A change, and from when to when it is where its dots do not say so. */
export const changeTemplate = ({ amount, remark }: ChangeLabel, locale: Locale): TemplateResult =>
  html`<span class="change"
    >${badgeTemplate(amount, locale.language)}${remark ? html`${' '}${timeTemplate(remark, locale)}` : nothing}</span
  >`;

/** What a change of definition is, behind a piece of the dotted line that leads across it. */
export function breaksTemplate({ points }: Track, name: string, { language }: Locale): Part {
  const { titled } = figureWords[language];
  const breaks = points.filter(({ row }) => row.break !== '');
  if (breaks.length === 0) return nothing;
  return html`${breaks.map(({ row, short }) => {
    const what = short ? beforeWords[language].since(short, name) : name;
    return html`<span class="remark"
      >${joinTemplate('dotted')}<span>${what ? titled(what, row.break) : row.break}</span></span
    >`;
  })}`;
}

/** A piece of line as it joins two dots. */
export const joinTemplate = (look: LineLook, width = '100%'): TemplateResult =>
  html`<svg class="join ${look}" width=${width}>
    ${svg`<line part="line" x1="0" x2="100%" y1="50%" y2="50%"></line>`}
  </svg>`;

/** That values are not there, and when they would have been. */
export function missingTemplate(track: Track, name: string, { language, ownLang }: Locale): Part {
  const said = describeMissing(track, language);
  if (said === '') return nothing;
  const text = name ? figureWords[language].titled(name, said) : said;
  return html`<span class="remark" lang=${ownLang ?? nothing}>${text}</span>`;
}

/** What dotted lines are, and what solid and dashed badges are where there are dashed ones. */
export function keyTemplate({ tracks }: BeforeAfterLayout, { language, ownLang }: Locale): Part {
  const amounts = tracks.flatMap(({ changes }) => changes.shown.map(({ amount }) => amount));
  const has = (status: string): boolean =>
    amounts.some((amount) => amount.decimal && amount.status === status);
  const isDotted = tracks.some(({ joins }) => joins.some(({ look }) => look === 'dotted'));
  if (!isDotted && !has('calculated')) return nothing;
  const { statuses } = figureWords[language];
  const entry = (look: string, text: string): TemplateResult =>
    html`<span><span class="badge ${look}">▲▼</span>${' '}<span>${text}</span></span>`;
  return html`<p class="key" aria-hidden="true" lang=${ownLang ?? nothing}>
    ${isDotted ? html`<span>${joinTemplate('dotted', '24')}<span>${beforeWords[language].dotted}</span></span>` : nothing}
    ${has('calculated') && has('reported') ? entry('solid', statuses.reported) : nothing}
    ${has('calculated') ? entry('dashed', statuses.calculated) : nothing}
  </p>`;
}
