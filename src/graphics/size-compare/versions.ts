import type { Row } from '../../data/dataset.ts';

/** One version of the figures: as printed, as corrected. */
export interface Version<T> {
  /** The group that names it; '' where there is only one. */
  readonly name: string;
  /** True where its name says that it is the corrected one. */
  readonly isCorrected: boolean;
  readonly rows: readonly T[];
}

/** More groups than this are series of their own and no versions. */
const MOST_VERSIONS = 3;

const CORRECTED = /更正|[訂订]正|修[訂订正]|勘[誤误]|\b(?:corrected|correction|revised|amended)\b/i;

/**
 * Where a label stands twice in different groups, up to three of them, the groups are versions of the
 * same figures; a row in none of them belongs to all. The one that holds comes first: the one that is
 * called corrected, else the last that was given.
 */
export function versionsOf<T extends { readonly row: Row }>(
  rows: readonly T[],
): readonly Version<T>[] {
  const names = versionNames(rows.map(({ row }) => row));
  const valid = names.findLast((name) => CORRECTED.test(name)) ?? names.at(-1);
  if (valid === undefined) return [{ name: '', isCorrected: false, rows }];
  return [valid, ...names.filter((name) => name !== valid)].map((name) => ({
    name,
    isCorrected: CORRECTED.test(name),
    rows: rows.filter(({ row: { group } }) => group === name || !names.includes(group)),
  }));
}

function versionNames(rows: readonly Row[]): readonly string[] {
  const groups = new Map<string, Set<string>>();
  for (const { label, group } of rows) {
    if (group !== '') groups.set(label, (groups.get(label) ?? new Set()).add(group));
  }
  const names = new Set([...groups.values()].flatMap((of) => (of.size > 1 ? [...of] : [])));
  return names.size <= MOST_VERSIONS ? [...names] : [];
}
