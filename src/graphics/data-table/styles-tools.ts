import { css, type CSSResult } from 'lit';

/** The room that is kept free for what a script adds to a table. */
export const toolStyles: CSSResult = css`
  .find {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    margin-block-end: 0.4em;
    font-size: max(0.875em, 12px);
    color: var(--_pm-muted);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    flex: 0 0 min(100%, 20em);
    gap: 0.3em 0.6em;
    align-items: center;
    min-inline-size: 0;
    min-block-size: 2.4em;
  }
  .matches {
    flex: 1 0 min(100%, 12em);
    min-block-size: 1.5em;
  }
  /* Of one size whatever it shows, so that nothing moves. */
  .arrow {
    display: inline-block;
    inline-size: 1.2em;
    block-size: 1em;
    overflow: clip;
    font-size: 0.75em;
    line-height: 1;
    text-align: center;
  }
  .arrow::before {
    content: '▼';
    visibility: hidden;
  }
  [aria-sort] .arrow::before {
    visibility: visible;
  }
  [aria-sort='ascending'] .arrow::before {
    content: '▲';
  }
  @media print, (scripting: none) {
    .tools {
      display: none;
    }
  }
  @media print {
    .arrow {
      display: none;
    }
    .matches {
      min-block-size: 0;
    }
  }
`;
