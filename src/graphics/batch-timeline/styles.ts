import { css, type CSSResult } from 'lit';
import { ladderStyles } from '../../marks/ladder.ts';

/** Narrow figures show the list, wide ones the picture; the list stays for those who listen. */
export const timelineStyles: CSSResult = css`
  .plot {
    direction: ltr;
    font-size: 1em;
    font-variant-numeric: tabular-nums;
  }
  .batches,
  .plot text:not(.end) {
    font-family: var(--_pm-font);
  }
  .plot svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
  }
  .plot text {
    font-size: max(0.75em, 12px);
    fill: var(--_pm-muted);
    text-anchor: start;
    text-autospace: no-autospace;
    text-spacing-trim: space-all;
  }
  .plot .steps {
    block-size: 16.9em;
  }
  .plot .axis {
    block-size: 1.9em;
  }
  .plot .dots {
    block-size: 2.4em;
  }
  .dots-key {
    padding-block-start: 0.2em;
    font-family: var(--_pm-font);
    font-size: max(0.75em, 12px);
    color: var(--_pm-muted);
  }
  .plot .ends {
    text-anchor: end;
  }
  .steps .end {
    font-family: var(--pm-font-number, var(--pm-font-headline, inherit));
    font-size: 1.875em;
    font-weight: 700;
    fill: var(--_pm-ink);
  }
  .area {
    fill: var(--_pm-tint);
  }
  .step-line {
    fill: none;
    stroke: var(--_pm-accent);
    stroke-width: 2.5px;
    vector-effect: non-scaling-stroke;
  }
  .band {
    fill: none;
  }
  .band-1 {
    fill: var(--_pm-tint);
    fill-opacity: 0.5;
  }
  .plot line {
    stroke: var(--_pm-muted);
  }
  .dot {
    fill: var(--_pm-bar);
    stroke: var(--_pm-paper);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .dot.revoked {
    fill: var(--_pm-paper);
    stroke: var(--_pm-ink);
  }
  .batches,
  .band-item,
  .batch {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .graphic > .batches {
    grid-template-columns: fit-content(9em) 2.4em minmax(2.5em, 1fr) auto;
  }
  .batches {
    font-variant-numeric: tabular-nums;
  }
  .band-title {
    display: block;
    grid-column: 1 / -1;
    padding-block: 0.9em 0.3em;
    font-size: max(0.8125em, 12px);
    color: var(--_pm-muted);
  }
  .batch {
    align-items: center;
    column-gap: 0.5em;
    padding-block-start: 0.3em;
    border-block-start: 1px solid var(--_pm-rule);
    font-size: 0.9375em;
  }
  .batch-name {
    display: block;
    font-size: max(0.8em, 12px);
    color: var(--_pm-muted);
  }
  .batch-dot {
    inline-size: 2.4em;
    block-size: 2.2em;
    overflow: visible;
  }
  .added {
    text-align: end;
  }
  .sum {
    padding-inline-start: 0.6em;
    text-align: end;
    color: var(--_pm-muted);
  }
  /* Very large text on a very small screen: date above, what it added and came to below. */
  @container pm-figure (inline-size < 16em) {
    .graphic > .batches {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .when {
      grid-column: 1 / -1;
    }
    .batch .batch-dot,
    .dots-key {
      display: none;
    }
    .added {
      text-align: start;
    }
  }
  @container pm-figure (inline-size < 30em) {
    .plot {
      display: none;
    }
  }
  @container pm-figure (inline-size >= 30em) {
    .graphic > .batches {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  ${ladderStyles}
  @media (forced-colors: active) {
    .plot text,
    .steps .end {
      fill: CanvasText;
    }
    .area,
    .band-1 {
      fill: Canvas;
    }
    .step-line,
    .plot line {
      stroke: CanvasText;
    }
    .dot {
      fill: CanvasText;
      stroke: Canvas;
    }
    .dot.revoked {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
`;
