import { css, type CSSResult } from 'lit';
import { ladderStyles } from '../../marks/ladder.ts';
import { lineStyles } from '../../marks/line-styles.ts';
import { plotStyles } from '../../marks/plot-styles.ts';
import { untilStyles } from '../../marks/until.ts';

/** Names and values stand in the colour of their line at its end. */
export const lineChartStyles: CSSResult = css`
  ${plotStyles}
  ${lineStyles}
  .ends,
  .end-columns {
    grid-area: 1 / 3;
  }
  .ends {
    position: relative;
    padding-inline-start: 0.5em;
    /* Half of a year beneath the plot's end, where nothing wider stands here. */
    min-inline-size: 1.75em;
    box-sizing: border-box;
    font-size: max(0.75em, 12px);
    text-autospace: no-autospace;
    text-spacing-trim: space-all;
  }
  .ends .ghost {
    display: block;
    visibility: hidden;
    block-size: 0;
    overflow: hidden;
    font-weight: 700;
    white-space: nowrap;
  }
  .plot .ends svg {
    position: absolute;
    inset-block-start: 0;
    /* Its texts keep their room by themselves; one of a single digit is narrower than 1em. */
    inline-size: 1px;
  }
  .ends .end-text {
    font-size: 1em;
  }
  .plot .end-text {
    fill: var(--_pm-tone);
  }
  .plot .end-text.only {
    fill: var(--_pm-ink);
  }
  .plot .last {
    font-weight: 700;
  }
  .scrub {
    grid-area: 1 / 2;
    position: relative;
  }
  .scrub input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    appearance: none;
    background: none;
    cursor: ew-resize;
    direction: ltr;
    /* A finger that moves up or down still moves the page. */
    touch-action: pan-y;
  }
  .scrub input::-webkit-slider-thumb {
    inline-size: 1px;
    block-size: 100%;
    appearance: none;
    background: none;
  }
  .scrub input::-moz-range-thumb {
    inline-size: 1px;
    block-size: 100%;
    border: 0;
    background: none;
  }
  .scrub input:focus-visible {
    outline: 2px solid var(--_pm-accent);
    outline-offset: 2px;
  }
  .plot .scrub-guide {
    position: absolute;
    inset: 0;
    block-size: 100%;
    pointer-events: none;
    visibility: hidden;
    font-size: max(0.75em, 12px);
  }
  .plot .scrub-guide text {
    font-size: 1em;
  }
  .scrub:focus-within .scrub-guide {
    visibility: visible;
  }
  .plot .scrub-zones {
    display: none;
    position: absolute;
    inset: 0;
    block-size: 100%;
    fill: none;
    pointer-events: all;
  }
  @media (hover: hover) and (pointer: fine) {
    .plot .scrub-zones {
      display: block;
    }
    .scrub:hover .scrub-guide {
      visibility: visible;
    }
  }
  .scrub-guide line {
    stroke: var(--_pm-muted);
  }
  .scrub-card {
    fill: var(--_pm-paper);
    stroke: var(--_pm-rule);
  }
  .plot .scrub-when {
    fill: var(--_pm-muted);
  }
  .plot .scrub-value {
    fill: var(--_pm-tone);
    font-weight: 700;
  }
  .plot .scrub-value.only {
    fill: var(--_pm-ink);
  }
  @media print {
    .scrub {
      display: none;
    }
  }
  .stretch {
    fill: var(--_pm-tint);
  }
  .plot .remark {
    fill: var(--_pm-ink);
  }
  .plot .remark,
  .plot .within {
    stroke: var(--_pm-paper);
    stroke-width: 3px;
    paint-order: stroke;
  }
  ${ladderStyles}
  ${untilStyles}
  @media (forced-colors: active) {
    .plot .end-text,
    .plot .end-text.only,
    .plot .scrub-value,
    .plot .scrub-value.only,
    .plot .scrub-when {
      fill: CanvasText;
      stroke: none;
    }
    .stretch {
      fill: Canvas;
      stroke: GrayText;
    }
    .plot .remark {
      fill: CanvasText;
      stroke: Canvas;
    }
    .scrub-card {
      fill: Canvas;
      stroke: CanvasText;
    }
    .scrub-guide line {
      stroke: CanvasText;
    }
  }
`;
