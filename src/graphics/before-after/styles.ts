import { css, type CSSResult } from 'lit';
import { ladderStyles } from '../../marks/ladder.ts';
import { untilStyles } from '../../marks/until.ts';
import { dotStyles } from './styles-dots.ts';
import { slopeStyles } from './styles-slope.ts';

/**
 * Where values stand beside their dots, rows share the columns of one grid, so that all tracks begin
 * and end together: a name, the room for values before the track, the track, the room behind it, the
 * change; a narrow figure sets the name above its track. Where they stand below, the track has the
 * whole width, with name and changes above it.
 */
export const beforeAfterStyles: CSSResult = css`
  .items,
  .heads,
  .key,
  .slopes {
    font-family: var(--_pm-font);
    font-variant-numeric: tabular-nums;
  }
  .items {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 1.1em;
  }
  .items.beside {
    grid-template-columns: fit-content(34%) auto minmax(0, 1fr) auto auto;
    row-gap: var(--_pm-row-gap);
  }
  .beside .item {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: start;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    align-items: center;
    justify-content: space-between;
  }
  .beside .top {
    display: contents;
  }
  .heads,
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    font-size: max(0.75em, 12px);
    color: var(--_pm-muted);
  }
  .heads {
    padding-block-end: 0.6em;
  }
  .heads > span,
  .key > span {
    display: inline-flex;
    gap: 0.45em;
    align-items: center;
  }
  .key {
    margin-block-start: 0.9em;
  }
  .key .badge {
    padding-inline: 0.35em;
    font-size: inherit;
    line-height: 1.2;
  }
  .label {
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .beside .label {
    grid-column: 1;
    padding-inline-end: 0.9em;
    line-height: 1.6em;
  }
  .track {
    display: block;
    padding-inline: 0.5em;
  }
  .beside .track {
    grid-column: 3;
  }
  /* From the edge that the names begin at; a dot at nought may stand a little over it. */
  .below .track {
    padding-inline: 0 2em;
  }
  .lane,
  .spots {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .lane {
    block-size: 1.5em;
  }
  .lane > *,
  .spots > * {
    grid-area: 1 / 1;
  }
  .base {
    align-self: center;
    border-block-start: 1px solid var(--_pm-rule);
  }
  /* A line through the middle would strike out the values that stand there. */
  .beside .base {
    align-self: end;
  }
  .layer {
    display: flex;
    align-items: center;
  }
  .lead,
  .join,
  .dot {
    display: block;
    flex: none;
    overflow: visible;
  }
  .lead {
    block-size: 1px;
  }
  .beside .ghost {
    grid-row: 1;
  }
  .beside .ghost.before {
    grid-column: 2;
  }
  .beside .ghost.after {
    grid-column: 4;
  }
  .zero {
    block-size: 0.75em;
    border-inline-start: 1px solid var(--_pm-muted);
  }
  .beside .zero {
    align-self: end;
    block-size: 0.3em;
  }
  .value {
    font-size: 0.9375em;
    font-weight: 700;
  }
  .value.first,
  .value.middle {
    font-weight: 400;
  }
  .time,
  .remark,
  .arrow {
    font-size: max(0.75em, 12px);
    color: var(--_pm-muted);
  }
  .at {
    display: flex;
    flex: 0 0 0px;
    gap: 0.4em;
    align-items: baseline;
    inline-size: 0;
    white-space: nowrap;
  }
  /* The margin is that of the box, since a number itself runs from left to right on every page. */
  .at.before {
    justify-content: flex-end;
    margin-inline-start: -0.75em;
  }
  .at.after {
    margin-inline-start: 0.75em;
  }
  .ghost {
    white-space: nowrap;
    visibility: hidden;
    user-select: none;
    -webkit-user-select: none;
  }
  .ghost.before {
    padding-inline-end: 0.75em;
  }
  .ghost.after {
    padding-inline-start: 0.75em;
  }
  .spot {
    display: flex;
    flex: 0 0 0px;
    flex-direction: column;
    align-items: center;
    align-self: start;
    inline-size: 0;
    line-height: 1.3;
    white-space: nowrap;
  }
  .spot.start {
    align-items: flex-start;
    margin-inline-start: -0.4em;
  }
  .spot.end {
    align-items: flex-end;
    margin-inline-start: 0.4em;
  }
  /* Time runs from left to right in every script. */
  .told {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
    line-height: 1.4;
    direction: ltr;
  }
  .remark {
    display: flex;
    gap: 0.6em;
    align-items: start;
    margin-block-start: 0.25em;
    line-height: 1.4;
  }
  .key .join {
    inline-size: 2.1em;
  }
  .remark .join {
    inline-size: 1.6em;
    block-size: 1.4em;
  }
  .changes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    align-items: center;
  }
  .changes:first-child {
    margin-inline-start: auto;
  }
  .beside .changes {
    grid-row: 1;
    grid-column: 5;
    justify-content: flex-end;
    padding-inline-start: 1em;
  }
  .change {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
  }
  @container pm-figure (inline-size < 30em) {
    .items.beside {
      grid-template-columns: auto minmax(0, 1fr) auto;
      row-gap: 0.7em;
    }
    .beside .top {
      display: flex;
      grid-column: 1 / -1;
    }
    .beside .label {
      line-height: 1.4;
    }
    .beside .ghost.before {
      grid-row: 2;
      grid-column: 1;
    }
    .beside .ghost.after {
      grid-row: 2;
      grid-column: 3;
    }
    .beside .track {
      grid-row: 2;
      grid-column: 2;
    }
  }
  /* A phone whose reader has doubled the text: two long numbers and what is between them. */
  @container pm-figure (inline-size < 14em) {
    .items.beside {
      font-size: max(0.7em, 12px);
    }
  }
  ${dotStyles}
  ${slopeStyles}
  ${ladderStyles}
  ${untilStyles}
`;
