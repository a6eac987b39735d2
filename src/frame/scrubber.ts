import { html, nothing, render, svg, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { scrubWords } from '../locale/scrub-words.ts';
import type { Locale } from '../locale/language.ts';
import { percent } from '../scale/line.ts';
import { estimateWidth } from '../text/width.ts';
import type { ScrubStop, ScrubStops } from '../scale/stops.ts';

/** What a scrubber is drawn from: the stops of its axis, the one it is at, and the page's language. */
export interface ScrubState {
  readonly stops: ScrubStops;
  readonly at: number;
  readonly locale: Locale;
}

/**
 * Draws a native range input over the plot, with an upright line and the values at the place it is
 * at. Keys, touch and screen readers work as they do with any range.
 */
export function drawScrubber(
  place: HTMLElement,
  state: ScrubState,
  move: (at: number) => void,
): void {
  render(scrubTemplate(state, move), place);
}

/** The range counts thousandths of the plot, so that a finger finds what it points at. */
const FINE = 1000;

function scrubTemplate(
  { stops: { xs, at: stopAt }, at, locale }: ScrubState,
  move: (at: number) => void,
): TemplateResult {
  const stop = stopAt(at);
  const here = Math.round(stop.x * FINE);
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    // A finger does not focus a range, and the values are seen where the focus is.
    input.focus({ preventScroll: true });
    const said = Number(input.value);
    const next = nearest(xs, said / FINE);
    // A key moves by a thousandth, which is meant as the next stop; a pointer is where it is.
    const isKey = next === at && !input.matches(':active');
    const wanted = isKey ? at + Math.sign(said - here) : next;
    move(Math.max(0, Math.min(xs.length - 1, wanted)));
  };
  return html`<label class="unseen" for="scrub" lang=${locale.ownLang ?? nothing}
      >${scrubWords[locale.language].label}</label
    >
    <input
      id="scrub"
      type="range"
      min="0"
      max=${FINE}
      .value=${live(String(here))}
      aria-valuetext=${stop.words}
      @input=${take}
    />
    ${guideTemplate(stop)}${zonesTemplate(xs, move)}`;
}

/** More stops than this are too close for a mouse to rest on one. */
const MOST_ZONES = 300;

/**
 * A strip around each stop that a mouse moves to by being over it; styles give them to a mouse only.
 * Their places are shares of the plot, so nothing has to be measured.
 */
function zonesTemplate(
  xs: readonly number[],
  move: (at: number) => void,
): TemplateResult | typeof nothing {
  if (xs.length > MOST_ZONES) return nothing;
  const edge = (at: number): number =>
    at <= 0 ? 0 : at >= xs.length ? 1 : (xs[at - 1]! + xs[at]!) / 2;
  const press = (event: Event): void => {
    const root = (event.target as Element).getRootNode() as ShadowRoot;
    root.getElementById('scrub')?.focus({ preventScroll: true });
  };
  return html`<svg class="scrub-zones" aria-hidden="true" @click=${press}>
    ${xs.map((_, at) => svg`<rect x=${percent(edge(at))} width=${percent(edge(at + 1) - edge(at))} height="100%" @pointerenter=${() => move(at)}></rect>`)}
  </svg>`;
}

/** The stop nearest to a share of the plot. */
function nearest(xs: readonly number[], share: number): number {
  let best = 0;
  xs.forEach((x, index) => {
    if (Math.abs(x - share) < Math.abs(xs[best]! - share)) best = index;
  });
  return best;
}

const LINE = 1.3;

/** An upright line with a dot on each line, and a card with the values on the side that has room. */
function guideTemplate({ x, when, values }: ScrubStop): TemplateResult {
  const texts = values.map(({ name, text }) => [name, text].filter(Boolean).join(' '));
  const wide = Math.max(...[when, ...texts].map(estimateWidth)) * 1.08 + 1.2;
  const left = x > 0.5 ? -wide - 0.8 : 0.8;
  const high = (texts.length + 1) * LINE + 0.7;
  return html`<svg class="scrub-guide" aria-hidden="true">
    <line x1=${percent(x)} x2=${percent(x)} y1="0" y2="100%"></line>
    ${values.map(({ y, tone }) => svg`<circle class="dot ${tone}" cx=${percent(x)} cy=${percent(y)} r="4"></circle>`)}
    <svg x=${percent(x)} overflow="visible">
      <rect
        class="scrub-card"
        x="${left}em"
        y="0.2em"
        width="${wide}em"
        height="${high}em"
        rx="3"
      ></rect>
      <text class="scrub-when" x="${left + 0.6}em" y="${LINE + 0.2}em">${when}</text>
      ${texts.map((text, index) => svg`<text class="scrub-value ${values[index]!.tone}" x="${left + 0.6}em" y="${(index + 2) * LINE + 0.2}em">${text}</text>`)}
    </svg>
  </svg>`;
}
