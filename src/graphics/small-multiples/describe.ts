import { describeRun } from '../../data/trend.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { trendWords } from '../../locale/trend-words.ts';
import { formatUnit, type Unit } from '../../text/unit.ts';
import type { MultiplesLayout, Panel } from './layout.ts';

/** What one panel shows, in a sentence; its name alone where it has no value. */
export const describePanel = ({ name, rows }: Panel, unit: Unit, language: Language): string =>
  describeRun(name, rows, unit, language) || name;

/** One to three sentences: what the first panels show, and what kind of graphic it is. */
export function describeMultiples({ panels, unit }: MultiplesLayout, language: Language): string {
  const words = trendWords[language];
  const count = panels.reduce((all, { rows }) => all + rows.length, 0);
  const first = panels.toSorted((a, b) => Number(b.highlighted) - Number(a.highlighted));
  const stories = first
    .map(({ name, rows }) => describeRun(name, rows, unit, language))
    .filter(Boolean);
  const kind = words.kind('multiples', count, panels.length, formatUnit(unit, language));
  const said = stories.length === 0 ? [words.noValues()] : stories.slice(0, 2);
  return joinSentences([...said, kind], language);
}
