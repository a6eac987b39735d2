import type { Row } from '../data/dataset.ts';
import type { Language } from '../locale/language.ts';
import { pointWords } from '../locale/point-words.ts';
import { SAID } from '../data/said.ts';
import type { LineRun } from '../scale/lines.ts';
import { suretyWords, type KeyEntry } from './plot.ts';

/** The stretches of a line and the rows they are drawn from. */
export interface LookedAt {
  readonly runs: readonly LineRun[];
  readonly rows: readonly Row[];
}

/** What dashed and dotted lines mean, where there are any. */
export function looksKey(lines: readonly LookedAt[], language: Language): readonly KeyEntry[] {
  const looks = new Set(lines.flatMap(({ runs }) => runs.map(({ look }) => look)));
  const rows = lines.flatMap((line) => line.rows);
  const said = suretyWords(rows, SAID, language);
  const { dotted } = pointWords[language];
  return [
    ...(looks.has('dashed') ? [{ look: 'line dashed only', text: said }] : []),
    ...(looks.has('dotted') ? [{ look: 'line dotted only', text: dotted }] : []),
  ];
}
