import { found } from '../problems/finding.ts';
import type { Role } from '../locale/vocabulary.ts';
import { parseDate } from '../text/date.ts';
import { brokenGrid, type Grid, type GridRow } from './grid.ts';
import { inSigns, parseChange } from './parse-change.ts';
import { isRatio, parseStatus } from './quantity.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { takeWord, type Words } from '../text/words.ts';
import { squareRows } from './rows.ts';

/**
 * The notation an editor types into `data="…"`, free of quotes so that no CMS can mangle it:
 *
 * ```text
 * data   = item *( (";" / "；" / new line) item )
 * item   = label [ "|" group ] ":" value *( "(" remark *( "," remark ) ")" )
 * value  = a figure as printed, or "—"
 * remark = a change (+10.2%, calc −21.4%) / a share (share 65.9%) / an earlier figure (from 310.6)
 *        / a revoked count (revoked 3) / a date (2015年3月) / a status (target) / anything: a note
 * ```
 *
 * `：；（），、｜` may be full-width. A backslash takes the meaning from the sign after it. A comma
 * without a space behind it, or between full-width digits, belongs to the number. A value left blank
 * is missing; a label without a colon is no item and is set aside, and so is one with a colon right
 * behind a bracket, where a semicolon was forgotten. A bare figure in brackets where the value should be
 * is a loss as accounts print it: 甲: (3.2) is −3.2.
 */
export function parseNotation(text: string): Grid {
  const parts = splitAt(text, /\\[^]?|[;；\n\r]/g).filter((part) => part.trim() !== '');
  if (parts.length === 0) return brokenGrid([found('no-data', 'data')]);
  const items = parts.flatMap((part) => readItem(part.trim()));
  const fields = items.map((item) => ('fields' in item ? item.fields : null));
  const problems = items.flatMap((item, index) =>
    'fields' in item
      ? item.unsigned.map((text) => found('no-sign', index + 1, text))
      : [found(item.reason, index + 1, item.text)],
  );
  const header = COLUMNS.filter((role) => fields.some((row) => row?.has(role)));
  const rows = fields.flatMap((row, index): readonly GridRow[] =>
    row ? [{ number: index + 1, cells: header.map((role) => row.get(role) ?? '') }] : [],
  );
  const grid = squareRows(header, rows, {}, items.length);
  const setAside = items.flatMap((item, index) =>
    'fields' in item ? [] : [{ row: index + 1, reason: item.reason }],
  );
  return {
    ...grid,
    problems: [...problems, ...grid.problems],
    setAside: [...setAside, ...grid.setAside],
  };
}

type Fields = ReadonlyMap<Role, string>;

/** Also the order in which a row is written back. */
const COLUMNS: readonly Role[] = [
  'label',
  'group',
  'value',
  'change',
  'share',
  'previous',
  'revoked',
  'date',
  'status',
  'note',
];

/** An item that was read, with the remarks that may be changes without a sign, or one set aside. */
type Item =
  | { readonly fields: Fields; readonly unsigned: readonly string[] }
  | { readonly text: string; readonly reason: 'not-an-item' | 'no-semicolon' };

const COLON = /\\[^]?|[:：]/g;

/** One item, and behind its brackets a second one where a semicolon was forgotten. */
function readItem(item: string): readonly Item[] {
  const colon = findSign(item, COLON);
  if (colon < 0) return [{ text: item, reason: 'not-an-item' }];
  const [label = '', ...rest] = splitAt(item.slice(0, colon), /\\[^]?|[|｜]/g);
  const group = unescapeText(rest.join('|'));
  const fields = new Map<Role, string>([['label', unescapeText(label)]]);
  if (group) fields.set('group', group);
  const [remarks, behind] = readValue(item.slice(colon + 1).trim(), fields);
  for (const remark of remarks) readRemark(remark, fields);
  const read: Item = { fields, unsigned: remarks.filter(isUnsigned) };
  return behind ? [read, { text: behind, reason: 'no-semicolon' }] : [read];
}

/**
 * Reads a value, and gives back its remarks and what begins another item. Whatever else stands behind
 * the brackets may change what the number says, 5 (x) 億, so all of it stays in the value.
 */
function readValue(
  text: string,
  fields: Map<Role, string>,
): [remarks: readonly string[], behind: string] {
  const brackets = bracketsOf(text);
  const behind = text.slice((brackets.at(-1)?.[1] ?? 0) + 1).trim();
  const isNext = brackets.length > 0 && findSign(behind, COLON) >= 0;
  const isRead = isNext || (brackets.length > 0 && behind === '');
  fields.set('value', unescapeText(isRead ? text.slice(0, brackets[0]![0]) : text));
  if (!isRead) return [[], ''];
  const remarks = brackets.flatMap(([open, close]) =>
    splitAt(text.slice(open + 1, close), /\\[^]?|(?<![０-９])，|，(?![０-９])|、|,(?=\s)/g),
  );
  // As accounts print a loss, where nothing else is the value: (3.2).
  if (fields.get('value') === '' && remarks.length === 1 && isLoss(remarks[0]!)) {
    fields.set('value', `(${remarks[0]!})`);
    remarks.pop();
  }
  return [remarks.map((remark) => remark.trim()), behind];
}

/** A bare figure, and no year: (2015) is a date. */
const isLoss = (remark: string): boolean =>
  /^\p{Sc}?\d[\d.,]*(?:%|[a-z]{1,2})?$/iu.test(toHalfWidth(remark)) &&
  !parseDate(toHalfWidth(remark));

/** Where the first brackets that stand in no others open and close, and those right behind them. */
function bracketsOf(text: string): readonly (readonly [open: number, close: number])[] {
  const sign = /\\[^]?|[()（）]/g;
  const pairs: [number, number][] = [];
  let [depth, open] = [0, 0];
  for (let at = findSign(text, sign); at >= 0; at = findSign(text, sign, at + 1)) {
    if ('(（'.includes(text[at]!)) {
      const last = pairs.at(-1);
      if (depth === 0 && last && text.slice(last[1] + 1, at).trim()) break;
      if (depth++ === 0) open = at;
    } else if (depth > 0 && --depth === 0) pairs.push([open, at]);
  }
  return pairs;
}

const NAMED: Words<Role> = [
  [
    /^(?:share|[佔占]比?)\s*(?=(?:over |about |nearly |[逾超約约將将近])?\s*(?:\d|[一二兩两三四五六七八九]成))/i,
    'share',
  ],
  [/^(?:from|此前|上年|去年)\s*(?=\d)/i, 'previous'],
  [/^(?:revoked|撤[銷销])\s*(?=\d)/i, 'revoked'],
];

/** A remark takes the first role that fits and is free; whatever else it says is a note. */
function readRemark(remark: string, fields: Map<Role, string>): void {
  if (remark === '') return;
  const [role, text] = roleOfRemark(remark);
  if (role !== 'note' && !fields.has(role)) {
    fields.set(role, text);
    return;
  }
  const [before, note] = [fields.get('note'), unescapeText(remark)];
  const comma = /\p{Script=Han}/u.test(note) ? '，' : ', ';
  fields.set('note', before ? before + comma + note : note);
}

function roleOfRemark(remark: string): readonly [Role, string] {
  const plain = toHalfWidth(remark);
  const [named, figure] = takeWord(plain, NAMED);
  if (named) return [named, figure];
  if (isChange(plain)) return ['change', remark];
  if (parseDate(plain)) return ['date', plain];
  return parseStatus(plain) ? ['status', plain] : ['note', remark];
}

/** A change has a sign and is in per cent or in points: a bare 65.9% may as well be a share. */
const isChange = (text: string): boolean =>
  /[+\-▲▼△▽↑↓]/.test(inSigns(text)) && isShareOrChange(text);

const isShareOrChange = (text: string): boolean => isRatio(parseChange(text)?.noun ?? '');

/** A note that may have been meant for a change or a share. */
const isUnsigned = (remark: string): boolean =>
  roleOfRemark(remark)[0] === 'note' && isShareOrChange(toHalfWidth(remark));

/**
 * Where a sign stands that no backslash takes the meaning from; −1 when nowhere. The pattern takes a
 * backslash together with the sign after it.
 */
function findSign(text: string, sign: RegExp, from = 0): number {
  sign.lastIndex = from;
  let match = sign.exec(text);
  while (match?.[0].startsWith('\\')) match = sign.exec(text);
  return match ? match.index : -1;
}

/** Splits at a sign of one letter outside backslashes. */
function splitAt(text: string, sign: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = findSign(text, sign); at >= 0; at = findSign(text, sign, from)) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

const unescapeText = (text: string): string =>
  (text.includes('\\') ? text.replaceAll(/\\(.)/gs, '$1') : text).trim();

/**
 * Writes a grid that was read from the notation back, so that reading it again gives the same, in
 * whatever words its labels, groups, values and notes are.
 */
export function formatNotation({ header, rows }: Grid): string {
  return rows
    .map(({ cells }) => formatItem(new Map(header.map((role, i) => [role, cells[i]!]))))
    .join('; ');
}

/** A comma without a space behind it needs no backslash, so 1,089.6 stays as it is. */
const escapeText = (text: string): string =>
  text.replaceAll(/[\\:：;；|｜()（），、\n\r]|,(?=\s|$)/g, '\\$&');

const WORDS: Readonly<Record<string, string>> = {
  share: 'share ',
  previous: 'from ',
  revoked: 'revoked ',
};

function formatItem(fields: ReadonlyMap<string, string>): string {
  const group = fields.get('group');
  const label = escapeText(fields.get('label') ?? '') + (group ? ` | ${escapeText(group)}` : '');
  const remarks = COLUMNS.slice(3).flatMap((role) => {
    const text = fields.get(role);
    return text ? [role === 'note' ? formatNote(text) : (WORDS[role] ?? '') + text] : [];
  });
  const value = escapeText(fields.get('value') ?? '');
  return `${label}: ${value}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`;
}

/** A note that reads like a date, a change, a bare percentage or a loss begins with a backslash, so that it stays a note. */
function formatNote(text: string): string {
  const note = escapeText(text);
  const isNote = roleOfRemark(note)[0] === 'note' && !isUnsigned(note) && !isLoss(note);
  return isNote ? note : `\\${note}`;
}
