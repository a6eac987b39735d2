import { css, type CSSResult } from 'lit';

/**
 * Takes the grid apart below the width from which the texts of its tiles fit, one block for each of
 * `RUNGS`: the empty places go and the tiles follow each other as in a list. Written out, so that the
 * sheet is a constant text.
 */
export const tileListStyles: CSSResult = css`
  .grid-never {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 10em), 1fr));
  }
  .grid-never .line {
    display: contents;
  }
  .grid-never .blank {
    display: none;
  }
  .grid-never .value {
    overflow-wrap: anywhere;
  }
  @container pm-figure (inline-size < 10em) {
    .grid-10 {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 4em), 1fr));
    }
    .grid-10 .line {
      display: contents;
    }
    .grid-10 .blank {
      display: none;
    }
  }
  @container pm-figure (inline-size < 13em) {
    .grid-13 {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 4em), 1fr));
    }
    .grid-13 .line {
      display: contents;
    }
    .grid-13 .blank {
      display: none;
    }
  }
  @container pm-figure (inline-size < 17.5em) {
    .grid-17 {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 4em), 1fr));
    }
    .grid-17 .line {
      display: contents;
    }
    .grid-17 .blank {
      display: none;
    }
  }
  @container pm-figure (inline-size < 22.5em) {
    .grid-22 {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 4em), 1fr));
    }
    .grid-22 .line {
      display: contents;
    }
    .grid-22 .blank {
      display: none;
    }
  }
  @container pm-figure (inline-size < 30em) {
    .grid-30 {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 4em), 1fr));
    }
    .grid-30 .line {
      display: contents;
    }
    .grid-30 .blank {
      display: none;
    }
  }
  @container pm-figure (inline-size < 40em) {
    .grid-40 {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 4em), 1fr));
    }
    .grid-40 .line {
      display: contents;
    }
    .grid-40 .blank {
      display: none;
    }
  }
  @container pm-figure (inline-size < 56.25em) {
    .grid-56 {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 4em), 1fr));
    }
    .grid-56 .line {
      display: contents;
    }
    .grid-56 .blank {
      display: none;
    }
  }
  @container pm-figure (inline-size < 75em) {
    .grid-75 {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 4em), 1fr));
    }
    .grid-75 .line {
      display: contents;
    }
    .grid-75 .blank {
      display: none;
    }
  }
`;
