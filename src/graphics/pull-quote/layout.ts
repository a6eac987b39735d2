import type { SettingsOf } from '../../data/attributes.ts';
import { cellReader } from '../../data/cell-reader.ts';
import type { Dataset } from '../../data/dataset.ts';
import { gridOf, type Grid } from '../../data/grid.ts';
import type { LightNode } from '../../data/light-node.ts';
import { linesIn, wordsBetween } from '../../data/light-words.ts';
import type { Role } from '../../locale/vocabulary.ts';
import { estimateWidth } from '../../text/width.ts';
import { partSpeaker, readAttribution } from './attribution.ts';
import { initialsOf } from './initials.ts';
import { guessLanguage, marksOf, readLanguage } from './quote-language.ts';
import { CORNERS, CURLY, markTurns, withoutMarks } from './quote-marks.ts';

/** What an author may say of a quote by attributes; its words may also stand between the tags. */
export const PULL_QUOTE_ATTRIBUTES = {
  quote: 'text',
  speaker: 'text',
  speakerRole: 'text',
  quoteLang: 'text',
  original: 'text',
  translated: ['ours'],
  context: 'text',
} as const;

export type PullQuoteSettings = SettingsOf<typeof PULL_QUOTE_ATTRIBUTES>;

/** Words that somebody said, between the marks of their language. */
export interface Quoted {
  readonly open: string;
  /** Its paragraphs are parted by line ends. */
  readonly text: string;
  readonly close: string;
  /** Full-width marks take an em of the line, curly ones about half. */
  readonly form: 'corners' | 'curly';
  /** In canonical spelling; null where it is the page's, or nobody knows. */
  readonly lang: string | null;
}

/** How large words are set, by how many there are. */
export type QuoteSize = 'shortest' | 'short' | 'medium' | 'long' | 'longest';

/** Everything a pull quote shows, ready to be put into words. */
export interface QuoteLayout {
  readonly quote: Quoted;
  /** The words as they were said, where `quote` is a translation. */
  readonly original: Quoted | null;
  readonly size: QuoteSize;
  /** Who said it, as whom, and when or where; each '' where it is not given. */
  readonly speaker: string;
  readonly role: string;
  readonly context: string;
  readonly initials: string;
  /** The language it was said in, where that is known; null where it is not. */
  readonly saidIn: string | null;
  readonly isTranslated: boolean;
  readonly isOurs: boolean;
  /** What was said of the language and is none. */
  readonly strange: string;
}

/** The one row of a quote; the frame has set the others aside aloud. Attributes fill what it leaves out. */
export function layoutQuote(
  dataset: Dataset,
  settings: PullQuoteSettings,
  page: string,
): QuoteLayout {
  const row = dataset.rows[0]!;
  const said = (role: Role): string => cellReader(dataset, role)(row).trim();
  const speaker = row.label.trim() || settings.speaker || '';
  return {
    ...wordsOf(
      said('text'),
      {
        ...settings,
        original: said('original') || linesIn(settings.original ?? ''),
        quoteLang: said('lang') || settings.quoteLang,
      },
      page,
    ),
    speaker,
    role: said('speaker-role') || settings.speakerRole || '',
    context: row.note.trim() || settings.context || '',
    initials: initialsOf(speaker),
  };
}

/** What was said, apart from who said it. */
function wordsOf(
  text: string,
  { original, quoteLang = '', translated }: PullQuoteSettings,
  page: string,
): Omit<QuoteLayout, 'speaker' | 'role' | 'context' | 'initials'> {
  const lang = readLanguage(quoteLang);
  const isOurs = translated === 'ours';
  const first = original && original !== text ? quoted(original, lang, page) : null;
  const isTranslated = first !== null || isOurs;
  const quote = quoted(text, isTranslated ? null : lang, page);
  return {
    quote,
    original: first,
    size: sizeOf(quote.text),
    saidIn: lang ?? (isTranslated ? first : quote)?.lang ?? null,
    isTranslated,
    isOurs,
    strange: lang ? '' : quoteLang,
  };
}

/** Words between the marks of the language that the author gives them, or that their script tells. */
function quoted(given: string, said: string | null, page: string): Quoted {
  const bare = withoutMarks(given);
  // Plain Chinese may be in either script; the characters know.
  const isPlain = said === null || /^(?:zh|cmn)$/.test(said);
  const lang = (isPlain ? guessLanguage(bare, page) : null) ?? said;
  const marks = lang ? marksOf(lang) : CURLY;
  return {
    open: marks[0],
    text: markTurns(bare.turns, marks),
    close: marks[1],
    form: marks === CORNERS ? 'corners' : 'curly',
    lang: lang && !`${page}-`.startsWith(`${lang}-`) ? lang : null,
  };
}

const SIZES: readonly (readonly [QuoteSize, most: number])[] = [
  ['shortest', 18],
  ['short', 60],
  ['medium', 150],
  ['long', 400],
];

/** By the estimated width in em of its own type, so that Han and Latin count alike. */
function sizeOf(text: string): QuoteSize {
  const width = estimateWidth(text);
  return SIZES.find(([, most]) => width <= most)?.[0] ?? 'longest';
}

/**
 * A quote by attribute, or the words between the tags, as the one row of a grid, apart from who is
 * said there to have spoken; null where neither says anything.
 */
export function gridOfQuote(
  settings: PullQuoteSettings,
  children: readonly LightNode[],
): Grid | null {
  const { speaker = '', speakerRole: role = '', context = '' } = settings;
  const between = wordsBetween(children);
  const [quote, own] = partSpeaker(linesIn(settings.quote ?? '') || between.words);
  if (quote === '') return null;
  const by = [own, between.by].filter(Boolean).join('\n');
  const said = readAttribution(by, { speaker, role, context });
  return gridOf(
    ['label', 'text', 'speaker-role', 'note'],
    [{ number: 1, cells: [said.speaker, quote, said.role, said.context] }],
  );
}
