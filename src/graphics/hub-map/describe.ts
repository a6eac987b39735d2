import { cellReader } from '../../data/cell-reader.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { formatWithUnit, plainQuantity } from '../../data/format-quantity.ts';
import { readHeader } from '../../data/header-roles.ts';
import { sayQuantity } from '../../data/surety.ts';
import { figureWords } from '../../locale/figure-words.ts';
import { hubWords } from '../../locale/hub-words.ts';
import type { Language } from '../../locale/language.ts';
import { joinSentences } from '../../locale/sentences.ts';
import { isolate } from '../../text/isolate.ts';
import { estimateWidth } from '../../text/width.ts';
import type { HubLayout, Spot } from './layout.ts';

/** More points than these are not all named in one sentence. */
const MOST_NAMED = 12;

/** A role longer than this, in em, is read where it stands. */
const MOST_TOLD = 60;

/** The core with what it is, where there is one, and the points with their directions. */
export function describeHub({ core, points }: HubLayout, language: Language): string {
  const words = hubWords[language];
  if (!core) return points.length > 0 ? words.places(points.length, namesOf(points, language)) : '';
  const role = core.text.replace(/[.。;；]\s*$/u, '');
  const text = estimateWidth(role) > MOST_TOLD ? '' : isolate(role);
  return joinSentences(
    [
      words.theCore(nameOf(core), valueOf(core, language), text),
      points.length > 0 ? words.points(points.length, namesOf(points, language)) : '',
    ],
    language,
  );
}

function namesOf(points: readonly Spot[], language: Language): string {
  const { aside, listed } = figureWords[language];
  const named = points.slice(0, MOST_NAMED).map((point) => {
    const way = wayOf(point, language);
    return way ? aside(nameOf(point), way) : nameOf(point);
  });
  const rest = points.length - named.length;
  if (rest > 0) named.push(hubWords[language].more(rest));
  return named.join(listed);
}

/** The name, or the first words of what is said where there is none. */
const nameOf = ({ row, text }: Spot): string => isolate(row.label || text.slice(0, 20));

/** Where it lies, in a word; '' where that is not known. */
export const wayOf = ({ bearing }: Spot, language: Language): string =>
  bearing === null ? '' : hubWords[language].direction(bearing);

/** The value with its unit and how sure it is, why it is missing, or '' where none was meant. */
export const valueOf = ({ row: { value }, unit }: Spot, language: Language): string =>
  value.decimal || value.printed || value.status !== 'reported'
    ? sayQuantity(value, unit, language)
    : '';

/** That it is a schematic, from where directions are taken, and whose are not known. */
export function schematicRemarks(
  { core, points, middle, height }: HubLayout,
  language: Language,
): readonly string[] {
  const words = hubWords[language];
  const free = points.filter(({ bearing }) => bearing === null);
  const isFree = free.length === points.length && (!core || core.bearing === null);
  if (isFree) return height > 0 ? [words.undirected] : [];
  const from = middle ? [words.from(isolate(middle))] : [];
  if (height === 0) return from;
  const names = free.map(nameOf).join(figureWords[language].listed);
  return [words.schematic, ...from, ...(names ? [words.free(names)] : [])];
}

/** What the value is part of, by the name of its column: 全市632家; '' where none is given. */
export function wholeReader(
  { columns }: Dataset,
  language: Language,
): (spot: Pick<Spot, 'row' | 'unit'>) => string {
  const header = columns.find(({ role }) => role === 'whole')?.header;
  const name = header && readHeader(header).name !== 'whole' ? readHeader(header).name : '';
  const said = isolate(name || hubWords[language].whole);
  return ({ row: { value, whole }, unit }) => {
    if (!whole.decimal) return '';
    if (language !== 'en') return said + formatWithUnit(whole, unit, language);
    // What is counted is said once, at the value.
    const isSaid = value.decimal && unit.noun !== '%';
    return `${said}: ${formatWithUnit(whole, isSaid ? { ...unit, noun: '' } : unit, language)}`;
  };
}

/** Every figure shown, and every direction, for authored sentences to rest on. */
export function figuresOfHub(
  { core, points }: HubLayout,
  dataset: Dataset,
): ReadonlyMap<string, string> {
  const { unit } = dataset;
  const direction = cellReader(dataset, 'direction');
  const figures = new Map([
    ['core', core?.row.label ?? ''],
    ['points', String(points.length)],
  ]);
  const add = (row: Row): void => {
    figures.set(`${row.id}.value`, plainQuantity(row.value, unit));
    figures.set(`${row.id}.qualifier`, row.value.qualifier ?? '');
    figures.set(`${row.id}.whole`, plainQuantity(row.whole, unit));
    figures.set(`${row.id}.direction`, direction(row));
  };
  dataset.rows.forEach(add);
  return figures;
}
