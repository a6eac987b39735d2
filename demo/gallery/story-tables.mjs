/**
 * Each story as the table that an author would paste. A story's own words hold for its own rows only,
 * so that with a table they have to be said as attributes; of these only such are kept as the drawing
 * would not be the same without.
 */
import * as pressmark from '../../dist/index.js';
import { renderReport } from '../../dist/static/index.js';
import { graphicIn } from './graphic.mjs';
import { element, tableLines } from './snippets.mjs';

const PRESETS = new Map(
  Object.values(pressmark).flatMap(({ preset }) => (preset ? [[preset.tag, preset]] : [])),
);

const WORDS = ['headline', 'deck', 'note', 'source'];

/** What is drawn in a tag that is printed. */
const drawnIn = (html) => /<template shadowrootmode="open">([^]*)<\/template>/.exec(html)[1];

const plain = (html) =>
  html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

/** The words that a story has printed, by part. */
function wordsIn(html) {
  const found = WORDS.map((part) => [
    part,
    new RegExp(`<slot name="${part}">([^]*?)</slot>`).exec(html)?.[1],
  ]);
  return Object.fromEntries(found.flatMap(([part, text]) => (text ? [[part, plain(text)]] : [])));
}

/** A story's rows as it draws them, each with the label and the group that a highlight may name. */
function rowsOf(preset, language) {
  const { header, rows, furniture } = preset.grid(language);
  const roles = new Map((furniture.columns ?? '').split('; ').map((part) => part.split(': ')));
  const cellOf = (cells, role, otherwise) => {
    const at = header.indexOf(roles.get(role));
    return cells[at < 0 ? otherwise : at];
  };
  const named = rows.map(({ id, cells }) => ({
    id,
    cells,
    label: cellOf(cells, 'label', 0),
    group: cellOf(cells, 'group', 1),
    date: cells.map((cell) => pressmark.parseDate(cell)).find(Boolean),
  }));
  const asOf = pressmark.parseDate(preset.ownSettings(language).asOf ?? '');
  return { header, rows: preset.rowsAt({ rows: named }, asOf).rows, columns: furniture.columns };
}

/** A story's rows have names of their own; those of a table are named by label or by group. */
const namesOf = (highlight, rows, by) =>
  highlight.split('; ').map((name) => rows.find(({ id }) => id === name)?.[by] ?? name);

/** What a story says of its own rows, as attributes. */
function ownAttributes(settings, rows, by) {
  const said = Object.entries(settings).filter(([, value]) => value !== '' && value !== false);
  return Object.fromEntries(
    said.map(([name, value]) => [
      name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      name === 'highlight'
        ? [...new Set(namesOf(value, rows, by))].join('; ')
        : value === true
          ? ''
          : value,
    ]),
  );
}

/** The table without the columns that its figure only lists, which with other rows is a problem. */
function drawnColumns(tag, { header, rows, columns }, lang) {
  const written = (places) =>
    [header, ...rows.map(({ cells }) => cells)].map((row) => places.map((at) => row[at]));
  const every = header.map((_, at) => at);
  const children = tableLines(written(every)).join('\n');
  const attributes = columns ? { columns } : {};
  const { problems } = renderReport(tag, { lang, attributes, children });
  const listed = problems.filter(({ code }) => code === 'unknown-column').map(({ text }) => text);
  return written(every.filter((at) => !listed.some((text) => text.includes(`"${header[at]}"`))));
}

/** The same attributes without those that change nothing in the drawing; the words always do. */
const needed = (attributes, isStory) =>
  Object.keys(attributes)
    .filter((name) => !WORDS.includes(name))
    .reduce((kept, name) => {
      const { [name]: _, ...rest } = kept;
      return isStory(rest) ? rest : kept;
    }, attributes);

/** A story's tag around a table of its rows; null for a story that is a panel, which has no table. */
export function storyTable(tag, lang) {
  const preset = PRESETS.get(tag);
  if (preset.parts) return null;
  const { language } = pressmark.readLocale(lang);
  const given = rowsOf(preset, language);
  const lines = tableLines(drawnColumns(tag, given, lang));
  const story = renderReport(tag, { lang }).html;
  const graphic = graphicIn(drawnIn(story));
  const isStory = (attributes) => {
    const { html, problems } = renderReport(tag, { lang, attributes, children: lines.join('\n') });
    return problems.length === 0 && graphicIn(drawnIn(html)) === graphic;
  };
  const [attributes] = ['label', 'group']
    .map((by) => ({
      ...wordsIn(story),
      ...(given.columns && { columns: given.columns }),
      ...ownAttributes(preset.ownSettings(language), given.rows, by),
    }))
    .filter(isStory);
  if (!attributes) throw new Error(`no table draws ${tag} in ${lang} as it is`);
  return element(tag, needed(attributes, isStory), lines);
}
