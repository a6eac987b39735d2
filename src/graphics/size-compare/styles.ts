import { css, type CSSResult } from 'lit';
import { versionStyles } from './styles-versions.ts';

/**
 * Pictures keep their proportions by their view boxes; squares of one picture stand in columns of equal
 * width, which is what makes their shares one scale. What is drawn from the left turns round on pages
 * that run from right to left.
 */
export const sizeCompareStyles: CSSResult = css`
  ${versionStyles}
  .sizes {
    font-family: var(--_pm-font);
    font-variant-numeric: tabular-nums;
  }
  .lead {
    font-size: 0.9375em;
    color: var(--_pm-muted);
  }
  .before {
    display: block;
  }
  .times {
    font-weight: 700;
    color: var(--_pm-ink);
  }
  .times b {
    font-family: var(--pm-font-number, var(--pm-font-headline, inherit));
    font-size: 2.5em;
    line-height: 1.2;
  }
  .sure {
    display: inline-block;
    padding-inline: 0.4em;
    white-space: nowrap;
    line-height: 1.35;
    border: 1px dashed var(--_pm-muted);
    border-radius: var(--_pm-radius);
    font-size: max(0.8em, 12px);
  }
  .sizes .key {
    margin-block: 0.5em 0.9em;
    font-size: max(0.75em, 12px);
    color: var(--_pm-muted);
  }
  .swatch {
    inline-size: 0.8em;
    margin-inline-end: 0.5em;
  }
  .words {
    display: block;
  }
  .label {
    font-size: 0.9375em;
  }
  .aside,
  .unit,
  .more {
    font-size: max(0.8125em, 12px);
    color: var(--_pm-muted);
  }
  .figure-line,
  .more {
    display: block;
  }
  /* A number stays before its unit, on pages of either direction. */
  .amount,
  .mark {
    direction: ltr;
    unicode-bidi: isolate;
  }
  .amount .value {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  .amount .unit {
    color: var(--_pm-ink);
  }
  .canvas {
    position: relative;
    display: block;
  }
  .picture {
    display: block;
    overflow: visible;
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .nest .picture,
  .row .picture {
    inline-size: 100%;
  }
  .picture:dir(rtl) {
    transform: scaleX(-1);
  }
  .square {
    fill: var(--_pm-bar);
  }
  .square.ground {
    fill: var(--_pm-tint);
    stroke: var(--_pm-bar);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  .square.accent {
    fill: var(--_pm-bar-highlight);
  }
  .square.unsure {
    fill-opacity: 0.35;
    stroke: currentColor;
    stroke-dasharray: 4 3;
    vector-effect: non-scaling-stroke;
  }
  .mark {
    position: absolute;
    inset-block-start: 15%;
    inset-inline-end: 15.5%;
    font-size: max(0.75em, 12px);
    line-height: 1.3;
    color: var(--_pm-muted);
  }
  .row .mark {
    inset-block-start: 1%;
    inset-inline-end: 41.5%;
  }
  .lens,
  .frame,
  .beam {
    fill: none;
    stroke: var(--_pm-muted);
    vector-effect: non-scaling-stroke;
  }
  .beam {
    stroke-opacity: 0.6;
  }
  .units {
    fill: none;
    stroke: var(--_pm-bar);
    stroke-width: 8px;
    stroke-dasharray: 8 2;
  }
  .accent .units {
    stroke: var(--_pm-bar-highlight);
  }
  .nest .items {
    max-inline-size: 26em;
  }
  .nest .item + .item {
    margin-block-start: 0.3em;
  }
  .nest .canvas {
    margin-block-start: 0.4em;
  }
  .units .item + .item {
    margin-block-start: 1.1em;
  }
  .units .picture {
    margin-block-start: 0.4em;
  }
  .row .items {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 7.5em), 1fr));
    gap: 1.2em 1em;
  }
  .row .item {
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 2;
    row-gap: 0.4em;
  }
  .row .canvas {
    grid-row: 1;
    align-self: end;
  }
  .row .words {
    grid-row: 2;
  }
  .row .few {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
    max-inline-size: 44em;
  }
  .row .few-1 {
    max-inline-size: 16em;
  }
  .row .few-2 {
    max-inline-size: 32em;
  }
  @container pm-figure (inline-size < 24em) {
    .row .few {
      grid-template-columns: minmax(0, 1fr);
    }
    /* One above the other they are no wider than beside each other, or they would fill the screen. */
    .row .few .canvas {
      max-inline-size: 9em;
    }
  }
  @container pm-figure (inline-size >= 36em) {
    .sizes.nest,
    .sizes.units {
      display: grid;
      grid-template-columns: minmax(0, 26em) minmax(12em, 1fr);
      column-gap: 2em;
    }
    /* Many small squares have the width that is there. */
    .sizes.units {
      grid-template-columns: minmax(0, 48em) minmax(12em, 15em);
    }
    .nest .told,
    .units .told {
      grid-area: 1 / 2;
    }
    .nest .items,
    .units .items {
      grid-area: 1 / 1;
    }
  }
  @media (forced-colors: active) {
    .square {
      fill: CanvasText;
    }
    .square.ground {
      fill: Canvas;
      stroke: CanvasText;
    }
    .square.accent {
      fill: Highlight;
    }
    .square.unsure {
      stroke: CanvasText;
    }
    .lens,
    .frame,
    .beam {
      stroke: GrayText;
    }
    .units {
      stroke: CanvasText;
    }
    .accent .units {
      stroke: Highlight;
    }
  }
`;
