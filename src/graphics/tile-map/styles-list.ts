import { css, type CSSResult } from 'lit';

/**
 * The rows in place of the map where its texts do not fit into tiles, and the names that the short
 * ones on its tiles stand for.
 */
export const tileListStyles: CSSResult = css`
  .rows {
    flex: 1 1 100%;
    min-inline-size: 0;
    max-inline-size: 34em;
    margin: 0;
    padding: 0;
  }
  .row {
    display: flex;
    gap: 0.6em;
    align-items: center;
    padding-block: 0.35em;
    border-block-end: 1px solid var(--_pm-rule);
    overflow-wrap: anywhere;
  }
  .row .name,
  .row .value {
    font-size: max(0.875em, 12px);
  }
  .row .value {
    margin-inline-start: auto;
    text-align: end;
    white-space: normal;
  }
  .of,
  .codes {
    font-size: max(0.75em, 12px);
    color: var(--_pm-muted);
  }
  .codes {
    flex: 1 1 100%;
    margin: 0;
    columns: 9em;
    hyphens: manual;
    line-height: 1.35;
    direction: ltr;
  }
  .entry > span:last-child {
    text-wrap: balance;
  }
  .code {
    display: flex;
    gap: 0.5em;
  }
  .code b {
    flex: none;
    inline-size: 2.2em;
  }
`;
