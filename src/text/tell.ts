import { noticeWords } from '../locale/notice-words.ts';
import type { Language } from '../locale/language.ts';
import { dataTexts } from '../problems/data-texts.ts';
import { figureTexts } from '../problems/figure-texts.ts';
import { plotTexts } from '../problems/plot-texts.ts';
import type { Finding } from '../problems/finding.ts';
import type { NoticeKind, Problem } from '../problems/problem.ts';
import type { Told } from '../problems/told.ts';

const texts: Readonly<Record<string, (...details: never[]) => Told>> = {
  ...dataTexts,
  ...figureTexts,
  ...plotTexts,
};

const toldOf = ({ code, details }: Finding): Told => texts[code]!(...(details as never[]));

/** A finding as the console and the `problem` event tell it. */
export const tellProblem = (finding: Finding): Problem => ({
  code: finding.code,
  text: toldOf(finding).text,
});

/** The short sentences a reader sees in place, one for each kind of problem. */
export function tellReader(findings: readonly Finding[], language: Language): readonly string[] {
  const byKind = new Map<NoticeKind, string[]>();
  for (const { kind, detail } of findings.map(toldOf)) {
    if (kind) byKind.set(kind, [...(byKind.get(kind) ?? []), detail]);
  }
  return [...byKind].map(([kind, details]) =>
    noticeWords[language][kind](COUNTED.has(kind) ? details : [...new Set(details)]),
  );
}

/** Notices of these kinds say how many there are; all others name each thing, once. */
const COUNTED: ReadonlySet<NoticeKind> = new Set(['rows', 'values', 'images']);
