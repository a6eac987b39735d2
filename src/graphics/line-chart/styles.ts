import { css, type CSSResult } from 'lit';
import { ladderStyles, untilStyles } from '../../marks/ladder.ts';
import { lineStyles } from '../../marks/lines.ts';
import { plotStyles } from '../../marks/plot-styles.ts';

/** Names and values stand in the colour of their line at its end. */
export const lineChartStyles: CSSResult = css`
  ${plotStyles}
  ${lineStyles}
  .ends {
    position: relative;
    padding-inline-start: 0.5em;
    font-size: max(0.75em, 12px);
  }
  .ends .ghost {
    display: block;
    visibility: hidden;
    block-size: 0;
    overflow: hidden;
    font-weight: 700;
    white-space: nowrap;
  }
  .plot .ends svg {
    position: absolute;
    inset-block-start: 0;
    inline-size: 1em;
  }
  .plot .end-text {
    font-size: 1em;
    fill: var(--_pm-tone);
  }
  .plot .end-text.only {
    fill: var(--_pm-ink);
  }
  .plot .last {
    font-weight: 700;
  }
  .stretch {
    fill: var(--_pm-tint);
  }
  .plot .remark {
    fill: var(--_pm-ink);
    stroke: var(--_pm-paper);
    stroke-width: 3px;
    paint-order: stroke;
  }
  ${ladderStyles}
  ${untilStyles}
  @media (forced-colors: active) {
    .plot .end-text,
    .plot .end-text.only {
      fill: CanvasText;
      stroke: none;
    }
    .stretch {
      fill: Canvas;
      stroke: GrayText;
    }
    .plot .remark {
      fill: CanvasText;
      stroke: Canvas;
    }
  }
`;
