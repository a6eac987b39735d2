/**
 * The import law: imports point one way, from what is shown to what is decided.
 *
 *     problems, locale → text → data → scale → graphics/{layout, describe} → marks → templates,
 *     styles → frame → kinds → elements → presets → define
 */
import { posix } from 'node:path';
import { withoutComments } from './sources.ts';
import type { Sources } from './sources.ts';

export interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const marks = 3.5;
const drawn = 4;
const presetWords = 6.5;

const roomRanks: Readonly<Record<string, number>> = {
  problems: 0,
  locale: 0,
  text: 1,
  data: 2,
  scale: 2.5,
  marks,
  frame: 5,
  presets: 8,
  define: 9,
  static: 10,
  'index.ts': 10,
};

const roomOf = (path: string): string => path.split('/')[0] ?? '';

/** Whether a file is an element class, as against a function that prints or defines one. */
export const isElement = (path: string): boolean =>
  /^(graphics|presets|frame)\/.*-element\.ts$/.test(path);

// Whatever else lies in a kind's folder belongs to its layout and is held to the same purity.
function rankInKind(path: string): number {
  const name = posix.basename(path);
  if (isElement(path)) return 7;
  if (name === 'kind.ts') return 6;
  return /^(template|styles|image)\b/.test(name) ? drawn : 3;
}

/** The rank of a file, or undefined when it lies in no known room. */
export function rankOf(path: string): number | undefined {
  const room = roomOf(path);
  if (room === 'graphics') return rankInKind(path);
  // A preset's data and words rank below every element, so that a server can use them.
  if (room === 'presets' && !isElement(path)) return presetWords;
  return roomRanks[room];
}

// Kinds and presets live in folders of their own, so their home is the second folder.
function homeOf(path: string): string {
  const [room, name, ...rest] = path.split('/');
  const hasFolders = room === 'graphics' || room === 'presets';
  return hasFolders && rest.length > 0 ? `${room}/${name}` : (room ?? '');
}

const importLine =
  /^[ \t]*(import|export)\b([^;'"]*?)\bfrom\s*['"]([^'"]+)['"]|^[ \t]*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

// `import { type A }` still loads the module, so only a leading `type` makes it vanish.
const isTypeOnly = (clause: string | undefined): boolean => /^\s+type\b/.test(clause ?? '');

function importsIn(from: string, text: string): Import[] {
  return [...withoutComments(text).matchAll(importLine)].map((match) => {
    const specifier = match[3] ?? match[4] ?? match[5] ?? '';
    const to = specifier.startsWith('.') ? posix.join(posix.dirname(from), specifier) : specifier;
    return { from, to, typeOnly: isTypeOnly(match[2]) };
  });
}

export function allImports(sources: Sources): Import[] {
  return [...sources].flatMap(([path, text]) => importsIn(path, text));
}

const isOurs = ({ to }: Import): boolean => to.endsWith('.ts') || to.endsWith('.json');

function packageFault({ from, to }: Import): string | undefined {
  const rank = rankOf(from) ?? 0;
  if (to === 'parse5' && roomOf(from) !== 'static') return 'only static/ may load parse5';
  if (/^(@lit\/|lit\b)/.test(to) && rank < marks) return 'a pure room does not know lit';
  if (to.startsWith('node:') && roomOf(from) !== 'static') return 'browsers have no Node modules';
  return undefined;
}

function siblingFault(from: string, to: string): string | undefined {
  const room = roomOf(from);
  if (room !== roomOf(to) || homeOf(from) === homeOf(to)) return undefined;
  if (room === 'graphics') return 'kinds never import each other';
  return room === 'presets' && homeOf(to) !== 'presets'
    ? 'presets never import each other'
    : undefined;
}

function entryFault(from: string, to: string): string | undefined {
  if (roomOf(to) === 'static') return 'only static/ imports from static/';
  if (to === 'index.ts') return 'nothing imports the index';
  if (from === 'index.ts' && roomOf(to) === 'define') return 'the index registers nothing';
  return roomOf(to) === 'define' ? 'only define/ imports from define/' : undefined;
}

function staticFault(to: string): string | undefined {
  if (roomOf(to) === 'static') return undefined;
  return isElement(to) || roomOf(to) === 'define' ? 'static/ loads no element' : undefined;
}

const marksFault = (from: string, to: string): string | undefined =>
  roomOf(from) === 'marks' && roomOf(to) === 'graphics' ? 'marks know no kind' : undefined;

// Only in the folders of kinds and presets do files have ranks; other rooms are of one piece.
const isRanked = (path: string): boolean => ['graphics', 'presets'].includes(roomOf(path));

const isAtHome = (from: string, to: string): boolean =>
  homeOf(from) === homeOf(to) || (roomOf(from) === 'presets' && homeOf(to) === 'presets');

function directionFault(from: string, to: string): string | undefined {
  const [own, other] = [rankOf(from), rankOf(to)];
  if (own === undefined || other === undefined) return 'one of them is in no known room';
  const isAllowed = isAtHome(from, to) ? other <= own : other < own;
  return isAllowed ? undefined : 'it points upwards or sideways';
}

const isOneRoom = (from: string, to: string): boolean =>
  roomOf(from) === roomOf(to) && !isRanked(from);

// Messages need to know what a problem looks like, and nothing else about problems.
const isShapeOfProblem = ({ from, to, typeOnly }: Import): boolean =>
  typeOnly && roomOf(from) === 'locale' && roomOf(to) === 'problems';

function faultOf(found: Import): string | undefined {
  const { from, to } = found;
  if (roomOf(from) === 'static') return staticFault(to);
  if (isOneRoom(from, to) || isShapeOfProblem(found)) return undefined;
  return (
    marksFault(from, to) ??
    siblingFault(from, to) ??
    entryFault(from, to) ??
    directionFault(from, to)
  );
}

function faultsOf(found: Import): string[] {
  const fault = isOurs(found) ? faultOf(found) : packageFault(found);
  return fault ? [`${found.from} imports ${found.to}: ${fault}`] : [];
}

/** Everything that breaks the law, one line each. */
export function violations(sources: Sources): string[] {
  const strangers = [...sources.keys()].filter((path) => rankOf(path) === undefined);
  return [
    ...strangers.map((path) => `${path}: this file is in no known room`),
    ...allImports(sources).flatMap(faultsOf),
  ];
}

/** All files that loading one file loads, itself included; types load nothing. */
export function reach(sources: Sources, start: string): Set<string> {
  const loading = allImports(sources).filter(({ typeOnly }) => !typeOnly);
  const reached = new Set([start]);
  for (const path of reached) {
    for (const found of loading) if (found.from === path && isOurs(found)) reached.add(found.to);
  }
  return reached;
}
