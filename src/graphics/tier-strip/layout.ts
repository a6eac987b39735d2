import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { formatDecimal, formatQuantity, valueUnit } from '../../data/format-quantity.ts';
import { readHighlight } from '../../data/highlight.ts';
import { calculatedQuantity, NOTHING, type Quantity } from '../../data/quantity.ts';
import { differs } from '../../data/share.ts';
import { roundsOff, sumQuantity } from '../../data/total.ts';
import { splitMembers } from '../../data/members.ts';
import type { Language } from '../../locale/language.ts';
import { found, type Finding } from '../../problems/finding.ts';
import { RUNGS, type Rung } from '../../scale/ladder.ts';
import { percentOf, ratioOf } from '../../text/decimal.ts';
import { PER_CENT, type Unit } from '../../text/unit.ts';
import { estimateWidth } from '../../text/width.ts';
import { isPart, wholeOf, type Whole, type WhyNoShares } from './whole.ts';

/** What an author can tell a tier strip beyond what every graphic takes. */
export const TIER_STRIP_ATTRIBUTES = { highlight: 'text', noShares: 'flag' } as const;

export type TierStripSettings = SettingsOf<typeof TIER_STRIP_ATTRIBUTES>;

/** One part of the strip, and its place in the list. */
export interface Tier {
  readonly row: Row;
  /** How much of the strip it takes, as a share of 1; 0 where there is nothing to draw. */
  readonly width: number;
  /** How strong its colour is: 1 for the first, less from part to part. */
  readonly tone: number;
  readonly highlighted: boolean;
  readonly share: Quantity;
  /** True for a share as given that cannot be that of the value. */
  readonly isWrong: boolean;
  /** The names of those counted, in the order given. */
  readonly members: readonly string[];
  /** From which width its value has room over the strip, and from which all names beside theirs. */
  readonly valueFrom: Rung | null;
  readonly nameFrom: Rung | null;
}

/** What all parts come to. */
export interface TierTotal {
  readonly label: string;
  readonly value: Quantity;
}

export interface TierLayout {
  readonly tiers: readonly Tier[];
  readonly unit: Unit;
  readonly total: TierTotal | null;
  /** How much of the strip no part takes, where the total given is more than they come to. */
  readonly rest: number;
  readonly shares: 'none' | 'given' | 'calculated';
  /** Why no shares could be calculated, if so. */
  readonly whyNoShares: WhyNoShares;
  /** True when shares of ours do not add to 100 though their values add to the whole. */
  readonly rounds: boolean;
  readonly problems: readonly Finding[];
}

/**
 * Places parts beside each other on one strip, in the order given, each as long as its share. What is
 * missing or below zero is listed without a place on it.
 */
export function layoutTiers(
  dataset: Dataset,
  settings: TierStripSettings,
  language: Language,
): TierLayout {
  const problems: Finding[] = [];
  const { rows } = dataset;
  const unit = valueUnit(dataset, language);
  const whole = wholeOf(dataset, (sum) => formatDecimal(sum, unit, language), problems);
  const shareOf = sharesOf(dataset, settings, whole);
  const isWrong = wrongShares(dataset, settings, whole, { problems, language });
  const highlighted = readHighlight(settings.highlight, rows, problems);
  const places = rows.map((row) => placeRow(row, whole, formatQuantity(row.value, unit, language)));
  const nameFrom = namesFrom(places);
  const tiers = rows.map((row, index): Tier => ({
    row,
    ...places[index]!,
    nameFrom,
    tone: toneOf(index, rows.length),
    highlighted: highlighted.has(row),
    share: shareOf(row),
    isWrong: isWrong(row),
    members: splitMembers(row.members),
  }));
  const shares = tiers.map(({ share }) => share);
  return {
    tiers,
    unit,
    total: totalOf(dataset, whole),
    rest: 1 - ratioOf(whole.sum, whole.span),
    shares: whoseShares(shares),
    whyNoShares: settings.noShares ? '' : whole.whyNoShares,
    rounds: roundsOff(shares, whole.isComplete ? whole.sum : null, whole.span),
    problems,
  };
}

/** How much of the strip a row takes, and from which widths its texts have room over it. */
function placeRow(
  row: Row,
  { span }: Whole,
  figure: string,
): Pick<Tier, 'width' | 'valueFrom' | 'nameFrom'> {
  const width = isPart(row) && row.value.decimal ? ratioOf(row.value.decimal, span) : 0;
  const em = estimateWidth(figure);
  return {
    width,
    valueFrom: rungFor(em, width),
    nameFrom: rungFor(em + estimateWidth(row.label) + NAME_GAP, width),
  };
}

/** Where some parts are named and others not, a reader takes the names for those of both. */
function namesFrom(places: readonly Pick<Tier, 'width' | 'nameFrom'>[]): Rung | null {
  const all = places.flatMap(({ width, nameFrom }) => (width > 0 ? [nameFrom] : []));
  return all.includes(null) ? null : (Math.max(...all.map(Number)) as Rung);
}

/** How pale the last of many parts is. */
const PALEST = 0.2;

/** Each part is paler than the one before by the same factor, so that the order shows. */
function toneOf(index: number, count: number): number {
  const step = Math.max(0.56, PALEST ** (1 / Math.max(1, count - 1)));
  return Math.round(Math.max(PALEST, step ** index) * 100) / 100;
}

/** What stands over the strip is smaller than the text around it; a little air belongs to it. */
const TEXT_SIZE = 0.875;
const AIR = 0.3;
const NAME_GAP = 0.5;

const rungFor = (em: number, width: number): Rung | null =>
  RUNGS.find((rung) => rung * width >= em * TEXT_SIZE + AIR) ?? null;

function whoseShares(shares: readonly Quantity[]): TierLayout['shares'] {
  const shown = shares.filter(({ decimal }) => decimal);
  if (shown.length === 0) return 'none';
  return shown.every(({ status }) => status === 'calculated') ? 'calculated' : 'given';
}

type ShareOf = (row: Row) => Quantity;

/** Shares as given, else of the whole; a value in per cent is its own share. */
function sharesOf({ rows }: Dataset, settings: TierStripSettings, whole: Whole): ShareOf {
  if (settings.noShares) return () => NOTHING;
  if (rows.some(({ share }) => share.decimal)) return ({ share }) => share;
  if (whole.whyNoShares || whole.isPercent) return () => NOTHING;
  return ({ value }) =>
    value.decimal ? calculatedQuantity(percentOf(value.decimal, whole.span), '%') : NOTHING;
}

/** Where problems go, and the language of the figures in them. */
interface Telling {
  readonly problems: Finding[];
  readonly language: Language;
}

/** Tells of each share as given that its value and the whole do not make. */
function wrongShares(
  { total }: Dataset,
  { noShares }: TierStripSettings,
  { whyNoShares, isPercent, span }: Whole,
  { problems, language }: Telling,
): (row: Row) => boolean {
  const whole = total?.value.decimal ? total.value : calculatedQuantity(span, '');
  return ({ value, share, number }) => {
    if (noShares || whyNoShares || isPercent || !value.decimal || !share.decimal) return false;
    if (!differs(share, value, whole)) return false;
    const made = calculatedQuantity(percentOf(value.decimal, span), '%');
    const [given, right] = [share, made].map((said) => formatQuantity(said, PER_CENT, language));
    problems.push(found('share-differs', number, given!, right!));
    return true;
  };
}

/** The total as given, else added up where several parts are known to the last. */
function totalOf({ rows, total }: Dataset, whole: Whole): TierTotal | null {
  if (total) return { label: total.label, value: total.value };
  const adds = rows.length > 1 && whole.isComplete && !whole.isPercent;
  return adds ? { label: '', value: sumQuantity(rows, whole.sum) } : null;
}
