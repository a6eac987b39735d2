import { css, type CSSResult } from 'lit';

/** Slopes run from left to right in every script, as time does. */
export const slopeStyles: CSSResult = css`
  .slope {
    display: grid;
    grid-template-columns: auto 1em minmax(0, 1fr) 1em auto;
    direction: ltr;
  }
  .slopes > div + div {
    margin-block-start: 1.2em;
  }
  .tiny + .tiny {
    margin-block-start: 0.6em;
  }
  .canvas {
    display: block;
    grid-area: 1 / 3;
    inline-size: 100%;
    overflow: visible;
  }
  .canvas text {
    font-size: max(0.75em, 12px);
    fill: var(--_pm-muted);
    text-autospace: no-autospace;
    text-spacing-trim: space-all;
  }
  .canvas .middle {
    text-anchor: middle;
  }
  .canvas .end {
    text-anchor: end;
  }
  .canvas .datum {
    fill: var(--_pm-ink);
    stroke: var(--_pm-paper);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .upright {
    stroke: var(--_pm-rule);
  }
  .stroke {
    stroke: var(--_pm-bar-2);
    stroke-width: 2.25px;
    stroke-linecap: round;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .end-dot {
    fill: var(--_pm-bar-2);
    stroke: var(--_pm-paper);
  }
  .end-dot.said {
    fill: var(--_pm-paper);
    stroke: var(--_pm-bar-2);
    stroke-width: 2px;
    stroke-dasharray: 2 2;
  }
  .highlighted .stroke,
  .highlighted .end-dot.said {
    stroke: var(--_pm-bar-highlight);
  }
  .highlighted .end-dot:not(.said) {
    fill: var(--_pm-bar-highlight);
  }
  .ends {
    grid-row: 1;
    line-height: 1.25em;
  }
  .ends.left {
    grid-column: 1;
    text-align: end;
  }
  .ends.right {
    grid-column: 5;
  }
  .leaders {
    display: block;
    grid-row: 1;
    inline-size: 0.55em;
    block-size: 100%;
    overflow: visible;
    stroke: var(--_pm-rule);
  }
  .leaders.left {
    grid-column: 2;
    margin-inline-start: 0.2em;
  }
  .leaders.right {
    grid-column: 4;
    margin-inline-start: 0.25em;
  }
  .gap,
  .end-line {
    display: block;
  }
  .gap {
    inline-size: 1px;
  }
  .end-label {
    display: block;
    white-space: nowrap;
  }
  .end-line {
    block-size: 1.25em;
  }
  .end-line > * {
    font-size: max(0.8125em, 12px);
  }
  .end-line > span {
    color: var(--_pm-muted);
  }
  .highlighted .end-line > * {
    color: var(--_pm-ink);
  }
  .end-line .badge {
    padding-block: 0;
    font-size: 1em;
    line-height: 1.25;
  }
  .slopes .remark {
    margin-block-start: 0.5em;
  }
  @media (forced-colors: active) {
    .stroke,
    .upright,
    .leaders,
    .highlighted .end-dot.said,
    .end-dot.said {
      stroke: CanvasText;
    }
    .end-dot,
    .highlighted .end-dot:not(.said) {
      fill: CanvasText;
      stroke: Canvas;
    }
    .end-dot.said {
      fill: Canvas;
      stroke: CanvasText;
    }
    .canvas text,
    .canvas .datum {
      fill: CanvasText;
      stroke: none;
    }
    .highlighted .stroke {
      stroke: Highlight;
    }
  }
`;
