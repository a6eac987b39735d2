/** The paper as a whole: its pages, their addresses, and what stands around every article. */
import { LANGS } from './parts.mjs';

/**
 * The ways a page is put out: drawn in the browser, printed on the server without any script, and
 * printed with the script coming last.
 */
export const WAYS = ['script', 'server', 'late'];

const FOLDERS = { 'zh-Hant': '', 'zh-Hans': 'zh-hans/', en: 'en/' };

/** Where a page is written, from the folder of the demo. */
export function fileOf(name, lang, way = 'script') {
  const folder = way === 'script' ? '' : 'server/';
  return `${folder}${FOLDERS[lang]}${name}${way === 'late' ? '-late' : ''}.html`;
}

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
    script: ['瀏覽器繪製', '腳本載入後才有圖'],
    server: ['伺服器輸出', '整頁沒有一個腳本'],
    late: ['伺服器輸出，腳本後到', '接手時版面不動'],
    colophon: '「樣報」並非真實報章；此頁示範 pressmark 的圖表標籤在報章版面中的樣子。',
    desk: '圖解組',
  },
  'zh-Hans': {
    paper: '样报',
    switch: '语言',
    pages: '本报其他文章',
    front: '首页',
    ways: '同一页，三种输出',
    script: ['浏览器绘制', '脚本载入后才有图'],
    server: ['服务器输出', '整页没有一个脚本'],
    late: ['服务器输出，脚本后到', '接手时版面不动'],
    colophon: '“样报”并非真实报纸；此页演示 pressmark 的图表标签在报纸版面中的样子。',
    desk: '图解组',
  },
  en: {
    paper: 'The Specimen',
    switch: 'Language',
    pages: 'Other articles',
    front: 'Front page',
    ways: 'One page, three outputs',
    script: ['Drawn in the browser', 'Graphics come with the script'],
    server: ['Printed on the server', 'No script element on the page'],
    late: ['Printed, script later', 'Taken over without a shift'],
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

/** The date of an issue, 2025-03-29, and its day of the week. */
export function dated(date, lang) {
  const [year, month, day] = date.split('-').map(Number);
  const weekday = DAYS[lang][new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const words =
    lang === 'en' ? `${day} ${MONTHS[month - 1]} ${year}` : `${year}年${month}月${day}日`;
  return { words, weekday };
}

/** The words of a text without its tags, for where HTML cannot stand. */
export const plain = (html) => html.replaceAll(/<[^>]+>/g, '').replaceAll('&nbsp;', ' ');

/** The head of a document; only pages drawn in the browser have the script there. */
export const headOf = ({ title, description, lang, way }) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
    <meta name="description" content="${description}">
    <link rel="stylesheet" href="/newspaper.css">${
      way === 'script'
        ? '\n    <script type="module" src="/dist/cdn/pressmark.js" blocking="render"></script>'
        : ''
    }
  </head>`;

/** The end of a document; the script of a page that gets it late stands there. */
export const endOf = (way) =>
  way === 'late'
    ? '\n    <script type="module" src="/dist/cdn/pressmark.js"></script>\n  </body>\n</html>\n'
    : '\n  </body>\n</html>\n';

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
