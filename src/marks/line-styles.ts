import { css, type CSSResult } from 'lit';

/** A claim is dashed; what joins two definitions is dotted; thin is over times without a figure. */
export const lineStyles: CSSResult = css`
  .line {
    fill: none;
    stroke: var(--_pm-tone);
    stroke-width: 2.25px;
    stroke-linejoin: round;
    stroke-linecap: round;
    vector-effect: non-scaling-stroke;
  }
  .dense {
    stroke-linejoin: bevel;
  }
  .thin {
    stroke-width: 1px;
  }
  .dashed {
    stroke-dasharray: 7 5;
  }
  .dotted {
    stroke-dasharray: 0.1 5;
  }
  .area {
    fill: var(--_pm-tone);
    fill-opacity: 0.16;
  }
  .dot {
    fill: var(--_pm-tone);
    stroke: var(--_pm-paper);
  }
  .hollow {
    fill: var(--_pm-paper);
    stroke: var(--_pm-tone);
    stroke-width: 2px;
  }
`;
