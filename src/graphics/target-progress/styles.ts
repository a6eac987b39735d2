import { css, type CSSResult } from 'lit';
import { ladderStyles } from '../../marks/ladder.ts';
import { lineStyles } from '../../marks/line-styles.ts';
import { plotStyles } from '../../marks/plot-styles.ts';

/** What is measured is grey, what is aimed at has the accent. */
export const targetProgressStyles: CSSResult = css`
  ${plotStyles}
  ${lineStyles}
  .targets {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.2em;
    font-family: var(--_pm-font);
    font-variant-numeric: tabular-nums;
  }
  .target + .target {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_pm-rule);
  }
  .target .label {
    margin-block-end: 0.2em;
    font-size: 0.9375em;
    font-weight: 700;
  }
  .bullet {
    padding-inline-end: 0.75em;
  }
  .bullet p {
    font-size: 0.9375em;
    line-height: 1.5;
  }
  .tag {
    display: flex;
  }
  /* Words that need more room take it from what keeps them at their place, before they wrap. */
  .tag > span {
    flex: 1 1 auto;
    min-inline-size: 0;
  }
  .tag .lead {
    flex: 0 100000 auto;
    min-inline-size: 0;
  }
  .tag.before {
    text-align: end;
  }
  .bullet,
  .rates {
    text-wrap: pretty;
  }
  /* A figure keeps its unit, unless both together are longer than a line. */
  .amount,
  .ours {
    unicode-bidi: isolate;
    word-break: keep-all;
  }
  .when {
    color: var(--_pm-muted);
  }
  .track {
    position: relative;
    display: flex;
    margin-block: 0.3em;
    background: var(--_pm-tint);
    outline: 1px solid var(--_pm-bar);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .track,
  .bar,
  .over {
    block-size: 1em;
  }
  .bar,
  .lead,
  .ring {
    display: block;
    flex: none;
  }
  .bar {
    min-inline-size: 1px;
    fill: var(--_pm-bar);
    forced-color-adjust: none;
  }
  .lead {
    block-size: 1px;
  }
  .over {
    position: absolute;
    inset: 0;
    display: flex;
    align-items: center;
  }
  .ring {
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-inline: -0.75em;
    overflow: visible;
    fill: var(--_pm-paper);
    stroke: var(--_pm-accent);
    stroke-width: 2.5px;
  }
  .tick-mark {
    block-size: 100%;
    border-inline-start: 2px solid var(--_pm-paper);
  }
  .zero-mark {
    block-size: 160%;
    border-inline-start: 1px solid var(--_pm-ink);
  }
  .path {
    margin-block-start: 0.8em;
  }
  .path .plot {
    padding-inline-end: 1em;
  }
  .path .dot {
    r: 4px;
  }
  .path .hollow {
    r: 5px;
    stroke-width: 2.5px;
  }
  .path .threshold {
    stroke: var(--_pm-accent);
  }
  .plot .aim {
    fill: var(--_pm-ink);
  }
  .ours {
    border-block-end: 1.5px dashed var(--_pm-muted);
  }
  /* What is needed and what there was are one comparison, so they stand side by side. */
  .rates .ours {
    margin-inline: 0.12em;
    font-family: var(--_pm-font-number);
    font-size: 1.7em;
  }
  .rates {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.4em 1.6em;
    margin-block-start: 0.9em;
    font-size: 0.9375em;
    line-height: 1.3;
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  .rates li {
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_pm-bar);
  }
  .rates .needed {
    border-inline-start: 3px dashed var(--_pm-accent);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.2em;
    margin-block-start: 0.6em;
  }
  .keys .tight {
    align-items: baseline;
    gap: 0.5em;
  }
  @container pm-figure (inline-size >= 56.25em) {
    .targets.bare {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2.4em;
    }
    .bare .target:nth-child(2) {
      padding-block-start: 0;
      border: 0;
    }
  }
  ${ladderStyles}
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .track {
      outline: 1px solid GrayText;
    }
    .ring {
      fill: Canvas;
      stroke: Highlight;
    }
    .path .threshold {
      stroke: Highlight;
    }
    .plot .aim {
      fill: CanvasText;
    }
  }
`;
