import { css, type CSSResult } from 'lit';
import { tokens } from './tokens.ts';

/**
 * The shell's styles. `all: initial` on the inner block keeps a page's resets and `!important`
 * rules out; what is let in on purpose is named after it: the headline's font, the colour scheme,
 * the direction and the root font size.
 */
const shell = css`
  :host {
    display: block;
    min-inline-size: min(100%, 17.5rem);
  }
  :host([hidden]) {
    display: none;
  }
  .figure,
  .callout {
    all: initial;
    display: block;
    box-sizing: border-box;
    writing-mode: horizontal-tb;
    font-family: inherit;
    font-size: var(--pm-font-size, max(1rem, 16px));
    line-height: 1.45;
    color-scheme: inherit;
    color: var(--_pm-ink);
    text-align: start;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .figure {
    container: pm-figure / inline-size;
    min-inline-size: min(100%, 17.5rem);
    padding-block-start: 0.7em;
    border-block-start: var(--_pm-top-rule);
  }
  .headline {
    font-family: var(--pm-font-headline, inherit);
    font-size: var(--pm-headline-size, 1.25em);
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .deck,
  .summary,
  .graphic,
  .notice,
  .foot,
  .table {
    font-family: var(--_pm-font);
  }
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  .deck {
    margin-block: 0.15em 0;
    font-size: 0.9375em;
    color: var(--_pm-muted);
    text-wrap: pretty;
  }
  .summary {
    margin-block: 0.5em 0;
    font-size: 0.9375em;
  }
  .graphic {
    margin-block-start: 0.8em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
    user-select: none;
    -webkit-user-select: none;
  }
  .notice,
  .foot,
  .table {
    font-size: max(0.75em, 12px);
    line-height: 1.5;
    color: var(--_pm-muted);
  }
  .notice:not(:empty) {
    margin-block-start: 0.8em;
    padding-inline-start: 0.7em;
    border-inline-start: 2px solid var(--_pm-accent);
    color: var(--_pm-ink);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.2em;
    margin-block-start: 0.9em;
    padding-block-start: 0.55em;
    border-block-start: 1px solid var(--_pm-rule);
  }
  .note {
    flex-basis: 100%;
    margin-block-end: 0.25em;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  a:focus-visible,
  summary:focus-visible {
    outline: 2px solid var(--_pm-accent);
    outline-offset: 2px;
  }
  .placeholder {
    font-family: var(--_pm-font);
    min-block-size: 1.5em;
    font-size: 0.9375em;
    color: var(--_pm-muted);
  }
  .badge {
    display: inline-block;
    padding: 0.1em 0.5em;
    border: 1px solid transparent;
    border-radius: var(--_pm-radius);
    font-size: max(0.8125em, 12px);
    line-height: 1.45;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .badge.solid {
    background: var(--_pm-tint);
    color: var(--_pm-ink);
  }
  .badge.dashed {
    border: 1px dashed var(--_pm-muted);
    color: var(--_pm-muted);
  }
  .rises {
    color: var(--_pm-rise);
  }
  .falls {
    color: var(--_pm-fall);
  }
  .badge.dashed.rises,
  .badge.dashed.falls {
    color: var(--_pm-muted);
  }
  .red-up .badge.rises,
  .green-up .badge.falls {
    color: var(--_pm-red);
  }
  .red-up .badge.falls,
  .green-up .badge.rises {
    color: var(--_pm-green);
  }
  @media (forced-colors: active) {
    .badge.solid {
      border: 1px solid CanvasText;
    }
  }
`;

/** The table behind its disclosure; on a narrow page each of its rows becomes a card. */
const table = css`
  .table {
    margin-block-start: 0.35em;
  }
  .table summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    cursor: pointer;
  }
  .data {
    inline-size: 100%;
    margin-block: 0.4em;
    border-collapse: collapse;
    color: var(--_pm-ink);
    font-size: max(1.083em, 12px);
    font-variant-numeric: tabular-nums;
  }
  .data caption {
    padding-block-end: 0.4em;
    text-align: start;
    color: var(--_pm-muted);
  }
  .data th,
  .data td {
    padding: 0.3em 0.8em 0.3em 0;
    border-block-end: 1px solid var(--_pm-rule);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  .data thead th {
    color: var(--_pm-muted);
  }
  .data tfoot * {
    font-weight: 700;
  }
  @container pm-figure (inline-size < 30em) {
    .data,
    .data tbody,
    .data tfoot,
    .data tr,
    .data th,
    .data td {
      display: block;
    }
    .data thead {
      position: absolute;
      clip-path: inset(50%);
      block-size: 1px;
      overflow: hidden;
    }
    .data tr {
      padding-block: 0.45em;
      border-block-end: 1px solid var(--_pm-rule);
    }
    .data th,
    .data td {
      display: flex;
      gap: 1em;
      justify-content: space-between;
      padding: 0;
      border: 0;
    }
    .data tbody th {
      font-weight: 700;
    }
    .data td::before {
      content: attr(data-head);
      color: var(--_pm-muted);
    }
  }
  @media print {
    .table {
      display: none;
    }
  }
`;

/** What every kind's stylesheet begins with. */
export const frameStyles: CSSResult = css`
  ${tokens}
  ${shell}
  ${table}
`;
