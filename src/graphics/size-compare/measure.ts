import type { Dataset, Row } from '../../data/dataset.ts';
import { ownUnit } from '../../data/row-units.ts';
import type { Language } from '../../locale/language.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { isArea, isMetricArea, measureArea, nameOfArea, SQUARE_METRE } from '../../text/area.ts';
import { divideDecimals, printDecimal, signOf, type Decimal } from '../../text/decimal.ts';
import { formatNoun, saysUnit, type Unit } from '../../text/unit.ts';
import { trimDecimal } from './nice.ts';

/** A row with its size on the one scale that all rows share. */
export interface Measured {
  readonly row: Row;
  /** What its value is printed in: the unit its own cell says, else that of the column. */
  readonly unit: Unit;
  /** Zero or more, by the shared measure; null where there is nothing to compare. */
  readonly size: Decimal | null;
  /** In square metres, where areas in several units are compared; to three digits unless it is metric. */
  readonly metres: Decimal | null;
  /** The unit that all of them are told in then: km² where none is smaller than one. */
  readonly shared: 'm²' | 'km²';
}

/** All rows by one measure. */
export interface Measures {
  readonly rows: readonly Measured[];
  /** What those that are compared count; all units of area are one kind. */
  readonly kind: string;
  /** The unit that a bare number has. */
  readonly bare: Unit;
}

const AREA = 'area';

export const isAreaKind = (kind: string): boolean => kind === AREA;

/** Units of area are all of one kind; any other noun is one of its own, in whatever language. */
export const kindOfNoun = (noun: string): string =>
  isArea(noun) ? AREA : formatNoun(noun, 'zh-HK');

/** Units of area have a name in each language too: 7 hectares, 1 hectare. */
export const nameOf = (noun: string, language: Language, of?: Decimal): string =>
  nameOfArea(noun, language, of) ?? formatNoun(noun, language);

/** A value by the measure of its kind: areas in all units by the same, anything else as it is. */
export const measureOf = (value: Decimal, noun: string): Decimal =>
  measureArea(value, noun) ?? value;

/** A float for drawing and for choosing how many digits are printed; never printed itself. */
export const floatOf = (size: Decimal): number => Number(printDecimal(size));

/**
 * Lays rows in different units of area on one scale, exactly. Where rows count different things, those
 * of the kind that most of them have are compared, of the first kind where two have as many; a row of
 * another kind, one below zero, and a bare one beside values that say a unit, where nothing says it of
 * all, has no size, which is told. `unit` is the author's.
 */
export function measureRows(
  dataset: Dataset,
  unit: string | undefined,
  language: Language,
  problems: Finding[],
): Measures {
  const isDeclared = saysColumnUnit(dataset, unit);
  const bare = { ...dataset.unit, ...(isDeclared ? {} : { magnitude: 0 }) };
  const isUnclear = !isDeclared && dataset.rows.some(({ value: { noun } }) => noun);
  const nounOf = ({ value: { noun } }: Row): string => noun || (isUnclear ? '' : bare.noun);
  const filled = dataset.rows.filter(
    ({ value: { decimal, noun } }) => decimal && signOf(decimal) > 0 && (noun || !isUnclear),
  );
  const names = new Set(filled.map((row) => nameOf(nounOf(row), 'zh-HK')));
  const kind = commonest(filled.map((row) => kindOfNoun(nounOf(row))));
  const isMixed = isAreaKind(kind) && [...names].filter(isArea).length > 1;
  const rows = dataset.rows.map((row): Omit<Measured, 'shared'> => {
    const noun = nounOf(row);
    const why = whyNoSize(row, kindOfNoun(noun) === kind, isUnclear);
    if (why) problems.push(found('size-impossible', row.label, why));
    const { decimal } = row.value;
    const size = decimal && !why ? measureOf(decimal, noun) : null;
    const metres = size && isMixed ? inMetres(size, isMetricArea(noun)) : null;
    const own = ownUnit(row.value, { ...bare, noun }, language);
    return {
      row,
      unit: { ...own, noun: nameOf(own.noun, language, decimal ?? undefined) },
      size,
      metres,
    };
  });
  const isSmall = rows.some(({ metres }) => metres && floatOf(metres) < 1e6);
  const shared = isSmall ? 'm²' : 'km²';
  return { rows: rows.map((row) => ({ ...row, shared })), kind, bare };
}

/** Whether the author, the data or the column's header says what a bare number counts. */
const saysColumnUnit = ({ furniture, columns }: Dataset, unit: string | undefined): boolean =>
  Boolean(unit ?? furniture.unit) ||
  columns.some((column) => column.role === 'value' && saysUnit(column.unit));

/** Zero has a size in every unit. */
function whyNoSize({ value }: Row, isOfKind: boolean, isUnclear: boolean): string {
  const { decimal, noun } = value;
  if (!decimal || signOf(decimal) === 0) return '';
  if (signOf(decimal) < 0) return 'is below zero';
  if (isUnclear && noun === '') return 'has no unit beside values that have one';
  return isOfKind ? '' : 'counts something else than the others';
}

function commonest(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** 3500000 for 3.5平方公里, exactly; 743 for 8000平方呎, since nobody has counted to the centimetre. */
function inMetres(size: Decimal, isExact: boolean): Decimal {
  const lead = Math.floor(Math.log10(floatOf(size) / floatOf(SQUARE_METRE)));
  const places = isExact || !Number.isFinite(lead) ? size.places : 2 - lead;
  return trimDecimal(divideDecimals(size, SQUARE_METRE, places));
}
