import { css, type CSSResult } from 'lit';

/**
 * Words above cells; where there is room a grid alone has its words beside it. Cells are strokes
 * without length whose caps are round or square.
 */
export const shareGridStyles: CSSResult = css`
  .shares {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.8em 2.4em;
    font-family: var(--_pm-font);
    font-variant-numeric: tabular-nums;
  }
  .portion {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em 2.4em;
    align-content: start;
    min-inline-size: 0;
  }
  .words .label {
    font-weight: 700;
    line-height: 1.3;
  }
  .words .label::before {
    content: '';
    display: inline-block;
    inline-size: 0.65em;
    block-size: 0.65em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--_pm-bar-highlight);
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .squares .label::before {
    border-radius: 0;
  }
  .bare .label::before {
    display: none;
  }
  .words .number {
    font-family: var(--pm-font-number, var(--pm-font-headline, inherit));
    font-size: var(--pm-number-size, min(2.75em, 18cqi));
    font-weight: 700;
    line-height: 1.35;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.2em;
  }
  .words .number > span:first-child,
  .number .long {
    min-inline-size: 0;
    overflow-wrap: break-word;
    white-space: normal;
  }
  .number .qualifier {
    font-family: var(--_pm-font);
    font-size: max(0.5em, 12px);
    font-weight: 400;
  }
  .number .badge {
    font-family: var(--_pm-font);
    font-size: max(0.8125rem, 12px);
    font-weight: 400;
  }
  .words .alone {
    font-size: min(1.75em, 18cqi);
  }
  .line {
    margin-block-start: 0.15em;
    line-height: 1.35;
    text-wrap: balance;
    /* Chinese breaks at a stop first, so that 221家 stays together. */
    word-break: keep-all;
  }
  .shares + .line {
    margin-block-start: 0.9em;
    font-family: var(--_pm-font);
  }
  .caption {
    font-size: 0.9375em;
  }
  .words .other::before {
    content: '';
    display: inline-block;
    inline-size: 0.65em;
    block-size: 0.65em;
    margin-inline-end: 0.4em;
    border: 1px solid var(--_pm-bar);
    border-radius: 50%;
  }
  .squares .other::before {
    border-radius: 0;
  }
  .other,
  .remark,
  .key,
  .portion .missing {
    font-size: max(0.8125em, 12px);
    color: var(--_pm-muted);
  }
  .cells {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    fill: none;
    stroke-linecap: round;
    stroke-width: 0.74;
    forced-color-adjust: none;
  }
  .squares .cells {
    stroke-linecap: square;
    /* A cap reaches half a stroke to all sides. */
    stroke-width: 0.86;
  }
  .cells:dir(rtl) {
    transform: scaleX(-1);
  }
  /* What is not filled is seen by its edge: a stroke over which a narrower and paler one lies. */
  .rest {
    stroke: var(--_pm-bar);
  }
  .ground {
    stroke: color-mix(in srgb, var(--_pm-rule) 30%, var(--_pm-paper));
    stroke-width: 0.62;
  }
  .squares .ground {
    stroke-width: 0.74;
  }
  .open {
    stroke: color-mix(in srgb, var(--_pm-bar) 45%, var(--_pm-paper));
  }
  .filled,
  .soft {
    stroke: var(--_pm-bar-highlight);
  }
  .soft,
  .unsure .filled {
    stroke: color-mix(in srgb, var(--_pm-bar-highlight) 55%, var(--_pm-paper));
  }
  .unsure .label::before {
    opacity: 0.45;
  }
  .cut {
    fill: var(--_pm-bar-highlight);
  }
  .unsure .cut {
    fill: color-mix(in srgb, var(--_pm-bar-highlight) 55%, var(--_pm-paper));
  }
  .crowd {
    grid-template-columns: repeat(auto-fill, minmax(min(15em, 100%), 1fr));
    gap: 1.2em 1.6em;
  }
  /* Between narrow words a break after a stop alone would come too late. */
  .many .line,
  .crowd .line {
    word-break: normal;
  }
  .crowd .number {
    font-size: 1.5em;
    line-height: 1.2;
  }
  @container pm-figure (inline-size >= 14em) {
    .crowd .portion {
      grid-template-columns: 5em minmax(0, 1fr);
      column-gap: 1em;
    }
    .crowd .cells {
      grid-area: 1 / 1;
      inline-size: 5em;
    }
    .crowd .words {
      grid-column: 2;
    }
  }
  @container pm-figure (inline-size >= 28em) {
    .two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .many {
      grid-template-columns: repeat(auto-fill, minmax(11em, 1fr));
    }
    .many .number:not(.alone) {
      font-size: var(--pm-number-size, 2.25em);
    }
    .two .portion,
    .many .portion {
      grid-row: span 2;
      grid-template-rows: subgrid;
    }
  }
  @container pm-figure (inline-size >= 34em) {
    .one .portion {
      grid-template-columns: minmax(0, max-content) minmax(15em, 1fr);
      align-items: center;
    }
    .one .cells {
      grid-area: 1 / 1;
    }
    .one .words {
      grid-column: 2;
    }
    .one .number:not(.alone) {
      font-size: var(--pm-number-size, 3em);
    }
  }
  @container pm-figure (inline-size >= 58em) {
    .two .portion {
      grid-row: auto;
      grid-template: auto / minmax(0, max-content) minmax(10em, 1fr);
      column-gap: 1.8em;
    }
    .two .cells {
      grid-area: 1 / 1;
    }
    .two .words {
      grid-column: 2;
    }
  }
  @media (forced-colors: active) {
    .words .label::before {
      background: Highlight;
      forced-color-adjust: none;
    }
    .rest {
      stroke: GrayText;
    }
    .ground {
      stroke: Canvas;
    }
    .filled,
    .cells .soft,
    .unsure .filled {
      stroke: Highlight;
    }
    .cut,
    .unsure .cut {
      fill: Highlight;
    }
    .soft,
    .open,
    .unsure .filled,
    .unsure .cut {
      opacity: 0.5;
    }
  }
`;
