import { html, nothing, svg, type TemplateResult } from 'lit';
import { isUnsure } from '../../data/said.ts';
import { eventWords } from '../../locale/event-words.ts';
import type { Language } from '../../locale/language.ts';
import { RUNGS, rungClass, type Rung } from '../../scale/ladder.ts';
import { percent } from '../../scale/line.ts';
import { estimateWidth } from '../../text/width.ts';
import type { Elapsed } from './elapsed.ts';
import type { Era, PlacedEvent, TimelineOfEvents, WideRung } from './layout.ts';

/** The size of words at the line, in em of the figure's text, and what they keep clear. */
const SIZE = 0.75;
const CLEAR = 0.8;

/** The first rung, from the one that the line is seen from, at which a text fits into a share of it. */
function fitsFrom(text: string, share: number, wide: WideRung): Rung | null {
  const needed = estimateWidth(text) * SIZE + CLEAR;
  return RUNGS.find((rung) => rung >= wide && share * rung >= needed) ?? null;
}

/** Whether every era has room for its name at the line; else all have it at their first card. */
export const canNameEras = ({ eras, wide }: TimelineOfEvents): boolean =>
  wide !== null && eras.every(({ label, from, to }) => fitsFrom(label, to - from, wide) === wide);

/**
 * The line of time above the cards. Its words stand in drawings of their own beside each other, so
 * that they run with the page; what has no words is mirrored as a whole.
 */
export const axisTemplate = (
  layout: TimelineOfEvents,
  wide: WideRung,
  language: Language,
): TemplateResult =>
  html`<div class=${`axis ${rungClass(wide)}`} aria-hidden="true">
    ${canNameEras(layout) && layout.eras.length > 0 ? eraNames(layout.eras) : nothing}
    ${pairTemplate(layout, wide, language)} ${stretchesTemplate(layout, wide, language)}
    <svg class="line">
      ${layout.eras.map(bandTemplate)}${layout.events.map(segmentTemplate(layout))}${layout.events.map(
        dotTemplate,
      )}
    </svg>
  </div>`;

const eraNames = (eras: readonly Era[]): TemplateResult =>
  html`<div class="words">
    ${eras.map(
      ({ label, from, to }) =>
        html`<svg class="named" width=${percent(to - from)}>
          <text x="50%" y="1.1em">${label}</text>
        </svg>`,
    )}
  </div>`;

const stretch = (elapsed: Elapsed | null, language: Language): string =>
  elapsed ? eventWords[language].stretch(elapsed) : '';

/** A bracket from one event of a pair to the other, with the time between them. */
function pairTemplate(
  { pair, events }: TimelineOfEvents,
  wide: WideRung,
  language: Language,
): TemplateResult | typeof nothing {
  if (!pair || areNeighbours(pair, events)) return nothing;
  const [{ x: from }, { x: to }, elapsed] = pair;
  const text = stretch(elapsed, language);
  return html`<div class="words">
    <svg class="skip" width=${percent(from)}></svg>
    <svg class="pair" width=${percent(to - from)}>
      <text class=${`led ${rungClass(fitsFrom(text, (to - from) / 1.3, wide))}`} x="50%" y="1em">
        ${text}
      </text>
      <line x1="0" x2="100%" y1="1.6em" y2="1.6em"></line>
      <line x1="0" x2="0" y1="1.6em" y2="2.1em"></line>
      <line x1="100%" x2="100%" y1="1.6em" y2="2.1em"></line>
    </svg>
  </div>`;
}

const areNeighbours = (
  [from, to]: readonly [PlacedEvent, PlacedEvent, Elapsed | null],
  events: readonly PlacedEvent[],
): boolean => events.indexOf(to) - events.indexOf(from) < 2;

/** Between two dots the time from one to the other. */
const stretchesTemplate = (
  { events, pair }: TimelineOfEvents,
  wide: WideRung,
  language: Language,
): TemplateResult =>
  html`<div class="words">
    ${events.slice(1).map((event, index) => {
      const { x, gap } = event;
      const isPair = event === pair?.[1] && events[index] === pair[0];
      const share = x - events[index]!.x;
      const text = stretch(gap!.elapsed, language);
      return html`<svg class="between" width=${percent(share)}>
        <text
          class=${`stretch ${isPair ? 'led ' : ''}${rungClass(fitsFrom(text, share, wide))}`}
          x="50%"
          y="1.1em"
        >
          ${text}
        </text>
      </svg>`;
    })}
  </div>`;

const bandTemplate = ({ from, to }: Era, index: number): TemplateResult =>
  svg`<rect class=${`band band-${index % 2}`} x=${percent(from)} width=${percent(to - from)} y="0" height="1.1em"></rect>`;

/** The line from the dot before, and the thin one from each dot down to its card. */
const segmentTemplate =
  ({ events, pair }: TimelineOfEvents) =>
  ({ x, gap }: PlacedEvent, index: number): TemplateResult => {
    const before = events[index - 1]?.x ?? 0;
    const isLed = pair !== null && x > pair[0].x && x <= pair[1].x;
    const look = `span${gap?.isFolded ? ' folded' : ''}${isLed ? ' led' : ''}`;
    return svg`<line class="down" x1=${percent(x)} x2=${percent(index / events.length)} y1="0.55em" y2="100%"></line>${
      gap
        ? svg`<line class=${look} x1=${percent(before)} x2=${percent(x)} y1="0.55em" y2="0.55em"></line>`
        : nothing
    }`;
  };

const dotTemplate = (event: PlacedEvent): TemplateResult =>
  svg`<circle class=${`dot${event.isHighlighted ? ' chosen' : ''}${isUnsure(event) ? ' unsure' : ''}`} cx=${percent(event.x)} cy="0.55em" r="0.38em"></circle>`;
