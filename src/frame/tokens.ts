import { css, type CSSResult } from 'lit';

/**
 * Every custom property a page may set, with what it is when nobody does. Three ranks: the specific
 * name (`--pm-bar`), the general one it falls back to (`--pm-accent`, `--pm-muted`), a literal.
 * `--pm-font-size`, `--pm-font-headline`, `--pm-headline-size` and `--pm-number-size` are read where
 * they are used, since their fallbacks are relative to what is around them; so are `--pm-series-1`,
 * `--pm-series-2`, `--pm-series-3`, `--pm-series-4`, `--pm-series-5`, `--pm-series-6`, `--pm-series-7`
 * and `--pm-series-8`, since only graphics on axes have series.
 * The inner names (`--_pm-…`) are not for pages. Colours follow the page's `color-scheme`.
 */
export const tokens: CSSResult = css`
  .figure {
    --_pm-ink: var(--pm-ink, light-dark(#16181d, #eceae4));
    --_pm-muted: var(--pm-muted, light-dark(#5b616c, #a6acb7));
    --_pm-paper: var(--pm-paper, light-dark(#fff, #15171b));
    --_pm-rule: var(--pm-rule, light-dark(#d9d7d0, #3a3e46));
    --_pm-accent: var(--pm-accent, light-dark(#b93527, #e0614f));
    --_pm-tint: var(--pm-tint, light-dark(#f3ece6, #2a2523));
    --_pm-bar: var(--pm-bar, light-dark(#7b8797, #7f8da0));
    --_pm-bar-2: var(--pm-bar-2, light-dark(#2f4b6e, #b9c8dc));
    --_pm-bar-highlight: var(--pm-bar-highlight, var(--_pm-accent));
    --_pm-rise: var(--pm-rise, var(--_pm-ink));
    --_pm-fall: var(--pm-fall, var(--_pm-ink));
    --_pm-red: var(--pm-red, light-dark(#b3261e, #f0796b));
    --_pm-green: var(--pm-green, light-dark(#1b6e3c, #6cc391));
    --_pm-font: var(--pm-font, ui-sans-serif, system-ui, 'Segoe UI', 'Noto Sans', sans-serif);
    --_pm-font-number: var(--pm-font-number, var(--_pm-font));
    --_pm-top-rule: var(--pm-top-rule, 3px solid var(--_pm-ink));
    --_pm-bar-height: var(--pm-bar-height, 1.6em);
    --_pm-row-gap: var(--pm-row-gap, 0.5em);
    --_pm-radius: var(--pm-radius, 3px);
  }
`;
