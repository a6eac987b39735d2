import { css, type CSSResult } from 'lit';

/**
 * Parts flow like the columns of a page: as many beside each other as there is room for, the last
 * row filled. Each has a line before and above it, and what would stand at the panel's own edges is
 * cut off there, so that lines stand between parts however these flow, and nowhere else. The clip
 * leaves what the outline of a focused link takes.
 */
export const panelStyles: CSSResult = css`
  .graphic {
    display: flow-root;
    overflow: clip;
    overflow-clip-margin: 4px;
  }
  .parts {
    --_pm-part-gap: 1.25rem;
    --_pm-part-line: 1px;
    --_pm-part-size: calc(16rem + var(--_pm-part-gap));
    display: flex;
    flex-wrap: wrap;
    column-gap: var(--_pm-part-gap);
    margin-block-start: -5px;
    margin-inline-start: calc(-1 * (var(--_pm-part-gap) + var(--_pm-part-line)));
  }
  .parts > *,
  .parts > ::slotted(*) {
    --pm-top-rule: none;
    --pm-headline-size: 1em;
    --pm-number-size: min(2.25em, 13.5cqi);
    flex: 1 1 var(--_pm-part-size);
    /* A page's reset, such as * { padding: 0 }, would let the clip above cut into the words. */
    box-sizing: border-box !important;
    margin: 0 !important;
    padding: 0 0 1em !important;
    padding-inline-start: var(--_pm-part-gap) !important;
    border: 0 solid var(--_pm-rule) !important;
    border-inline-start-width: var(--_pm-part-line) !important;
    /* A border would begin before the words do. */
    background: linear-gradient(var(--_pm-rule), var(--_pm-rule)) 0 0 / 100% 1px no-repeat
      content-box;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .parts > ::slotted(p) {
    padding-block-start: 0.7em !important;
  }
  /* Three in two columns: the first beside the two others, or one would stand alone in a row. */
  @container pm-figure (inline-size >= 34rem) {
    .parts.led {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-template-rows: auto 1fr;
    }
    .led > :first-child {
      grid-row: 1 / 3;
    }
  }
  /*
   * Words between the parts have no box of their own, so nothing can be set around them. In a column of
   * a flex box Chromium keeps the height that a figure would have if it were narrow.
   */
  .parts.loose {
    --_pm-part-gap: 0px;
    --_pm-part-line: 0px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: 0.5em;
  }
`;
