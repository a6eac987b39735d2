import { css, type CSSResult } from 'lit';

/** What a script adds to a table, and the room that is kept free for it. */
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
  .tools :is(input, select) {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    block-size: 2.4em;
    padding-inline: 0.5em;
    border: 1px solid var(--_pm-muted);
    border-radius: var(--_pm-radius);
    background: transparent;
    color: var(--_pm-ink);
    font: inherit;
  }
  .search {
    display: flex;
    gap: 0.6em;
    align-items: center;
    inline-size: 100%;
  }
  .tools label {
    flex: none;
  }
  .tools input {
    flex: 0 1 14em;
  }
  .matches {
    flex: 1 0 min(100%, 12em);
    min-block-size: 1.5em;
  }
  .by-list {
    display: none;
    max-inline-size: 100%;
  }
  .tools option {
    background: var(--_pm-paper);
  }
  .tools :is(input, select):focus-visible,
  .sort button:focus-visible {
    outline: 2px solid var(--_pm-accent);
    outline-offset: -2px;
  }
  .sort button {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .by-list {
    display: none;
  }
  thead th:has(button:hover) {
    color: var(--_pm-ink);
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
  th:has(button) .arrow::before {
    content: '↕';
    visibility: visible;
  }
  th[aria-sort] .arrow::before {
    content: '▼';
    visibility: visible;
  }
  th[aria-sort='ascending'] .arrow::before {
    content: '▲';
  }
  @media (scripting: none) {
    .tools {
      display: none;
    }
  }
`;
