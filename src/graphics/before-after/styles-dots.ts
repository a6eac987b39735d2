import { css, type CSSResult } from 'lit';

/**
 * Hollow before, full after, small between; dashed all round what is only said. A full dot has a rim of
 * paper, so that one that lies on another is seen.
 */
export const dotStyles: CSSResult = css`
  .dot {
    --_pm-tone: var(--_pm-bar-2);
    inline-size: 0.85em;
    block-size: 0.85em;
    margin-inline: -0.425em;
    fill: var(--_pm-tone);
    stroke: var(--_pm-tone);
    stroke-width: 2px;
  }
  .dot,
  .join {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .heads .dot {
    margin-inline: 0;
  }
  .dot.middle {
    --_pm-tone: var(--_pm-bar);
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline: -0.3em;
  }
  .highlighted .dot {
    --_pm-tone: var(--_pm-bar-highlight);
  }
  .dot.last {
    stroke: var(--_pm-paper);
  }
  .dot.first,
  .dot.said {
    fill: var(--_pm-paper);
    stroke: var(--_pm-tone);
  }
  .dot.said {
    stroke-dasharray: 2.5 2.5;
  }
  .join {
    block-size: 0.75em;
    stroke: var(--_pm-bar);
    stroke-width: 2.5px;
    stroke-linecap: round;
  }
  .highlighted .join {
    stroke: var(--_pm-bar-highlight);
  }
  .dashed {
    stroke-dasharray: 6 5;
  }
  .dotted {
    stroke-dasharray: 0.1 6;
  }
  .list {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.6em;
    padding-block-start: 0.2em;
  }
  .list > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    min-inline-size: 0;
    align-items: baseline;
    line-height: 1.6;
  }
  .scale {
    grid-column: 1 / -1;
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_pm-rule);
    margin-block-end: -0.5em;
    font-size: max(0.75em, 12px);
    color: var(--_pm-muted);
  }
  .mark {
    align-self: center;
    display: flex;
    flex: 0 0 1em;
    justify-content: center;
  }
  @container pm-figure (inline-size < 22.5em) {
    .list {
      flex-direction: column;
    }
  }
  @media (forced-colors: active) {
    .dot,
    .dot.middle {
      --_pm-tone: CanvasText;
    }
    .highlighted .dot {
      --_pm-tone: Highlight;
    }
    .dot.last {
      stroke: Canvas;
    }
    .dot.first,
    .dot.said {
      fill: Canvas;
      stroke: var(--_pm-tone);
    }
    .join {
      stroke: CanvasText;
    }
    .highlighted .join {
      stroke: Highlight;
    }
  }
`;
