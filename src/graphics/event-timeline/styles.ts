import { css, type CSSResult } from 'lit';

/**
 * A list along a rule that is drawn by its items' edges, so that each stretch of it can look as it
 * must.
 */
export const eventListStyles: CSSResult = css`
  .time {
    font-family: var(--_pm-font);
    font-variant-numeric: tabular-nums;
  }
  .event {
    position: relative;
    break-inside: avoid;
  }
  .gap,
  .era,
  .body {
    position: relative;
    margin-inline-start: 0.35em;
    padding-inline-start: calc(1.2em + 2px);
  }
  /* A gap’s edge runs on to the dot below it, whose own begins there. */
  .gap::after,
  .era::after,
  .body::after {
    content: '';
    position: absolute;
    inset-block: 0 -0.7em;
    inset-inline-start: 0;
    border-inline-start: 2px solid var(--_pm-rule);
  }
  .body::after {
    inset-block: 0.7em 0;
  }
  .era::after {
    inset-block-start: 0.7em;
  }
  .event:first-child .era::after,
  .event:last-child .body::after {
    display: none;
  }
  .gap {
    display: flex;
    align-items: center;
    min-block-size: 0.9em;
  }
  .told {
    min-block-size: 1.6em;
  }
  .folded::after,
  .folded + .era::after {
    border-inline-start-style: dashed;
    border-color: var(--_pm-muted);
  }
  .led .gap::after,
  .led .era::after,
  .leads .body::after {
    border-color: var(--_pm-accent);
  }
  .body {
    display: flow-root;
    padding-block-end: 0.2em;
  }
  .strut {
    float: inline-start;
  }
  .skip {
    display: none;
  }
  .body::before {
    content: '';
    position: absolute;
    z-index: 1;
    inset-block-start: 0.32em;
    inset-inline-start: calc(1px - 0.4em);
    box-sizing: border-box;
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 0.4em solid var(--_pm-bar-2);
    border-radius: 50%;
    background: var(--_pm-bar-2);
  }
  .chosen .body::before {
    border-color: var(--_pm-accent);
    background: var(--_pm-accent);
  }
  .unsure .body::before {
    border: 2px solid var(--_pm-muted);
    background: var(--_pm-paper);
  }
  .chosen.unsure .body::before {
    border-color: var(--_pm-accent);
  }
  .later,
  .since,
  .aside,
  .from,
  .date,
  .heading,
  .era span {
    font-size: max(0.8125em, 12px);
    color: var(--_pm-muted);
  }
  .date,
  .title {
    display: block;
  }
  .when {
    font-weight: 700;
    color: var(--_pm-ink);
  }
  .chosen .when,
  .since {
    color: var(--_pm-accent);
  }
  /* What an author says of a date may be long. */
  .date .badge {
    padding-block: 0;
    white-space: normal;
  }
  .era {
    padding-block: 0.3em;
    font-weight: 700;
  }
  .title {
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .title,
  .text,
  .aside,
  .era,
  .from {
    line-break: strict;
  }
  /* Each runs as its own script does, in a line that begins where the page’s lines do. */
  .when,
  .later,
  .since,
  .era span,
  .from > :last-child {
    unicode-bidi: plaintext;
  }
  .text {
    margin-block-start: 0.2em;
    font-size: 0.9375em;
    max-inline-size: 42em;
    text-wrap: pretty;
  }
  .heading {
    margin-block-start: 0.9em;
    padding-block-start: 0.4em;
    border-block-start: 1px solid var(--_pm-rule);
  }
  .undated > li {
    margin-block-start: 0.4em;
    break-inside: avoid;
  }
  .image {
    overflow: clip;
    font-size: max(0.8125em, 12px);
    color: var(--_pm-muted);
  }
  .image ::slotted(*) {
    display: block;
    max-inline-size: 100%;
    margin-block: 0.5em 0.3em;
  }
  .image ::slotted(img) {
    block-size: auto;
    max-block-size: 14em;
  }
  /* Down a wide page the dates stand in a column of their own, before the rule. */
  @container pm-figure (inline-size >= 34em) {
    .events {
      padding-inline-start: 10.7em;
    }
    .body .date {
      float: inline-start;
      inline-size: 12.6em;
      margin-block-start: 0.1em;
      margin-inline: -15.2em 2.6em;
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .body::before,
    .unsure .body::before {
      border-color: CanvasText;
    }
    .chosen .body::before,
    .led .gap::after,
    .led .era::after,
    .leads .body::after {
      border-color: Highlight;
    }
  }
`;
