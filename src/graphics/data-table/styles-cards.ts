import { css, type CSSResult } from 'lit';

/** A table stays one as long as its figures have room; its bars go before. */
const bareStyles = css`
  .track {
    display: none;
  }
`;

/** A row as a card: its name above, then each figure beside its head. */
const cardStyles = css`
  &,
  tbody,
  tfoot {
    display: block;
  }
  thead {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  .sort {
    display: none;
  }
  /* WebKit counts a sticky head to the page's width, however it is clipped. */
  .lead {
    position: static !important;
  }
  tbody tr,
  tfoot tr {
    display: flex;
    flex-direction: column;
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_pm-rule);
  }
  tbody :is(th, td),
  tfoot :is(th, td) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding: 0.1em 0;
    border: 0;
    text-align: start;
  }
  tbody th,
  tfoot th {
    order: -1;
    justify-content: flex-start;
    font-weight: 700;
  }
  td::before {
    content: attr(data-head);
    color: var(--_pm-muted);
  }
  td[class*='heat'] {
    padding-inline: 0.4em;
    margin-inline: -0.4em;
  }
  .value::after {
    content: none;
  }
  /* Every figure of a card ends at its edge, its bar before it. */
  td > .barred {
    flex: 1 1 50%;
    flex-direction: row-reverse;
  }
  td > .barred > .track {
    display: flex;
    min-inline-size: 0;
  }
  .value {
    white-space: normal;
    overflow-wrap: anywhere;
  }
  td.blank {
    display: none;
  }
  td > .said .status {
    display: inline;
  }
  .highlighted {
    padding-inline: 0.6em;
    background: var(--_pm-tint);
    border-inline-start: 3px solid var(--_pm-accent);
  }
  .highlighted > :is(th, td):first-child {
    padding-inline-start: 0;
    border-inline-start: 0;
  }
`;

/** Cards have no heads to press, so there is a list to sort by below the search field. */
const listStyles = css`
  .by-list {
    display: block;
  }
  .tools {
    min-block-size: 5.1em;
  }
`;

/** A table has a class for the width below which it does each of these, and none where it never does. */
export const narrowStyles: CSSResult = css`
  @container pm-figure (inline-size < 40em) {
    .bare-40 {
      ${bareStyles}
    }
  }
  @container pm-figure (inline-size < 13em) {
    .bare-13 {
      ${bareStyles}
    }
    .cards-13 {
      ${cardStyles}
    }
    .find-13 {
      ${listStyles}
    }
  }
  @container pm-figure (inline-size < 18em) {
    .bare-18 {
      ${bareStyles}
    }
    .cards-18 {
      ${cardStyles}
    }
    .find-18 {
      ${listStyles}
    }
  }
  @container pm-figure (inline-size < 20em) {
    .bare-20 {
      ${bareStyles}
    }
    .cards-20 {
      ${cardStyles}
    }
    .find-20 {
      ${listStyles}
    }
  }
  @container pm-figure (inline-size < 22em) {
    .bare-22 {
      ${bareStyles}
    }
    .cards-22 {
      ${cardStyles}
    }
    .find-22 {
      ${listStyles}
    }
  }
  @container pm-figure (inline-size < 30em) {
    .bare-30 {
      ${bareStyles}
    }
    .cards-30 {
      ${cardStyles}
    }
    .find-30 {
      ${listStyles}
    }
  }
`;
