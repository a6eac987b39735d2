import { css, type CSSResult } from 'lit';

/**
 * Wide: the name of the rung, the earlier list, a gutter with the ways, the later list. Narrow: on each
 * rung one list under the other, each below its date.
 */
export const rungLadderStyles: CSSResult = css`
  .heads {
    display: none;
  }
  .lists {
    font-family: var(--_pm-font);
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .rung {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_pm-rule);
  }
  .rung:first-child {
    border-block-start-color: var(--_pm-ink);
  }
  .name {
    margin-block-end: 0.4em;
    font-weight: 700;
    break-after: avoid;
  }
  .name span,
  .item > *,
  .count {
    unicode-bidi: plaintext;
  }
  .lines {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.5em;
    align-items: center;
  }
  .line,
  .cell {
    display: contents;
  }
  .gutter,
  .lead {
    display: none;
  }
  .own,
  .words {
    font-size: max(0.8em, 12px);
    color: var(--_pm-muted);
  }
  .own {
    flex-basis: 100%;
  }
  .when {
    margin-inline-end: 0.4em;
    font-weight: 700;
    color: var(--_pm-ink);
  }
  .list-1 {
    order: 1;
  }
  .own.list-1 {
    margin-block-start: 0.35em;
  }
  .item {
    display: grid;
    box-sizing: border-box;
    max-inline-size: 100%;
    padding: 0.1em 0.55em;
    border: 1px solid transparent;
    border-radius: var(--_pm-radius);
    background: var(--_pm-tint);
    break-inside: avoid;
    line-break: strict;
    -webkit-print-color-adjust: exact;
    print-color-adjust: exact;
  }
  .item.said,
  .item.gone {
    border: 1px dashed var(--_pm-muted);
    background: none;
  }
  .item.gone {
    border-style: solid;
    border-color: var(--_pm-rule);
  }
  .gone .label {
    color: var(--_pm-muted);
  }
  .item.new {
    border-color: var(--_pm-muted);
  }
  .item.lit {
    border-color: var(--_pm-accent);
  }
  .lit .label {
    font-weight: 700;
  }
  .lit .words {
    color: var(--_pm-ink);
  }
  .arrow {
    margin-inline-end: 0.15em;
  }
  .lit .arrow {
    color: var(--_pm-accent);
  }
  @container pm-figure (inline-size >= 34em) {
    .lines {
      display: block;
    }
    .heads,
    .two .line,
    .named,
    .named .ladder,
    .named .rung {
      display: grid;
    }
    .two .heads,
    .two .line {
      grid-template-columns: minmax(0, 1fr) 4.5em minmax(0, 1fr);
    }
    /* As wide as the longest name of a rung, within bounds. */
    .named {
      grid-template-columns: fit-content(30%) minmax(0, 1fr);
    }
    .named.two {
      grid-template-columns: fit-content(30%) minmax(0, 1fr) 4.5em minmax(0, 1fr);
    }
    .named .heads,
    .named .ladder,
    .named .rung {
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
    }
    .named .lines {
      grid-column: 2 / -1;
    }
    .heads {
      padding-block-end: 0.35em;
    }
    .named .when:first-child {
      grid-column: 2;
    }
    .when + .when {
      grid-column-end: -1;
    }
    .own.list-1 {
      margin: 0;
    }
    .own .when {
      display: none;
    }
    .rung {
      padding-block: 0;
    }
    .name {
      margin: 0;
      padding-block: 0.5em;
      padding-inline-end: 1em;
      min-inline-size: 5em;
    }
    .cell {
      display: flex;
      flex-wrap: wrap;
      gap: 0.35em 0.5em;
      align-content: start;
      align-items: start;
      padding-block: 0.22em;
    }
    .above .cell {
      padding-block: 0.5em 0.15em;
    }
    .below .cell {
      padding-block: 0 0.4em;
    }
    .leads {
      flex-wrap: nowrap;
      gap: 0.5em;
    }
    .leads,
    .tied {
      align-content: center;
      align-items: center;
    }
    .gutter,
    .lead {
      display: block;
      position: relative;
    }
    /* As high as the gutter, so that both halves of a way meet in the same pixel. */
    .lead {
      flex: 1 0 0.5em;
      align-self: stretch;
      margin-block: -0.22em;
      margin-inline-start: -0.5em;
    }
    .ways {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      overflow: visible;
    }
    .ways:dir(rtl) {
      transform: scaleX(-1);
    }
    path {
      fill: none;
      stroke: currentColor;
      vector-effect: non-scaling-stroke;
    }
    path,
    .tip {
      color: var(--_pm-muted);
    }
    path.stays {
      opacity: 0.6;
    }
    .moves {
      stroke-width: 1.5px;
    }
    .dashed {
      stroke-dasharray: 4 3;
    }
    path.lit,
    .tip.lit {
      color: var(--_pm-accent);
    }
    .tip {
      position: absolute;
      inset-block-start: calc(50% - 0.3em);
      inset-inline-end: 0;
      border: 0.3em solid transparent;
      border-inline-end: 0;
      border-inline-start: 0.5em solid;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
  @media (forced-colors: active) {
    .item {
      border-color: CanvasText;
    }
    .item.gone {
      border-color: GrayText;
    }
    .item.lit {
      border-color: Highlight;
    }
    path,
    path.lit,
    .tip,
    .tip.lit {
      color: CanvasText;
      forced-color-adjust: none;
    }
  }
`;
