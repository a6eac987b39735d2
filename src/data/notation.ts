import { found, type Finding } from '../problems/finding.ts';
import type { Role } from '../locale/vocabulary.ts';
import { parseDate } from '../text/date.ts';
import { brokenGrid, type Grid, type GridRow, type SetAside } from './grid.ts';
import { parseStatus, toHalfWidth } from './quantity.ts';

/**
 * The notation an editor types into `data="…"`, free of quotes so that no CMS can mangle it:
 *
 * ```text
 * data   = item *( (";" / "；" / new line) item )
 * item   = label [ "|" group ] ":" value [ "(" remark *( "," remark ) ")" ]
 * value  = a figure as printed, or "—"
 * remark = a change (+10.2%, calc −21.4%) / a share (share 65.9%) / an earlier figure (from 310.6)
 *        / a revoked count (revoked 3) / a date (2015年3月) / a status (target) / anything: a note
 * ```
 *
 * `：；（），｜` may be full-width. A backslash takes the meaning from the sign after it. A comma
 * without a space inside digits belongs to the number. docs: the grammar page in `stories/`.
 */
export function parseNotation(text: string): Grid {
  const items = splitAt(text, /[;；\n\r]/).filter((item) => item.trim() !== '');
  if (items.length === 0) return brokenGrid([found('no-data', 'data')]);
  const read = items.map((item, index) => readItem(item.trim(), index + 1));
  const problems = read.flatMap(({ problem }) => (problem ? [problem] : []));
  const setAside = read.flatMap(({ aside }) => (aside ? [aside] : []));
  const fields = read.flatMap(({ row, number }) => (row ? [{ row, number }] : []));
  const header = COLUMNS.filter((role) => fields.some(({ row }) => row.has(role)));
  const rows = fields.map(({ row, number }): GridRow => ({
    number,
    cells: header.map((role) => row.get(role) ?? ''),
  }));
  return { header, rows, furniture: {}, problems, given: items.length, setAside };
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

interface ReadItem {
  readonly number: number;
  readonly row?: Fields;
  readonly problem?: Finding;
  readonly aside?: SetAside;
}

function readItem(item: string, number: number): ReadItem {
  const colon = findSign(item, /[:：]/);
  const value = colon < 0 ? '' : item.slice(colon + 1).trim();
  if (value === '') {
    const problem = found('not-an-item', number, item);
    return { number, problem, aside: { row: number, reason: problem.code } };
  }
  const [label = '', group] = splitAt(item.slice(0, colon), /[|｜]/);
  const fields = new Map<Role, string>([['label', unescapeText(label)]]);
  if (group !== undefined) fields.set('group', unescapeText(group));
  readValue(value, fields);
  return { number, row: fields };
}

function readValue(text: string, fields: Map<Role, string>): void {
  const open = findSign(text, /[(（]/);
  const inside = /[)）]\s*$/.test(text) && open >= 0;
  fields.set('value', unescapeText(inside ? text.slice(0, open) : text));
  if (!inside) return;
  const remarks = text.slice(open + 1).replace(/[)）]\s*$/, '');
  for (const remark of splitAt(remarks, /，|、|,(?=\s)/)) readRemark(remark.trim(), fields);
}

const REMARKS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:share|佔比?|占比?)\s*(?=[\d０-９])/i, 'share'],
  [/^(?:from|此前|上年|去年)\s*(?=[\d０-９])/i, 'previous'],
  [/^(?:revoked|撤銷|撤销)\s*(?=[\d０-９])/i, 'revoked'],
];

/** A change has a sign and a per cent; a status word may stand before it. */
const CHANGE =
  /^(?:[a-z.]+ |[\p{Script=Han}]{1,4}\s?)?[+\-▲▼]?\s?\d[\d,.]*\s?(?:%|pp|個?百分點|个?百分点)$/iu;

function readRemark(remark: string, fields: Map<Role, string>): void {
  if (remark === '') return;
  const plain = toHalfWidth(remark);
  const named = REMARKS.find(([word]) => word.test(plain));
  if (named && !fields.has(named[1])) fields.set(named[1], plain.replace(named[0], ''));
  else if (CHANGE.test(plain) && !fields.has('change')) fields.set('change', remark);
  else if (parseDate(plain) && !fields.has('date')) fields.set('date', plain);
  else if (parseStatus(plain) && !fields.has('status')) fields.set('status', plain);
  else fields.set('note', [fields.get('note'), unescapeText(remark)].filter(Boolean).join('，'));
}

/** Where a sign stands that no backslash takes the meaning from; −1 when nowhere. */
function findSign(text: string, sign: RegExp): number {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (sign.test(text[at]!)) return at;
  }
  return -1;
}

/** Splits at a sign outside backslashes; a look-ahead in the sign sees the text that follows. */
function splitAt(text: string, sign: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.slice(at, at + 2).search(sign) === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
}

const unescapeText = (text: string): string => text.replaceAll(/\\(.)/g, '$1').trim();

/** Writes a grid that was read from the notation back, so that reading it again gives the same. */
export function formatNotation({ header, rows }: Grid): string {
  return rows
    .map(({ cells }) => formatItem(new Map(header.map((role, i) => [role, cells[i]!]))))
    .join('; ');
}

const escapeText = (text: string): string => text.replaceAll(/[\\:：;；|｜()（）,，、]/g, '\\$&');

const WORDS: Readonly<Record<string, string>> = {
  share: 'share ',
  previous: 'from ',
  revoked: 'revoked ',
};

function formatItem(fields: ReadonlyMap<string, string>): string {
  const group = fields.get('group');
  const label = escapeText(fields.get('label') ?? '') + (group ? ` | ${escapeText(group)}` : '');
  const remarks = COLUMNS.slice(3)
    .filter((role) => fields.get(role))
    .map((role) => {
      const text = fields.get(role)!;
      return (WORDS[role] ?? '') + (role === 'note' ? escapeText(text) : text);
    });
  const value = fields.get('value') ?? '';
  return `${label}: ${value}${remarks.length > 0 ? ` (${remarks.join(', ')})` : ''}`;
}
