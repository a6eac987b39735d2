/** The gallery: every kind and every story, how it is written, what it can be told, and what it bears. */
import { addressOf, documentOf, fileOf, languages, wordsOf } from '../paper/site.mjs';
import { inLang, LANGS } from '../paper/parts.mjs';
import { ofKinds, shared } from './attributes.mjs';
import { attributesOf, choicesOf, kindOf } from './manifest.mjs';
import { kindPurposes, storyPurposes } from './purposes.mjs';
import { asCode, asProse } from './snippets.mjs';
import { waysOf } from './ways.mjs';
import { WORDS } from './words.mjs';

/** What a tag is for; neither e-commerce nor sci-fi folds at its hyphen. */
const purposeOf = (name, lang) =>
  inLang(lang)(...(kindPurposes[name] ?? storyPurposes[name])).replaceAll(
    /\b(?:e-(?=commerce)|sci-(?=fi))/g,
    '$&\u2060',
  );

const anchorOf = (name) => `${name in kindPurposes ? 'kind' : 'story'}-${name}`;

/** A tag's name that leads to its place on the page. */
const link = (name) => `<a href="#${anchorOf(name)}"><code>${name}</code></a>`;

/** A snippet to copy; `drawn` names the figure of this page that it draws. */
const snippet = (title, code, drawn) =>
  `<h4>${title}</h4><pre tabindex="0"><code${drawn ? ` data-draws="${drawn}"` : ''}>${asCode(code)}</code></pre>`;

/** The figure with names for it and for those in it, so that what is told of them can be traced. */
function withIds(html, id) {
  let before = '';
  return html.replaceAll(/<[a-z]+-[a-z-]+/g, (start) => {
    const named = `${start} id="${before}${id}"`;
    before += 'part-';
    return named;
  });
}

/** Radio buttons which say the way that is shown; styles do the rest, so that no script is needed. */
function switchOf(name, ways, { ways: legend, way: labels }) {
  const choices = ways.map(
    ([way], index) =>
      `<label><input type="radio" name="way-of-${name}" value="${way}"${index === 0 ? ' checked' : ''}><span>${labels[way]}</span></label>`,
  );
  return `<fieldset class="switch"><legend class="unseen">${legend} ${name}</legend>${choices.join('')}</fieldset>`;
}

/** What is to be said of a story's snippet. */
function remarkOn(name, way, words) {
  if (name in kindPurposes || way === 'tag') return '';
  return `<p>${way === 'table' ? words.storyTable : words.storyNasty}</p>`;
}

function attributeList(attributes, texts, lang) {
  const items = attributes.map((attribute) => {
    const { name, description } = attribute;
    const text = lang === 'en' ? description : inLang(lang)(...texts[name]);
    const choices = choicesOf(attribute).map((word) => ` <code>${word}</code>`);
    return `<div><dt><code>${name}</code>${choices.length === 0 ? '' : `<span>${choices.join('')}</span>`}</dt><dd>${asProse(text)}</dd></div>`;
  });
  return `<dl>${items.join('')}</dl>`;
}

/** What a kind can be told, where it has attributes of its own. */
function ownAttributes(name, lang) {
  const own = kindOf(name) === name ? attributesOf(name) : [];
  if (own.length === 0) return '';
  return `<div class="attributes"><h4>${WORDS[lang].attributes}</h4>${attributeList(own, ofKinds[name], lang)}</div>`;
}

function section(name, lang) {
  const words = WORDS[lang];
  const kind = kindOf(name);
  const ways = waysOf(name, lang);
  const hasTable = ways.some(([way]) => way === 'table');
  const isPanelStory = name in storyPurposes && !hasTable;
  const figures = ways.map(
    ([way, code]) => `<div class="way ${way}">${withIds(code, `${name}-${way}`)}</div>`,
  );
  const snippets = ways.map(
    ([way, code]) =>
      `<div class="way ${way} snippet">${snippet(words.snippetTitle[way], code, `${name}-${way}`)}${remarkOn(name, way, words)}</div>`,
  );
  return `<section class="entry" id="${anchorOf(name)}" aria-labelledby="title-${name}">
        <header>
          <h3 id="title-${name}"><code>&lt;${name}&gt;</code></h3>
          <p>${purposeOf(name, lang)}</p>
          <a href="#index">${words.index}</a>
        </header>
        <div class="figures">
          ${switchOf(name, ways, words)}
          ${figures.join('\n          ')}
        </div>
        <div class="notes">
          ${snippets.join('\n          ')}
          ${isPanelStory ? `<p>${words.noTable(link(kind))}</p>` : ''}
          <div class="snippet">${snippet(words.snippetTitle.module, `import 'pressmark/define/${name}';`)}</div>
          ${kind === name ? '' : `<p>${words.sameAs(link(kind))}</p>`}
        </div>
        ${ownAttributes(name, lang)}
      </section>`;
}

/** Every tag by name, with what it is for. */
function index(lang) {
  const words = WORDS[lang];
  const list = (purposes) =>
    Object.keys(purposes).map(
      (name) => `<li>${link(name)} <span>${purposeOf(name, lang)}</span></li>`,
    );
  return `<nav id="index" aria-label="${words.index}">
        <h2>${words.kinds}</h2>
        <ul>${list(kindPurposes).join('')}</ul>
        <h2>${words.stories}</h2>
        <ul>${list(storyPurposes).join('')}</ul>
        <p><a href="#shared">${words.shared}</a></p>
      </nav>`;
}

const sections = (title, purposes, lang) => `<h2>${title}</h2>
      ${Object.keys(purposes)
        .map((name) => section(name, lang))
        .join('\n      ')}`;

const sharedSection = (
  lang,
) => `<section class="attributes" id="shared" aria-labelledby="title-shared">
        <h2 id="title-shared">${WORDS[lang].shared}</h2>
        ${attributeList(attributesOf('bar-chart', true), shared, lang)}
        <p>${asProse(WORDS[lang].sharedAbout)}</p>
      </section>`;

/** Where the script that adds the copy buttons finds its words, and tells what it has done. */
const status = ({ copy, copied, select, selected }) =>
  `<p class="unseen" id="copy-status" role="status" data-copy="${copy}" data-copied="${copied}" data-select="${select}" data-selected="${selected}"></p>`;

/** What the gallery needs besides the paper's sheet; it has every tag, so one file brings them. */
const links = [
  '<link rel="stylesheet" href="/gallery.css">',
  '<script type="module" src="/dist/cdn/pressmark.js" blocking="render"></script>',
  '<script type="module" src="/gallery/copy.js"></script>',
];

function galleryPage(lang) {
  const words = WORDS[lang];
  const { paper } = wordsOf(lang);
  const title = `${words.title}${lang === 'en' ? ' | ' : '｜'}${paper}`;
  return documentOf(
    { title, description: words.about, lang, look: 'daily gallery', links },
    `
    <header class="masthead">
      <p class="paper"><a href="${addressOf('index', lang)}">${paper}</a></p>
      ${languages('gallery', lang)}
    </header>
    <main>
      <h1>${words.title}</h1>
      <p class="standfirst">${words.about}</p>
      <noscript><p class="standfirst">${words.noScript}</p></noscript>
      ${index(lang)}
      ${sections(words.kinds, kindPurposes, lang)}
      ${sections(words.stories, storyPurposes, lang)}
      ${sharedSection(lang)}
      ${status(words)}
    </main>
    <footer class="foot"><p>${words.colophon}</p></footer>`,
  );
}

/** The gallery in each language, by file. */
export const galleryPages = () =>
  LANGS.map((lang) => ({ file: fileOf('gallery', lang), html: galleryPage(lang) }));
