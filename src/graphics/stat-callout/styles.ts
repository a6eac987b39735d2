import { css, type CSSResult } from 'lit';

/**
 * As wide as its words: in the flow, floated or stretched by the page; in a row that shrinks what
 * stands in it, wide enough for a number. No query container, since that would collapse a float or an
 * inline block to nothing.
 */
export const calloutStyles: CSSResult = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    min-inline-size: min(100%, 11rem);
    vertical-align: top;
  }
  .callout {
    padding-block-start: 0.7em;
    border-block-start: var(--pm-top-rule, 3px solid var(--_pm-accent));
  }
  .stat .label,
  .stat .change {
    font-family: var(--_pm-font);
  }
  .number {
    font-family: var(--pm-font-number, var(--pm-font-headline, inherit));
    --_pm-number-size: var(--pm-number-size, min(2.75em, 20vw));
    font-size: var(--_pm-number-size);
    font-weight: 700;
    line-height: 1.1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.1em;
    font-variant-numeric: tabular-nums;
  }
  /* A number that would reach out of a phone or a margin is smaller; only a longer one yet is broken. */
  .number.wide {
    --_pm-number-size: var(--pm-number-size, min(2.75em, 15vw));
  }
  .number.long {
    font-size: calc(0.6 * var(--_pm-number-size));
  }
  .number.longer {
    font-size: calc(0.4 * var(--_pm-number-size));
  }
  /* Words before it may stand on a line of their own; digits are parted only where nothing else helps. */
  .stat .number > span {
    white-space: normal;
    overflow-wrap: break-word;
    min-inline-size: 0;
  }
  .stat .number.long > span {
    overflow-wrap: anywhere;
  }
  .number.missing,
  .number .before,
  .number .unit,
  .number .badge {
    font-family: var(--_pm-font);
    font-weight: 400;
  }
  .number.missing {
    font-size: 1.25em;
  }
  .number .before {
    margin-inline-end: 0.1em;
    font-size: max(0.5em, 12px);
  }
  .number .badge {
    font-size: max(0.8125rem, 12px);
  }
  .number .unit {
    font-size: max(0.36em, 12px);
    line-height: 1.3;
  }
  .stat .label {
    margin-block-start: 0.3em;
    font-size: 0.9375em;
    text-wrap: balance;
    /* Chinese breaks at a stop first. */
    word-break: keep-all;
  }
  .change {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.45em;
    margin-block-start: 0.35em;
    font-size: 0.875em;
    color: var(--_pm-muted);
  }
  .callout .headline {
    margin-block-end: 0.3em;
  }
  .callout .foot {
    margin-block-start: 0.45em;
    padding: 0;
    border: 0;
  }
`;
