import type { Grid, GridRow } from '../../data/grid.ts';
import { readHeader, roleOfHeader } from '../../data/header-roles.ts';
import type { Melted, MeltWishes } from '../../data/melt.ts';
import { splitMembers } from '../../data/members.ts';
import { rungWords } from '../../locale/rung-words.ts';
import { found } from '../../problems/finding.ts';
import { lastLists, listNamed } from './lists.ts';
import { isList, speaksOfRungs } from './rungs.ts';

/**
 * Turns a wide table long, whose columns are lists: under each stands either the rung that the item of
 * the row is on, or what is on the rung of the row. Of more than two lists the last two are read, the
 * others are only listed in the table. A row that stands in neither is set aside aloud.
 */
export function meltLists(grid: Grid, { named, language }: MeltWishes): Melted {
  const { header } = grid;
  const lists = lastLists(header.filter(isList).map(listNamed));
  const places = lists.map(({ name }) => header.indexOf(name));
  const [first, ...others] = [...header.keys()].filter((index) => !places.includes(index));
  const isLong = others.some((index) => speaksOfRungs(header[index]!));
  if (named || grid.listed || lists.length < 2 || first === undefined || isLong)
    return { grid, named };
  const isByRung = hasRungsFirst(grid, first, places);
  const longRows = (row: GridRow): readonly GridRow[] => {
    const own = row.cells[first]!;
    const rest = others.map((index) => row.cells[index]!);
    return lists.flatMap(({ name }, list) => {
      const cell = row.cells[places[list]!]!;
      const items = splitMembers(cell);
      if (isByRung) return items.map((item) => ({ ...row, cells: [item, own, name, ...rest] }));
      return own && items.length > 0 ? [{ ...row, cells: [own, cell, name, ...rest] }] : [];
    });
  };
  const empty = grid.rows.filter((row) => longRows(row).length === 0).map(({ number }) => number);
  const own = header[first]!;
  const when = lists.every(({ date }) => date) ? 'date' : rungWords[language].list;
  const [label, group] = isByRung ? ['label', own] : [own, 'group'];
  return {
    grid: {
      ...grid,
      header: [label, group, when, ...others.map((index) => header[index]!)],
      rows: grid.rows.flatMap(longRows),
      problems: [
        ...grid.problems,
        ...empty.map((row) => found('row-not-used', row, 'in neither list')),
      ],
      setAside: [...grid.setAside, ...empty.map((row) => ({ row, reason: 'row-not-used' }))],
    },
    named: `label: ${label}; group: ${group}; ${when === 'date' ? when : 'members'}: ${when}`,
  };
}

/** Whether the rows are rungs and their cells what stands on them, which is more than one somewhere. */
function hasRungsFirst({ header, rows }: Grid, first: number, lists: readonly number[]): boolean {
  const head = header[first]!;
  if (roleOfHeader(readHeader(head).name) === 'label') return false;
  const isMany = ({ cells }: GridRow): boolean =>
    lists.some((index) => splitMembers(cells[index]!).length > 1);
  return speaksOfRungs(head) || rows.some(isMany);
}
