import { css, type CSSResult } from 'lit';
import { narrowStyles } from './styles-cards.ts';

/**
 * Columns of words begin where their heads do, figures end there. A table with room for all of its
 * columns stands as it is; on a narrower figure its rows are cards, or it scrolls within its frame.
 */
export const dataTableStyles: CSSResult = css`
  .graphic {
    display: flex;
    flex-direction: column;
    font-family: var(--_pm-font);
  }
  /* Rows keep whole; a table of so many that some are hidden begins where it stands and goes on overleaf. */
  .figure:has(.more) {
    break-inside: auto;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  .scroll:focus-visible {
    outline: 2px solid var(--_pm-accent);
    outline-offset: 2px;
  }
  .grid {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: max(0.9375em, 12px);
    line-height: 1.4;
    font-variant-numeric: tabular-nums;
  }
  /* Figures far from what they are of are hard to follow. */
  .compact {
    max-inline-size: 44em;
  }
  .grid :is(th, td) {
    padding: 0.4em 0.5em;
    border-block-end: 1px solid var(--_pm-rule);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
    line-break: strict;
  }
  .grid :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .grid :is(th, td):last-child {
    padding-inline-end: 0;
  }
  .grid thead th {
    position: relative;
    padding-block: 0.35em 0.45em;
    border-block-end: 1px solid var(--_pm-ink);
    vertical-align: bottom;
    font-size: max(0.875em, 12px);
    line-height: 1.3;
    color: var(--_pm-muted);
    text-wrap: balance;
  }
  .grid thead th[aria-sort] {
    color: var(--_pm-ink);
    font-weight: 700;
  }
  /* Figures end on the right in pages of either direction. */
  .grid td.figures,
  .grid thead .figures {
    text-align: right;
  }
  .grid tr .rank,
  .grid thead .over-bars {
    text-align: start;
  }
  thead .rank {
    inline-size: 1px;
  }
  .unit,
  .dates .text {
    white-space: nowrap;
  }
  .all-in {
    font-size: max(0.75em, 12px);
    color: var(--_pm-muted);
  }
  .grid tbody th {
    font-weight: 600;
  }
  .grid tfoot :is(th, td) {
    border-block: 1px solid var(--_pm-ink);
    border-block-end-style: none;
    font-weight: 700;
  }
  .grid tfoot tr + tr > * {
    border-block-start-color: var(--_pm-rule);
  }
  .value.long {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  /* Figures without decimals leave the room of those that have them, so that all points line up. */
  .value::after {
    content: attr(data-pad);
    visibility: hidden;
  }
  .status {
    display: block;
    font-size: max(0.8125em, 12px);
    line-height: 1.2;
    color: var(--_pm-muted);
  }
  .none {
    color: var(--_pm-muted);
  }
  .barred {
    display: flex;
    gap: 0.7em;
    align-items: center;
  }
  /* The room of the widest figure, so that all bars of a column begin together. */
  .room {
    direction: ltr;
    text-align: right;
    display: inline-grid;
    justify-items: end;
  }
  .room::before {
    content: attr(data-widest);
    block-size: 0;
    font-weight: 700;
    white-space: nowrap;
    visibility: hidden;
  }
  .track {
    flex: 1 1 0;
    display: flex;
    min-inline-size: 4em;
  }
  .track svg {
    display: block;
    flex: none;
    block-size: 0.8em;
  }
  .gap {
    visibility: hidden;
  }
  .bar {
    min-inline-size: 1px;
    fill: var(--_pm-bar);
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .bar.unsure rect {
    fill-opacity: 0.35;
    stroke: currentColor;
  }
  .highlighted .bar {
    fill: var(--_pm-bar-highlight);
  }
  .highlighted > * {
    background: var(--_pm-tint);
  }
  .highlighted > :is(th, td):first-child {
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_pm-accent);
  }
  .least {
    display: block;
    block-size: 0;
  }
  .scroll[role] .lead {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
  }
  .scroll[role] :not(.highlighted) > .lead {
    background: var(--_pm-paper);
  }
  /* Told from the disclosure before the table, since WebKit does not look again at what :has() an open one. */
  @media not print {
    .all:not([open]) ~ .scroll .more {
      display: none;
    }
  }
  .all {
    order: 1;
  }
  .after {
    order: 2;
    margin-block-start: 0.5em;
  }
  .all,
  .after {
    padding-block: 0.35em;
    font-size: max(0.8125em, 12px);
    color: var(--_pm-muted);
  }
  .all summary {
    inline-size: fit-content;
    color: var(--_pm-ink);
    cursor: pointer;
  }
  .all:not([open]) .close,
  .all[open] .open {
    display: none;
  }
  ${narrowStyles}
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .highlighted .bar {
      fill: Highlight;
    }
    .bar.unsure rect {
      stroke: CanvasText;
    }
  }
  @media print {
    .all,
    .after {
      display: none;
    }
    .grid tr {
      break-inside: avoid;
    }
    /* Paper does not scroll: a table wider than it is folded into it. */
    .scroll {
      overflow: visible;
    }
    .scroll[role] .grid {
      font-size: 12px;
    }
    .scroll[role] .least {
      display: none;
    }
    .scroll[role] .grid th {
      overflow-wrap: break-word;
    }
    .scroll[role] :is(.value, .unit, .text),
    .scroll[role] .room::before {
      white-space: normal;
    }
    .scroll[role] .lead {
      position: static;
    }
  }
`;
