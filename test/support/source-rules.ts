/** What the sources must not say, where the linter cannot see it. */
import { withoutComments } from './sources.ts';
import type { Sources } from './sources.ts';

interface Rule {
  readonly pattern: RegExp;
  readonly why: string;
}

const rules: readonly Rule[] = [
  { pattern: /\b(inner|outer)HTML\b/, why: 'Trusted Types forbid it' },
  { pattern: /\binsertAdjacentHTML\b/, why: 'Trusted Types forbid it' },
  { pattern: /\bunsafe(HTML|SVG|Static)\b/, why: 'it trusts text that an author gave' },
  { pattern: /\bdocument\s*\.\s*write(ln)?\b/, why: 'it rewrites the host page' },
  { pattern: /\beval\s*\(/, why: 'a strict policy forbids it' },
  { pattern: /\bnew\s+Function\b/, why: 'a strict policy forbids it' },
  { pattern: /\bnavigator\s*\??\.\s*languages?\b/, why: "the page's language counts" },
  { pattern: /\.\s*toLocale[A-Z]\w*/, why: "it speaks the machine's language" },
  { pattern: /\bSegmenter\b/, why: 'browsers that are read with lack it' },
  { pattern: /\bformatRange(ToParts)?\b/, why: 'browsers disagree on its result' },
  { pattern: /\bparse(Float|Int)\s*\(/, why: 'it reads half a number' },
  { pattern: /^\s*export\s+default\b/m, why: 'a name given once is found again' },
  { pattern: /\sstyle\s*=\s*["'$]/, why: 'a strict policy forbids inline styles' },
  { pattern: /\bsetAttribute\(\s*['"]style['"]/, why: 'a strict policy forbids inline styles' },
  { pattern: /\bcssText\s*=/, why: 'a strict policy forbids inline styles' },
  { pattern: /\bgetBoundingClientRect\b|\bResizeObserver\b/, why: 'the page never measures' },
  { pattern: /\bmeasureText\b/, why: 'the page never measures' },
  { pattern: /\bArray\.from\(/, why: 'old libraries on the page replace it' },
  { pattern: /(?<!\bObject)\.entries\(\)/, why: 'old libraries on the page replace it for lists' },
  { pattern: /@media[^{]*\b(width|inline-size)\b/, why: 'a figure asks for its own width' },
];

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

function findingsIn(path: string, text: string): string[] {
  const code = withoutComments(text);
  return rules.flatMap(({ pattern, why }) => {
    const all = new RegExp(pattern, `${pattern.flags.replace('g', '')}g`);
    return [...code.matchAll(all)].map(
      (found) => `${path}:${lineOf(code, found.index)}: "${found[0].trim()}": ${why}`,
    );
  });
}

/** Everything forbidden that was found, one line each. */
export function findings(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) => findingsIn(path, text));
}
