import { readTokens, type Sources } from './tokens.ts';

export type Scheme = 'light' | 'dark';

type Values = ReadonlyMap<string, string>;

/** What a page may set and what the package falls back to, by the names pages use. */
function valueOf(name: string, theme: Values, defaults: Values): string {
  const value = theme.get(name) ?? defaults.get(name) ?? '';
  return value.replaceAll(
    /var\(\s*--_?(pm-[a-z0-9-]+)\s*(?:,[^()]*(?:\([^()]*\))?[^()]*)?\)/g,
    (_, inner: string) => valueOf(`--${inner}`, theme, defaults),
  );
}

/** The colour a token comes to in one colour scheme, as six hexadecimal digits. */
export function colorOf(name: string, scheme: Scheme, theme: Values, sources: Sources): string {
  const defaults = new Map(
    readTokens(sources).map((token) => [token.name, token.uses[0]!.fallback]),
  );
  const value = valueOf(name, theme, defaults);
  const pair = /light-dark\(\s*([^,]+),\s*([^)]+)\)/.exec(value);
  const color = (pair ? pair[scheme === 'light' ? 1 : 2]! : value).trim();
  const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(color)?.[1];
  if (!digits) throw new Error(`${name}: no plain colour: ${value}`);
  return digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits;
}

/** Relative luminance by WCAG 2. */
function luminance(digits: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number(`0x${digits.slice(at, at + 2)}`) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const SERIES = Array.from({ length: 8 }, (_, index) => `--pm-series-${index + 1}`);

/**
 * What is seen on what: words need 4.5 to 1, bars, dots and lines 3 to 1. The names of series are set
 * in their colours, and values within stacked columns in the paper's.
 */
export const PAIRS: readonly (readonly [front: string, back: string, least: number])[] = [
  ['--pm-ink', '--pm-paper', 4.5],
  ['--pm-muted', '--pm-paper', 4.5],
  ...['--pm-ink', '--pm-rise', '--pm-fall', '--pm-red', '--pm-green'].map(
    (front): [string, string, number] => [front, '--pm-tint', 4.5],
  ),
  ...['--pm-bar', '--pm-bar-2', '--pm-accent', '--pm-muted'].map(
    (front): [string, string, number] => [front, '--pm-paper', 3],
  ),
  ...['--pm-bar-highlight', ...SERIES].map((front): [string, string, number] => [
    front,
    '--pm-paper',
    4.5,
  ]),
  // The line of a timeline runs along the area below it, and dots lie on it in a narrow figure; lines
  // cross the stretches that annotations name.
  ...['--pm-accent', '--pm-bar', '--pm-bar-highlight', ...SERIES].map(
    (front): [string, string, number] => [front, '--pm-tint', 3],
  ),
];
