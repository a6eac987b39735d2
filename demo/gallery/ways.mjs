/** The ways in which the gallery writes each tag: alone, around a table, and with nasty data. */
import { inLang } from '../paper/parts.mjs';
import { kinds, wordsOfFigure } from './entries.mjs';
import { kindOf } from './manifest.mjs';
import { nasty } from './nasty.mjs';
import { element, tableLines } from './snippets.mjs';
import { storyTable } from './story-tables.mjs';

/** A kind as a tag, where it can be one, and as a table, where it has rows. */
function waysOfKind(name, t) {
  const { attributes, data, rows, between, isWhole } = kinds[name];
  const words = { ...wordsOfFigure(t), ...attributes?.(t) };
  // Beside rows only the words of the figure are said; what is said of one figure would come first.
  const beside = isWhole ? { source: words.source } : words;
  return {
    tag: (data || isWhole) && element(name, { ...words, data: data?.(t) }, between?.(t)),
    table: rows && element(name, beside, tableLines(rows(t))),
  };
}

/** A story as its tag alone, and as a table of its rows. */
const waysOfStory = (name, lang) => ({ tag: element(name), table: storyTable(name, lang) });

/** A tag with the nasty data of its kind, which every story of that kind takes as well. */
function nastyWay(name, t) {
  const { attributes, data, rows, between } = nasty[kindOf(name)](t);
  const words = { ...wordsOfFigure(t), ...attributes, data };
  return element(name, words, rows ? tableLines(rows) : between);
}

/** What there is of `tag`, `table` and `nasty`, each as HTML. */
export function waysOf(name, lang) {
  const t = inLang(lang);
  const ways = name in kinds ? waysOfKind(name, t) : waysOfStory(name, lang);
  return Object.entries({ ...ways, nasty: nastyWay(name, t) }).filter(([, code]) => code);
}
