import type { Row } from '../../data/dataset.ts';
import { compareDecimals, type Decimal } from '../../text/decimal.ts';
import type { Unit } from '../../text/unit.ts';

/** The order of rows within a part. */
type Sort = 'given' | 'descending' | 'ascending';

/** Rows in one unit that stand together. */
export interface Part {
  readonly unit: Unit;
  readonly rows: readonly Row[];
}

/**
 * All rows where they are in one unit. Otherwise those of each unit in the order given; what has other
 * groups stands apart, and what has none, since it may be of another kind though it is money too.
 */
export function partRows(
  rows: readonly Row[],
  unitOf: (row: Row) => Unit,
  sort: Sort,
): readonly Part[] {
  const units = unitsBeside(rows, unitOf);
  const isMixed = new Set(units).size > 1;
  const kindOf = kindsOf(rows);
  const parts = new Map<string, { unit: Unit; rows: Row[] }>();
  rows.forEach((row, index) => {
    const unit = units[index]!;
    const key = isMixed ? `${kindOf(row)} ${unit.noun}` : '';
    const part = parts.get(key);
    if (part) part.rows.push(row);
    else parts.set(key, { unit, rows: [row] });
  });
  return [...parts.values()].map((part) => ({ ...part, rows: sortRows(part.rows, sort) }));
}

/** Labels that share a group are of one kind, called by the first of them; rows without a group of another. */
function kindsOf(rows: readonly Row[]): (row: Row) => string | undefined {
  const [byLabel, byGroup] = [new Map<string, string>(), new Map<string, string>()];
  for (const { label, group } of rows) {
    if (group === '') continue;
    const kind = byLabel.get(label) ?? byGroup.get(group) ?? label;
    byLabel.set(label, kind);
    byGroup.set(group, byGroup.get(group) ?? kind);
  }
  return ({ label, group }) => (group === '' ? undefined : byLabel.get(label));
}

/** The unit of each row; a missing value has that of its label, else that of the row before it. */
function unitsBeside(rows: readonly Row[], unitOf: (row: Row) => Unit): readonly Unit[] {
  const known = rows.filter(({ value }) => value.decimal);
  const ofLabel = new Map(known.map((row) => [row.label, unitOf(row)]));
  let last = known[0] ?? rows[0];
  return rows.map((row) => {
    if (row.value.decimal) last = row;
    return (row.value.decimal ? null : ofLabel.get(row.label)) ?? unitOf(last!);
  });
}

/** Stable: equal values keep their order, missing ones come last either way. */
function sortRows(rows: readonly Row[], sort: Sort): readonly Row[] {
  if (sort === 'given') return rows;
  const sign = sort === 'descending' ? -1 : 1;
  const heads = new Map<string, Decimal | null>();
  for (const { label, value } of rows) if (!heads.has(label)) heads.set(label, value.decimal);
  const grouped = rows.some(({ group }) => group !== '');
  const key = (row: Row): Decimal | null => (grouped ? heads.get(row.label)! : row.value.decimal);
  return rows.toSorted((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (!x || !y) return Number(!x) - Number(!y);
    return sign * compareDecimals(x, y);
  });
}
