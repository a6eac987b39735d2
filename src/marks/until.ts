import { css, type CSSResult } from 'lit';

/** The other way round: shown below the width from which something else takes its place. */
export const untilStyles: CSSResult = css`
  @container pm-figure (inline-size >= 10em) {
    .until-10 {
      display: none;
    }
  }
  @container pm-figure (inline-size >= 13em) {
    .until-13 {
      display: none;
    }
  }
  @container pm-figure (inline-size >= 17.5em) {
    .until-17 {
      display: none;
    }
  }
  @container pm-figure (inline-size >= 22.5em) {
    .until-22 {
      display: none;
    }
  }
  @container pm-figure (inline-size >= 30em) {
    .until-30 {
      display: none;
    }
  }
  @container pm-figure (inline-size >= 40em) {
    .until-40 {
      display: none;
    }
  }
  @container pm-figure (inline-size >= 56.25em) {
    .until-56 {
      display: none;
    }
  }
  @container pm-figure (inline-size >= 75em) {
    .until-75 {
      display: none;
    }
  }
`;
