/** The front page: a lead with its graphic, two stories beside it, and one with a map below them. */
import { tag } from '../html.mjs';
import { addressOf, dated, languages, outputs, pageOf, wordsOf } from './site.mjs';
import { inLang, whole } from './parts.mjs';

const NOTES = {
  'zh-Hant': {
    title: '樣報｜pressmark',
    about: 'pressmark 的示範頁：報章裏的圖表標籤。',
    issue: '報章裏的圖表標籤',
    span: '至',
    all: '全部圖表',
    gallery: ['圖庫', '每個標籤，連同可以複製的寫法'],
    specimen: ['樣本', '每種圖表兩個寬度，亮色與暗色'],
  },
  'zh-Hans': {
    title: '样报｜pressmark',
    about: 'pressmark 的示范页：报纸里的图表标签。',
    issue: '报纸里的图表标签',
    span: '至',
    all: '全部图表',
    gallery: ['图库', '每个标签，连同可以复制的写法'],
    specimen: ['样本', '每种图表两个宽度，亮色与暗色'],
  },
  en: {
    title: 'The Specimen | pressmark',
    about: 'Charts for news articles, as HTML tags.',
    issue: 'Charts for news articles, as HTML tags',
    span: ' to ',
    all: 'All the graphics',
    gallery: ['Gallery', 'Every tag with the snippets that make it'],
    specimen: ['Specimen', 'Every kind at two widths, light and dark'],
  },
};

/** The days of the first and the last article, between which the paper was chosen. */
function span(articles, lang) {
  const days = articles.map(({ date }) => date).toSorted();
  return [days[0], days.at(-1)]
    .map((day) => `<time datetime="${day}">${dated(day, lang).words}</time>`)
    .join(NOTES[lang].span);
}

/** A story with its figure, as large as its rank says. */
function story(article, lang, way) {
  const t = inLang(lang);
  const { kicker, title, standfirst } = article.head(t);
  const { words } = dated(article.date, lang);
  return `<article class="story ${article.rank}">
          <header>
            <p class="kicker">${kicker}</p>
            <h2><a href="${addressOf(article.name, lang, way)}">${whole(title)}</a></h2>
            <p class="standfirst">${whole(standfirst)}</p>
            <p class="byline"><time datetime="${article.date}">${words}</time></p>
          </header>
          ${article.figure(t)}
        </article>`;
}

/** Where every graphic of the package is shown. */
function showrooms(lang) {
  const { all, gallery, specimen } = NOTES[lang];
  const items = [
    [addressOf('gallery', lang), ...gallery],
    [lang === 'en' ? '/specimen/en.html' : '/specimen/', ...specimen],
  ].map(([href, title, text]) => `<li><a href="${href}">${title}</a><span>${text}</span></li>`);
  return `<nav class="box outputs" aria-label="${all}">
            <h2>${all}</h2>
            <ul>${items.join('')}</ul>
          </nav>`;
}

/** The stories of a rank, in the order of the articles. */
const stories = (rank, articles, lang, way) =>
  articles
    .filter((article) => article.rank === rank)
    .map((article) => story(article, lang, way))
    .join('\n        ');

/** The front page in a language and a way of putting it out. */
export function frontPage(lang, way, articles) {
  const notes = NOTES[lang];
  const page = {
    title: notes.title,
    description: notes.about,
    lang,
    way,
    look: 'daily front',
  };
  return pageOf(
    page,
    `
    <header class="masthead">
      <h1 class="paper">${wordsOf(lang).paper}</h1>
      <p class="issue"><span>${notes.issue}</span><span>${span(articles, lang)}</span></p>
      ${languages('index', lang, way)}
    </header>

    <main>
      <div class="stories opening">
        ${stories('first', articles, lang, way)}
        ${stories('second', articles, lang, way)}
      </div>

      <div class="stories">
        ${stories('third', articles, lang, way)}
        ${tag('microdrama-profile', { 'heading-level': '2' })}
        <aside class="side">
          ${showrooms(lang)}
          ${outputs('index', lang, way)}
        </aside>
      </div>
    </main>

    <footer class="foot">
      <p>${wordsOf(lang).colophon}</p>
    </footer>`,
  );
}
