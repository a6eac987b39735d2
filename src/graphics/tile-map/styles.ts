import { css, type CSSResult } from 'lit';

/**
 * Tiles in rows of equal cells. A map keeps its direction on pages of either: west stays on the left.
 * The tones are mixed of the page's own colours, and each is far enough from the text on it, in light
 * and in dark: the three light ones carry the ink, the two dark ones the paper's colour.
 */
export const tileMapStyles: CSSResult = css`
  .map {
    display: flex;
    flex-flow: row-reverse wrap;
    gap: 0.9em 2em;
    justify-content: flex-end;
    font-family: var(--_pm-font);
    font-variant-numeric: tabular-nums;
  }
  .tiles {
    display: grid;
    flex: 3 1 34em;
    gap: 0.125em;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    direction: ltr;
  }
  .slim > .tiles {
    flex-basis: 20em;
    max-inline-size: 20em;
  }
  .small > .tiles {
    flex-basis: 28em;
    max-inline-size: 28em;
  }
  .wide > .tiles {
    flex-basis: 52em;
    max-inline-size: 52em;
  }
  .full > .tiles {
    flex-basis: 100%;
  }
  .line {
    display: flex;
    gap: 0.125em;
  }
  .tile,
  .blank {
    box-sizing: border-box;
    flex: 1 1 0px;
    min-inline-size: 0;
    min-block-size: 2.5em;
    border: 1px solid transparent;
  }
  .tall .tile {
    min-block-size: 3.4em;
  }
  .blank {
    visibility: hidden;
  }
  .tile {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    border-radius: var(--_pm-radius);
    line-height: 1.2;
    text-align: center;
    unicode-bidi: isolate;
  }
  .word {
    display: inline-block;
    max-inline-size: 100%;
  }
  .name {
    font-size: max(0.75em, 12px);
    unicode-bidi: plaintext;
  }
  .value {
    font-size: max(0.8125em, 12px);
  }
  .tile .value {
    white-space: normal;
    word-break: keep-all;
  }
  .key .value {
    font-size: inherit;
  }
  .missing .value {
    font-weight: 400;
  }
  .tile,
  .swatch {
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }
  .tone-1 {
    background: color-mix(in srgb, var(--_pm-bar-2) 10%, var(--_pm-paper));
  }
  .tone-2 {
    background: color-mix(in srgb, var(--_pm-bar-2) 26%, var(--_pm-paper));
  }
  .tone-3,
  .group-2 {
    background: color-mix(in srgb, var(--_pm-bar-2) 43%, var(--_pm-paper));
  }
  .tone-4 {
    background: color-mix(in srgb, var(--_pm-bar-2) 80%, var(--_pm-paper));
  }
  .tone-5,
  .group-1 {
    background: var(--_pm-bar-2);
  }
  .below,
  .group-3 {
    background: color-mix(in srgb, var(--_pm-accent) 25%, var(--_pm-paper));
  }
  .group-4 {
    background: color-mix(in srgb, var(--_pm-muted) 30%, var(--_pm-paper));
  }
  .group-5 {
    border-color: var(--_pm-rule);
    background: var(--_pm-tint);
  }
  .tile.tone-4,
  .tile.tone-5,
  .tile.group-1 {
    color: var(--_pm-paper);
  }
  .missing {
    border-color: var(--_pm-rule);
    color: var(--_pm-muted);
  }
  .out-of-scope {
    border-color: var(--_pm-bar);
    background: repeating-linear-gradient(135deg, var(--_pm-rule) 0 1px, transparent 1px 0.375em);
    color: var(--_pm-muted);
  }
  .unsure {
    border: 1px dashed currentColor;
  }
  .ours .value {
    text-decoration: underline dashed 1px;
    text-underline-offset: 0.25em;
  }
  /* Two tones, since the accent of a house may be as dark as the tile: one of them is seen on any. */
  .ringed {
    outline: 2px solid var(--_pm-accent);
    outline-offset: -2px;
    box-shadow: inset 0 0 0 3.25px var(--_pm-paper);
  }
  .ringed.unsure {
    outline-style: dashed;
  }
  .key {
    display: flex;
    flex: 1 1 12em;
    flex-direction: column;
    gap: 0.55em;
    align-items: flex-start;
    font-size: max(0.75em, 12px);
    line-height: 1.35;
    color: var(--_pm-muted);
  }
  .steps,
  .entries {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.2em;
    align-items: flex-start;
  }
  .steps {
    column-gap: 0.125em;
  }
  .step {
    min-inline-size: 3.4em;
  }
  .step,
  .entry {
    color: var(--_pm-ink);
  }
  .step .number {
    padding-inline-end: 0.7em;
  }
  .entry {
    display: inline-flex;
    gap: 0.5em;
    align-items: flex-start;
  }
  .swatch {
    box-sizing: border-box;
    display: inline-flex;
    flex: none;
    justify-content: center;
    inline-size: 1.5em;
    block-size: 1.1em;
    border: 1px solid var(--_pm-bar);
    border-radius: min(var(--_pm-radius), 2px);
    line-height: 1;
  }
  .entry .swatch {
    margin-block-start: 0.12em;
  }
  .step .swatch {
    display: block;
    inline-size: auto;
    block-size: 0.75em;
    margin-block-end: 0.2em;
    border-radius: 0;
  }
  .swatch.unsure,
  .swatch.missing {
    border-color: currentColor;
  }
  .swatch.unsure {
    border-style: dashed;
  }
  .swatch.ours {
    border-block-end: 1px dashed currentColor;
  }
  @container pm-figure (inline-size >= 22.5em) {
    .tile {
      min-block-size: 2.9em;
    }
  }
  @container pm-figure (inline-size >= 30em) {
    .tile {
      min-block-size: 3.4em;
    }
    .map:not(.fine) .tile .value {
      font-size: 1em;
    }
    .tall .tile {
      min-block-size: 4.2em;
    }
  }
  @container pm-figure (inline-size >= 40em) {
    .usual .line > .tile {
      min-block-size: 4.2em;
    }
  }
  @container pm-figure (inline-size >= 45em) {
    .usual > .tiles {
      max-inline-size: 44em;
    }
    :is(.slim, .small, .usual) :is(.steps, .entries) {
      flex-direction: column;
    }
    :is(.slim, .small, .usual) .steps {
      gap: 0;
    }
    :is(.slim, .small, .usual) .step {
      display: flex;
      gap: 0.5em;
      align-items: center;
    }
    :is(.slim, .small, .usual) .step .swatch {
      inline-size: 1.5em;
      block-size: 1.6em;
      margin: 0;
    }
  }
  @media (forced-colors: active) {
    .tile,
    .swatch {
      border-color: CanvasText;
    }
    .steps {
      display: none;
    }
    .missing {
      border-color: GrayText;
    }
    .out-of-scope {
      border: 2px dotted GrayText;
    }
    .group-1,
    .group-2,
    .group-3 {
      forced-color-adjust: none;
    }
    .tile.group-1,
    .swatch.group-1 {
      background: CanvasText;
      color: Canvas;
    }
    .group-2 {
      background: Highlight;
      color: HighlightText;
    }
    .group-3 {
      background: Mark;
      color: MarkText;
    }
    .group-4 {
      border: 3px double CanvasText;
    }
    .ringed {
      outline: 3px solid Highlight;
    }
  }
`;
