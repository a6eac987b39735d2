import { css, type CSSResult } from 'lit';

/** Tints, and the line that says what they mean. */
export const heatStyles: CSSResult = css`
  /* A tint is so much of the cell's own colour, in which nothing of it is written. */
  .grid [class*='heat-'] {
    color: var(--_pm-bar-2);
  }
  .grid .up {
    color: var(--pm-rise, var(--_pm-bar-2));
  }
  .grid .down {
    color: var(--pm-fall, var(--_pm-accent));
  }
  .red-up .up,
  .green-up .down {
    color: var(--_pm-red);
  }
  .red-up .down,
  .green-up .up {
    color: var(--_pm-green);
  }
  .grid .heat-1 {
    background: color-mix(in srgb, currentcolor 5%, var(--_pm-paper));
  }
  .grid .heat-2 {
    background: color-mix(in srgb, currentcolor 13%, var(--_pm-paper));
  }
  .grid .heat-3 {
    background: color-mix(in srgb, currentcolor 21%, var(--_pm-paper));
  }
  .grid .heat-4 {
    background: color-mix(in srgb, currentcolor 29%, var(--_pm-paper));
  }
  .grid .heat-5 {
    background: color-mix(in srgb, currentcolor 37%, var(--_pm-paper));
  }
  [class*='heat-'] {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  [class*='heat-'] > *,
  [class*='heat-'] .status,
  .grid [class*='heat-']::before {
    color: var(--_pm-ink);
  }
  .key {
    margin-block-start: 0.5em;
    font-size: max(0.8125em, 12px);
    color: var(--_pm-muted);
  }
  @media (forced-colors: active) {
    .key {
      display: none;
    }
  }
`;
