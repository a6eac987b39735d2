import { css, type CSSResult } from 'lit';

/** Steps beside each other, their names, figures and bars each in one line; the path runs through the bars. */
const across = css`
  .path {
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    grid-template-rows: auto auto auto auto;
  }
  .step {
    grid-row: span 4;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: subgrid;
  }
  .step > * {
    grid-column: 1;
  }
  .name {
    align-self: end;
  }
  .track {
    padding-block: 0.25em 0.4em;
  }
  .name,
  .count,
  .says {
    padding-inline-end: 1.5em;
  }
  .room {
    margin-inline-end: 1.9em;
  }
  .bar,
  .room {
    block-size: calc(var(--_pm-bar-height) * 1.25);
  }
  .step > .way {
    grid-area: 3 / 1;
    margin-block: 0.25em 0.4em;
  }
  .way::after {
    display: none;
  }
  .way::before {
    inset-block: calc(50% - 1px) auto;
    inset-inline: 0 0.75em;
    border: 0;
    border-block-start: 2px solid var(--_pm-rule);
  }
  .arrow {
    inset-block: calc(50% - 0.5em) auto;
    inset-inline: auto 0.7em;
    rotate: none;
  }
  .arrow:dir(rtl) {
    scale: -1 1;
  }
`;

/**
 * From top to bottom, with the path at the side, until the steps have room beside each other. Bars all
 * begin at the path, so that what is compared is their length from zero.
 */
export const stepFlowStyles: CSSResult = css`
  .steps {
    font-family: var(--_pm-font);
    font-variant-numeric: tabular-nums;
  }
  .path,
  .step {
    display: grid;
  }
  .step {
    position: relative;
    grid-template: repeat(4, auto) 1.1em / 1.6em minmax(0, 1fr);
    break-inside: avoid;
  }
  .step:last-child {
    grid-template-rows: repeat(4, auto);
  }
  .step > * {
    grid-column: 2;
  }
  .name {
    grid-row: 1;
  }
  .count {
    grid-row: 2;
  }
  .track {
    grid-row: 3;
  }
  .says {
    grid-row: 4;
  }
  .label {
    font-size: 0.9375em;
    line-height: 1.35;
    text-wrap: balance;
    line-break: strict;
  }
  .highlighted .label {
    font-weight: 700;
  }
  .count {
    line-height: 1.3;
  }
  .number {
    direction: ltr;
  }
  .value {
    font-family: var(--_pm-font-number);
    font-size: 1.75em;
    line-height: 1.2;
  }
  .value.long {
    font-size: 1em;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  /* A phone whose reader has doubled the text. */
  @container pm-figure (inline-size < 14em) {
    .value {
      font-size: 1.2em;
    }
  }
  .unit,
  .line {
    font-size: max(0.8125em, 12px);
  }
  .missing,
  .line {
    color: var(--_pm-muted);
  }
  .line {
    line-break: strict;
    text-wrap: pretty;
  }
  .track {
    z-index: 1;
    padding-block: 0.15em;
  }
  .bar {
    display: block;
    block-size: var(--_pm-bar-height);
    min-inline-size: 1px;
    fill: var(--_pm-bar);
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .bar.highlighted {
    fill: var(--_pm-bar-highlight);
  }
  /* The path does not show through. */
  .bar.unsure {
    background: var(--_pm-paper);
  }
  .bar.unsure rect {
    fill-opacity: 0.35;
    stroke: currentColor;
  }
  .step > .way {
    position: relative;
    grid-area: 1 / 1 / -1;
  }
  .way::before {
    content: '';
    position: absolute;
    inset-block: 0.7em 0.1em;
    inset-inline-start: calc(0.3em - 1px);
    border-inline-start: 2px solid var(--_pm-rule);
  }
  .way::after {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: 0;
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    background: var(--_pm-muted);
  }
  .highlighted .way::after {
    background: var(--_pm-bar-highlight);
  }
  .arrow {
    position: absolute;
    inset-block-end: -0.2em;
    inset-inline-start: 0.05em;
    inline-size: 0.5em;
    block-size: 1em;
    fill: none;
    stroke: var(--_pm-muted);
    stroke-width: 2;
    rotate: 90deg;
  }
  .step:last-child .arrow,
  .step:last-child .way::before {
    display: none;
  }
  .total {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    align-items: baseline;
    margin-block-start: 0.7em;
    padding-block-start: 0.4em;
    border-block-start: 1px solid var(--_pm-rule);
  }
  .total .label {
    font-weight: 700;
  }
  .total .value:not(.long) {
    font-size: 1.25em;
  }
  @container pm-figure (inline-size >= 30em) {
    .across-30 {
      ${across}
    }
  }
  @container pm-figure (inline-size >= 40em) {
    .across-40 {
      ${across}
    }
  }
  @container pm-figure (inline-size >= 56.25em) {
    .across-56 {
      ${across}
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .bar.highlighted {
      fill: Highlight;
    }
    .bar.unsure rect,
    .arrow {
      stroke: CanvasText;
    }
  }
`;
