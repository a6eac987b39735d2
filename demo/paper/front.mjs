/** The front page: a lead with its graphic, two stories beside it, and one with a map below them. */
import { addressOf, dated, languages, outputs, pageOf, wordsOf } from './site.mjs';
import { inLang, tag, whole } from './parts.mjs';

const core = (t) =>
  tag('stat-callout', {
    value: t('約4500', '约4500', 'about 450'),
    unit: t('億元', '亿元', 'billion yuan'),
    label: t(
      '北京人工智能核心產業規模，2026年5月',
      '北京人工智能核心产业规模，2026年5月',
      'Beijing’s core AI industry, May 2026',
    ),
    source: t(
      '國新辦記者見面會，2026年',
      '国新办记者见面会，2026年',
      'State Council Information Office briefing, 2026',
    ),
  });

const years = (t) =>
  tag('stat-callout', {
    value: '23',
    unit: t('年', '年', 'years'),
    label: t(
      '由首次載人航天代表團訪港，到香港太空人升空',
      '由首次载人航天代表团访港，到香港航天员升空',
      'From the first crewed mission’s visit to Hong Kong to a Hong Kong astronaut’s launch',
    ),
    source: t(
      '專欄原文；公開資料核對',
      '专栏原文；公开资料核对',
      'Column; dates checked against public reports',
    ),
  });

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

/** A story with its figure; `rank` says how large it stands. */
function story(rank, article, figure, lang, way) {
  const { kicker, title, standfirst } = article.write(inLang(lang), '');
  const { words } = dated(article.date, lang);
  return `<article class="story ${rank}">
          <header>
            <p class="kicker">${kicker}</p>
            <h2><a href="${addressOf(article.name, lang, way)}">${whole(title)}</a></h2>
            <p class="standfirst">${whole(standfirst)}</p>
            <p class="byline"><time datetime="${article.date}">${words}</time></p>
          </header>
          ${figure}
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

/** The front page in a language and a way of putting it out. */
export function frontPage(lang, way, { lead, beside, below }) {
  const t = inLang(lang);
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
      <p class="issue"><span>${notes.issue}</span><span>${span([lead, ...beside, below], lang)}</span></p>
      ${languages('index', lang, way)}
    </header>

    <main>
      <div class="stories opening">
        ${story('first', lead, tag('scifi-revenue-bars'), lang, way)}
        ${beside.map((article, at) => story('second', article, [core, years][at](t), lang, way)).join('\n        ')}
      </div>

      <div class="stories">
        ${story('third', below, tag('pilot-zone-map'), lang, way)}
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
