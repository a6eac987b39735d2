import {
  formatDecimal,
  formatQuantity,
  joinUnit,
  plainQuantity,
} from '../../data/format-quantity.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { timelineWords } from '../../locale/timeline-words.ts';
import { type CalendarDate } from '../../text/calendar.ts';
import { isoDate } from '../../text/time.ts';
import { formatDate } from '../../text/format-date.ts';
import {
  addDecimals,
  compareDecimals,
  printDecimal,
  signOf,
  ZERO,
  type Decimal,
} from '../../text/decimal.ts';
import { MINUS } from '../../text/number.ts';
import { inUnit, type Unit } from '../../text/unit.ts';
import type { PlacedBatch, TimelineLayout } from './layout.ts';

const withUnit = (value: Decimal, unit: Unit, language: Language): string =>
  joinUnit(formatDecimal(value, unit, language), unit, language);

const dateOf = ({ row }: PlacedBatch, language: Language): string =>
  formatDate(row.date!, language);

/** +16 −3: what came in, and what was taken back, as the label at a step. */
export function countLabel({ row }: PlacedBatch, unit: Unit, language: Language): string {
  const added = `+${formatQuantity(row.value, unit, language)}`;
  const revoked = row.revoked.decimal && signOf(row.revoked.decimal) > 0;
  return revoked ? `${added} ${MINUS}${formatQuantity(row.revoked, unit, language)}` : added;
}

/** One to three sentences: the span and its total, the largest batch, what was revoked. */
export function describeTimeline(layout: TimelineLayout, language: Language): string {
  const { batches, unit } = layout;
  const words = timelineWords[language];
  const [first] = batches;
  const last = batches.at(-1)!;
  const sum = totalWords(layout, language);
  if (batches.length === 1) return words.only(dateOf(first!, language), sum);
  const most = batches.reduce((a, b) =>
    compareDecimals(b.row.value.decimal!, a.row.value.decimal!) > 0 ? b : a,
  );
  const revoked = batches.reduce(
    (all, { row }) => addDecimals(all, row.revoked.decimal ?? ZERO),
    ZERO,
  );
  return [
    words.span(batches.length, dateOf(first!, language), dateOf(last, language), sum),
    words.largest(dateOf(most, language), withUnit(most.row.value.decimal!, unit, language)),
    signOf(revoked) > 0 ? words.revoked(withUnit(revoked, unit, language)) : '',
  ]
    .filter(Boolean)
    .join(language === 'en' ? ' ' : '');
}

/** The total with its unit, and whether we had to work it out. */
export function totalWords(
  { total, totalStatus, unit }: TimelineLayout,
  language: Language,
): string {
  const words = figureWords[language];
  const said = withUnit(total, unit, language);
  return totalStatus === 'reported' ? said : words.aside(said, words.statuses[totalStatus]);
}

/** One batch in words: date, name, what it added, revoked and came to. */
export function describeBatch(batch: PlacedBatch, unit: Unit, language: Language): string {
  const { row, total, totalStatus } = batch;
  const { comma, statuses, aside } = figureWords[language];
  const words = timelineWords[language];
  const date = dateOf(batch, language);
  const revoked =
    row.revoked.decimal && signOf(row.revoked.decimal) > 0 ? row.revoked.decimal : null;
  const sum = withUnit(total, unit, language);
  return [
    date,
    isDateLabel(batch, language) ? '' : row.label,
    words.added(joinUnit(formatQuantity(row.value, unit, language), unit, language)),
    revoked ? words.revokedOf(withUnit(revoked, unit, language)) : '',
    words.total(totalStatus === 'reported' ? sum : aside(sum, statuses[totalStatus])),
    row.note,
  ]
    .filter(Boolean)
    .join(comma);
}

/** A batch without a name of its own is called by its date, which is said already. */
export const isDateLabel = ({ row }: PlacedBatch, language: Language): boolean =>
  row.label === '' ||
  row.label === formatDate(row.date!, language) ||
  /^[\d年月日/-]+$/.test(row.label);

/** Every figure shown, in the author's unit, for authored sentences to rest on. */
export function figuresOfTimeline(
  { batches, total }: TimelineLayout,
  unit: Unit,
  asOf: CalendarDate | null,
): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const { row, total: sum } of batches) {
    figures.set(`${row.id}.value`, plainQuantity(row.value, unit));
    figures.set(`${row.id}.revoked`, plainQuantity(row.revoked, unit));
    figures.set(`${row.id}.date`, isoDate(row.date!));
    figures.set(`${row.id}.total`, printDecimal(inUnit(sum, unit)));
  }
  figures.set('rows', String(batches.length));
  figures.set('total', printDecimal(inUnit(total, unit)));
  figures.set('as-of.year', asOf ? String(asOf.year) : '');
  return figures;
}
