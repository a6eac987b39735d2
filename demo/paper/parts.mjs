/** What every page of the paper is put together from. Texts arrive as HTML that this folder wrote. */
import { tag, tableRow } from '../html.mjs';

/** The paper's languages; the first is that of the pages without a folder of their own. */
export const LANGS = ['zh-Hant', 'zh-Hans', 'en'];

/** Picks the text of a language from one for each, in the order of `LANGS`. */
export const inLang =
  (lang) =>
  (...texts) =>
    texts[LANGS.indexOf(lang)];

/**
 * A number and the word that counts it, 26.49億元, or a day or a time with all of its parts. All digits
 * but the last stay before it: lines do not end among digits, and where a run of text begins with one,
 * Chromium keeps the space between Han and Latin at the start of a line too.
 */
const AMOUNT =
  /\d(?:月\d+日晚?|[時时]\d+分|[個个](?:月|星期)|[萬万]?[億亿]?多?[元家個个款項项條条批地份次歲岁倍年月日]|平方(?:公里|米|呎|英尺))/;

/** The English word of an amount stands apart: 3.8 per cent, 24 May. */
const COUNTED =
  /\d[\d.,]* (?:billion|trillion|per cent|square|zones|years|times|provinces|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** People and craft the paper writes of; a name stays in one line. */
const NAME =
  /黎家盈|朱[楊杨]柱|[張张]志[遠远]|[楊杨]利[偉伟]|王馨|(?:天[問问]一|嫦娥六|神舟(?:五|二十三))[號号]|Lai Ka-ying|Zhu Yangzhu|Zhang Zhiyuan|Yang Liwei|Wang Xin/;

/** A compound: sci-fi, Shenzhou-23. */
const COMPOUND = /\w+(?:-\w+)+/;

const UNBROKEN = new RegExp(
  [AMOUNT, COUNTED, NAME, COMPOUND].map(({ source }) => source).join('|'),
  'g',
);

/** Text whose amounts, names and compounds stay in one line; as spans, so that it is copied as it reads. */
export const whole = (text) =>
  text.replaceAll(UNBROKEN, (words) => `<span class="whole">${words}</span>`);

/** Words for a figure, which takes text and no spans: where `_` stands, no line ends. */
export const kept = (text) => text.replaceAll('_', '\u2060');

export const p = (text) => `<p>${whole(text)}</p>`;
export const lead = (text) => `<p class="lead">${whole(text)}</p>`;
export const h2 = (text) => `<h2>${whole(text)}</h2>`;

const glossary = (pairs) =>
  `<dl>${pairs.map(([term, words]) => `<div><dt>${term}</dt><dd>${words}</dd></div>`).join('')}</dl>`;

/** Terms and what they mean, under a heading; each further list has a smaller one of its own. */
export const terms = (heading, pairs, ...further) => {
  const lists = further.map(([name, more]) => `<h3>${name}</h3>${glossary(more)}`);
  return `<section class="box">${h2(heading)}${glossary(pairs)}${lists.join('')}</section>`;
};

/** The marks of the figures in the page’s own HTML; the sheet has their colours. */
const MARKS = {
  solid: '<span class="mark solid" aria-hidden="true">▲▼</span>',
  dashed: '<span class="mark dashed" aria-hidden="true">▲▼</span>',
  outlined:
    '<svg class="mark" viewBox="0 0 28 18" aria-hidden="true"><rect class="full" x="2" y="2" width="10" height="16"/><rect class="outlined" x="16.5" y="6.5" width="10" height="11"/></svg>',
  dotted:
    '<svg class="mark" viewBox="0 0 28 18" aria-hidden="true"><path class="line" d="M1 14h9"/><path class="dotted" d="M10 14L19 5"/><path class="line" d="M19 5h8"/></svg>',
};

/** What the marks of the figures mean, each as a figure draws it; `pairs` are a mark, its name, its sense. */
export const key = (heading, marks) => {
  const pairs = marks.map(([name, term, words]) => [`${MARKS[name]}${term}`, words]);
  return `<section class="box key">${h2(heading)}${glossary(pairs)}</section>`;
};

const column = (name, element, parts) => `<${element} class="${name}">
            ${parts.join('\n            ')}
          </${element}>`;

/** Numbers alone stand beside the text in a narrower page too, where figures have no room. */
const isRail = (side) => side.length > 0 && side.every((html) => html.startsWith('<stat-callout'));

/** The text with what stands beside it; told of it first, the page keeps its place while it loads. */
export const row = (text, side = []) => `<section class="row${isRail(side) ? ' rail' : ''}">
          ${column('text', 'div', text)}${side.length === 0 ? '' : `\n          ${column('side', 'aside', side)}`}
        </section>`;

/** The text and a figure in two halves, where there is room, and perhaps another below the text. */
export const pair = (text, figure, below = '') => `<section class="pair">
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
