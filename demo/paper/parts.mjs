/** What every page of the paper is put together from. Texts arrive as HTML that this folder wrote. */
import { tag, tableRow } from '../html.mjs';

/** The paper's languages; the first is that of the pages without a folder of their own. */
export const LANGS = ['zh-Hant', 'zh-Hans', 'en'];

/** Picks the text of a language from one for each, in the order of `LANGS`. */
export const inLang =
  (lang) =>
  (...texts) =>
    texts[LANGS.indexOf(lang)];

/** Invisible, and no line ends at it; where a line has room for nothing else, it still may. */
const JOINER = '&NoBreak;';

/** A number and the word that counts it, 26.49億元. */
const AMOUNT =
  /(\d)((?:[萬万]?[億亿]?多?[元家個个款項项條条倍年月日時时分])|平方(?:公里|米|呎)|%)/g;

/** The English word of an amount stands apart: 3.8 per cent, 24 May. */
const COUNTED =
  /(\d) (?=billion|trillion|per cent|square|zones|years|(?:March|April|May|June|November|December)\b)/g;

/** Text whose amounts and compounds, sci-fi, stay in one line. */
export const whole = (text) =>
  text
    .replaceAll(/(?<=\w)-(?=\w)/g, `-${JOINER}`)
    .replaceAll(COUNTED, '$1&nbsp;')
    .replaceAll(AMOUNT, (_, digit, unit) => [digit, ...unit].join(JOINER));

export const p = (text) => `<p>${whole(text)}</p>`;
export const lead = (text) => `<p class="lead">${whole(text)}</p>`;
export const h2 = (text) => `<h2>${text}</h2>`;

/** Terms and what they mean under a heading, for the side column. */
export const terms = (heading, pairs) =>
  `<section class="box">${h2(heading)}<dl>${pairs.map(([term, words]) => `<dt>${term}</dt><dd>${words}</dd>`).join('')}</dl></section>`;

const column = (name, element, parts) => `<${element} class="${name}">
            ${parts.join('\n            ')}
          </${element}>`;

/** Numbers alone stand beside the text in a narrower page too, where figures have no room. */
const isRail = (side) => side.length > 0 && side.every((html) => html.startsWith('<stat-callout'));

/** The text with what stands beside it; told of it first, the page keeps its place while it loads. */
export const row = (text, side = []) => `<section class="row${isRail(side) ? ' rail' : ''}">
          ${column('text', 'div', text)}${side.length === 0 ? '' : `\n          ${column('side', 'aside', side)}`}
        </section>`;

/** The text and the figure it is about in two halves, where there is room, and another below the text. */
export const pair = (text, figure, below) => `<section class="pair">
          ${column('text', 'div', text)}
          ${figure}
          ${below}
        </section>`;

/** A figure over the full width of the page. */
export const wide = (...figures) => `<section class="wide">
          ${figures.join('\n          ')}
        </section>`;

/** How the figures came about, and the ways the page is put out. */
export const ending = (method, outputs) => `<section class="ending">
          <p class="method">${method}</p>
          ${outputs}
        </section>`;

/** A table as an author would paste it, with a header. */
export const table = ([header, ...rows]) => {
  const head = tag('thead', {}, tableRow(header, [], 'col'));
  const body = rows.map(([first, ...cells]) => tableRow([first], cells, 'row')).join('');
  return tag('table', {}, head + tag('tbody', {}, body));
};
