import { css, type CSSResult } from 'lit';

/** The table behind the disclosure; on a narrow page each of its rows becomes a card. */
export const listingStyles: CSSResult = css`
  .data {
    inline-size: 100%;
    margin-block: 0.4em;
    border-collapse: collapse;
    color: var(--_pm-ink);
    font-size: max(1.083em, 12px);
    font-variant-numeric: tabular-nums;
  }
  .data caption {
    padding-block-end: 0.4em;
    text-align: start;
    color: var(--_pm-muted);
  }
  .data th,
  .data td {
    padding: 0.3em 0.8em 0.3em 0;
    border-block-end: 1px solid var(--_pm-rule);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  .data thead th {
    color: var(--_pm-muted);
  }
  .data tfoot * {
    font-weight: 700;
  }
  .data .figures {
    text-align: end;
    direction: ltr;
  }
  @container pm-figure (inline-size < 30em) {
    .data,
    .data tbody,
    .data tfoot,
    .data tr,
    .data th,
    .data td {
      display: block;
    }
    .data thead {
      position: absolute;
      clip-path: inset(50%);
      block-size: 1px;
      overflow: hidden;
    }
    .data tr {
      padding-block: 0.45em;
      border-block-end: 1px solid var(--_pm-rule);
    }
    .data th,
    .data td {
      display: flex;
      gap: 1em;
      justify-content: space-between;
      padding: 0;
      border: 0;
    }
    .data tbody th {
      font-weight: 700;
    }
    .data td::before {
      content: attr(data-head);
      color: var(--_pm-muted);
    }
  }
`;
