import { css, type CSSResult } from 'lit';

/**
 * The switch between versions of the figures. Radios are hidden and their labels drawn as a row of
 * choices; what is not chosen is hidden from the eye alone, and printed after what is.
 */
export const versionStyles: CSSResult = css`
  .versions {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font-family: var(--_pm-font);
  }
  .versions > legend {
    padding: 0;
    margin-block-end: 0.3em;
    font-size: max(0.75em, 12px);
    color: var(--_pm-muted);
  }
  .versions > input {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    opacity: 0;
  }
  .versions > label {
    order: 1;
    padding: 0.25em 0.9em;
    border: 1px solid var(--_pm-rule);
    border-radius: var(--_pm-radius);
    font-size: max(0.875em, 12px);
    color: var(--_pm-muted);
    cursor: pointer;
  }
  .versions > input:checked + label {
    border-color: var(--_pm-ink);
    box-shadow: inset 0 -2px var(--_pm-ink);
    background: var(--_pm-tint);
    color: var(--_pm-ink);
  }
  .versions > input:focus-visible + label {
    outline: 2px solid var(--_pm-accent);
    outline-offset: 2px;
  }
  .versions > .sizes {
    order: 2;
    flex: 0 0 100%;
    box-sizing: border-box;
    margin-block-start: 0.5em;
  }
  @media not print {
    .versions > input:not(:checked) + label + .sizes {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      margin: -1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media print {
    .versions {
      display: block;
    }
    .versions > legend,
    .versions > input {
      display: none;
    }
    .versions > label {
      display: block;
      font-weight: 700;
    }
    .versions > .sizes + input + label {
      margin-block-start: 1.2em;
    }
    .versions > input + label,
    .versions > input:checked + label {
      padding: 0;
      border: 0;
      box-shadow: none;
      background: none;
      color: inherit;
    }
    /* Side by side where there is room, or two of them would fill a page. */
    @container pm-figure (inline-size >= 40em) {
      .versions {
        display: grid;
        grid-auto-flow: column;
        grid-template-rows: auto auto;
        grid-auto-columns: minmax(0, 1fr);
        column-gap: 2.5em;
      }
      .versions > label,
      .versions > .sizes {
        order: 0;
      }
      .versions > .sizes + input + label {
        margin-block-start: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .versions > input:checked + label {
      border-color: Highlight;
      outline: 1px solid Highlight;
    }
  }
`;
