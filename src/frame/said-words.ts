import type { Dataset } from '../data/dataset.ts';
import type { Furniture } from '../data/grid.ts';
import { found, type Finding } from '../problems/finding.ts';
import { checkAddress } from './address.ts';
import type { Brief, FigureRequest } from './compose.ts';
import type { FigureContent } from './content.ts';
import type { Drawing, WordPart } from './kind.ts';
import type { FrameSettings } from './settings.ts';
import { ALONE } from './surroundings.ts';

/** What the words of a figure are made from. */
interface Told {
  readonly drawing: Drawing;
  readonly dataset: Dataset;
  readonly furniture: Furniture;
}

/** The words of a figure and the address of its source, with what is wrong with them. */
interface Said extends Pick<FigureContent, 'words' | 'authored' | 'sourceHref'> {
  /** The summary where the author wrote none: the story's own, else that of the drawing. */
  readonly summary: string;
  readonly problems: readonly Finding[];
}

/** The author's words before the story's, each with what it claims held against the drawing. */
export function sayWords(
  request: FigureRequest,
  { story, settings }: Brief,
  { drawing, dataset, furniture }: Told,
): Said {
  const { language } = request.locale;
  const claims = story?.wordsFor(dataset, drawing.figures?.() ?? new Map(), language);
  const own = authoredWords(settings, furniture, request.author.slots);
  const told = new Map(claims?.words);
  const summary = told.get('summary') ?? drawing.summary;
  told.delete('summary');
  const words = new Map([...told, ...own]);
  const href = settings.sourceHref ?? furniture.sourceHref;
  const isSafe = href !== undefined && checkAddress(href) !== null;
  return {
    words,
    authored: new Set(own.keys()),
    summary,
    sourceHref: isSafe ? href.trim() : null,
    problems: [
      // A sentence that the author has replaced claims nothing any more.
      ...(claims?.problems ?? []).filter(({ details }) => !own.has(details[0] as WordPart)),
      ...(href === undefined || isSafe ? [] : [found('address-refused', 'source-href', href)]),
      ...missingParts(request, words),
    ],
  };
}

const PARTS: readonly WordPart[] = ['headline', 'deck', 'source', 'note', 'summary'];

/** Where the caption of a table and what its foot says stand when their own place is taken. */
const MOVES: readonly (readonly [from: 'headline' | 'source', ...to: readonly WordPart[]])[] = [
  ['headline', 'deck', 'note'],
  ['source', 'note'],
];

/**
 * The author's words, the attribute before what came with the data. What readers of a table see beside
 * its figures is not lost to an attribute: it moves to the next place that is free.
 */
export function authoredWords(
  settings: FrameSettings,
  furniture: Furniture,
  slots: ReadonlySet<string>,
): ReadonlyMap<WordPart, string> {
  const said = PARTS.map((part) => [part, settings[part] ?? furniture[part] ?? ''] as const);
  const words = new Map(said.filter(([, text]) => text !== ''));
  for (const [from, ...places] of furniture.isSeen ? MOVES : []) {
    const text = furniture[from];
    if (!text || (words.get(from) === text && !slots.has(from))) continue;
    const free = places.find((part) => !words.has(part) && !slots.has(part));
    if (free) words.set(free, text);
  }
  return words;
}

const missingParts = (
  { kind, author, around = ALONE }: FigureRequest,
  words: ReadonlyMap<WordPart, string>,
): readonly Finding[] =>
  kind.wants
    .filter((part) => !around.speak && !words.has(part) && !author.slots.has(part))
    .map((part) => found(`missing-${part}`));
