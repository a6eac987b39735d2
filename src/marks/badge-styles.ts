import { css, type CSSResult } from 'lit';

/** The badges of changes: solid where the source reports one, in the house colours of its trends. */
export const badgeStyles: CSSResult = css`
  .badge.solid {
    background: var(--_pm-tint);
    color: var(--_pm-ink);
  }
  .badge.solid.rises {
    color: var(--_pm-rise);
  }
  .badge.solid.falls {
    color: var(--_pm-fall);
  }
  .red-up .badge.rises,
  .green-up .badge.falls {
    color: var(--_pm-red);
  }
  .red-up .badge.falls,
  .green-up .badge.rises {
    color: var(--_pm-green);
  }
  @media (forced-colors: active) {
    .badge.solid {
      border: 1px solid CanvasText;
    }
  }
`;
