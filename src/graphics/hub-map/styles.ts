import { css, type CSSResult } from 'lit';

/**
 * One list for both: narrow, each item stands below the one before it, with a compass needle; wide,
 * the items stand round a ring of a fixed size in em, with their words on either side of it.
 */
export const hubMapStyles: CSSResult = css`
  .hub {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.9em 1.5em;
    font-family: var(--_pm-font);
    line-height: 1.4;
    line-break: strict;
  }
  .wordy {
    grid-template-columns: minmax(0, 1fr);
  }
  .hub li {
    display: flex;
    gap: 0.7em;
    min-inline-size: 0;
    break-inside: avoid;
  }
  .core {
    grid-column: 1 / -1;
  }
  .hub .spokes,
  .spacer {
    display: none;
  }
  .said {
    flex: 1;
    min-inline-size: 0;
  }
  .needle {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.4em;
    fill: var(--_pm-muted);
    overflow: visible;
  }
  .rim {
    fill: none;
    stroke: var(--_pm-rule);
  }
  .disc,
  .highlighted,
  .highlighted .needle {
    fill: var(--_pm-accent);
  }
  .hub p {
    text-wrap: pretty;
  }
  .core .label {
    font-size: 1.125em;
  }
  .rank,
  .group,
  .way,
  .whole,
  .aside,
  .middle {
    font-size: max(0.8125em, 12px);
    color: var(--_pm-muted);
  }
  .rank {
    color: var(--_pm-accent);
  }
  .amount,
  .role {
    font-size: max(0.875em, 12px);
  }
  .hub .value {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    white-space: normal;
  }
  .whole {
    display: inline-block;
  }
  .amount .missing {
    font-weight: 400;
    color: var(--_pm-muted);
  }
  .spokes svg {
    overflow: visible;
    fill: var(--_pm-muted);
    stroke: var(--_pm-bar);
  }
  .spokes ellipse {
    fill: none;
    stroke: var(--_pm-muted);
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }
  .spokes circle {
    stroke: none;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .spokes .rim {
    fill: var(--_pm-paper);
    stroke: var(--_pm-muted);
  }
  .spokes line.highlighted {
    stroke: var(--_pm-accent);
  }
  @container pm-figure (inline-size >= 34em) {
    /* A compass is never mirrored: west stays on the left on pages of either direction. */
    .ring {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0;
      direction: ltr;
    }
    .ring .spokes,
    .ring .left,
    .ring .right,
    .ring .amid {
      grid-area: 2 / 1 / 3 / -1;
    }
    .ring .spokes {
      display: flex;
      justify-content: center;
      position: relative;
    }
    /* Those of a side lie over each other, each with its words further down. */
    .ring .left,
    .ring .right {
      align-items: start;
      pointer-events: none;
    }
    .ring .high {
      align-items: end;
      align-self: start;
    }
    .said p {
      pointer-events: auto;
    }
    .ring .needle {
      display: none;
    }
    .ring .spacer {
      display: block;
      flex: none;
    }
    .ring .said > * {
      text-wrap: balance;
      unicode-bidi: plaintext;
    }
    /* Its place says it; the word is for those who do not see where it stands. */
    .ring .way {
      position: absolute;
      clip-path: inset(50%);
    }
    .ring .left {
      grid-column: 1;
      text-align: right;
    }
    .ring .right {
      grid-column: 2;
      flex-direction: row-reverse;
      text-align: left;
    }
    .ring .core {
      gap: 1.2em;
    }
    .ring .top,
    .ring .bottom,
    .ring .amid {
      justify-content: center;
      text-align: center;
    }
    .ring .top {
      grid-area: 1 / 1 / 2 / -1;
      padding-block-end: 0.3em;
    }
    .ring .bottom {
      grid-area: 3 / 1 / 4 / -1;
      padding-block-start: 0.3em;
    }
    .ring .top .said,
    .ring .bottom .said {
      flex: none;
      max-inline-size: 40%;
    }
    .ring .amid {
      align-items: center;
    }
    .ring .amid .rank {
      display: block;
      color: inherit;
    }
    .ring .amid .said {
      flex: none;
      box-sizing: border-box;
      min-inline-size: 7em;
      max-inline-size: 9em;
      padding: 0.9em;
      border: 1.5px solid var(--_pm-accent);
      border-radius: 3em;
      background: var(--_pm-tint);
      position: relative;
    }
    .centre {
      position: absolute;
      inset: 0 0 auto;
      display: flex;
      justify-content: center;
      align-items: end;
    }
    .middle {
      max-inline-size: 12em;
      translate: 0 calc(100% + 0.35em);
      text-align: center;
    }
    .above {
      translate: 0 -0.35em;
    }
  }
  @media (forced-colors: active) {
    .needle,
    .spokes svg {
      fill: CanvasText;
      stroke: GrayText;
    }
    .needle path,
    .needle .dot {
      stroke: none;
    }
    .needle .rim {
      stroke: GrayText;
    }
    .spokes .rim {
      fill: Canvas;
      stroke: CanvasText;
    }
    .disc,
    .highlighted,
    .highlighted .needle {
      fill: Highlight;
    }
    .spokes line.highlighted {
      stroke: Highlight;
    }
  }
`;
