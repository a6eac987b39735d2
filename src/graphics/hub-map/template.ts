import { html, nothing, svg, type TemplateResult } from 'lit';
import { figureWords } from '../../locale/figure-words.ts';
import { hubWords } from '../../locale/hub-words.ts';
import type { Locale } from '../../locale/language.ts';
import { STEPS } from './bearing.ts';
import { valueOf, wayOf } from './describe.ts';
import type { HubLayout, Spot } from './layout.ts';
import { HALF_LINE, NEAR, RADIUS, type Place } from './ring.ts';

/** What a spot says of its whole, and in which language. */
interface Saying {
  readonly locale: Locale;
  wholeOf(spot: Spot): string;
}

type Part = TemplateResult | typeof nothing;

/** The core and its points in one list: a schematic where there is room, else one below the other. */
export function hubTemplate(layout: HubLayout, saying: Saying): TemplateResult {
  const { core, points, height, isWordy } = layout;
  const look = height > 0 ? 'ring' : isWordy ? 'wordy' : '';
  return html`<ul class="hub ${look}" role="list">
    ${height > 0 ? spokesTemplate(layout) : nothing}${core ? spotTemplate(core, layout, saying) : nothing}
    ${points.map((point) => spotTemplate(point, layout, saying))}
  </ul>`;
}

/** Spokes and dots; what directions are taken from, where that is not the core. */
function spokesTemplate({
  core,
  points,
  middle,
  height,
  centre,
  isAbove,
}: HubLayout): TemplateResult {
  const isBare = core ? core.place !== null : middle !== '';
  const spots = core ? [core, ...points] : points;
  const [x, y] = [em(core?.place?.x ?? 0), em(core?.place?.y ?? 0)];
  return html`<li class="spokes" aria-hidden="true">
    <svg width=${em(2 * RADIUS)} height=${em(height)}>
      <svg x="50%" y=${em(centre)}>
        <ellipse rx=${em(RADIUS)} ry=${em(RADIUS)}></ellipse>
        ${core ? points.map(({ place, highlighted }) => svg`<line class=${lit(highlighted)} x1=${x} y1=${y} x2=${em(place!.x)} y2=${em(place!.y)}></line>`) : nothing}
        ${spots.map(({ place }) => (place ? leaderTemplate(place) : nothing))}
        ${points.map(({ place, highlighted }) => svg`<circle class=${lit(highlighted)} cx=${em(place!.x)} cy=${em(place!.y)} r="0.36em"></circle>`)}
        ${core?.place ? svg`<circle class="disc" cx=${x} cy=${y} r="0.8em"></circle>` : nothing}
        ${isBare ? svg`<circle class="rim" r="0.25em"></circle>` : nothing}
      </svg>
    </svg>
    ${
      isBare && middle
        ? html`<div class="centre">
            ${spacer(0, centre)}<span class=${isAbove ? 'middle above' : 'middle'}>${middle}</span>
          </div>`
        : nothing
    }
  </li>`;
}

const em = (length: number): string => `${Math.round(length * 100) / 100}em`;

const lit = (highlighted: boolean): string => (highlighted ? 'highlighted' : '');

/** From a dot to words that have given way. */
function leaderTemplate({ x, y, side, arm, line }: Place): Part {
  if (!arm || Math.abs(line - y) < NEAR) return nothing;
  const end = (side === 'left' ? -1 : 1) * (arm + 0.4);
  return svg`<line class="lead" x1=${em(x)} y1=${em(y)} x2=${em(end)} y2=${em(line)}></line>`;
}

/** The words of a spot, on its side of the ring as far down as their place is. */
function spotTemplate(spot: Spot, { core, centre }: HubLayout, saying: Saying): TemplateResult {
  const { place, highlighted } = spot;
  const isCore = spot === core;
  const side = place ? `${place.side}${place.isHigh ? ' high' : ''}` : 'amid';
  return html`<li class="${isCore ? 'core' : 'point'} ${lit(highlighted)} ${side}" part="item">
    ${needleTemplate(spot, isCore)}
    <div class="said">
      ${place?.arm && !place.isHigh ? spacer(0, place.line + centre - HALF_LINE) : nothing}${wordsTemplate(spot, saying, isCore)}
    </div>
    ${place?.arm ? spacer(place.arm, place.isHigh ? place.line + centre + HALF_LINE : 0) : nothing}
  </li>`;
}

/** Room in em: above words, toward the middle, and down to the last line of words that stand high. */
const spacer = (width: number, height: number): TemplateResult =>
  html`<svg class="spacer" aria-hidden="true" width=${em(width)} height=${em(height)}></svg>`;

/** The mark before a name in the list: a disc for the core, a needle or a dot for a point. */
function needleTemplate({ bearing }: Spot, isCore: boolean): TemplateResult {
  const turn = Math.round(((bearing ?? 0) / STEPS) * 3600) / 10;
  return html`<svg class="needle" viewBox="-8 -8 16 16" aria-hidden="true">
    ${
      isCore
        ? svg`<circle class="disc" r="7"></circle>`
        : bearing === null
          ? svg`<circle class="dot" r="3.5"></circle>`
          : svg`<circle class="rim" r="7.5"></circle><path d="M0 -6L3.2 4L0 2.2L-3.2 4z" transform="rotate(${turn})"></path>`
    }
  </svg>`;
}

function wordsTemplate(spot: Spot, { locale, wholeOf }: Saying, isCore: boolean): TemplateResult {
  const { language, ownLang } = locale;
  const { row, group, text } = spot;
  const [way, value, whole] = [wayOf(spot, language), valueOf(spot, language), wholeOf(spot)];
  const lang = ownLang ?? nothing;
  const amount = value && whole ? figureWords[language].aside('', whole) : whole;
  return html`<p class="name">
      ${row.label ? html`<b class="label" part="label">${row.label}</b>` : nothing}
      ${isCore ? html`<span class="rank" lang=${lang}>${hubWords[language].core}</span>` : nothing}
      ${group ? html`<span class="group">${group}</span>` : nothing}
      ${way ? html`<span class="way" lang=${lang}>${way}</span>` : nothing}
    </p>
    ${
      value || whole
        ? html`<p class="amount" lang=${lang}>
            <span class="value ${row.value.decimal ? '' : 'missing'}" part="value">${value}</span>${
              language === 'en' ? ' ' : ''
            }<span class="whole">${amount.trim()}</span>
          </p>`
        : nothing
    }${text ? html`<p class="role">${text}</p>` : nothing}${
      row.note ? html`<p class="aside">${row.note}</p>` : nothing
    }`;
}
