import type { Dataset } from '../../data/dataset.ts';
import { figuresOfRows } from '../../data/figures.ts';
import { formatDecimal, joinUnit } from '../../data/format-quantity.ts';
import { sayQuantity } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { sizeWords, type SaidSize } from '../../locale/size-words.ts';
import { nameOfArea } from '../../text/area.ts';
import { compareDecimals, printDecimal, shiftDecimal, type Decimal } from '../../text/decimal.ts';
import { isolate } from '../../text/isolate.ts';
import { fitUnit, NO_UNIT } from '../../text/unit.ts';
import { estimateWidth } from '../../text/width.ts';
import type { SizeItem, SizeLayout, SizePanel } from './layout.ts';
import { TRILLION } from './nice.ts';
import type { Bound, Ratio } from './ratio.ts';
import type { UnitBlock, UnitSize } from './units.ts';

const ONE: Decimal = { int: 1n, places: 0 };

/**
 * A number that counts nothing: 4709, 1.23萬; over a trillion no further. No language has a step of ten,
 * so the largest that it reaches is taken.
 */
function formatCount(number: Decimal, language: Language): string {
  if (compareDecimals(number, TRILLION) > 0)
    return figureWords[language].qualify('over', formatCount(TRILLION, language));
  const unit = fitUnit({ magnitude: 1, noun: '' }, [number], language);
  return joinUnit(formatDecimal(number, unit, language), unit, language);
}

/** Over 300, about 440; at most 325, where the smaller figure may be more than it says. */
const sayBound = (bound: Bound, number: string, language: Language): string =>
  bound === 'most'
    ? sizeWords[language].most + number
    : figureWords[language].qualify(bound, number);

/**
 * About 440 times, with the number apart, since it stands large. Chinese has what it is about or at most
 * with the verb before both names, and all else right before the number.
 */
export function sayTimes(
  { times, qualifier }: Ratio<SizeItem>,
  language: Language,
): {
  readonly verb: string;
  readonly before: string;
  readonly number: string;
  readonly after: string;
} {
  const bound = sayBound(qualifier, '', language);
  const isWithVerb = language !== 'en' && isLoose(qualifier);
  return {
    verb: isWithVerb ? bound : '',
    before: isWithVerb ? '' : bound,
    number: formatCount(times, language),
    after: sizeWords[language].times,
  };
}

const isLoose = (bound: Bound): boolean => bound === 'about' || bound === 'most';

/** ×10, as it is written into a lens; '' where it would not fit. */
export function markOfLens(lens: Decimal, language: Language): string {
  const mark = `×${formatCount(lens, language)}`;
  return estimateWidth(mark) > 4 ? '' : mark;
}

/** A lens that enlarges sides so many times. */
export const describeLens = (lens: Decimal, language: Language): string =>
  sizeWords[language].lens(formatCount(lens, language));

/** Each square is 200 sellers. */
export const describeEach = (each: UnitSize, language: Language): string =>
  sizeWords[language].each(formatUnitSize(each, language));

const formatUnitSize = ({ value, unit }: UnitSize, language: Language): string =>
  joinUnit(formatDecimal(value, unit, language), unit, language);

/** 325 squares; less than one square. */
export function describeBlock({ count, isExact }: UnitBlock, language: Language): string {
  const words = sizeWords[language];
  if (compareDecimals(count, ONE) < 0) return words.partSquare;
  const number = formatCount(count, language);
  return words.squares(figureWords[language].qualify(isExact ? null : 'about', number));
}

/** What an area comes to in the unit that all are told in, which nobody has printed; '' in that unit. */
export function describeMetres(item: SizeItem, language: Language): string {
  const { metres, shared, row, unit } = item;
  const noun = nameOfArea(shared, language)!;
  if (!metres || unit.noun === noun) return '';
  const { qualify, comma, statuses } = figureWords[language];
  const area = shared === 'km²' ? shiftDecimal(metres, -6) : metres;
  const shown = fitUnit({ magnitude: 1, noun }, [area], language);
  const number = qualify(row.value.qualifier, formatDecimal(area, shown, language));
  return joinUnit(number, shown, language) + comma + statuses.calculated;
}

/** The same as digits for the data table, with 約 where the area is no exact one. */
export const formatMetres = ({ metres, row }: SizeItem, language: Language): string =>
  metres ? formatDecimal(metres, NO_UNIT, language, row.value) : '—';

/** The value with its unit, and why it is not there where it is not. */
const describeValue = ({ row, unit }: SizeItem, language: Language): string =>
  sayQuantity(row.value, unit, language);

const nameOf = ({ name, aside }: SizeItem, language: Language): string => {
  const words = figureWords[language];
  return aside.length === 0
    ? isolate(name)
    : words.aside(isolate(name), aside.map(isolate).join(words.comma));
};

/** The name that stands by the large number; what stands there twice is told apart by its value. */
export function leadName(item: SizeItem, { items }: SizePanel, language: Language): string {
  const isOnly = items.filter(({ name }) => name === item.name).length === 1;
  return isOnly ? item.name : figureWords[language].aside(item.name, describeValue(item, language));
}

const said = (item: SizeItem, language: Language): SaidSize => ({
  name: nameOf(item, language),
  value: describeValue(item, language),
});

/** One item in words: name, version, value, what it comes to in square metres or squares, note. */
export function describeItem(item: SizeItem, panel: SizePanel, language: Language): string {
  const words = figureWords[language];
  const { group, note } = item.row;
  const isVersion = group !== '' && group === panel.name;
  const name = nameOf(item, language);
  const metres = describeMetres(item, language);
  const value = describeValue(item, language);
  return [
    isVersion ? words.aside(name, isolate(group)) : name,
    metres ? words.aside(value, metres) : value,
    item.block ? describeBlock(item.block, language) : '',
    note,
  ]
    .filter(Boolean)
    .join(words.comma);
}

/** The name of a version as it is chosen by; the one that holds says that it does. */
export function describeVersion(
  { name, isCorrected }: SizePanel,
  isFirst: boolean,
  language: Language,
): string {
  return isFirst && !isCorrected ? sizeWords[language].latest(name) : name;
}

/** One to three sentences: for each version the largest against the smallest, then what is shown. */
export function describeSizes({ panels, each, isArea }: SizeLayout, language: Language): string {
  const words = sizeWords[language];
  const { titled } = figureWords[language];
  const [{ items }] = panels as readonly [SizePanel];
  const missing = items.filter(({ row }) => !row.value.decimal).length;
  const sentences = panels.map((panel, index) => {
    const sentence = describePanel(panel, isArea, language);
    const name = isolate(describeVersion(panel, index === 0, language));
    return panel.name ? titled(name, sentence) : sentence;
  });
  const kind = each
    ? words.unitKind(items.length, formatUnitSize(each, language))
    : words.kind(items.length);
  const lack = missing > 0 ? words.missing(missing) : '';
  return joinSentences([...sentences, kind, lack], language);
}

function describePanel({ items, ratio }: SizePanel, isArea: boolean, language: Language): string {
  const words = sizeWords[language];
  if (ratio) return describeRatio(ratio, isArea, language);
  const only = items.find(({ side }) => side > 0);
  return only ? words.only(said(only, language)) : words.none;
}

function describeRatio(ratio: Ratio<SizeItem>, isArea: boolean, language: Language): string {
  const words = sizeWords[language];
  const { times, qualifier } = ratio;
  const [large, small] = [said(ratio.large, language), said(ratio.small, language)];
  if (isAlike(ratio)) return (qualifier ? words.alike : words.same)(large, small);
  const number = formatCount(times, language);
  return isLoose(qualifier)
    ? words.ratio(large, small, sayBound(qualifier, '', language), number, isArea)
    : words.ratio(large, small, '', sayBound(qualifier, number, language), isArea);
}

/** So nearly the same that the difference is not printed. */
export const isAlike = ({ times }: Ratio<SizeItem>): boolean => compareDecimals(times, ONE) === 0;

/**
 * Every figure shown, for authored sentences to rest on: values, by the smaller one’s row how many times
 * as large the largest is and how many times more, unit squares, and what one stands for.
 */
export function figuresOfSizes(
  { panels, each }: SizeLayout,
  { rows, unit }: Dataset,
): ReadonlyMap<string, string> {
  const figures = new Map(figuresOfRows(rows, unit));
  for (const { items, ratio } of panels) {
    for (const { row, block } of items)
      if (block) figures.set(`${row.id}.squares`, printDecimal(block.count));
    if (!ratio) continue;
    figures.set(`${ratio.small.row.id}.ratio`, printDecimal(ratio.times));
    figures.set(`${ratio.small.row.id}.growth`, printDecimal(ratio.growth));
  }
  if (each) figures.set('unit-size', printDecimal(each.value));
  return figures;
}
