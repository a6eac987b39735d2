/** An article as a page: masthead, head, body, foot. */
import { addressOf, dated, endOf, headOf, languages, outputs, wordsOf } from './site.mjs';
import { inLang } from './parts.mjs';

const plain = (html) => html.replaceAll(/<[^>]+>/g, '').replaceAll('&nbsp;', ' ');

/** The page of an article in a language and a way of putting it out; `all` are its neighbours. */
export function articlePage(article, lang, way, all) {
  const words = wordsOf(lang);
  const t = inLang(lang);
  const { kicker, title, standfirst, body } = article.write(t, outputs(article.name, lang, way));
  const { words: date, weekday } = dated(article.date, lang);
  const time = `<time datetime="${article.date}">${date}</time>`;
  return `${headOf({ title: `${plain(title)}${lang === 'en' ? ' | ' : '｜'}${words.paper}`, description: plain(standfirst), lang, way })}
  <body class="${[article.look ?? 'daily', lang === 'en' ? 'english' : ''].join(' ').trim()}">
    <header class="masthead">
      <p class="paper"><a href="${addressOf('index', lang)}">${words.paper}</a></p>
      <p class="issue">${time}<span>${weekday}</span></p>
      ${languages(article.name, lang, way)}
    </header>

    <main>
      <article>
        <header class="top">
          <p class="kicker">${kicker}</p>
          <h1>${title}</h1>
          <p class="standfirst">${standfirst}</p>
          <p class="byline"><span>${words.desk}</span>${time}</p>
        </header>

        ${body.join('\n\n        ')}
      </article>
    </main>

    <footer class="foot">
      <p>${words.colophon}</p>
      <nav aria-label="${words.pages}">
        <a href="${addressOf('index', lang)}">${words.front}</a>
        ${all
          .filter(({ name }) => name !== article.name)
          .map(
            (other) =>
              `<a href="${addressOf(other.name, lang, way)}">${plain(other.write(t, '').kicker)}</a>`,
          )
          .join('\n        ')}
      </nav>
    </footer>${endOf(way)}`;
}
