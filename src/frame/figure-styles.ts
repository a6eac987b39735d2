import { css, type CSSResult } from 'lit';

/** The figure as a query container, and the disclosure below it; what is in that comes later. */
export const figureStyles: CSSResult = css`
  :host {
    display: block;
    min-inline-size: min(100%, 17.5rem);
    margin-block: 2em;
  }
  .figure {
    container: pm-figure / inline-size;
    /* What a parent that shrinks to fit takes for its width, since a container has none of its own. */
    contain-intrinsic-inline-size: 17.5rem;
    min-inline-size: min(100%, 17.5rem);
    padding-block-start: 0.7em;
    border-block-start: var(--_pm-top-rule);
  }
  .graphic {
    margin-block-start: 0.8em;
  }
  .table {
    margin-block-start: 0.35em;
  }
  .table summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    cursor: pointer;
  }
  @media print {
    .table {
      display: none;
    }
  }
`;
