/** File path → its text. */
export type Sources = Readonly<Record<string, string>>;

/** What a custom property is when nobody sets it, and where that is said. */
export interface TokenUse {
  readonly file: string;
  readonly fallback: string;
}

/** One `--pm-` name with every place that reads it, tokens.ts first. */
export interface Token {
  readonly name: string;
  readonly uses: readonly TokenUse[];
}

const COMMENT = /\/\*[\s\S]*?\*\//g;

/** Where the bracket that is open at `from` closes; the end of the text when it never does. */
function closingBracket(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
}

/** Every `var(--pm-name, fallback)` in a text, also those within another's fallback. */
function usesIn(file: string, text: string): (TokenUse & { name: string })[] {
  const css = text.replaceAll(COMMENT, '');
  return [...css.matchAll(/var\(\s*(--pm-[a-z0-9-]+)\s*(,?)/g)].map((match) => {
    const from = match.index + match[0].length;
    const fallback = match[2] ? css.slice(from, closingBracket(css, from)) : '';
    return { name: match[1]!, file, fallback: fallback.trim().replaceAll(/\s+/g, ' ') };
  });
}

const isTokenFile = (file: string): boolean => /(?:^|\/)tokens\.ts$/.test(file);

/** The list of tokens as the sources have it: those of tokens.ts in its order, then the others. */
export function readTokens(sources: Sources): readonly Token[] {
  const files = Object.keys(sources).toSorted(
    (a, b) => Number(isTokenFile(b)) - Number(isTokenFile(a)) || a.localeCompare(b),
  );
  const tokens = new Map<string, TokenUse[]>();
  for (const { name, ...use } of files.flatMap((file) => usesIn(file, sources[file]!))) {
    const uses = tokens.get(name) ?? [];
    if (!uses.some(({ fallback }) => fallback === use.fallback)) uses.push(use);
    tokens.set(name, uses);
  }
  return [...tokens].map(([name, uses]) => ({ name, uses }));
}

/** The tokens a fallback leads to: `var(--_pm-accent)` stands for `--pm-accent`. */
export const tokensIn = (fallback: string): readonly string[] => [
  ...new Set([...fallback.matchAll(/--_?(pm-[a-z0-9-]+)/g)].map((match) => `--${match[1]}`)),
];

/** The declarations of each theme: `.theme-salmon { --pm-ink: … }` → salmon, name → value. */
export function readThemes(css: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const rules = css.replaceAll(COMMENT, '').matchAll(/\.theme-([a-z-]+)\s*\{([^}]*)\}/g);
  return new Map([...rules].map((rule) => [rule[1]!, readDeclarations(rule[2]!)]));
}

const readDeclarations = (body: string): ReadonlyMap<string, string> =>
  new Map(
    body
      .split(';')
      .filter((line) => line.includes(':'))
      .map((line): [string, string] => {
        const [name = '', ...value] = line.split(':');
        return [name.trim(), value.join(':').trim().replaceAll(/\s+/g, ' ')];
      }),
  );

/** A theme as a page would have it: for the whole page, comments kept. */
export function copyableTheme(css: string, theme: string): string {
  const rule = new RegExp(`((?:/\\*[^*]*\\*/\\s*)?)\\.theme-${theme}\\s*(\\{[^}]*\\})`).exec(css);
  return rule ? `${rule[1]}:root ${rule[2]}\n` : '';
}
