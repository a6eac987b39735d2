/** The gallery: every kind and every story with the snippets that make it, and what it is told. */
import { readFileSync } from 'node:fs';
import { endOf, headOf, languages, wordsOf } from '../paper/site.mjs';
import { inLang, LANGS, table, tag } from '../paper/parts.mjs';
import { attributesOf, kinds, stories, wordsOfFigure } from './entries.mjs';

const manifest = JSON.parse(
  readFileSync(new URL('../../dist/custom-elements.json', import.meta.url), 'utf8'),
);

/** What is known of every tag: its summary and its attributes, those of its kind first. */
const known = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .map((declaration) => [declaration.tagName, declaration]),
);

const WORDS = {
  'zh-Hant': {
    title: '圖庫',
    about: '每種圖表和每個故事，連同可以複製的寫法。',
    kinds: '圖表',
    stories: '故事',
    asTag: '標籤',
    asTable: '表格，沒有腳本也讀得到',
    asImport: '套件',
    attributes: '屬性',
    nasty: '換上棘手的數據',
    all: '所有標籤共有的屬性見使用說明。',
  },
  'zh-Hans': {
    title: '图库',
    about: '每种图表和每个故事，连同可以复制的写法。',
    kinds: '图表',
    stories: '故事',
    asTag: '标签',
    asTable: '表格，没有脚本也读得到',
    asImport: '包',
    attributes: '属性',
    nasty: '换上棘手的数据',
    all: '所有标签共有的属性见使用说明。',
  },
  en: {
    title: 'Gallery',
    about: 'Every kind and every story, with the snippets that make it.',
    kinds: 'Kinds',
    stories: 'Stories',
    asTag: 'The tag',
    asTable: 'A table, read without script too',
    asImport: 'The package',
    attributes: 'Attributes',
    nasty: 'With nasty data',
    all: 'The attributes that every tag has are in the manual.',
  },
};

const asText = (html) => html.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A snippet that can be copied; `drawn` names the figure of this page that it draws. */
const snippet = (title, code, drawn) =>
  `<div class="snippet"><h4>${title}</h4><pre tabindex="0"><code${drawn ? ` data-draws="${drawn}"` : ''}>${asText(code)}</code></pre></div>`;

const withId = (html, id) => html.replace(/^<[a-z-]+/, (start) => `${start} id="${id}"`);

function attributeList(name, { attributes: title }) {
  const own = known.get(name).attributes.filter(({ inheritedFrom }) => !inheritedFrom);
  if (own.length === 0) return '';
  const items = own.map(
    ({ name: attribute, description }) =>
      `<dt><code>${attribute}</code></dt><dd lang="en">${asText(description ?? '')}</dd>`,
  );
  return `<h4>${title}</h4><dl>${items.join('')}</dl>`;
}

/** The ways to write an example: as a tag where it can be one, as a table where it has rows. */
function waysOf(name, entry, t) {
  const attributes = attributesOf(entry, t);
  const { data, rows, between, nasty } = entry;
  // Beside rows only the words of the figure are said; what is said of one figure would come first.
  const beside = entry.aloneBy ? { source: attributes.source } : attributes;
  const isTag = data || between || entry.aloneBy;
  return {
    tag: isTag && tag(name, { ...attributes, ...(data && { data: data(t) }) }, between?.(t)),
    table: rows && tag(name, beside, table(rows(t))),
    nasty: nasty && tag(name, { ...wordsOfFigure(t), data: nasty(t) }),
  };
}

function kindSection(name, entry, lang) {
  const t = inLang(lang);
  const words = WORDS[lang];
  const ways = waysOf(name, entry, t);
  const figures = [
    ['tag', words.asTag],
    ['table', words.asTable],
  ].filter(([way]) => ways[way]);
  return `<section id="kind-${name}" aria-labelledby="title-${name}">
        <h3 id="title-${name}"><code>&lt;${name}&gt;</code></h3>
        <p lang="en">${asText(known.get(name).summary)}</p>
        ${figures
          .map(
            ([way, title]) =>
              `${withId(ways[way], `${name}-${way}`)}\n        ${snippet(title, ways[way], `${name}-${way}`)}`,
          )
          .join('\n        ')}
        ${snippet(words.asImport, `import 'pressmark/define/${name}';`)}
        ${attributeList(name, words)}
        ${ways.nasty ? `<details class="nasty"><summary>${words.nasty}</summary>${withId(ways.nasty, `${name}-nasty`)}</details>` : ''}
      </section>`;
}

function storySection(name, lang) {
  const words = WORDS[lang];
  const code = tag(name);
  return `<section id="story-${name}" aria-labelledby="title-${name}">
        <h3 id="title-${name}"><code>&lt;${name}&gt;</code></h3>
        ${withId(code, `${name}-tag`)}
        ${snippet(words.asTag, code, `${name}-tag`)}
        ${snippet(words.asImport, `import 'pressmark/define/${name}';`)}
      </section>`;
}

/** The head of a page of the paper, with the sheet that only the gallery needs. */
const galleryHead = (page) =>
  headOf(page).replace('  </head>', '    <link rel="stylesheet" href="/gallery.css">\n  </head>');

function galleryPage(lang, way) {
  const words = WORDS[lang];
  const { paper, switch: _, colophon } = wordsOf(lang);
  const contents = (names, kind) =>
    `<ul>${names.map((name) => `<li><a href="#${kind}-${name}"><code>${name}</code></a></li>`).join('')}</ul>`;
  return `${galleryHead({ title: `${words.title}${lang === 'en' ? ' | ' : '｜'}${paper}`, description: words.about, lang, way })}
  <body class="daily gallery${lang === 'en' ? ' english' : ''}">
    <header class="masthead">
      <p class="paper"><a href="${lang === 'zh-Hant' ? '/' : `/${lang.toLowerCase()}/`}">${paper}</a></p>
      ${languages('gallery', lang, way)}
    </header>
    <main>
      <h1>${words.title}</h1>
      <p class="standfirst">${words.about}${words.all}</p>
      <nav aria-label="${words.title}">
        <h2>${words.kinds}</h2>
        ${contents(Object.keys(kinds), 'kind')}
        <h2>${words.stories}</h2>
        ${contents(stories, 'story')}
      </nav>
      <h2>${words.kinds}</h2>
      ${Object.entries(kinds)
        .map(([name, entry]) => kindSection(name, entry, lang))
        .join('\n      ')}
      <h2>${words.stories}</h2>
      ${stories.map((name) => storySection(name, lang)).join('\n      ')}
    </main>
    <footer class="foot"><p>${colophon}</p></footer>${endOf(way)}`;
}

/** The gallery in each language, by file. */
export const galleryPages = () =>
  LANGS.map((lang) => ({
    file: `${lang === 'zh-Hant' ? '' : `${lang.toLowerCase()}/`}gallery.html`,
    way: 'script',
    html: galleryPage(lang, 'script'),
  }));
