/** The front page: three figures of the day, four articles, a graphic of the week. */
import { addressOf, endOf, headOf, languages, wordsOf } from './site.mjs';
import { inLang, strip, tag } from './parts.mjs';

const callouts = (t) => [
  tag('stat-callout', {
    value: t('1089.6', '1089.6', '108.96'),
    unit: t('億元', '亿元', 'billion yuan'),
    change: '-3.8%',
    'change-status': 'calculated',
    basis: 'yoy',
    label: t(
      '2024年中國科幻產業總營收',
      '2024年中国科幻产业总营收',
      'Revenue of China’s sci-fi industry, 2024',
    ),
    source: t(
      '《2025中國科幻產業報告》',
      '《2025中国科幻产业报告》',
      'China Sci-Fi Industry Report 2025',
    ),
  }),
  tag('stat-callout', {
    value: '178',
    unit: t('個', '个', 'zones'),
    status: 'calculated',
    label: t(
      '跨境電商綜試區，2025年4月',
      '跨境电商综试区，2025年4月',
      'Pilot zones for cross-border e-commerce, April 2025',
    ),
    source: t(
      '國務院批覆、商務部',
      '国务院批复、商务部',
      'State Council replies; Ministry of Commerce',
    ),
  }),
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
  }),
];

const NOTES = {
  'zh-Hant': {
    title: '樣報｜pressmark',
    about: 'pressmark 的示範頁：報章裏的圖表標籤。',
    issue: '報章裏的圖表標籤',
    today: '今日數字',
    week: '本週一圖',
    gallery: '圖庫：每個標籤連同可以複製的寫法',
    specimen: ['/specimen/', '樣本：每種圖表兩個寬度，亮色與暗色'],
    server: '無腳本',
    late: '腳本後到',
    explain:
      '「無腳本」是伺服器輸出、整頁沒有腳本的版本；「腳本後到」先顯示同一份輸出，再由腳本接手。',
  },
  'zh-Hans': {
    title: '样报｜pressmark',
    about: 'pressmark 的示范页：报纸里的图表标签。',
    issue: '报纸里的图表标签',
    today: '今日数字',
    week: '本周一图',
    gallery: '图库：每个标签连同可以复制的写法',
    specimen: ['/specimen/', '样本：每种图表两个宽度，亮色与暗色'],
    server: '无脚本',
    late: '脚本后到',
    explain: '“无脚本”是服务器输出、整页没有脚本的版本；“脚本后到”先显示同一份输出，再由脚本接手。',
  },
  en: {
    title: 'The Specimen | pressmark',
    about: 'Charts for news articles, as HTML tags.',
    issue: 'Charts for news articles, as HTML tags',
    today: 'Figures of the day',
    week: 'Graphic of the week',
    gallery: 'Gallery: every tag with the snippets that make it',
    specimen: ['/specimen/en.html', 'Specimen: every kind at two widths, light and dark'],
    server: 'no script',
    late: 'script later',
    explain:
      'Pages with no script were printed on the server; with the script later, the same output is taken over in place.',
  },
};

function teaser(article, lang, way) {
  const t = inLang(lang);
  const { kicker, title, standfirst } = article.write(t, '');
  const { server, late } = NOTES[lang];
  const link = (other, words) => `<a href="${addressOf(article.name, lang, other)}">${words}</a>`;
  return `<li>
          <p class="kicker">${kicker}</p>
          <h2>${link(way, title)}</h2>
          <p>${standfirst}</p>
          <p class="ways">${link('server', server)}${link('late', late)}</p>
        </li>`;
}

/** The front page in a language and a way of putting it out. */
export function frontPage(lang, way, articles) {
  const t = inLang(lang);
  const notes = NOTES[lang];
  const { gallery } = notes;
  const [href, specimen] = notes.specimen;
  return `${headOf({ title: notes.title, description: notes.about, lang, way })}
  <body class="${['daily front', lang === 'en' ? 'english' : ''].join(' ').trim()}">
    <header class="masthead">
      <h1 class="paper">${wordsOf(lang).paper}</h1>
      <p class="issue"><span>${notes.issue}</span></p>
      ${languages('index', lang, way)}
    </header>

    <main>
      ${strip(notes.today, callouts(t))}

      <ul class="stories">
        ${articles.map((article) => teaser(article, lang, way)).join('\n        ')}
      </ul>

      <section class="week" aria-label="${notes.week}">
        ${tag('microdrama-profile')}
      </section>
    </main>

    <footer class="foot">
      <p><a href="${addressOf('gallery', lang)}">${gallery}</a></p>
      <p><a href="${href}">${specimen}</a></p>
      <p>${notes.explain}</p>
    </footer>${endOf(way)}`;
}
