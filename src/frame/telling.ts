import { html, type TemplateResult } from 'lit';
import { groupBy } from '../data/group-by.ts';
import type { Locale } from '../locale/language.ts';
import { stateWords } from '../locale/state-words.ts';
import { found, type Finding } from '../problems/finding.ts';
import { tellProblem } from '../text/tell.ts';
import type { FigureState } from './content.ts';
import { eventOf } from './event.ts';

export { limitRows } from '../data/limit-rows.ts';
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
  const problems = gather(findings).map(tellProblem);
  const name = `<${element.localName}${element.id ? ` id="${element.id}"` : ''}>`;
  for (const problem of problems.filter(({ text }) => !told.has(text))) {
    console.warn(`${name} ${problem.text}`);
    element.dispatchEvent(eventOf('problem', problem));
  }
  return new Set(problems.map(({ text }) => text));
}

/** Rows that the graphic has no use for are one problem for each reason, however many they are. */
function gather(findings: readonly Finding[]): readonly Finding[] {
  const unused = findings.filter(({ code }) => code === 'row-not-used');
  return [
    ...findings.filter(({ code }) => code !== 'row-not-used'),
    ...[...groupBy(unused, ({ details }) => String(details[1]))].map(([why, all]) =>
      all.length > 1
        ? found('rows-not-used', all.map(({ details }) => details[0]) as readonly number[], why)
        : all[0]!,
    ),
  ];
}

/**
 * What stands in the picture's place: the words of the figure's state, or what the author wrote
 * between the tags where it could not be drawn.
 */
export function placeholderOf(
  state: FigureState,
  { language, ownLang, tag }: Locale,
): { readonly body: TemplateResult } {
  if (state === 'error') return { body: html`<slot></slot>` };
  const { empty, loading } = stateWords[language];
  const text = state === 'empty' ? empty : loading;
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
