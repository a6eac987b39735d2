/**
 * The specimen: every kind of the package with a story it tells, at the width of a phone and of a
 * wide column, light and dark, as one family on one page for each language. Printed on the server
 * and taken over by the script, as in an article.
 */
import { renderElement } from '../../dist/static/index.js';
import { calloutFor, quoteFor, tableFor } from './examples.mjs';

/** Tags in the order of the kinds, a kind of its own first; stories bring their own words. */
const FIGURES = [
  { tag: 'stat-callout', attributes: calloutFor },
  { tag: 'scifi-by-numbers' },
  { tag: 'beijing-tech-by-numbers' },
  { tag: 'shenzhen-zone-by-numbers' },
  { tag: 'scifi-revenue-bars' },
  { tag: 'invest-beijing-ledger' },
  { tag: 'scifi-revenue-trend' },
  { tag: 'trade-claim-check' },
  { tag: 'scifi-segment-paths' },
  { tag: 'pilot-zone-timeline' },
  { tag: 'pilot-zone-map' },
  { tag: 'pilot-zone-grades' },
  { tag: 'beijing-rd-centres' },
  { tag: 'beijing-before-after' },
  { tag: 'beijing-scifi-target' },
  { tag: 'hangzhou-sellers' },
  { tag: 'sky-eye-areas' },
  { tag: 'microdrama-profile' },
  { tag: 'beijing-scifi-map' },
  { tag: 'scifi-plan-outline' },
  { tag: 'beijing-cluster-ladder' },
  { tag: 'beijing-platform-steps' },
  { tag: 'hk-astronaut-timeline' },
  { tag: 'pull-quote', attributes: quoteFor },
  { tag: 'data-table', attributes: tableFor },
];

const WORDS = {
  'zh-Hant': { title: '樣本', other: 'In English', href: '/specimen/en.html', back: '樣報' },
  en: { title: 'Specimen', other: '繁體中文', href: '/specimen/', back: 'The Specimen' },
};

const OTHER = { 'zh-Hant': 'en', en: 'zh-Hant' };

const linked = { styles: 'link', stylesheet: '/dist/pressmark.css' };

const figure = ({ tag, attributes = () => ({}) }, lang) =>
  renderElement(tag, { attributes: attributes(lang), lang, ...linked });

/** One figure at both widths, on one ground. */
const ground = (name, html) =>
  `<div class="ground ${name}"><div class="phone">${html}</div><div class="column">${html}</div></div>`;

function section(entry, lang) {
  const html = figure(entry, lang);
  return `<section aria-label="${entry.tag}">
      <h2><code>&lt;${entry.tag}&gt;</code></h2>
      ${ground('light', html)}
      ${ground('dark', html)}
    </section>`;
}

function page(lang) {
  const { title, other, href, back } = WORDS[lang];
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title} | pressmark</title>
    <link rel="stylesheet" href="/newspaper.css">
    <link rel="stylesheet" href="/specimen/specimen.css">
  </head>
  <body class="specimen">
    <header>
      <h1>${title}</h1>
      <p><a href="/">${back}</a> · <a href="${href}" lang="${OTHER[lang]}" hreflang="${OTHER[lang]}">${other}</a></p>
    </header>
    <main>
    ${FIGURES.map((entry) => section(entry, lang)).join('\n    ')}
    </main>
    <script type="module" src="/dist/cdn/pressmark.js"></script>
  </body>
</html>
`;
}

/** The pages of the specimen by file name. */
export const specimenPages = () => ({ 'index.html': page('zh-Hant'), 'en.html': page('en') });
