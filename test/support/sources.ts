/** The sources as text, for tests that hold them to a rule. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './built.ts';

/** Path below `src/` → text. */
export type Sources = ReadonlyMap<string, string>;

export function readSources(): Sources {
  const folder = join(root, 'src');
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  const files = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts')).toSorted();
  return new Map(
    files.map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name), 'utf8')]),
  );
}

const commentOrText = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;

// Lines stay where they are, so that a finding can name its line. A comment inside a template
// literal is taken out too, which is right for the styles and harmless for the rest.
const blank = (comment: string): string => comment.replace(/[^\n]/g, ' ');

/** The text without its comments. Quoted texts are skipped, since they may contain `//`. */
export function withoutComments(text: string): string {
  return text.replace(commentOrText, (found) => (found.startsWith('/') ? blank(found) : found));
}
