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
    .mixed .block-label {
      grid-column: 1;
      padding-inline-end: 0.9em;
    }
    .mixed .block:first-child {
      margin-block-start: -1.65em;
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
    .beside .block .label {
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
