import { html, nothing, type TemplateResult } from 'lit';
import { showTable } from '../locale/disclosure-words.ts';
import type { FigureContent } from './content.ts';
import { dirOf, introTemplate, langOf, nameOf, outroTemplate, ownLang } from './shell-parts.ts';

/** The shell of a graphic with a headline, a data table and a download; the graphic is `body`. */
export const figureShell = (content: FigureContent): TemplateResult =>
  html`<figure
    class="figure ${content.kindName}"
    part="figure"
    lang=${langOf(content)}
    dir=${dirOf(content)}
    data-state=${content.state}
    aria-labelledby=${nameOf(content, 'summary')}
  >
    ${introTemplate(content)}
    <div class="graphic" part="graphic">${content.body}</div>
    ${outroTemplate(content)}${disclosureTemplate(content)}
  </figure>`;

/**
 * What is listed is printed by a server; in a page it is made when the reader asks for it, and so
 * neither the script nor the time for it stands before the picture.
 */
const disclosureTemplate = (content: FigureContent): TemplateResult | typeof nothing =>
  content.listing
    ? html`<details class="table" part="disclosure">
        <summary lang=${ownLang(content)}>${showTable[content.locale.language]}</summary>
        <div class="listing">${content.listed ?? nothing}</div>
      </details>`
    : nothing;
