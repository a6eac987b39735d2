import { css, type CSSResult } from 'lit';

/**
 * Rows share the columns of one grid, so the tracks of all bars begin and end together. A narrow
 * figure sets the label above its bar; the width asked for is that of the figure, never the page.
 */
export const barStyles: CSSResult = css`
  .bars,
  .heads,
  .rows,
  .row,
  .block,
  .total {
    display: grid;
    align-items: center;
  }
  .bars,
  .key {
    font-family: var(--_pm-font);
  }
  .bars {
    grid-template-columns: fit-content(min(40%, 18em)) minmax(0, 1fr) auto auto;
    font-variant-numeric: tabular-nums;
  }
  .bars.signed {
    grid-template-columns: fit-content(min(34%, 15em)) auto minmax(0, 1fr) auto auto;
  }
  .heads,
  .rows,
  .row,
  .block,
  .total {
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .rows {
    row-gap: var(--_pm-row-gap);
  }
  .head {
    grid-column: 2 / -2;
    padding-block-end: 0.5em;
    font-size: max(0.75em, 12px);
    color: var(--_pm-muted);
  }
  .heads .badge-head {
    grid-column: -2 / -1;
    padding-inline-start: 1em;
    text-align: end;
  }
  .label {
    padding-inline-end: 0.9em;
    font-size: 0.9375em;
  }
  .block + .block {
    margin-block-start: 0.8em;
  }
  .block-label {
    grid-column: 1 / -1;
    font-size: 0.9375em;
    font-weight: 700;
  }
  .block > .rows {
    row-gap: 0.2em;
  }
  .block .label {
    color: var(--_pm-muted);
  }
  .track {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: var(--_pm-bar-height);
  }
  .bar,
  .lead {
    display: block;
    flex: none;
  }
  .lead {
    block-size: 1px;
  }
  .bar {
    block-size: var(--_pm-bar-height);
    min-inline-size: 1px;
    fill: var(--_pm-bar);
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .block .bar,
  .mixed .bar {
    block-size: calc(var(--_pm-bar-height) * 0.75);
  }
  .bar.series-1 {
    fill: var(--_pm-bar-2);
  }
  .bar.series-2,
  .bar.series-3 {
    fill: var(--_pm-muted);
  }
  .bar.highlighted {
    fill: var(--_pm-bar-highlight);
  }
  .bar.unsure rect {
    fill-opacity: 0.35;
    stroke: currentColor;
  }
  .at {
    display: flex;
    flex: 0 0 0px;
    align-items: baseline;
    inline-size: 0;
    white-space: nowrap;
  }
  .at.before {
    justify-content: flex-end;
  }
  .at,
  .ghost {
    gap: 0.4em;
  }
  .ghost {
    display: flex;
    align-items: baseline;
    white-space: nowrap;
    visibility: hidden;
    user-select: none;
    -webkit-user-select: none;
  }
  /* With the gap nearly half an em, on the side of the bar in pages of either direction; values are always ltr. */
  .at::before,
  .ghost:not(:empty)::before,
  .at.before::after,
  .signed .ghost:not(:empty)::after {
    content: '';
    inline-size: 0.06em;
  }
  .value {
    font-size: 0.9375em;
    font-weight: 700;
  }
  .share,
  .missing {
    font-size: max(0.8125em, 12px);
    color: var(--_pm-muted);
  }
  .zero {
    position: absolute;
    inset: calc(var(--_pm-row-gap) / -2) 0;
    display: flex;
  }
  .zero-line {
    border-inline-start: 1px solid var(--_pm-ink);
  }
  .badge-cell {
    padding-inline-start: 1em;
    text-align: end;
  }
  .against {
    font-size: max(0.8125em, 12px);
    color: var(--_pm-muted);
  }
  .total {
    margin-block-start: 0.5em;
    padding-block-start: 0.45em;
    border-block-start: 1px solid var(--_pm-rule);
  }
  .total .label {
    font-weight: 700;
  }
  .total .value {
    grid-column: 2 / -2;
  }
  .total .badge-cell {
    grid-column: -2 / -1;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    margin-block-start: 0.7em;
    font-size: max(0.75em, 12px);
    color: var(--_pm-muted);
  }
  .key > span {
    display: inline-flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .key .badge {
    padding-inline: 0.35em;
    font-size: inherit;
    line-height: 1.2;
  }
  /* Rows in another unit begin anew, and their unit stands beside the name of the first of them. */
  .rows + .heads {
    margin-block-start: 1em;
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_pm-rule);
  }
  @container pm-figure (inline-size < 28em) {
    .bars {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .bars.signed {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .rows {
      row-gap: 0.7em;
    }
    .row .label {
      grid-column: 1 / -2;
      grid-row: 1;
      align-self: end;
      padding-block-end: 0.15em;
    }
    .row .badge-cell {
      grid-column: -2 / -1;
      grid-row: 1;
    }
    .row .track,
    .row .ghost {
      grid-row: 2;
    }
    .track {
      --_pm-bar-height: var(--pm-bar-height, 1.25em);
    }
    .head {
      grid-column: 1 / -2;
    }
    .bars .heads .badge-head {
      grid-column: -2 / -1;
    }
    .zero {
      inset-block: 0;
    }
    .total {
      grid-template-columns: auto 1fr auto;
    }
    .total .value {
      grid-column: 2;
    }
  }
  /* A phone whose reader has doubled the text. */
  @container pm-figure (inline-size < 14em) {
    .row .label,
    .row .badge-cell,
    .bars .heads .badge-head {
      grid-column: 1 / -1;
    }
    .row .badge-cell {
      grid-row: 3;
      justify-self: start;
    }
    .bars .heads .badge-head {
      padding-inline-start: 0;
      text-align: start;
    }
    .total {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .total .label {
      grid-column: 1 / -1;
    }
    .total .value {
      grid-column: 1;
    }
  }
  @media (forced-colors: active) {
    .bar:not(.series-1) {
      fill: CanvasText;
    }
    .bar.highlighted {
      fill: Highlight;
    }
    .bar.series-1 {
      fill: GrayText;
    }
    .bar.unsure rect {
      stroke: CanvasText;
    }
  }
`;
