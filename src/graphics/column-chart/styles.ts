import { css, type CSSResult } from 'lit';
import { columnStyles } from '../../marks/columns.ts';
import { ladderStyles } from '../../marks/ladder.ts';
import { plotStyles } from '../../marks/plot-styles.ts';
import { untilStyles } from '../../marks/until.ts';

/** A text within a column stands out from every series' colour in the colour of the paper. */
export const columnChartStyles: CSSResult = css`
  ${plotStyles}
  ${columnStyles}
  .plot .inner {
    fill: var(--_pm-paper);
  }
  /* Stacked parts are told apart also by those who see no difference of hue. */
  .column:not(.pale, .calculated, .ahead) {
    stroke: var(--_pm-paper);
  }
  @media (forced-colors: active) {
    .plot .inner {
      fill: Canvas;
    }
  }
  ${ladderStyles}
  ${untilStyles}
`;
