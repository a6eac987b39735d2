import { takeWord } from '../text/words.ts';
import type { Language } from '../locale/language.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { parseUnit } from '../text/unit.ts';
import type { DataWishes } from './dataset.ts';
import type { Grid } from './grid.ts';
import { readHeader } from './header-roles.ts';
import { LARGE, LETTERS, MONEY, nounOf } from './plain-figure.ts';

/** A table, and what is wanted of it. */
export interface Asked {
  readonly grid: Grid;
  readonly wishes: DataWishes;
}

/**
 * The units of headers and of the author in words that units are read in: £bn is billion pounds and
 * US$m million US dollars. What is told of such a column names it by these words.
 */
export function withPlainUnits(asked: Asked): Asked {
  const { grid, wishes } = asked;
  const plain = (unit: string): string => plainUnit(unit, wishes.language) ?? unit;
  const header = grid.header.map((head) => {
    const { unit } = readHeader(head);
    return unit ? head.replace(unit, plain(unit)) : head;
  });
  const [own, beside] = [grid.unit, grid.furniture.unit].map((said) => said && plain(said));
  const unit = plain(wishes.unit);
  const isSame = header.every((head, at) => head === grid.header[at]);
  if (isSame && own === grid.unit && beside === grid.furniture.unit && unit === wishes.unit)
    return asked;
  const named = grid.header.reduce(
    (said, head, at) => (head ? said.replaceAll(head, header[at]!) : said),
    wishes.named,
  );
  const furniture = beside ? { ...grid.furniture, unit: beside } : grid.furniture;
  return { grid: { ...grid, header, unit: own, furniture }, wishes: { ...wishes, named, unit } };
}

/** Null for a unit without a name of money or with other words, and for money that nobody can tell the country of. */
function plainUnit(text: string, language: Language): string | null {
  const [, , name = '', , rest = '', behind = ''] = MONEY.exec(toHalfWidth(text).trim()) ?? [];
  const noun = nounOf(name || behind, language);
  if (!noun) return null;
  const amount = rest.replace(/元$/, '');
  // Pounds per hour, euros/kg.
  if (/^per\b/.test(amount)) return `${noun} ${amount}`;
  if (amount.startsWith('/')) return noun + amount;
  const [word, tail] = takeWord(amount, [...LETTERS, ...LARGE]);
  const step = `${word?.trim() ?? ''}${tail}`;
  return parseUnit(step, language).noun === '' ? `${step} ${noun}`.trim() : null;
}
