import { cellReader } from '../../data/cell-reader.ts';
import type { Column } from '../../data/columns.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { giveRoles } from '../../data/give-roles.ts';
import { readHeader, roleOfHeader } from '../../data/header-roles.ts';
import { parseStatus } from '../../data/quantity.ts';
import { refuseRows } from '../../data/refuse-rows.ts';
import type { Status } from '../../locale/vocabulary.ts';
import { found } from '../../problems/finding.ts';
import { readEventDate, type EventDate } from './event-date.ts';

/** One event as its row tells it. */
export interface ReadEvent {
  readonly row: Row;
  /** Null where nobody can tell. */
  readonly when: EventDate | null;
  /** What stands where its date should, as written. */
  readonly written: string;
  /** What it is called; '' where only its text tells it. */
  readonly title: string;
  readonly text: string;
  readonly status: Status;
  /** How sure it is in words that are none of ours, as written; '' where there are none. */
  readonly said: string;
}

/** How an editor heads the eras; a period is a date to every other kind. */
const ERA = /^eras?\b|[時时][期代]|年代|朝代/i;

/** Reads columns that only a timeline has words for: the eras, what happened, and when. */
function takeColumns(dataset: Dataset): Dataset {
  const { columns, rows } = dataset;
  const has = (role: Column['role']): Column | undefined =>
    columns.find((column) => column.role === role);
  const holds = ({ index }: Column, isSo: (cell: string) => unknown): boolean =>
    rows.some(({ cells }) => isSo(cells[index]!));
  const isEra = (column: Column): boolean =>
    (!column.role || column.role === 'label') &&
    ERA.test(readHeader(column.header).name) &&
    !holds(column, readEventDate);
  const era = has('group') ? undefined : columns.find(isEra);
  // Without a header that says so, the first column of words was taken for the names.
  const label = has('label');
  const when = has('date') || !label || !holds(label, readEventDate) ? undefined : label;
  const isTitle = (column: Column): boolean =>
    !column.role &&
    column !== era &&
    !roleOfHeader(readHeader(column.header).name) &&
    holds(column, (cell) => /^\D+$/.test(cell));
  const isTaken = label === era || label === when;
  const title = isTaken ? columns.find(isTitle) : undefined;
  if (!era && !title) return dataset;
  const roles = new Map<Column, 'group' | 'label'>();
  if (era) roles.set(era, 'group');
  if (title) roles.set(title, 'label');
  const given = giveRoles(dataset, roles);
  return {
    ...given,
    columns: given.columns.map((column) =>
      title && column.index === when?.index ? { ...column, role: 'date' } : column,
    ),
    // The name of an era is none of its events’.
    rows: label === era && !title ? given.rows.map((row) => ({ ...row, label: '' })) : given.rows,
  };
}

/**
 * Reads more dates than other kinds do, and keeps events without one as long as there are others. What
 * was told of words that are printed as they are written is taken back.
 */
export function admitEvents(given: Dataset): Dataset {
  const dataset = takeColumns(given);
  const events = readEvents(dataset);
  const problems = dataset.problems.filter(
    ({ code, details }) =>
      code !== 'date-not-read' && (code !== 'not-a-word' || details[1] !== 'status'),
  );
  const hasDates = events.some(({ when }) => when);
  const strange = events.filter(({ when, written }) => !when && (written || !hasDates));
  const told = strange.map(
    ({ row, written, title }) =>
      [
        row,
        found(hasDates ? 'date-not-read' : 'not-a-date', row.number, written || title),
      ] as const,
  );
  return hasDates
    ? { ...dataset, problems: [...problems, ...told.map(([, problem]) => problem)] }
    : refuseRows({ ...dataset, problems }, new Map(told));
}

/** Reads each row as an event, in the order given. */
export function readEvents(dataset: Dataset): readonly ReadEvent[] {
  const [dateOf, textOf, statusOf] = (['date', 'text', 'status'] as const).map((role) =>
    cellReader(dataset, role),
  ) as [Reader, Reader, Reader];
  const hasDates = dataset.columns.some(({ role }) => role === 'date');
  // In the notation what follows the colon may begin with how sure it is, as a figure does.
  const isNotation = dataset.columns.some(
    ({ role, header }) => role === 'text' && header === 'value',
  );
  return dataset.rows.map((row) => {
    const { label } = row;
    const [statusInText, text] = isNotation ? takeStatus(textOf(row)) : ['', textOf(row)];
    const labelDate = readSure(label);
    const isWhen = labelDate.when !== null || (!hasDates && text !== '');
    const written = dateOf(row) || (isWhen ? label : '');
    const { when, sure } = readSure(written);
    const isBare = labelDate.when !== null || label === written;
    const said = statusOf(row).replace(/^[-–—]$/, '') || (when && sure) || statusInText;
    return {
      row,
      when,
      written,
      title: isBare ? '' : label,
      text,
      status: parseStatus(said) ?? row.value.status,
      said: parseStatus(said) ? '' : said,
    };
  });
}

type Reader = (row: Row) => string;

/** `target 登月` → target and 登月; a word that begins large is the beginning of a sentence. */
function takeStatus(text: string): readonly [status: string, rest: string] {
  const [, word = '', rest = ''] = /^([a-z]+|\p{Script=Han}+)[\s:：]+([^]+)$/u.exec(text) ?? [];
  return parseStatus(word) ? [word, rest] : ['', text];
}

/** A date with how sure it is: 2030（目標）, 2027 planned, planned May 2027. */
function readSure(text: string): { readonly when: EventDate | null; readonly sure: string } {
  const plain = readEventDate(text);
  if (plain) return { when: plain, sure: '' };
  const said = text.trim();
  const [, date = '', sure = ''] =
    /^([^(（]+)[(（]([^()（）]+)[)）]$/.exec(said) ?? /^(.*\S)[\s:：]+(\D+)$/.exec(said) ?? [];
  const [, word = '', rest = ''] = /^([^\d\s:：]+?)[\s:：]*(?=[\dA-Z])(.+)$/.exec(said) ?? [];
  return parseStatus(word)
    ? { when: readEventDate(rest), sure: word }
    : { when: readEventDate(date), sure };
}
