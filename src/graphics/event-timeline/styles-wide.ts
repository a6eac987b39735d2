import { css, type CSSResult } from 'lit';
import { wideLadderStyles } from '../../marks/ladder.ts';

/**
 * Events beside each other below the line of time, which has the words between them. All of it are
 * rules, as the build squeezes no sheet that begins with something else.
 */
const beside = css`
  /* Each lies over all others, and lets pass what points at these. */
  .events {
    display: grid;
    padding: 0;
  }
  .event {
    grid-area: 1 / 1;
    display: flex;
    pointer-events: none;
  }
  .card {
    flex: 1;
    min-inline-size: 0;
    pointer-events: auto;
  }
  .skip {
    display: block;
    block-size: 1px;
  }
  .ending {
    text-align: end;
  }
  .body,
  .era {
    margin: 0;
    padding: 0;
  }
  .era::after,
  .body::before,
  .body::after,
  .strut {
    display: none;
  }
  .body .date {
    float: none;
    inline-size: auto;
    margin: 0;
    text-align: inherit;
  }
  .gap,
  .after,
  &:not(.era-cards) .era {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

/** The line of time above the cards, and the list as cards; only the rungs from which these can be. */
export const eventAxisStyles: CSSResult = css`
  .axis {
    margin-inline: 0.4em;
  }
  .axis svg {
    flex: none;
    overflow: visible;
  }
  .axis text {
    direction: ltr;
    font-size: max(0.75em, 12px);
    fill: var(--_pm-muted);
    text-anchor: middle;
  }
  .words {
    display: flex;
  }
  .named,
  .between {
    block-size: 1.3em;
  }
  .pair {
    block-size: 2.5em;
  }
  .axis .skip {
    display: block;
  }
  .axis text.led {
    font-size: 1em;
    font-weight: 700;
    fill: var(--_pm-accent);
  }
  .line {
    display: block;
    inline-size: 100%;
    block-size: 2.4em;
  }
  .line:dir(rtl) {
    transform: scaleX(-1);
  }
  .axis line {
    stroke: var(--_pm-rule);
  }
  .axis .down,
  .axis .span {
    stroke: var(--_pm-muted);
  }
  .axis .span {
    stroke-width: 2px;
  }
  .axis .folded {
    stroke-dasharray: 5 4;
  }
  .axis line.led,
  .pair line {
    stroke: var(--_pm-accent);
  }
  .band {
    fill: var(--_pm-tint);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .band-1 {
    fill: none;
  }
  .dot {
    fill: var(--_pm-bar-2);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .dot.chosen {
    fill: var(--_pm-accent);
  }
  .dot.unsure {
    fill: var(--_pm-paper);
    stroke: var(--_pm-muted);
    stroke-width: 2px;
  }
  .dot.chosen.unsure {
    stroke: var(--_pm-accent);
  }
  @container pm-figure (inline-size >= 40em) {
    .wide-40 {
      ${beside}
    }
  }
  @container pm-figure (inline-size >= 56.25em) {
    .wide-56 {
      ${beside}
    }
  }
  ${wideLadderStyles}
  @media (forced-colors: active) {
    .axis text,
    .axis text.led {
      fill: CanvasText;
    }
    .axis line,
    .axis .down,
    .axis .span,
    .axis line.led {
      stroke: CanvasText;
    }
    .dot {
      fill: CanvasText;
    }
    .dot.chosen {
      fill: Highlight;
    }
    .dot.unsure,
    .band {
      fill: Canvas;
      stroke: CanvasText;
    }
    .dot.chosen.unsure {
      fill: Canvas;
      stroke: Highlight;
    }
  }
`;
