import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../data/columns.ts';
import { allRows, type Dataset, type Row } from '../data/dataset.ts';
import { csvHref } from '../data/format-csv.ts';
import { readHeader } from '../data/header-roles.ts';
import { formatSignedChange } from '../data/format-change.ts';
import { formatQuantity, formatWithUnit, valueUnit } from '../data/format-quantity.ts';
import { whyMissing, withStatus } from '../data/surety.ts';
import { countsAlike, ownUnit, unitsOfRows } from '../data/row-units.ts';
import type { Quantity } from '../data/quantity.ts';
import { figureWords } from '../locale/figure-words.ts';
import { tableWords } from '../locale/table-words.ts';
import type { Language } from '../locale/language.ts';
import type { Role } from '../locale/vocabulary.ts';
import type { CalendarDate } from '../text/calendar.ts';
import { parseDate } from '../text/date.ts';
import { formatDate } from '../text/format-date.ts';
import { toHalfWidth } from '../text/half-width.ts';
import { formatUnit, NO_UNIT, PER_CENT, type Unit } from '../text/unit.ts';
import type { Listing } from './content.ts';
import type { DerivedColumn } from './kind.ts';

/** The data as a table of text: what was given, then what was calculated from it. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[] | null;
}

/** Builds the table that stands behind the disclosure and in the download. */
export function tabulate({
  kind,
  dataset,
  derived,
  locale: { language },
}: Omit<Listing, 'caption'>): TextTable {
  const columns = [
    ...givenColumns(dataset, kind.datesLabels ?? false, language),
    ...changeColumn(dataset, language),
    ...derived.map(({ header, cell }) => ({ header: nameOf(header, language), cell })),
  ];
  const line = (row: Row): readonly string[] => columns.map((column) => column.cell(row));
  return {
    header: columns.map(({ header }) => header),
    rows: dataset.rows.map(line),
    total: dataset.total && line(dataset.total),
  };
}

/** A column with its name in the page's language. */
interface NamedColumn extends DerivedColumn {
  readonly header: string;
}

function nameOf(header: DerivedColumn['header'], language: Language): string {
  if (typeof header === 'string') return header;
  const name = tableWords[language].columns[header.role];
  const { aside, statuses } = figureWords[language];
  return header.status ? aside(name, statuses[header.status]) : name;
}

function givenColumns(
  dataset: Dataset,
  datesLabels: boolean,
  language: Language,
): readonly NamedColumn[] {
  const unit = valueUnit(dataset, language);
  const unitOf = unitsOfRows(dataset, unit, language);
  const dates = datesLabels ? datesOfLabels(dataset) : null;
  return dataset.columns.map((column) => ({
    header: headerOf(column, unit, language),
    cell: (row) => {
      const date = column.role === 'label' && dates?.get(row);
      return date
        ? formatDate(date, language)
        : cellOf(row, column, { head: unit, own: unitOf(row) }, language);
    },
  }));
}

/** The dates that rows have for labels; null unless all have one there and none elsewhere. */
function datesOfLabels({ columns, rows }: Dataset): ReadonlyMap<Row, CalendarDate | null> | null {
  const dates = new Map(rows.map((row) => [row, parseDate(toHalfWidth(row.label))]));
  const hasOthers = columns.some(({ role }) => role === 'date');
  return hasOthers || [...dates.values()].includes(null) ? null : dates;
}

const IN_UNIT: readonly Role[] = ['value', 'revoked', 'total', 'previous', 'whole'];

function headerOf({ header, role, unit: own }: Column, unit: Unit, language: Language): string {
  const words = figureWords[language];
  const { columns } = tableWords[language];
  // The notation heads its columns by the roles' own names, which are ours to translate.
  if (!role) return Object.hasOwn(columns, header) ? columns[header as Role] : header;
  const isText = role === 'text' && header === 'value';
  const ours = header === '' || header === role || isText;
  const name = ours ? columns[role] : own === NO_UNIT ? header : readHeader(header).title;
  const said = IN_UNIT.includes(role) && unit.noun !== '%' ? formatUnit(unit, language) : '';
  return said ? words.aside(name, said) : name;
}

/** The unit that the head of a column says, and the row's own, which its cell says where it differs. */
interface CellUnits {
  readonly head: Unit;
  readonly own: Unit;
}

function cellOf(
  row: Row,
  { role, index, unit }: Column,
  { head, own }: CellUnits,
  language: Language,
): string {
  switch (role) {
    case 'value':
      return sureIn(row.value, figureIn(row.value, own, head, language), language);
    case 'revoked':
    case 'total':
    case 'previous':
      return figureIn(row[role], own, head, language);
    case 'whole': {
      // A value in per cent may be of a count.
      const said = ownUnit(row.whole, unit, language);
      const isAlike = countsAlike(said.noun, own.noun);
      return figureIn(row.whole, isAlike ? own : said, head, language);
    }
    case 'share':
      return figureIn(row.share, PER_CENT, PER_CENT, language);
    case 'change':
      return changeCell(row, language);
    case 'date':
      return row.date ? formatDate(row.date, language) : row.cells[index]!;
    default:
      return row.cells[index]!.replaceAll('\n', '; ') || '—';
  }
}

const figureIn = (quantity: Quantity, own: Unit, head: Unit, language: Language): string =>
  !quantity.decimal
    ? whyMissing(quantity, language, '—')
    : own === head
      ? formatQuantity(quantity, own, language)
      : formatWithUnit(quantity, own, language);

/** A figure and how sure it is, or why it is not there. */
const sureIn = (quantity: Quantity, text: string, language: Language): string =>
  quantity.decimal
    ? withStatus(text, quantity.status, language)
    : whyMissing(quantity, language, '—');

const changeCell = ({ change }: Row, language: Language): string =>
  sureIn(change, formatSignedChange(change, language), language);

/** Changes that were calculated have no column of their own among those given. */
function changeColumn(dataset: Dataset, language: Language): readonly NamedColumn[] {
  const given = dataset.columns.some(({ role }) => role === 'change');
  if (given || !allRows(dataset).some(({ change }) => change.decimal)) return [];
  return [
    { header: tableWords[language].columns.change, cell: (row) => changeCell(row, language) },
  ];
}

/** The language of a text in the table, where it is not that of the figure. */
export type LangOf = (text: string) => string | typeof nothing;

/** Nobody reads more rows than this in a page; the download has the others. */
const MOST_LISTED = 500;

/** Of very many rows every second, third … one. */
export function excerptOf(table: TextTable): TextTable {
  const stride = Math.ceil(table.rows.length / MOST_LISTED);
  return stride > 1
    ? { ...table, rows: table.rows.filter((_, index) => index % stride === 0) }
    : table;
}

/** The download. */
export const csvAddress = ({ header, rows, total }: TextTable): string =>
  csvHref([header, ...rows, ...(total ? [total] : [])]);

/**
 * The table itself. Narrow styles turn rows into cards, which takes a table's meaning away from
 * some screen readers, so each part carries its role in so many words.
 */
export function dataTableTemplate(
  table: TextTable,
  caption: string,
  langOf: LangOf,
): TemplateResult {
  return html`<table class="data" part="table" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${table.header.map((text) => html`<th role="columnheader" scope="col" lang=${langOf(text)}>${text}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${table.rows.map((row) => rowTemplate(row, table.header, langOf))}
    </tbody>
    ${
      table.total
        ? html`<tfoot role="rowgroup">
            ${rowTemplate(table.total, table.header, langOf)}
          </tfoot>`
        : nothing
    }
  </table>`;
}

/** Cells that hold a figure line up at their end, as figures do. */
const FIGURE = /^(?:over|about|nearly|[逾約约近])? ?[+−-]?\d|^—$/;

const rowTemplate = (
  row: readonly string[],
  header: readonly string[],
  langOf: LangOf,
): TemplateResult =>
  html`<tr role="row">
    ${row.map((text, index) =>
      index === 0
        ? html`<th role="rowheader" scope="row" lang=${langOf(text)}>${text}</th>`
        : html`<td
            role="cell"
            class=${FIGURE.test(text) ? 'figures' : nothing}
            lang=${langOf(text)}
            data-head=${header[index]!}
          >
            ${text}
          </td>`,
    )}
  </tr>`;
