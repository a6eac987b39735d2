import { css, type CSSResult } from 'lit';
import { columnStyles } from '../../marks/columns.ts';
import { lineStyles } from '../../marks/line-styles.ts';
import { plotStyles } from '../../marks/plot-styles.ts';

/** As many panels beside each other as have room; on a phone two. */
export const multiplesStyles: CSSResult = css`
  ${plotStyles}
  ${columnStyles}
  ${lineStyles}
  .panels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.8em), 1fr));
    gap: 1.1em 1.4em;
    margin-block-start: 0.4em;
  }
  .panel {
    display: flex;
    flex-direction: column;
    justify-content: end;
    position: relative;
    min-inline-size: 0;
  }
  .panel-title {
    font-family: var(--_pm-font);
    font-size: max(0.875em, 12px);
    font-weight: 700;
  }
  .panel .plot {
    display: block;
  }
  .panel-ends text:not(.end) {
    text-anchor: start;
  }
  @container pm-figure (inline-size >= 30em) {
    .panels {
      grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    }
  }
  @container pm-figure (inline-size >= 56.25em) {
    .panels {
      grid-template-columns: repeat(auto-fit, minmax(9.5em, 1fr));
    }
  }
`;
