import { css, type CSSResult } from 'lit';

/**
 * A ledger on a phone, columns under hairlines where there is room. A numeral's size follows the length
 * of its text in few steps, so that it never needs to be measured.
 */
export const factBoxStyles: CSSResult = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 1.8em;
    font-family: var(--_pm-font);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .fact {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.15em 1em;
    align-content: start;
    min-inline-size: 0;
    padding-block: 0.6em 0.75em;
    border-block-start: 1px solid var(--_pm-rule);
    break-inside: avoid;
  }
  .fact .number {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.12em;
    justify-self: start;
    min-inline-size: 0;
    /* A number stays before its unit, on pages of either direction. */
    direction: ltr;
    font-family: var(--pm-font-number, var(--pm-font-headline, inherit));
    font-size: var(--pm-number-size, min(2.25em, 17cqi));
    font-weight: 700;
    line-height: 1.2;
  }
  .facts .number .value {
    min-inline-size: 0;
    white-space: normal;
    line-break: strict;
  }
  .size-3 .number .value,
  .size-4 .number .value {
    overflow-wrap: anywhere;
  }
  .size-2 .number {
    font-size: var(--pm-number-size, min(1.75em, 13cqi));
  }
  .size-3 .number {
    font-size: 1.375em;
    line-height: 1.3;
  }
  .size-4 .number,
  .none .number {
    font-size: 1.125em;
    line-height: 1.4;
  }
  .qualifier,
  .number .unit {
    font-size: max(0.5em, 12px);
    font-weight: 400;
    font-family: var(--_pm-font);
  }
  .qualifier {
    margin-inline-end: 0.1em;
  }
  .fact .number:dir(rtl) {
    justify-content: flex-end;
  }
  .spoken {
    font-size: 0.8em;
  }
  .accent .number {
    color: var(--_pm-accent);
  }
  .unsure .number,
  .none .number {
    color: var(--_pm-muted);
  }
  .none .number,
  .none .value {
    font-family: var(--_pm-font);
    font-weight: 400;
  }
  .fact .label {
    line-height: 1.4;
    text-wrap: pretty;
    line-break: strict;
  }
  .more,
  .against {
    font-size: max(0.8125em, 12px);
    color: var(--_pm-muted);
  }
  .extras .change {
    display: contents;
  }
  .more {
    text-wrap: pretty;
    line-break: strict;
  }
  .extras {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 0.6em;
    margin-block-start: 0.35em;
  }
  .extras .portion {
    white-space: normal;
    text-wrap: balance;
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  @container pm-figure (inline-size >= 16em) and (inline-size < 28em) {
    /* Figures take the room of the widest and no more, since words need all there is. */
    .box.ledger {
      grid-template-columns: fit-content(8.25em) minmax(0, 1fr);
    }
    .box.ledger .fact {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: baseline;
    }
    .box.ledger .number {
      font-size: var(--pm-number-size, 1.5em);
    }
    .box.ledger .none .number {
      font-size: 1em;
    }
    .ledger.stacked :is(.number, .unit) {
      display: block;
    }
  }
  @container pm-figure (inline-size >= 28em) {
    .two,
    .three,
    .four {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .fact {
      grid-row: span 2;
      grid-template-rows: subgrid;
    }
    .fact .number {
      align-self: end;
    }
    .box:not(.one) .fact:first-child:nth-last-child(odd) {
      grid-column: span 2;
    }
  }
  @container pm-figure (inline-size >= 42em) {
    .three {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .box.three .fact:first-child:nth-last-child(n) {
      grid-column: span 1;
    }
    .box.three .fact:first-child:nth-last-child(3n + 2) {
      grid-column: span 2;
    }
  }
  @container pm-figure (inline-size >= 56em) {
    .four {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  .strip {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
    gap: 0.9em 1em;
  }
  .strip .fact {
    grid-row: span 2;
    grid-template-rows: subgrid;
    padding-block: 0;
    padding-inline-start: 0.8em;
    border-block-start: 0;
    border-inline-start: 1px solid var(--_pm-rule);
  }
  .strip .number {
    font-size: var(--pm-number-size, min(1.375em, 15cqi));
  }
  .strip .fact:not(.size-1) .number,
  .strip .none .number {
    font-size: 1em;
  }
  .strip .fact .number {
    align-self: start;
  }
  .strip.stacked .unit {
    flex-basis: 100%;
  }
  .strip .label {
    font-size: 0.9375em;
  }
  /* Rows as full as can be, where not all go into one. */
  @container pm-figure (inline-size >= 30em) and (inline-size < 57em) {
    .strip.three {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container pm-figure (inline-size >= 38em) and (inline-size < 75em) {
    .strip.four {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .accent .number {
      color: Highlight;
    }
    .badge.portion {
      border: 1px solid CanvasText;
    }
  }
`;
