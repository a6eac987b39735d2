import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { isUnsure } from '../../data/said.ts';
import type { Language } from '../../locale/language.ts';
import { percent } from '../../scale/line.ts';
import { markOfLens } from './describe.ts';
import { floatOf } from './measure.ts';
import type { SizeItem } from './layout.ts';
import { LENS } from './squares.ts';
import type { UnitBlock } from './units.ts';

type Shape = SVGTemplateResult | typeof nothing;
type Picture = TemplateResult | typeof nothing;

/** Three digits behind the point are less than a pixel on any screen. */
const round = (length: number): number => Math.round(length * 1000) / 1000;

/** A square smaller than this, in hundredths of the largest, would not be drawn at all. */
const LEAST = 0.25;

/** How far a square reaches, in hundredths of the largest side. */
const reach = ({ side }: SizeItem): number => Math.max(LEAST, side * 100);

const lookOf = ({ row, highlighted }: SizeItem, look: string): string =>
  `square ${highlighted ? 'accent' : look} ${isUnsure(row.value) ? 'unsure' : ''}`;

/** A square that stands on the foot of the picture, at its left. */
const squareShape = (item: SizeItem, foot: number, look: string): SVGTemplateResult =>
  svg`<rect class=${lookOf(item, look)} y=${round(foot - reach(item))} width=${round(reach(item))} height=${round(reach(item))}></rect>`;

/**
 * The corner with a square that is too small to see, framed, and the same corner enlarged at a place of
 * its own, joined by two lines.
 */
function lensShape(
  item: SizeItem,
  foot: number,
  [x, y]: readonly [number, number],
  look: string,
): Shape {
  if (!item.lens) return nothing;
  const times = floatOf(item.lens);
  const frame = round(LENS / times);
  const side = round(item.side * 100 * times);
  const base = y + LENS;
  return svg`<path class="beam" d="M0 ${round(foot - frame)}L${x} ${y}M${frame} ${foot}L${x + LENS} ${base}"></path>
    <rect class="frame" y=${round(foot - frame)} width=${frame} height=${frame}></rect>
    <rect class="lens" x=${x} y=${y} width=${LENS} height=${LENS}></rect>
    <rect class=${lookOf(item, look)} x=${x} y=${round(base - side)} width=${side} height=${side}></rect>`;
}

/** A picture on the common scale, with what its lens enlarges by written into the lens. */
const pictureOf = (height: number, shapes: readonly Shape[], mark: string): TemplateResult =>
  html`<span class="canvas" aria-hidden="true"
    ><svg class="picture" viewBox="0 0 100 ${round(height)}">${shapes}</svg>${
      mark ? html`<span class="mark">${mark}</span>` : nothing
    }</span
  >`;

const markOf = ({ lens }: SizeItem, language: Language): string =>
  lens ? markOfLens(lens, language) : '';

/** The smaller square in the corner of the larger. */
export function nestPicture(large: SizeItem, small: SizeItem, language: Language): TemplateResult {
  const shapes: readonly Shape[] = [
    squareShape(large, 100, 'ground'),
    lensShape(small, 100, [40, 14], 'accent'),
    squareShape(small, 100, 'accent'),
  ];
  return pictureOf(100, shapes, markOf(small, language));
}

/** How high the picture of a square with a lens above it is. */
const WITH_LENS = LENS + 16;

/** A square by itself, on the scale that makes the largest as wide as its column. */
export function squarePicture(item: SizeItem, language: Language): Picture {
  if (item.side === 0) return nothing;
  const height = item.lens ? WITH_LENS : reach(item);
  const shapes: readonly Shape[] = [
    lensShape(item, height, [14, 0], 'plain'),
    squareShape(item, height, 'plain'),
  ];
  return pictureOf(height, shapes, markOf(item, language));
}

/** A unit square and the gap behind it, as the dashes of the styles have them. */
const [SQUARE, STEP] = [8, 10];

/**
 * Unit squares as one path: each line of them is a stroke as thick as a square is high, cut into squares
 * by its dashes. `columns` is how many of them make the whole width.
 */
export function blockPicture({ lines }: UnitBlock, columns: number, look: string): TemplateResult {
  const widthOf = (squares: number): number => squares * STEP - (STEP - SQUARE);
  const wide = widthOf(Math.ceil(lines[0] ?? 1));
  const path = lines.map((squares, line) => {
    const part = squares % 1;
    const length = Math.floor(squares) * STEP + (part > 0 ? part * SQUARE : SQUARE - STEP);
    return `M0 ${line * STEP + SQUARE / 2}h${round(length)}`;
  });
  return html`<svg
    class="picture ${look}"
    viewBox="0 0 ${wide} ${widthOf(lines.length)}"
    width=${percent(wide / widthOf(columns))}
    aria-hidden="true"
  >
    <path class="units" d=${path.join('')}></path>
  </svg>`;
}
