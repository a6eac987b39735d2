/** The paper as a whole: its pages, their addresses, and what stands around every article. */
import { LANGS } from './parts.mjs';

/**
 * The ways a page is put out: printed, with script for what only script can do; printed without any
 * script; drawn in the browser.
 */
export const WAYS = ['printed', 'scriptless', 'drawn'];

const FOLDERS = { 'zh-Hant': '', 'zh-Hans': 'zh-hans/', en: 'en/' };
const FOLDERS_OF_WAYS = { printed: '', scriptless: 'server/', drawn: 'browser/' };

/** Where a page is written, from the folder of the demo. */
export const fileOf = (name, lang, way = 'printed') =>
  `${FOLDERS_OF_WAYS[way]}${FOLDERS[lang]}${name}.html`;

/** Where a page is found. */
export const addressOf = (name, lang, way) =>
  `/${fileOf(name, lang, way)}`.replace(/index\.html$/, '');

const WORDS = {
  'zh-Hant': {
    paper: '樣報',
    switch: '語言',
    pages: '本報其他文章',
    front: '首頁',
    ways: '同一頁，三種輸出',
    printed: ['伺服器輸出', '先有圖；用得着時才載入腳本'],
    scriptless: ['伺服器輸出，沒有腳本', '整頁沒有一個腳本'],
    drawn: ['瀏覽器繪製', '腳本載入後才有圖'],
    colophon: '「樣報」並非真實報章；此頁示範 pressmark 的圖表標籤在報章版面中的樣子。',
    desk: '圖解組',
  },
  'zh-Hans': {
    paper: '样报',
    switch: '语言',
    pages: '本报其他文章',
    front: '首页',
    ways: '同一页，三种输出',
    printed: ['服务器输出', '先有图；用得着时才载入脚本'],
    scriptless: ['服务器输出，没有脚本', '整页没有一个脚本'],
    drawn: ['浏览器绘制', '脚本载入后才有图'],
    colophon: '“样报”并非真实报纸；此页演示 pressmark 的图表标签在报纸版面中的样子。',
    desk: '图解组',
  },
  en: {
    paper: 'The Specimen',
    switch: 'Language',
    pages: 'Other articles',
    front: 'Front page',
    ways: 'One page, three outputs',
    printed: ['Printed on the server', 'Script only where it adds something'],
    scriptless: ['Printed, no script', 'No script element on the page'],
    drawn: ['Drawn in the browser', 'Graphics come with the script'],
    colophon:
      'The Specimen is not a real newspaper; this page shows pressmark’s tags set in an article.',
    desk: 'Graphics desk',
  },
};

export const wordsOf = (lang) => WORDS[lang];

const NAMES = { 'zh-Hant': '繁體', 'zh-Hans': '简体', en: 'English' };

const DAYS = {
  'zh-Hant': ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  'zh-Hans': ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The date of an issue, 2025-03-29, in words, and in full with its day of the week. */
export function dated(date, lang) {
  const [year, month, day] = date.split('-').map(Number);
  const weekday = DAYS[lang][new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  if (lang !== 'en') {
    const words = `${year}年${month}月${day}日`;
    return { words, full: `${words} ${weekday}` };
  }
  const words = `${day} ${MONTHS[month - 1]} ${year}`;
  return { words, full: `${weekday}, ${words}` };
}

/** The words of a text without its tags, for where HTML cannot stand. */
export const plain = (html) => html.replaceAll(/<[^>]+>/g, '').replaceAll('&nbsp;', ' ');

/** Our tags in a piece of HTML; nobody else's have a hyphen here. */
const tagsIn = (html) => [
  ...new Set(Array.from(html.matchAll(/<([a-z]+(?:-[a-z]+)+)/g), ([, tag]) => tag)),
];

const script = (file, attributes = '') =>
  `<script type="module" src="${file}"${attributes}></script>`;

/** The scripts of a page with this body. What is drawn in the browser is not shown before. */
function scriptsFor(way, body) {
  if (way === 'scriptless') return [];
  if (way === 'printed') return [script('/dist/cdn/autoload.js')];
  return tagsIn(body).map((tag) => script(`/dist/cdn/${tag}.js`, ' blocking="render"'));
}

const sheet = (file) => `<link rel="stylesheet" href="${file}">`;

/** A document around a body, with what its head has besides: links and scripts. */
export const documentOf = ({ title, description, lang, look, links }, body) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <meta name="description" content="${description}">
    ${[sheet('/newspaper.css'), ...links].join('\n    ')}
  </head>
  <body class="${look}${lang === 'en' ? ' english' : ''}">${body}
  </body>
</html>
`;

/** A page of the paper in one of the ways it is put out. */
export const pageOf = ({ way, ...page }, body) =>
  documentOf({ ...page, links: scriptsFor(way, body) }, body);

/** The same page in the other languages. */
export function languages(name, lang, way) {
  const links = LANGS.map((other) => {
    const here = other === lang ? ' aria-current="page"' : '';
    const href = addressOf(name, other, way);
    return `<a href="${href}" lang="${other}" hreflang="${other}"${here}>${NAMES[other]}</a>`;
  });
  return `<nav class="languages" aria-label="${WORDS[lang].switch}">${links.join('')}</nav>`;
}

/** The same page in its three outputs. */
export function outputs(name, lang, way) {
  const words = WORDS[lang];
  const items = WAYS.map((other) => {
    const [title, text] = words[other];
    const here = other === way ? ' aria-current="page"' : '';
    return `<li><a href="${addressOf(name, lang, other)}"${here}>${title}</a><span>${text}</span></li>`;
  });
  return `<nav class="box outputs" aria-label="${words.ways}">
              <h2>${words.ways}</h2>
              <ul>${items.join('')}</ul>
            </nav>`;
}
