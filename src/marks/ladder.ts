import { unsafeCSS, type CSSResult } from 'lit';
import { RUNGS, rungClass } from '../scale/ladder.ts';

/** Hides each label below the width from which it fits; the text of this sheet is constant. */
export const ladderStyles: CSSResult = unsafeCSS(
  [
    '.from-never{display:none}',
    ...RUNGS.map(
      (rung) => `@container pm-figure (inline-size < ${rung}em){.${rungClass(rung)}{display:none}}`,
    ),
  ].join(''),
);
