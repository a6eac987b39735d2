import { css, type CSSResult } from 'lit';
import { tokens } from './tokens.ts';

/**
 * The shell's styles. `all: initial` on the inner block keeps a page's resets and `!important`
 * rules out; what is let in on purpose is named after it: the headline's font, the colour scheme,
 * whether the page shows this place at all, the direction and the root font size.
 */
export const shellStyles: CSSResult = css`
  ${tokens}
  :host {
    /* A line that a page's rule for everything draws through its words would go through ours too. */
    text-decoration: none !important;
  }
  :host([hidden]) {
    display: none;
  }
  .figure {
    all: initial;
    display: block;
    box-sizing: border-box;
    writing-mode: horizontal-tb;
    font-family: inherit;
    font-size: var(--pm-font-size, max(1rem, 16px));
    line-height: 1.45;
    color-scheme: inherit;
    visibility: inherit;
    color: var(--_pm-ink);
    text-align: start;
    overflow-wrap: anywhere;
    /* Quotes and brackets that begin a line are as wide as they look. */
    text-spacing-trim: trim-start;
    /* No figure is cut over two pages, unless it is longer than one. */
    break-inside: avoid;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .headline {
    font-family: var(--pm-font-headline, inherit);
    font-size: var(--pm-headline-size, 1.25em);
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
    /* Han headlines break at their stops, not within words; one without stops breaks where it must. */
    word-break: keep-all;
  }
  .deck,
  .summary,
  .placeholder,
  .notice,
  .foot,
  .table {
    font-family: var(--_pm-font);
  }
  .deck,
  .summary,
  .placeholder {
    font-size: 0.9375em;
  }
  /* No list of ours has markers; laid out for those who only listen, they took a third of the layout. */
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .deck {
    margin-block: 0.25em 0;
    color: var(--_pm-muted);
    text-wrap: pretty;
  }
  .summary {
    margin-block: 0.5em 0;
  }
  /* A number keeps its sign on the left and stays whole, on pages of either direction. */
  .value,
  .share,
  .badge,
  .added,
  .sum,
  .number,
  .label,
  .block-label,
  .batch-name,
  .foot span {
    unicode-bidi: isolate;
  }
  .value,
  .share,
  .badge,
  .number > span:first-child {
    direction: ltr;
  }
  .value,
  .share,
  .badge,
  .number > span:first-child {
    white-space: nowrap;
  }
  /* It parts where it is longer than a line. */
  .kept {
    word-break: keep-all;
  }
  .value,
  .share,
  .added,
  .sum {
    overflow-wrap: normal;
  }
  slot[name] {
    display: inline;
  }
  /* Words run as their own script does: our English keeps its full stops in a page from right to left. */
  slot[name],
  [lang='en'],
  .foot [lang='en'] {
    unicode-bidi: plaintext;
  }
  /* Across an isolate no bracket closes up to the colon before it; Chinese words run one way alone. */
  .foot:lang(zh):dir(ltr) :is(span, slot) {
    unicode-bidi: normal;
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
  .foot p {
    text-wrap: pretty;
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
    min-block-size: 1.5em;
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
  .badge.dashed {
    border: 1px dashed var(--_pm-muted);
    color: var(--_pm-muted);
  }
  /* Paper is white, whatever the screen was. */
  @media print {
    .figure {
      color-scheme: light;
    }
  }
  /* Where the reader's own colours rule, what is hollow shows the ground that these are on. */
  @media (forced-colors: active) {
    .figure {
      --_pm-paper: Canvas;
    }
  }
`;
