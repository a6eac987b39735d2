import { html, nothing, type TemplateResult } from 'lit';
import { tableWords } from '../locale/table-words.ts';
import type { FigureContent } from './content.ts';
import {
  csvAddress,
  dataTableTemplate,
  excerptOf,
  tabulate,
  type TextTable,
} from './data-table.ts';
import { introTemplate, nameOf, outroTemplate, ownLang } from './shell-parts.ts';

/** The shell of a graphic with a headline, a data table and a download; the graphic is `body`. */
export const figureShell = (content: FigureContent): TemplateResult =>
  html`<figure
    class="figure ${content.kindName}"
    part="figure"
    lang=${content.locale.tag}
    data-state=${content.state}
    aria-labelledby=${nameOf(content, 'summary')}
  >
    ${introTemplate(content)}
    <div class="graphic" part="graphic">${content.body}</div>
    ${outroTemplate(content)}${disclosureTemplate(content)}
  </figure>`;

function disclosureTemplate(content: FigureContent): TemplateResult | typeof nothing {
  const { listed, locale, words, generated } = content;
  if (!listed) return nothing;
  const { showTable, download } = tableWords[locale.language];
  const table = tabulate(listed.dataset, listed.derived, locale.language);
  return html`<details class="table" part="disclosure">
    <summary lang=${ownLang(content)}>${showTable}</summary>
    ${dataTableTemplate(excerptOf(table), words.get('headline') ?? generated)}
    ${excerptWords(content, table)}
    <p>
      <a part="download" download="data.csv" href=${csvAddress(table)} lang=${ownLang(content)}
        >${download}</a
      >
    </p>
  </details>`;
}

/** How many of the rows are listed, where these are not all there are. */
function excerptWords(content: FigureContent, table: TextTable): TemplateResult | typeof nothing {
  const { given, setAside } = content.listed!.dataset.account;
  const all = given - setAside.length - (table.total ? 1 : 0);
  const { rows } = excerptOf(table);
  if (rows.length >= all) return nothing;
  const { excerpt } = tableWords[content.locale.language];
  return html`<p lang=${ownLang(content)}>${excerpt(rows.length, all)}</p>`;
}
