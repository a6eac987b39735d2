import {
  formatDecimal,
  formatWithUnit,
  joinUnit,
  plainQuantity,
} from '../../data/format-quantity.ts';
import { withStatus } from '../../data/surety.ts';
import type { Row } from '../../data/dataset.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { isolate } from '../../text/isolate.ts';
import { parseDate } from '../../text/date.ts';
import { timelineWords } from '../../locale/timeline-words.ts';
import { type CalendarDate } from '../../text/calendar.ts';
import { isoDate } from '../../text/iso-date.ts';
import { formatDate } from '../../text/format-date.ts';
import {
  absDecimal,
  addDecimals,
  compareDecimals,
  printDecimal,
  signOf,
  ZERO,
  type Decimal,
} from '../../text/decimal.ts';
import { formatSigned, MINUS } from '../../text/number.ts';
import { inUnit, type Unit } from '../../text/unit.ts';
import type { PlacedBatch, TimelineLayout } from './layout.ts';

const withUnit = (value: Decimal, unit: Unit, language: Language): string =>
  joinUnit(formatDecimal(value, unit, language), unit, language);

const dateOf = ({ row }: PlacedBatch, language: Language): string =>
  formatDate(row.date!, language);

/** +16 −3: what came in, and what was taken back, as the label at a step. */
export function countLabel({ row }: PlacedBatch, unit: Unit, language: Language): string {
  const { decimal, qualifier } = row.value;
  const signed = formatSigned(inUnit(decimal!, unit), language);
  const added = figureWords[language].qualify(qualifier, signed);
  const revoked = revokedOf(row);
  return revoked ? `${added} ${MINUS}${formatDecimal(revoked, unit, language)}` : added;
}

/** What a batch took back; null when nothing. */
const revokedOf = ({ revoked: { decimal } }: Row): Decimal | null =>
  decimal && signOf(decimal) > 0 ? decimal : null;

/** What a batch added, or took away where its count is below zero, and how sure that is. */
function addedWords({ row }: PlacedBatch, unit: Unit, language: Language): string {
  const words = timelineWords[language];
  const { decimal, status } = row.value;
  const said =
    signOf(decimal!) < 0
      ? words.revokedOf(withUnit(absDecimal(decimal!), unit, language))
      : words.added(formatWithUnit(row.value, unit, language));
  return withStatus(said, status, language);
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
  return joinSentences(
    [
      words.span(batches.length, dateOf(first!, language), dateOf(last, language), sum),
      words.largest(dateOf(most, language), formatWithUnit(most.row.value, unit, language)),
      signOf(revoked) > 0 ? words.revoked(withUnit(revoked, unit, language)) : '',
    ],
    language,
  );
}

/** The total with its unit, and whether we had to work it out. */
export function totalWords(
  { total, totalStatus, unit }: TimelineLayout,
  language: Language,
): string {
  return withStatus(withUnit(total, unit, language), totalStatus, language);
}

/** One batch in words: date, name, what it added, revoked and came to. */
export function describeBatch(batch: PlacedBatch, unit: Unit, language: Language): string {
  const { row, total, totalStatus } = batch;
  const words = timelineWords[language];
  const revoked = revokedOf(row);
  return [
    dateOf(batch, language),
    isDateLabel(batch) ? '' : isolate(row.label),
    addedWords(batch, unit, language),
    revoked ? words.revokedOf(withUnit(revoked, unit, language)) : '',
    words.total(withStatus(withUnit(total, unit, language), totalStatus, language)),
    row.note,
  ]
    .filter(Boolean)
    .join(figureWords[language].comma);
}

/** A batch without a name of its own is called by its date, which is said already. */
export const isDateLabel = ({ row }: PlacedBatch): boolean =>
  row.label === '' || parseDate(row.label) !== null;

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
