import { css, type LateStyles } from './late-styles.ts';

/** What a script adds to a table, in the room that the table keeps free for it. */
export const tableToolsStyles: LateStyles = css`
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
  /* WebKit lets the chosen option reach out of a narrow list, and counts it to the page's width. */
  .by-list {
    display: none;
    inline-size: min(100%, 16em);
    overflow: clip;
  }
  .tools select {
    inline-size: 100%;
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
  thead th:has(button:hover) {
    color: var(--_pm-ink);
  }
  th:not([aria-sort]) .arrow::before {
    content: '↕';
    visibility: visible;
  }
`;
