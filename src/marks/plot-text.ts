import { nothing, svg, type TemplateResult } from 'lit';
import { rungClass, untilClass } from '../scale/ladder.ts';
import { percent } from '../scale/line.ts';
import type { PlacedText } from '../scale/plot-texts.ts';

/** A length in em as an attribute; three decimals are a hundredth of a pixel. */
export const em = (length: number): string => `${Math.round(length * 1000) / 1000}em`;

/** A text in a plot, where it has been given a place, or two for figures of different widths. */
export const textTemplate = (
  { text, anchor, x, y, from, look, home }: PlacedText,
  name: string,
): TemplateResult | typeof nothing =>
  from === null
    ? nothing
    : svg`<text class="${look || name} ${anchor} ${rungClass(from)} ${untilClass(home && home.from)}" x=${percent(x)} y=${percent(y)}>${text}</text>${home ? textTemplate(home, name) : nothing}`;
