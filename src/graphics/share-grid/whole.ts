import type { Dataset, Row } from '../../data/dataset.ts';
import { ownUnit } from '../../data/row-units.ts';
import { readHeader, roleOfHeader } from '../../data/header-roles.ts';
import { parseQuantity, type Quantity, type Reading } from '../../data/quantity.ts';
import type { Language } from '../../locale/language.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { NO_UNIT, saysUnit, type Unit } from '../../text/unit.ts';

/** A figure with the unit it is printed in by itself. */
export interface Figure {
  readonly said: Quantity;
  readonly unit: Unit;
}

/** What a part is of: its name, '' where none is given, and its size, null where it is not known. */
export interface Whole {
  readonly name: string;
  readonly size: Figure | null;
}

/**
 * Reads the `whole` attribute: `R&D centres: 221`, a number alone, or a name alone, for shares that
 * are in per cent already. Anything else is told and left out.
 */
function readWhole(
  text: string | undefined,
  reading: Reading,
  problems: Finding[],
): { readonly name: string; readonly said: Quantity | null } {
  const given = (text ?? '').trim();
  if (!/[\d０-９]/.test(given)) return { name: given.replace(/[:：]$/, ''), said: null };
  const { name = '', size = '' } = /^(?:(?<name>.*)[:：])?(?<size>[^:：]*)$/.exec(given)!.groups!;
  const said = parseQuantity(size.trim(), reading);
  if (said?.decimal) return { name: name.trim(), said };
  problems.push(found('setting-not-read', 'whole', given, 'a number such as “R&D centres: 221”'));
  return { name: '', said: null };
}

/** What the header of the column of wholes calls them; '' where it only says that they are wholes. */
function nameInHeader({ columns }: Dataset): string {
  const header = columns.find(({ role }) => role === 'whole')?.header ?? '';
  const { name } = readHeader(header);
  return roleOfHeader(name) === 'whole' ? '' : name;
}

/** What all rows come to, where the table says so; one in per cent is the whole of every share. */
function totalOf({ total }: Dataset, declared: Unit): Quantity | null {
  const isPercent = declared.noun === '%' || total?.value.noun === '%';
  return total?.value.decimal && !isPercent ? total.value : null;
}

/** The whole of each row: its own, else the author's for all, else the row of the total. */
export function wholesOf(
  dataset: Dataset,
  text: string | undefined,
  declared: Unit,
  language: Language,
  problems: Finding[],
): (row: Row) => Whole {
  const unit = declared.noun === '%' ? NO_UNIT : declared;
  const all = readWhole(text, { unit, language }, problems);
  const said = all.said ?? totalOf(dataset, declared);
  // A header names only what stands under it.
  const named = all.name || nameInHeader(dataset);
  const column = dataset.columns.find(({ role }) => role === 'whole')?.unit ?? NO_UNIT;
  if (all.said && dataset.rows.every(({ whole }) => whole.decimal))
    problems.push(found('setting-impossible', 'whole', 'each row has a whole of its own'));
  const sizeOf = (said: Quantity, known: Unit): Figure => ({
    said,
    unit: ownUnit(said, known, language),
  });
  return ({ whole }) => {
    if (whole.decimal)
      return { name: named, size: sizeOf(whole, saysUnit(column) ? column : unit) };
    return { name: all.name, size: said && sizeOf(said, unit) };
  };
}
