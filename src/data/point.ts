import { figureWords } from '../locale/figure-words.ts';
import type { Language } from '../locale/language.ts';
import { pointWords } from '../locale/point-words.ts';
import { formatDate } from '../text/format-date.ts';
import { isolate } from '../text/isolate.ts';
import type { Unit } from '../text/unit.ts';
import type { Row } from './dataset.ts';
import { isSaid } from './said.ts';
import { sayQuantity } from './surety.ts';

/** When a row is: its date in words, or its label where it has none. */
export const whenOf = ({ date, label }: Row, language: Language): string =>
  date ? formatDate(date, language) : isolate(label);

/** Measured values since the last change of definition. */
export function comparable(rows: readonly Row[]): readonly Row[] {
  const from = rows.findLastIndex((row) => row.break !== '');
  return rows.slice(Math.max(0, from)).filter((row) => row.value.decimal && !isSaid(row));
}

/** One row in words: when or what, its value and how sure it is, what changed with it, its note. */
export function describePoint(row: Row, unit: Unit, language: Language): string {
  const words = figureWords[language];
  const { value, group, note } = row;
  return [
    group && isolate(group),
    whenOf(row, language),
    sayQuantity(value, unit, language),
    row.break && words.titled(pointWords[language].broken, row.break),
    note,
  ]
    .filter(Boolean)
    .join(words.comma);
}
