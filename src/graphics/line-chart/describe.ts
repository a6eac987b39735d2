import type { Dataset, Row } from '../../data/dataset.ts';
import { figuresOfRows } from '../../data/figures.ts';
import { formatDecimal } from '../../data/format-quantity.ts';
import { describePoint } from '../../data/point.ts';
import { describePeak, describeRun, trendOf } from '../../data/trend.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { trendWords } from '../../locale/trend-words.ts';
import { printDecimal } from '../../text/decimal.ts';
import { formatDate } from '../../text/format-date.ts';
import { formatUnit, NO_UNIT, type Unit } from '../../text/unit.ts';
import type { Indexed } from './indexed.ts';
import type { LineLayout, PlacedLine } from './layout.ts';

/** What sentences are made from; values are said in their own unit also where indices are drawn. */
export interface LineSubject {
  readonly layout: LineLayout;
  readonly unit: Unit;
  readonly language: Language;
}

/** One to three sentences: what the first lines did, and what kind of graphic it is. */
export function describeLines(subject: LineSubject): string {
  const { layout, unit, language } = subject;
  const { lines, indexed } = layout;
  const words = trendWords[language];
  const count = lines.reduce((all, { points }) => all + points.length, 0);
  const shown = indexed ? NO_UNIT : unit;
  const kind = words.kind('line', count, lines.length, formatUnit(shown, language));
  const first = lines.toSorted((a, b) => Number(b.highlighted) - Number(a.highlighted));
  const stories = first.map((line) => describeLine(line, subject)).filter(Boolean);
  const said = [...stories.slice(0, 2), ...(stories.length === 0 ? [words.noValues()] : []), kind];
  return joinSentences(said, language);
}

/** What one line did, and its extremes where it is the only one. */
export function describeLine(line: PlacedLine, { layout, unit, language }: LineSubject): string {
  const rows = line.points.map(({ row }) => row);
  const moved = describeRun(line.name, rows, unit, language);
  const trend = layout.lines.length === 1 ? trendOf(rows) : null;
  const peak = trend ? describePeak(trend, unit, language) : '';
  return joinSentences([moved, peak], language);
}

/** One value in words, with its index where indices are drawn. */
export function describeLinePoint(row: Row, { layout, unit, language }: LineSubject): string {
  const words = figureWords[language];
  const index = layout.indexed?.of(row);
  const said = describePoint({ ...row, group: '' }, unit, language);
  if (!index) return said;
  const name = trendWords[language].indexName;
  return said + words.comma + words.titled(name, formatDecimal(index, NO_UNIT, language));
}

/** 指數，2018年＝100; without the date where the lines begin at different ones. */
export function indexHead({ starts }: Indexed, language: Language): string {
  const dates = new Set(
    starts.map(({ date, label }) => (date ? formatDate(date, language) : label)),
  );
  const [only] = dates.size === 1 ? dates : [];
  const { index, indexName } = trendWords[language];
  return only === undefined ? indexName : index(only);
}

/** The figures of all rows and their indices, for authored sentences to rest on. */
export function figuresOfLines(
  { indexed }: LineLayout,
  { rows, unit }: Dataset,
): ReadonlyMap<string, string> {
  const figures = new Map(figuresOfRows(rows, unit));
  for (const row of rows) {
    const index = indexed?.of(row);
    if (index) figures.set(`${row.id}.index`, printDecimal(index));
  }
  return figures;
}
