import { html, type TemplateResult } from 'lit';
import type { Locale } from '../locale/language.ts';
import { stateWords } from '../locale/state-words.ts';
import type { Finding } from '../problems/finding.ts';
import { tellProblem } from '../text/tell.ts';
import type { FigureState } from './content.ts';
import { eventOf } from './event.ts';

export { tellReader } from '../text/tell.ts';

/**
 * Tells each problem once, by a console warning with tag and id and by an event; gives back what
 * has been told by now.
 */
export function announce(
  element: Element,
  findings: readonly Finding[],
  told: ReadonlySet<string>,
): ReadonlySet<string> {
  const problems = findings.map(tellProblem);
  const name = `<${element.localName}${element.id ? ` id="${element.id}"` : ''}>`;
  for (const problem of problems.filter(({ text }) => !told.has(text))) {
    console.warn(`${name} ${problem.text}`);
    element.dispatchEvent(eventOf('problem', problem));
  }
  return new Set(problems.map(({ text }) => text));
}

/** What stands in the picture's place: the words of the figure's state, where it has any. */
export function placeholderOf(
  state: FigureState,
  { language, ownLang, tag }: Locale,
): { readonly body: TemplateResult } {
  const { empty, loading } = stateWords[language];
  const text = state === 'empty' ? empty : state === 'loading' ? loading : '';
  return { body: html`<p class="placeholder" lang=${ownLang ?? tag}>${text}</p>` };
}

/** Says that what is shown is not the latest. */
export const staleWords = ({ language }: Locale): string => stateWords[language].stale;

/** Attributes that are everybody's; frameworks and pages may put them on any tag. */
const GLOBAL =
  /^(?:id|class|style|slot|lang|dir|hidden|title|role|part|exportparts|tabindex|translate|is|nonce|inert|draggable|contenteditable|spellcheck|popover|item[a-z]+|anchor|accesskey|autofocus|enterkeyhint|inputmode|(?:data|aria|on|x|v|ng|_ng|svelte|astro|xml|wire|hx)[-:]?.*)$/;

/** The names that are ours to understand, such as `sorce`; those of frameworks are left in peace. */
export const withoutGlobals = (names: readonly string[]): readonly string[] =>
  names.filter(
    (name) =>
      // Curly quotes around an attribute make half of its words attributes of their own.
      /[“”‘’«»"']/.test(name) ||
      (/^[a-z]+(?:-[a-z]+)*$/.test(name) && (name === 'data' || !GLOBAL.test(name))),
  );
