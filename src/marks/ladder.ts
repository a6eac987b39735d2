import { css, type CSSResult } from 'lit';

/** The widest rungs alone, for a plot that is drawn on wide figures only. */
export const wideLadderStyles: CSSResult = css`
  .from-never {
    display: none;
  }
  @container pm-figure (inline-size < 40em) {
    .from-40 {
      display: none;
    }
  }
  @container pm-figure (inline-size < 56.25em) {
    .from-56 {
      display: none;
    }
  }
  @container pm-figure (inline-size < 75em) {
    .from-75 {
      display: none;
    }
  }
`;

/**
 * Hides each label below the width from which it fits, one rule for each of `RUNGS`. Written out,
 * so that the sheet is a constant text, which the build can squeeze and a policy can hash.
 */
export const ladderStyles: CSSResult = css`
  @container pm-figure (inline-size < 10em) {
    .from-10 {
      display: none;
    }
  }
  @container pm-figure (inline-size < 13em) {
    .from-13 {
      display: none;
    }
  }
  @container pm-figure (inline-size < 17.5em) {
    .from-17 {
      display: none;
    }
  }
  @container pm-figure (inline-size < 22.5em) {
    .from-22 {
      display: none;
    }
  }
  @container pm-figure (inline-size < 30em) {
    .from-30 {
      display: none;
    }
  }
  ${wideLadderStyles}
`;
