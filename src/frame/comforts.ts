import { readLocale, type Locale } from '../locale/language.ts';
import { readStops } from '../scale/stops.ts';
import { nearestLang } from './around.ts';
import { drawScrubber } from './scrubber.ts';
import { drawTools, toolsIn } from './table-tools.ts';
import { WAITING } from './waiting.ts';

/** Brings the script of a figure's own tag; settles when the figure is an element. */
export type Wake = () => Promise<unknown>;

/**
 * Adds to a server's drawing what it is worth nothing for without a script: a scrubber to a plot whose
 * stops are printed with it, the tools to a table. The script of the figure's tag is many times as large
 * and is not needed before a reader uses one of the tools.
 */
export function lendComforts(figure: Element, wake: Wake): void {
  const root = figure.shadowRoot!;
  const locale = readLocale(nearestLang(figure));
  const plot = root.querySelector<HTMLElement>('.scrub');
  if (plot) lendScrubber(plot, locale);
  else lendTools(root, locale, async () => (await wake(), figure as Table));
}

function lendScrubber(place: HTMLElement, locale: Locale): void {
  const stops = readStops(place.dataset['stops']!);
  const draw = (at: number): void => drawScrubber(place, { stops, at, locale }, draw);
  draw(stops.xs.length - 1);
}

/** A table whose script is here. */
interface Table extends Element {
  sort: string | undefined;
  query: string | undefined;
}

function lendTools(root: ShadowRoot, locale: Locale, wake: () => Promise<Table>): void {
  const use = async (set: (table: Table) => void): Promise<void> => {
    keepFocus(root);
    set(await wake());
  };
  drawTools(
    root,
    { query: '', said: '', locale },
    {
      order: (by) => void use((table) => (table.sort = by)),
      search: (query) => void use((table) => (table.query = query)),
    },
  );
}

/**
 * The table draws itself anew and lays its own tools a moment later; the one that is in use then has
 * the focus again.
 */
function keepFocus(root: ShadowRoot): void {
  const tool = root.activeElement;
  if (!tool || tool.hasAttribute(WAITING)) return;
  tool.setAttribute(WAITING, '');
  const place = toolsIn(root).indexOf(tool);
  new MutationObserver((_, observer) => {
    const next = toolsIn(root)[place];
    if (!next || next === tool) return;
    observer.disconnect();
    if (root.activeElement) return;
    (next as HTMLElement).focus({ preventScroll: true });
    // Who types goes on at the end of what is there.
    if (next instanceof HTMLInputElement) {
      const { length } = next.value;
      next.setSelectionRange(length, length);
    }
  }).observe(root, { childList: true, subtree: true });
}
