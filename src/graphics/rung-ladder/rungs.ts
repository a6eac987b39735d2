import type { Column } from '../../data/columns.ts';
import type { Dataset } from '../../data/dataset.ts';
import { giveRoles } from '../../data/give-roles.ts';
import { readHeader } from '../../data/header-roles.ts';
import { parseDate } from '../../text/date.ts';
import { toHalfWidth } from '../../text/half-width.ts';

/** How an editor heads the rungs; no other kind has them, so that no other reads these words so. */
const RUNG =
  /^(?:rung|tier|level|grade|rank|division)s?\b|[級级][別别]|^[等層层][級级次]|^[級级檔档]$/i;

/** How an editor heads the lists. */
const LIST = /^(?:list|season|edition|round|wave)s?\b|名[單单]|[賽赛]季|[屆届][次別别]?$|年度$/i;

/** What a list is called that has no date: 2023/24, 去年, this season. */
const WHEN =
  /^(?:\d{4}(?!\d)|[去今上本前][年季屆届次期]|(?:last|this|previous|next) |(?:before|after|now|then)$)/i;

/** Whether a header speaks of rungs. */
export const speaksOfRungs = (header: string): boolean => RUNG.test(readHeader(header).name);

/** Whether a text is what a list is called: a date, or words such as 去年 and 2023/24. */
export const isList = (text: string): boolean =>
  parseDate(toHalfWidth(text)) !== null || WHEN.test(toHalfWidth(text));

/**
 * Reads a column whose header speaks of rungs as the rungs, where none is known, or else the first that
 * nothing is known of; and one that speaks of lists as the lists, where nothing has a date. Where they
 * stand before the names they were taken for them.
 */
export function takeRungs(dataset: Dataset): Dataset {
  const { columns, rows } = dataset;
  const has = (...wanted: readonly Column['role'][]): boolean =>
    columns.some(({ role }) => role && wanted.includes(role));
  const open = columns.filter(({ role }) => !role || role === 'label');
  const list = has('date', 'members')
    ? undefined
    : open.find(
        ({ header, index }) =>
          LIST.test(readHeader(header).name) || rows.every(({ cells }) => isList(cells[index]!)),
      );
  const rest = open.filter((column) => column !== list);
  const spoken = rest.find(({ header }) => speaksOfRungs(header));
  const others = rest.filter((column) => column !== spoken);
  const label = others.find(({ role }) => role) ?? others[0];
  const rung = has('group', 'text')
    ? undefined
    : (spoken ?? others.find((column) => column !== label));
  if (!label || !(rung ?? list)) return dataset;
  return giveRoles(
    dataset,
    new Map([
      [label, 'label' as const],
      ...(rung ? [[rung, 'group'] as const] : []),
      ...(list ? [[list, 'members'] as const] : []),
    ]),
  );
}
