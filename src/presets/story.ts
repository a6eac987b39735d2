import type { TemplateResult } from 'lit';
import type { Dataset } from '../data/dataset.ts';
import type { Grid } from '../data/grid.ts';
import type { CheckedWords, Preset, WordPart } from '../frame/kind.ts';
import type { Settings } from '../frame/settings.ts';
import type { ByLanguage, Language } from '../locale/language.ts';
import { found, type Finding } from '../problems/finding.ts';
import { type CalendarDate } from '../text/calendar.ts';

/**
 * An authored sentence: a claim about rows. It names the figures it rests on as they must be
 * printed, and is left out with a problem when one differs. Of several sentences for one part the
 * first that holds is used.
 */
export interface Sentence {
  readonly part: WordPart;
  readonly text: ByLanguage<string>;
  readonly restsOn: Readonly<Record<string, string>>;
}

/** What a story is told from. */
export interface Story {
  readonly tag: string;
  readonly settings: Settings;
  readonly ownSettings: ByLanguage<Settings>;
  readonly sentences: readonly Sentence[];
  grid(language: Language): Grid;
  /** Names for the columns, the same in every language, for sentences on what is only listed. */
  readonly keys?: readonly string[];
  /** The rows known at a date; all of them unless given. */
  rowsAt?(dataset: Dataset, asOf: CalendarDate | null): Dataset;
  /** The figures of a panel, made from its rows. */
  parts?(dataset: Dataset, language: Language): readonly TemplateResult[];
}

/** Words authored for each script, never converted; Taiwan has its own where it says otherwise. */
export const authored = (
  english: string,
  simplified: string,
  traditional: string,
  taiwan = traditional,
): ByLanguage<string> => ({
  en: english,
  'zh-Hans': simplified,
  'zh-HK': traditional,
  'zh-TW': taiwan,
});

/** The label of what the author says otherwise, such as whom a ring is for, goes with it. */
const isOverruled = (name: string, said: Settings): boolean =>
  said[name] !== undefined || said[name.replace(/Label$/, '')] !== undefined;

/** Makes a preset of a story: its rows cut at its date, its sentences held against its figures. */
export const presetOf = ({
  tag,
  settings,
  ownSettings,
  sentences,
  grid,
  keys = [],
  rowsAt = (dataset) => dataset,
  parts,
}: Story): Preset => ({
  tag,
  settings,
  ownSettings: (language, said = {}, facts = []) =>
    Object.fromEntries(
      Object.entries(ownSettings[language]).filter(
        ([name]) => facts.includes(name) || !isOverruled(name, said),
      ),
    ),
  grid: (language) => ({ ...grid(language), listed: true }),
  rowsAt,
  ...(parts && { parts }),
  wordsFor: (dataset, figures, language) =>
    checkSentences(sentences, new Map([...cellFigures(keys, dataset), ...figures]), language),
});

/** Cells by row and column name: `batch-7.provinces`; 1,267 is the same figure as 1267. */
function cellFigures(keys: readonly string[], { rows }: Dataset): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(({ id, cells }) =>
      keys.map(
        (key, index) =>
          [`${id}.${key}`, cells[index]!.replaceAll(/(?<=\d),(?=\d{3})/g, '')] as const,
      ),
    ),
  );
}

/** Holds each sentence against the figures drawn; for each part the first that is true is kept. */
function checkSentences(
  sentences: readonly Sentence[],
  figures: ReadonlyMap<string, string>,
  language: Language,
): CheckedWords {
  const words = new Map<WordPart, string>();
  const wrong = new Map<WordPart, Finding>();
  for (const { part, text, restsOn } of sentences) {
    const lie = Object.entries(restsOn).find(([name, says]) => figures.get(name) !== says);
    if (!lie && !words.has(part)) words.set(part, text[language]);
    if (lie && !wrong.has(part)) {
      const [name, says] = lie;
      wrong.set(part, found('claim-differs', part, name, says, figures.get(name) ?? 'nothing'));
    }
  }
  return {
    words,
    problems: [...wrong].filter(([part]) => !words.has(part)).map(([, finding]) => finding),
  };
}
