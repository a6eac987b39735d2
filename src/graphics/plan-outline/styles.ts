import { css, type CSSResult } from 'lit';

/**
 * Strands under each other with hairlines between, on a wide figure in two columns. A keyword is an
 * arrow that the next one follows; its shape is behind the words, so that they wrap as they like.
 */
export const planOutlineStyles: CSSResult = css`
  .tally,
  .strands {
    font-family: var(--_pm-font);
    font-variant-numeric: tabular-nums;
  }
  .tally {
    margin-block-end: 1.1em;
  }
  .tally p {
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .cells {
    display: block;
    overflow: visible;
    block-size: 0.7em;
    fill: var(--_pm-accent);
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .cells:dir(rtl) {
    transform: scaleX(-1);
  }
  .all {
    block-size: 0.9em;
    margin-block-start: 0.5em;
  }
  .rest {
    fill: color-mix(in srgb, var(--_pm-rule) 30%, var(--_pm-paper));
    stroke: var(--_pm-bar);
    vector-effect: non-scaling-stroke;
  }
  .strands {
    display: grid;
    column-gap: 2.5em;
  }
  .strand {
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr);
    column-gap: 0.7em;
    padding-block: 0.8em 0.9em;
    border-block-start: 1px solid var(--_pm-rule);
    break-inside: avoid;
    line-break: strict;
  }
  .long .strand {
    grid-template-columns: 2em minmax(0, 1fr);
  }
  .numeral {
    font-family: var(--_pm-font-number);
    font-size: 1.75em;
    font-weight: 300;
    line-height: 1;
    color: var(--_pm-muted);
    white-space: nowrap;
  }
  .title {
    font-weight: 700;
    line-height: 1.4;
    text-wrap: pretty;
  }
  /* Words run as their own script does, and their lines keep to the page's side. */
  .counter,
  .keyword,
  .words span {
    unicode-bidi: plaintext;
  }
  /* Each row begins flat: a strip at its edge fills the notch of the first arrow. */
  .chain {
    margin-block-start: 0.5em;
    font-size: max(0.875em, 12px);
    line-height: 1.35;
    text-wrap: balance;
    background: repeating-linear-gradient(var(--_pm-tint) 0 1.75em, transparent 0 2.05em) no-repeat
      left / 0.6em;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .chain:dir(rtl) {
    background-position: right;
  }
  .keyword {
    display: inline-block;
    position: relative;
    z-index: 0;
    vertical-align: top;
    margin-block-end: 0.3em;
    margin-inline-end: 0.15em;
    padding: 0.2em 1em;
  }
  .keyword::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset: 0;
    background: var(--_pm-tint);
    clip-path: polygon(
      0 0,
      calc(100% - 0.5em) 0,
      100% 50%,
      calc(100% - 0.5em) 100%,
      0 100%,
      0.5em 50%
    );
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .keyword:dir(rtl)::before {
    transform: scaleX(-1);
  }
  .text,
  .measures,
  .said {
    margin-block-start: 0.5em;
    font-size: max(0.875em, 12px);
  }
  .text {
    color: var(--_pm-muted);
    text-wrap: pretty;
  }
  .remark {
    margin-block-start: 0.4em;
  }
  .remark {
    font-size: max(0.8125em, 12px);
  }
  .remark,
  .count {
    color: var(--_pm-muted);
  }
  .said,
  .measures summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.2em 0.7em;
  }
  .measures summary {
    inline-size: fit-content;
    padding-block: 0.15em;
    cursor: pointer;
  }
  .measures summary::-webkit-details-marker {
    display: none;
  }
  /* An arrow of our own, since a summary in a row has lost its marker. */
  .measures summary::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-block-start: -0.25em;
    border: solid var(--_pm-muted);
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
  }
  .measures[open] > summary::after {
    margin-block-start: 0.2em;
    rotate: 225deg;
  }
  .measures summary .count {
    color: var(--_pm-ink);
    text-decoration: underline;
    text-decoration-color: var(--_pm-rule);
    text-underline-offset: 0.25em;
  }
  .measures ul {
    margin-block-start: 0.3em;
  }
  .measures li {
    padding-block: 0.35em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_pm-rule);
    text-wrap: pretty;
  }
  @container pm-figure (inline-size >= 46em) {
    .strands {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .tally {
      display: grid;
      grid-template-columns: minmax(0, max-content) minmax(14em, 1fr);
      align-items: center;
      column-gap: 1.2em;
    }
    .tally .all {
      margin: 0;
    }
  }
  @media print {
    .measures::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .measures summary::after {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .cells {
      fill: Highlight;
    }
    .rest {
      fill: Canvas;
      stroke: GrayText;
    }
    .keyword::before {
      background: GrayText;
      opacity: 0.3;
      forced-color-adjust: none;
    }
  }
`;
