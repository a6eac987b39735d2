import { describeChange } from '../../data/format-change.ts';
import { formatQuantity, joinUnit, plainQuantity } from '../../data/format-quantity.ts';
import { rankRows, type Ranking } from '../../data/rank.ts';
import { sayQuantity, withStatus } from '../../data/surety.ts';
import { barWords } from '../../locale/bar-words.ts';
import type { Dataset } from '../../data/dataset.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import type { Basis } from '../../locale/vocabulary.ts';
import { divideDecimals, parseDecimal, printDecimal, type Decimal } from '../../text/decimal.ts';
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
  const ranking = rankBars(bars);
  const { leaders, trailers, isAlone } = ranking;
  const [first] = leaders;
  const kind = kindSentence(layout, language);
  if (!first) return joinSentences([kind, words.missing(bars.length)], language);
  if (leaders.length === 1 && trailers.length === 0) {
    const only = isAlone
      ? sectionSentence(ranking, language)
      : words.only(nameOf(first, language), valueOf(first, language));
    return joinSentences([only, kind], language);
  }
  return joinSentences(
    [largestSentence(leaders, language), smallestSentence(trailers, language), kind],
    language,
  );
}

const rankBars = (bars: readonly PlacedBar[]): Ranking<PlacedBar> =>
  rankRows(bars, ({ row }) => row);

const valueOf = ({ row, unit }: PlacedBar, language: Language): string =>
  sayQuantity(row.value, unit, language);

/** Where there are several units, no bar is larger than one in another, so each is said by itself. */
function describeSections({ bars, sections }: BarLayout, language: Language): string {
  const words = barWords[language];
  const missing = bars.filter(({ row }) => !row.value.decimal).length;
  return joinSentences(
    [
      words.mixed(bars.length),
      ...sections.map((section) => sectionSentence(rankBars(section.bars), language)),
      missing > 0 ? words.missing(missing) : '',
    ],
    language,
  );
}

function sectionSentence({ leaders, trailers }: Ranking<PlacedBar>, language: Language): string {
  const [first] = leaders;
  if (!first) return '';
  if (leaders.length > 1) return tiedSentence(leaders, language);
  const [last] = trailers.length > MOST_LAST ? [] : trailers;
  return barWords[language].range(
    nameOf(first, language),
    valueOf(first, language),
    last ? namesOf(trailers, language) : '',
    last ? valueOf(last, language) : '',
  );
}

/** More than these that share the last place are not named. */
const MOST_LAST = 4;

const namesOf = (bars: readonly PlacedBar[], language: Language): string =>
  barWords[language].list(bars.map((bar) => nameOf(bar, language)));

/** Those that share the first place, or the last. */
const tiedSentence = (tied: readonly PlacedBar[], language: Language, isLast = false): string =>
  barWords[language].tied(namesOf(tied, language), valueOf(tied[0]!, language), isLast);

function largestSentence(leaders: readonly PlacedBar[], language: Language): string {
  if (leaders.length > 1) return tiedSentence(leaders, language);
  const [first] = leaders as readonly [PlacedBar];
  const share = first.share.decimal ? formatQuantity(first.share, PER_CENT, language) : null;
  const sure = withStatus('', first.share.status, language);
  return barWords[language].largest(nameOf(first, language), valueOf(first, language), share, sure);
}

function smallestSentence(trailers: readonly PlacedBar[], language: Language): string {
  const [last] = trailers;
  if (!last || trailers.length > MOST_LAST) return '';
  if (trailers.length > 1) return tiedSentence(trailers, language, true);
  return barWords[language].smallest(nameOf(last, language), valueOf(last, language));
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

/** 佔65.9%（推算）; '' where there is no share. */
function shareOf({ share }: PlacedBar, language: Language): string {
  if (!share.decimal) return '';
  const said = barWords[language].share(formatQuantity(share, PER_CENT, language));
  return withStatus(said, share.status, language);
}

/** One bar in words: name, value with unit, share, change with its status, each where it is known. */
export function describeBar(bar: PlacedBar, basis: Basis, language: Language): string {
  const words = figureWords[language];
  const { change, note } = bar.row;
  return [
    nameOf(bar, language),
    valueOf(bar, language),
    shareOf(bar, language),
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
    sayQuantity(value, unit, language),
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
