/** An article as a page: masthead, head, body, the other articles, foot. */
import { addressOf, dated, languages, outputs, pageOf, plain, wordsOf } from './site.mjs';
import { inLang, whole } from './parts.mjs';

/** The other articles, each by what it is about and its headline. */
function more(others, lang, way) {
  const items = others.map(({ name, head }) => {
    const { kicker, title } = head(inLang(lang));
    return `<li><p class="kicker">${kicker}</p><a href="${addressOf(name, lang, way)}">${whole(title)}</a></li>`;
  });
  const { pages } = wordsOf(lang);
  return `<nav class="more" aria-label="${pages}">
      <h2>${pages}</h2>
      <ul>
        ${items.join('\n        ')}
      </ul>
    </nav>`;
}

/** The page of an article in a language and a way of putting it out; `all` are its neighbours. */
export function articlePage(article, lang, way, all) {
  const words = wordsOf(lang);
  const t = inLang(lang);
  const { kicker, title, standfirst } = article.head(t);
  const body = article.body(t, outputs(article.name, lang, way));
  const { full } = dated(article.date, lang);
  const front = addressOf('index', lang, way);
  const page = {
    title: `${plain(title)}${lang === 'en' ? ' | ' : '｜'}${words.paper}`,
    description: plain(standfirst),
    lang,
    way,
    look: article.look ?? 'daily',
  };
  return pageOf(
    page,
    `
    <header class="masthead">
      <p class="paper"><a href="${front}">${words.paper}</a></p>
      <p class="issue"><time datetime="${article.date}">${full}</time></p>
      ${languages(article.name, lang, way)}
    </header>

    <main>
      <article>
        <header class="top">
          <p class="kicker">${kicker}</p>
          <h1>${whole(title)}</h1>
          <p class="standfirst">${whole(standfirst)}</p>
          <p class="byline">${words.desk}</p>
        </header>

        ${body.join('\n\n        ')}
      </article>
    </main>

    ${more(
      all.filter((other) => other !== article),
      lang,
      way,
    )}

    <footer class="foot">
      <p>${words.colophon}</p>
      <p><a href="${front}">${words.front}</a></p>
    </footer>`,
  );
}
