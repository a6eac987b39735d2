import { css, type CSSResult } from 'lit';

/**
 * Sections of bars in units of their own: on a wide figure each has its head in line with its first
 * label, on a phone the names in a pair stand beside their bars.
 */
export const mixedStyles: CSSResult = css`
  @container pm-figure (inline-size >= 28em) {
    .mixed > .heads {
      min-block-size: 1.65em;
    }
    .head-below {
      display: none;
    }
    /* At their bars, however long the longest of them is. */
    .mixed .label {
      text-align: end;
    }
    .mixed .block-label {
      grid-column: 1;
      padding-inline-end: 0.9em;
    }
    .mixed .block:first-child {
      margin-block-start: -1.65em;
    }
  }
  @container pm-figure (inline-size < 28em) {
    .named > .head:first-child {
      display: none;
    }
    .plain .row .label {
      grid-column: 1 / -1;
    }
    .head-below {
      grid-column: 1 / -1;
      padding-block-end: 0.3em;
      font-size: max(0.75em, 12px);
      color: var(--_pm-muted);
    }
  }
  @container pm-figure (inline-size >= 17em) and (inline-size < 28em) {
    .bars.beside {
      grid-template-columns: fit-content(30%) minmax(0, 1fr) auto;
    }
    .beside .track {
      grid-column: 2;
    }
    .beside .ghost {
      grid-column: 3;
    }
    .beside .label {
      grid-column: 1 / -1;
    }
    .beside .block .row .label {
      grid-column: 1;
      align-self: center;
      padding-block-end: 0;
    }
    .beside .block .track,
    .beside .block .ghost {
      grid-row: 1;
    }
  }
`;
