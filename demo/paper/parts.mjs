/** What every page of the paper is put together from. Texts arrive as HTML that this folder wrote. */

/** The paper's languages; the first is that of the pages without a folder of their own. */
export const LANGS = ['zh-Hant', 'zh-Hans', 'en'];

/** Picks the text of a language from one for each, in the order of `LANGS`. */
export const inLang =
  (lang) =>
  (...texts) =>
    texts[LANGS.indexOf(lang)];

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A tag with attributes; a flag is '' and one that is not there undefined. */
export function tag(name, attributes = {}, children = '') {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => (value === '' ? ` ${key}` : ` ${key}="${escape(value)}"`));
  return `<${name}${said.join('')}>${children}</${name}>`;
}

export const p = (text) => `<p>${text}</p>`;
export const lead = (text) => `<p class="lead">${text}</p>`;
export const h2 = (text) => `<h2>${text}</h2>`;
export const method = (text) => `<p class="method">${text}</p>`;

/** Terms and what they mean, for the side column. */
export const terms = (pairs) =>
  `<dl>${pairs.map(([term, words]) => `<dt>${term}</dt><dd>${words}</dd>`).join('')}</dl>`;

/** The text with what stands beside it. */
export const row = (text, side = []) => `<section class="row">
          <div class="text">
            ${text.join('\n            ')}
          </div>${
            side.length === 0
              ? ''
              : `
          <aside class="side">
            ${side.join('\n            ')}
          </aside>`
          }
        </section>`;

/** A figure over the full width of the page. */
export const wide = (...figures) => `<section class="wide">
          ${figures.join('\n          ')}
        </section>`;

/** Figures in a line, named for those who do not see it. */
export const strip = (label, figures) => `<section class="strip" aria-label="${label}">
          ${figures.join('\n          ')}
        </section>`;

/** A table as an author would paste it, with a header. */
export const table = ([header, ...rows]) =>
  `<table><thead><tr>${header.map((text) => `<th scope="col">${text}</th>`).join('')}</tr></thead><tbody>${rows
    .map(
      ([first, ...cells]) =>
        `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table>`;
