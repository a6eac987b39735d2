import { withoutMarks } from './quote-marks.ts';

/** Who spoke, as whom, and what else is said of it; each '' where it is not given. */
export interface Attribution {
  readonly speaker: string;
  readonly role: string;
  readonly context: string;
}

/** A dash and a name behind a quote that is closed already, on its line or a new one. */
const BEHIND = /^([^]*[」』”’»"])\s*(?:[—–―─]+|--+|-\s)\s*([^「」『』“”"]+)$/u;

/** A last line that begins with a dash, or one with a name and the one below it. */
const LAST_LINE =
  /^([^]*\S)\s*\n(?:[—–―─]+|--+|-\s)\s*((?![\d「『“‘«"])[^\n]+|[\p{Lu}\p{Lo}][^\n]+\n[^\n]+)$/u;

/** Ends as a sentence does: a line of dialogue and nobody's name. Initials and Jr. end so too. */
const IS_SENTENCE =
  /[。！？!?…：:；;，,」』”’"]$|(?<![\s.]\p{Lu}|\b[JS]r|\b(?:Inc|Ltd|Co|Corp))\.$/mu;

/** A line before it that begins with a dash too: people speaking in turn. */
const IN_TURN = /(?:^|\n)[—–―─-][^\n]*$/u;

/** Longer than any name with its office, in signs. */
const MOST_SIGNS = 120;

/**
 * Parts a quote from a last line that names who spoke: ——劉慈欣，作家. What may be a line of the quote
 * itself stays in it, since words must be nobody's but the speaker's.
 */
export function partSpeaker(text: string): readonly [quote: string, by: string] {
  const [, marked = '', behind = ''] = BEHIND.exec(text) ?? [];
  if (withoutMarks(marked).typed) return [marked, behind.replace(/。$/u, '')];
  const [, quote = '', by = ''] = LAST_LINE.exec(text) ?? [];
  const isNone = by === '' || by.length > MOST_SIGNS || IS_SENTENCE.test(by) || IN_TURN.test(quote);
  return isNone ? [text, ''] : [quote, by];
}

/** A name up to its first comma or line end, Jr. being part of it, and what follows. */
const NAME = /^([^,，\n]*(?:, ?(?:[JS]r\b\.?|I{2,}\b))?)[,，\n]?\s*([^]*)$/u;

/** Takes apart who spoke. What the author gives by attributes comes first; what is left is context. */
export function readAttribution(by: string, given: Attribution): Attribution {
  const lines = by.split('\n').map((line) => line.replace(/^[\s—–―─-]+/u, '').trim());
  const said = lines.join('\n');
  const [, name = '', rest = ''] = NAME.exec(said) ?? [];
  const isTheirs = given.speaker === '' || given.speaker === name.trim();
  const speaker = given.speaker || name.trim();
  const role = given.role || (isTheirs ? rest : '');
  const left = isTheirs ? rest : said;
  const more = [role, given.context].includes(left) ? '' : left;
  const joined = (text: string): string =>
    text.replaceAll(/[,，]?\n/g, /\p{Script=Han}/u.test(text) ? '，' : ', ');
  return {
    speaker,
    role: joined(role),
    context: joined([given.context, more].filter(Boolean).join('\n')),
  };
}
