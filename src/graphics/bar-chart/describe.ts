import {
  describeChange,
  formatQuantity,
  formatWithUnit,
  joinUnit,
  plainQuantity,
} from '../../data/format-quantity.ts';
import { barWords } from '../../locale/bar-words.ts';
import type { Dataset } from '../../data/dataset.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import {
  compareDecimals,
  divideDecimals,
  parseDecimal,
  printDecimal,
  type Decimal,
} from '../../text/decimal.ts';
import { isolate } from '../../text/isolate.ts';
import { formatUnit, PER_CENT } from '../../text/unit.ts';
import type { BarLayout, BarTotal, PlacedBar } from './layout.ts';

const nameOf = ({ row }: PlacedBar, language: Language): string =>
  row.group === ''
    ? isolate(row.label)
    : figureWords[language].aside(isolate(row.label), isolate(row.group));

/** One to three sentences: the largest and its share, the smallest, and what is shown in all. */
export function describeBars(layout: BarLayout, language: Language): string {
  const words = barWords[language];
  const { bars, sections } = layout;
  if (sections.length > 1) return describeSections(layout, language);
  const ranked = rank(bars);
  const value = (bar: PlacedBar): string => valueOf(bar, language);
  const [first] = ranked;
  const last = ranked.at(-1);
  if (!first || !last) {
    return joinSentences([kindSentence(layout, language), words.missing(bars.length)], language);
  }
  if (ranked.length === 1) {
    const only = words.only(nameOf(first, language), value(first));
    return joinSentences([only, kindSentence(layout, language)], language);
  }
  const apart = compareDecimals(first.row.value.decimal!, last.row.value.decimal!) !== 0;
  return joinSentences(
    [
      largestSentence(ranked, language),
      apart ? words.smallest(nameOf(last, language), value(last)) : '',
      kindSentence(layout, language),
    ],
    language,
  );
}

/** Those that have a value, the largest first. */
const rank = (bars: readonly PlacedBar[]): readonly PlacedBar[] =>
  bars
    .filter(({ row }) => row.value.decimal)
    .toSorted((a, b) => compareDecimals(b.row.value.decimal!, a.row.value.decimal!));

const valueOf = ({ row, unit }: PlacedBar, language: Language): string =>
  formatWithUnit(row.value, unit, language);

/** Where there are several units, no bar is larger than one in another, so each is said by itself. */
function describeSections({ bars, sections }: BarLayout, language: Language): string {
  const words = barWords[language];
  const missing = bars.filter(({ row }) => !row.value.decimal).length;
  return joinSentences(
    [
      words.mixed(bars.length),
      ...sections.map((section) => sectionSentence(rank(section.bars), language)),
      missing > 0 ? words.missing(missing) : '',
    ],
    language,
  );
}

function sectionSentence(ranked: readonly PlacedBar[], language: Language): string {
  const [first] = ranked;
  if (!first) return '';
  const tied = tiedSentence(ranked, language);
  const rest = ranked.slice(1).slice(-1);
  const [name, value, last = '', least = ''] = [first, ...rest].flatMap((bar) => [
    nameOf(bar, language),
    valueOf(bar, language),
  ]);
  return tied || barWords[language].range(name!, value!, last, least);
}

/** Those that share the first place; '' where one is alone there. */
function tiedSentence(ranked: readonly PlacedBar[], language: Language): string {
  const words = barWords[language];
  const [first] = ranked as readonly [PlacedBar];
  const tied = ranked.filter(
    ({ row }) => compareDecimals(row.value.decimal!, first.row.value.decimal!) === 0,
  );
  if (tied.length < 2) return '';
  return words.tied(words.list(tied.map((bar) => nameOf(bar, language))), valueOf(first, language));
}

function largestSentence(ranked: readonly PlacedBar[], language: Language): string {
  const tied = tiedSentence(ranked, language);
  if (tied) return tied;
  const [first] = ranked as readonly [PlacedBar];
  const share = first.share.decimal ? formatQuantity(first.share, PER_CENT, language) : null;
  return barWords[language].largest(nameOf(first, language), valueOf(first, language), share);
}

function kindSentence(layout: BarLayout, language: Language): string {
  const words = barWords[language];
  const bars = layout.bars;
  const missing = bars.filter(({ row }) => !row.value.decimal).length;
  const { unit } = layout.sections[0]!;
  const total = layout.total ? formatQuantity(layout.total.value, unit, language) : '';
  const said = total && language !== 'en' ? joinUnit(total, unit, language) : total;
  const kind = words.kind(bars.length, formatUnit(unit, language), said);
  return missing > 0 && missing < bars.length
    ? joinSentences([kind, words.missing(missing)], language)
    : kind;
}

/** One bar in words: name, value with unit, share, change with its status, each where it is known. */
export function describeBar(bar: PlacedBar, basis: Basis, language: Language): string {
  const words = figureWords[language];
  const { value, change, note } = bar.row;
  const status = value.status === 'reported' || !value.decimal ? '' : words.statuses[value.status];
  const figure = valueOf(bar, language);
  return [
    nameOf(bar, language),
    status ? words.aside(figure, status) : figure,
    bar.share.decimal
      ? barWords[language].share(formatQuantity(bar.share, PER_CENT, language))
      : '',
    describeChange(change, basis, language),
    note,
  ]
    .filter(Boolean)
    .join(words.comma);
}

/** The line under the bars in words, as a bar is. */
export const describeTotal = (
  { label, unit, value, change }: BarTotal,
  basis: Basis,
  language: Language,
): string =>
  [
    isolate(label) || barWords[language].total,
    value.status === 'reported'
      ? formatWithUnit(value, unit, language)
      : figureWords[language].aside(
          formatWithUnit(value, unit, language),
          figureWords[language].statuses[value.status],
        ),
    describeChange(change, basis, language),
  ]
    .filter(Boolean)
    .join(figureWords[language].comma);

const ONE: Decimal = { int: 1n, places: 0 };

/** Without its decimals, as a headline says it: 615 for 615.4. */
function roundedOf(value: string): string {
  const exact = parseDecimal(value);
  return exact ? printDecimal(divideDecimals(exact, ONE, 0)) : '';
}

/** Every figure shown, in the author's unit, for authored sentences to rest on. */
export function figuresOfBars(
  layout: BarLayout,
  { unit, total }: Dataset,
): ReadonlyMap<string, string> {
  const figures = new Map<string, string>();
  for (const { row, share } of layout.bars) {
    const value = plainQuantity(row.value, unit);
    figures.set(`${row.id}.value`, value);
    figures.set(`${row.id}.rounded`, roundedOf(value));
    figures.set(`${row.id}.share`, share.decimal ? printDecimal(share.decimal) : '');
    figures.set(`${row.id}.change`, row.change.decimal ? printDecimal(row.change.decimal) : '');
    figures.set(`${row.id}.change-status`, row.change.decimal ? row.change.status : '');
    figures.set(`${row.id}.previous`, plainQuantity(row.previous, unit));
  }
  if (total) {
    figures.set('total.value', plainQuantity(total.value, unit));
    figures.set('total.change', total.change.decimal ? printDecimal(total.change.decimal) : '');
  }
  figures.set('rows', String(layout.bars.length));
  return figures;
}
