import { css, type CSSResult } from 'lit';

/** A plot between its axes, its grid, its texts, its notes and its key. */
export const plotStyles: CSSResult = css`
  .plot {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    direction: ltr;
    font-family: var(--_pm-font);
    font-size: 1em;
    font-variant-numeric: tabular-nums;
  }
  .plot svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .plot text {
    font-size: max(0.75em, 12px);
    fill: var(--_pm-muted);
    text-autospace: no-autospace;
    text-spacing-trim: space-all;
  }
  .plot-head,
  .plot-key,
  .plot-notes {
    margin: 0;
    font-family: var(--_pm-font);
    font-size: max(0.75em, 12px);
    color: var(--_pm-muted);
  }
  .plot-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.2em;
    padding-block: 0.2em 0.4em;
  }
  .plot-notes {
    padding-block-start: 0.5em;
  }
  .plot-notes li {
    padding-inline-start: 1.5em;
    text-indent: -1.5em;
  }
  .plot-notes b {
    font-weight: 700;
    color: var(--_pm-ink);
  }
  .swatch {
    display: inline-block;
    inline-size: 1.4em;
    block-size: 0.7em;
    margin-inline-end: 0.4em;
    overflow: visible;
  }
  .y-axis {
    grid-area: 1 / 1;
    position: relative;
    padding-inline-end: 0.5em;
  }
  .y-axis .ghost {
    visibility: hidden;
    font-size: max(0.75em, 12px);
    white-space: nowrap;
  }
  .y-axis svg {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: calc(100% - 0.5em);
  }
  .y-axis text,
  .plot .end {
    text-anchor: end;
  }
  .canvas {
    grid-area: 1 / 2;
  }
  .x-axis {
    grid-area: 2 / 2;
  }
  .x-axis text,
  .plot .middle,
  .note-mark {
    text-anchor: middle;
  }
  .grid-line {
    stroke: var(--_pm-rule);
  }
  .zero-line {
    stroke: var(--_pm-ink);
  }
  .plot .datum,
  .plot .sum {
    fill: var(--_pm-ink);
    stroke: var(--_pm-paper);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .plot .sum {
    font-weight: 700;
  }
  .threshold {
    stroke: var(--_pm-ink);
    stroke-dasharray: 6 3;
  }
  /* Its ground is as wide as a gap between words, so that no break's line is seen in one. */
  .plot .limit {
    fill: var(--_pm-ink);
    font-weight: 700;
    stroke: var(--_pm-paper);
    stroke-width: 6px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .break {
    stroke: var(--_pm-muted);
    stroke-dasharray: 2 3;
  }
  .series-0 {
    --_pm-tone: var(--pm-series-1, light-dark(#2f5d8c, #7fb0e0));
  }
  .series-1 {
    --_pm-tone: var(--pm-series-2, light-dark(#b93527, #f08a78));
  }
  .series-2 {
    --_pm-tone: var(--pm-series-3, light-dark(#0d6e6e, #5cc2bb));
  }
  .series-3 {
    --_pm-tone: var(--pm-series-4, light-dark(#8a5a00, #d9ac57));
  }
  .series-4 {
    --_pm-tone: var(--pm-series-5, light-dark(#6f4596, #bd9ae0));
  }
  .series-5 {
    --_pm-tone: var(--pm-series-6, light-dark(#4f6f1c, #a5c66c));
  }
  .series-6 {
    --_pm-tone: var(--pm-series-7, light-dark(#a03a73, #e592bf));
  }
  .series-7 {
    --_pm-tone: var(--pm-series-8, light-dark(#5b616c, #a6acb7));
  }
  .only {
    --_pm-tone: var(--_pm-bar);
  }
  .highlighted {
    --_pm-tone: var(--_pm-bar-highlight);
  }
  rect,
  .line {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  @media (forced-colors: active) {
    .plot text,
    .plot .limit,
    .plot .datum,
    .plot .sum {
      fill: CanvasText;
      stroke: Canvas;
    }
    .plot text:not(.datum, .sum, .limit) {
      stroke: none;
    }
    .grid-line,
    .break {
      stroke: GrayText;
    }
    .zero-line,
    .threshold {
      stroke: CanvasText;
    }
    .series-0,
    .series-1,
    .series-2,
    .series-3,
    .series-4,
    .series-5,
    .series-6,
    .series-7,
    .only {
      --_pm-tone: CanvasText;
    }
    .highlighted {
      --_pm-tone: Highlight;
    }
  }
`;
