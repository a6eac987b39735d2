import { html, nothing, svg, type TemplateResult } from 'lit';
import { figureWords } from '../../locale/figure-words.ts';
import { hubWords } from '../../locale/hub-words.ts';
import type { Locale } from '../../locale/language.ts';
import { percent } from '../../scale/line.ts';
import { STEPS } from './bearing.ts';
import { valueOf, wayOf } from './describe.ts';
import type { HubLayout, Spot } from './layout.ts';
import { REACH } from './ring.ts';
import type { Place } from './places.ts';

/** What a spot says of its whole, and in which language. */
interface Saying {
  readonly locale: Locale;
  wholeOf(spot: Spot): string;
}

/** The core and its points in one list: a schematic where there is room, else one below the other. */
export function hubTemplate(layout: HubLayout, saying: Saying): TemplateResult {
  const { core, points, rows, isWordy } = layout;
  const look = rows > 0 ? `ring of-${rows}` : isWordy ? 'wordy' : '';
  return html`<ul class="hub ${look}" role="list">
    ${rows > 0 ? spokesTemplate(layout) : nothing}${core ? spotTemplate(core, saying, true) : nothing}
    ${points.map((point) => spotTemplate(point, saying, false))}
  </ul>`;
}

/** Spokes and dots; what directions are taken from, where that is not the core. */
function spokesTemplate({ core, points, middle }: HubLayout): TemplateResult {
  const ends = points.map(({ centre, highlighted }) => {
    const [cx, cy] = centre.map(percent);
    return { cx: cx!, cy: cy!, look: highlighted ? 'highlighted' : '' };
  });
  const [x, y] = core ? core.centre.map(percent) : [];
  const isBare = core ? core.place !== null : middle !== '';
  return html`<li class="spokes" aria-hidden="true">
    <svg width="100%" height="100%">
      <ellipse cx="50%" cy="50%" rx=${percent(REACH)} ry="50%"></ellipse>
      ${core ? ends.map(({ cx, cy, look }) => svg`<line class=${look} x1=${x!} y1=${y!} x2=${cx} y2=${cy}></line>`) : nothing}
      ${ends.map(({ cx, cy, look }) => svg`<circle class=${look} cx=${cx} cy=${cy} r="0.36em"></circle>`)}
      ${core?.place ? svg`<circle class="disc" cx=${x!} cy=${y!} r="0.8em"></circle>` : nothing}
      ${isBare ? svg`<circle class="rim" cx="50%" cy="50%" r="0.25em"></circle>` : nothing}
    </svg>
    ${isBare && middle ? html`<span class="middle">${middle}</span>` : nothing}
  </li>`;
}

/** Where a spot stands in the ring, in classes; in a list they say nothing. */
function standing(place: Place | null): string {
  if (!place) return 'amid';
  return 'at' in place ? `${place.side} at-${place.at + 1}` : place.side;
}

function spotTemplate(spot: Spot, saying: Saying, isCore: boolean): TemplateResult {
  const { place, highlighted, arm } = spot;
  const kind = `${isCore ? 'core' : 'point'}${highlighted ? ' highlighted' : ''}`;
  return html`<li class="${kind} ${standing(place)}" part="item">
    ${needleTemplate(spot, isCore)}
    <div class="said">${wordsTemplate(spot, saying, isCore)}</div>
    ${arm ? html`<svg class="arm" aria-hidden="true" width=${percent(arm)} height="1"></svg>` : nothing}
  </li>`;
}

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
