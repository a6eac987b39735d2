import { css, type CSSResult } from 'lit';

/**
 * As wide as its column, or as its page floats it. Marks hang before the edge of the words, in a
 * margin of their own inside the figure, so that nothing is cut off on a phone. Type steps down with
 * the number of words and with the width of the figure.
 */
export const pullQuoteStyles: CSSResult = css`
  :host {
    display: block;
    min-inline-size: min(100%, 17.5rem);
    margin-block: 2em;
  }
  .figure {
    container: pm-figure / inline-size;
    contain-intrinsic-inline-size: 17.5rem;
    min-inline-size: min(100%, 17.5rem);
    padding-block-start: 0.9em;
    border-block-start: var(--pm-top-rule, 3px solid var(--_pm-accent));
  }
  .said {
    --_pm-size: 1em;
    --_pm-hang: 0.46;
  }
  .headline + .said,
  .deck + .said,
  .summary:not(.unseen) + .said {
    margin-block-start: 0.8em;
  }
  .corners {
    --_pm-hang: 1;
  }
  .shortest {
    --_pm-size: 2.125em;
  }
  .short {
    --_pm-size: 1.6875em;
  }
  .medium {
    --_pm-size: 1.375em;
  }
  .long {
    --_pm-size: 1.1875em;
  }
  .words,
  .original {
    margin: 0;
    line-break: strict;
    text-wrap: pretty;
  }
  .words {
    padding-inline-start: calc(var(--_pm-hang) * 1em);
    font-family: var(--pm-font-headline, inherit);
    font-size: var(--_pm-size);
    line-height: 1.45;
    max-inline-size: 36em;
    text-indent: calc(var(--_pm-hang) * -1em);
    /* A mark hangs by all of its width. */
    text-spacing-trim: space-all;
  }
  blockquote p + p {
    margin-block-start: 0.5em;
    text-indent: 0;
  }
  .shortest .words,
  .short .words {
    line-height: 1.35;
    text-wrap: balance;
  }
  .mark {
    color: var(--_pm-accent);
  }
  /* Chinese faces draw curly marks an em wide, of which half is air; beside these, corners need none. */
  .curly .mark {
    font-feature-settings: 'halt';
  }
  .original,
  .by {
    margin-block-start: 0.7em;
    margin-inline-start: calc(var(--_pm-hang) * var(--_pm-size));
  }
  .original {
    font-size: 1em;
    color: var(--_pm-muted);
  }
  .original .mark {
    color: inherit;
  }
  .by {
    display: flex;
    align-items: center;
    gap: 0.8em;
    margin-block-start: 1em;
    font-family: var(--_pm-font);
  }
  .portrait {
    flex: none;
    display: grid;
    grid-template: 100% / 100%;
    place-items: center;
    overflow: hidden;
    box-sizing: border-box;
    inline-size: 3em;
    block-size: 3em;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_pm-tint);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
    user-select: none;
    -webkit-user-select: none;
    print-color-adjust: exact;
  }
  .portrait slot {
    display: contents;
  }
  .portrait ::slotted(*) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .who {
    min-inline-size: 0;
  }
  .speaker {
    font-weight: 700;
  }
  .role,
  .context {
    color: var(--_pm-muted);
    text-wrap: pretty;
  }
  .role {
    font-size: 0.9375em;
  }
  .context {
    font-size: max(0.8125em, 12px);
  }
  @container pm-figure (inline-size >= 44em) {
    .shortest {
      --_pm-size: 2.5em;
    }
    .short {
      --_pm-size: 2em;
    }
    .medium {
      --_pm-size: 1.5em;
    }
  }
  @container pm-figure (inline-size < 30em) {
    .shortest {
      --_pm-size: 1.75em;
    }
    .short {
      --_pm-size: 1.4375em;
    }
    .medium {
      --_pm-size: 1.25em;
    }
    .long {
      --_pm-size: 1.0625em;
    }
  }
`;
