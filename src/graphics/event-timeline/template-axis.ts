import { html, nothing, svg, type TemplateResult } from 'lit';
import { rungClass } from '../../scale/ladder.ts';
import { percent } from '../../scale/line.ts';
import type { WideRung } from './cards.ts';
import type { Era, PlacedEvent, TimelineOfEvents } from './layout.ts';

/**
 * The line of time above the cards. Its words stand in drawings of their own beside each other, so
 * that they run with the page; what has no words is mirrored as a whole.
 */
export const axisTemplate = (layout: TimelineOfEvents, wide: WideRung): TemplateResult =>
  html`<div class=${`axis ${rungClass(wide)}`} aria-hidden="true">
    ${layout.namesEras && layout.eras.length > 0 ? eraNames(layout.eras) : nothing}
    ${pairTemplate(layout)} ${stretchesTemplate(layout)}
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

/** A bracket from one event of a pair to the other, with the time between them. */
function pairTemplate({ pair }: TimelineOfEvents): TemplateResult | typeof nothing {
  if (!pair || pair.areNeighbours) return nothing;
  const { first, second, words, from } = pair;
  return html`<div class="words">
    <svg class="skip" width=${percent(first.x)}></svg>
    <svg class="pair" width=${percent(second.x - first.x)}>
      <text class=${`led ${rungClass(from)}`} x="50%" y="1em">${words}</text>
      <line x1="0" x2="100%" y1="1.6em" y2="1.6em"></line>
      <line x1="0" x2="0" y1="1.6em" y2="2.1em"></line>
      <line x1="100%" x2="100%" y1="1.6em" y2="2.1em"></line>
    </svg>
  </div>`;
}

/** Between two dots the time from one to the other. */
const stretchesTemplate = ({ events, pair }: TimelineOfEvents): TemplateResult =>
  html`<div class="words">
    ${events.slice(1).map((event, index) => {
      const { x, gap } = event;
      const isPair = pair?.areNeighbours && event === pair.second;
      return html`<svg class="between" width=${percent(x - events[index]!.x)}>
        <text class=${`stretch ${isPair ? 'led ' : ''}${rungClass(gap!.from)}`} x="50%" y="1.1em">
          ${gap!.words}
        </text>
      </svg>`;
    })}
  </div>`;

const bandTemplate = ({ from, to }: Era, index: number): TemplateResult =>
  svg`<rect class=${`band band-${index % 2}`} x=${percent(from)} width=${percent(to - from)} y="0" height="1.1em"></rect>`;

/** The line from the dot before, and the thin one from each dot down to its card. */
const segmentTemplate =
  ({ events, pair }: TimelineOfEvents) =>
  ({ x, gap, card }: PlacedEvent, index: number): TemplateResult => {
    const before = events[index - 1]?.x ?? 0;
    const isLed = pair !== null && x > pair.first.x && x <= pair.second.x;
    const look = `span${gap?.isFolded ? ' folded' : ''}${isLed ? ' led' : ''}`;
    return svg`<line class="down" x1=${percent(x)} x2=${percent(card!.foot)} y1="0.55em" y2="100%"></line>${
      gap
        ? svg`<line class=${look} x1=${percent(before)} x2=${percent(x)} y1="0.55em" y2="0.55em"></line>`
        : nothing
    }`;
  };

const dotTemplate = (event: PlacedEvent): TemplateResult =>
  svg`<circle class=${`dot${event.isHighlighted ? ' chosen' : ''}${event.isUnsure ? ' unsure' : ''}`} cx=${percent(event.x)} cy="0.55em" r="0.38em"></circle>`;
