import { css, type CSSResult } from 'lit';

/**
 * The list shares the columns of one grid, so that its figures line up; its last column is empty and
 * takes what a wide figure leaves, so that a name never stands far from its figure.
 */
export const tierStripStyles: CSSResult = css`
  .parts,
  .tiers,
  .tier,
  .total {
    display: grid;
    align-items: baseline;
  }
  .parts {
    grid-template-columns: auto minmax(0, max-content) auto auto minmax(0, 1fr);
    column-gap: 0.75em;
    font-family: var(--_pm-font);
    font-variant-numeric: tabular-nums;
  }
  .parts > *,
  .tier {
    grid-column: 1 / -1;
  }
  .tiers,
  .tier,
  .total {
    grid-template-columns: subgrid;
  }
  .parts > .head,
  .remark,
  .who-head,
  .missing,
  .share {
    font-size: max(0.8125em, 12px);
    color: var(--_pm-muted);
  }
  .who-head {
    unicode-bidi: plaintext;
  }
  .parts > .head {
    font-size: max(0.75em, 12px);
    padding-block-end: 0.5em;
  }
  .over,
  .strip {
    display: flex;
  }
  .over {
    align-items: end;
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
  }
  .over > .name {
    flex: 0 0 0px;
    inline-size: 0;
    white-space: nowrap;
  }
  .over > .lead {
    flex: none;
    block-size: 1px;
  }
  .strip {
    block-size: calc(var(--_pm-bar-height) * 1.5);
    margin-block-end: 0.9em;
  }
  .part,
  .rest,
  .sign {
    display: block;
    box-sizing: border-box;
    block-size: 100%;
    fill: var(--_pm-bar-2);
    forced-color-adjust: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .part,
  .rest {
    flex: 0 1 auto;
    min-inline-size: 3px;
  }
  .part + .part,
  .part + .rest {
    border-inline-start: 1px solid transparent;
  }
  .dense > .part {
    min-inline-size: 0;
    border: 0;
  }
  .part.highlighted,
  .sign.highlighted {
    fill: var(--_pm-bar-highlight);
  }
  /* The palest is seen by its edge, of which half is cut off. */
  .part rect,
  .sign rect {
    stroke: var(--_pm-bar-2);
    stroke-width: 2;
    stroke-opacity: 0.65;
  }
  .sign {
    overflow: visible;
  }
  .sign rect {
    stroke-width: 1;
  }
  .highlighted rect,
  .dense rect {
    stroke: none;
  }
  .unsure rect {
    stroke: var(--_pm-ink);
    stroke-dasharray: 4 3;
    stroke-opacity: 1;
  }
  .rest rect {
    fill: none;
    stroke: var(--_pm-muted);
    stroke-dasharray: 2 2;
  }
  .tiers {
    row-gap: 0.45em;
  }
  .key {
    inline-size: 0.8em;
    block-size: 0.8em;
  }
  .tier > .label,
  .total > .label {
    grid-column: 2;
    font-size: 0.9375em;
  }
  .tier.highlighted > .label,
  .total > .label {
    font-weight: 700;
  }
  /* Figures line up at their last digit on pages of either direction. */
  .figures,
  .shares {
    direction: ltr;
    text-align: end;
  }
  .missing {
    white-space: nowrap;
  }
  .value {
    font-size: 0.9375em;
    font-weight: 700;
  }
  .remark,
  .who {
    grid-column: 2 / -1;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.4em;
    align-items: baseline;
    padding-block: 0.2em 0.35em;
  }
  .apart {
    padding-block-start: 0.7em;
  }
  .apart > .who-head {
    font-weight: 700;
    color: var(--_pm-ink);
  }
  .members {
    display: contents;
  }
  .member {
    padding-inline: 0.5em;
    border: 1px solid var(--_pm-rule);
    border-radius: var(--_pm-radius);
    font-size: max(0.8125em, 12px);
    unicode-bidi: isolate;
  }
  .total {
    margin-block-start: 0.5em;
    padding-block-start: 0.45em;
    border-block-start: 1px solid var(--_pm-rule);
  }
  @container pm-figure (inline-size < 14em) {
    .parts {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }
    .shares {
      grid-column: 3;
    }
  }
  @media (forced-colors: active) {
    .part,
    .sign {
      fill: CanvasText;
    }
    .part.highlighted,
    .sign.highlighted {
      fill: Highlight;
    }
    .part rect,
    .sign rect,
    .rest rect {
      stroke: CanvasText;
    }
  }
`;
