import { html, nothing, svg, type TemplateResult } from 'lit';
import { whyMissing } from '../../data/surety.ts';
import { describePoint } from '../../data/point.ts';
import type { Locale } from '../../locale/language.ts';
import { multiplesWords } from '../../locale/multiples-words.ts';
import { trendWords } from '../../locale/trend-words.ts';
import { columnsKey, columnsTemplate } from '../../marks/columns.ts';
import { linesTemplate } from '../../marks/lines.ts';
import {
  headTemplate,
  keyTemplate,
  noteMark,
  notesTemplate,
  type KeyEntry,
} from '../../marks/plot.ts';
import { em } from '../../marks/plot-text.ts';
import { looksKey } from '../../marks/looks.ts';
import { unseenListTemplate } from '../../marks/unseen-list.ts';
import { percent } from '../../scale/line.ts';
import { AXIS_SIZE } from '../../scale/wrap.ts';
import { emFromTop, heightOf, shareFromTop } from '../../scale/plot-box.ts';
import { heightOn } from '../../scale/value-scale.ts';
import { formatUnit } from '../../text/unit.ts';
import { describePanel } from './describe.ts';
import { placeValues, TOP_GAP } from './labels.ts';
import type { MultiplesLayout, Panel } from './layout.ts';

/** A grid of small plots, each a list item with its own name, sentence and values. */
export function multiplesTemplate(layout: MultiplesLayout, locale: Locale): TemplateResult {
  const { panels, unit, notes, scalesDiffer } = layout;
  const { language } = locale;
  const said = trendWords[language].head(formatUnit(unit, language));
  const head = scalesDiffer ? multiplesWords[language](said) : said;
  return html`${headTemplate(head, locale)} ${keyTemplate(keyOf(layout, locale))}
    <ul class="panels" role="list">
      ${panels.map((panel) => panelTemplate(panel, layout, locale))}
    </ul>
    ${notesTemplate(notes)}`;
}

const keyOf = ({ panels }: MultiplesLayout, { language }: Locale): readonly KeyEntry[] => [
  ...looksKey(panels, language),
  ...columnsKey(
    panels.flatMap(({ columns }) => columns),
    new Set(panels.flatMap(({ highlighted, rows }) => (highlighted ? rows : []))),
    language,
  ),
];

function panelTemplate(panel: Panel, layout: MultiplesLayout, locale: Locale): TemplateResult {
  const { unit } = layout;
  const { language } = locale;
  const group = {
    title: describePanel(panel, unit, language),
    items: panel.rows,
    say: (row: Panel['rows'][number]) => describePoint({ ...row, group: '' }, unit, language),
  };
  return html`<li class="panel">
    ${unseenListTemplate([group], locale)}
    ${panel.name === '' ? nothing : html`<span class="panel-title" aria-hidden="true">${panel.name}</span>`}
    <div class="plot" aria-hidden="true">${plotTemplate(panel, layout, locale)}</div>
  </li>`;
}

function plotTemplate(panel: Panel, layout: MultiplesLayout, locale: Locale): TemplateResult {
  const { box, ends } = layout;
  const { last } = panel;
  const why = panel.rows.at(-1);
  const none = last === null && why ? whyMissing(why.value, locale.language) : '';
  return html`<svg class="canvas" height=${em(heightOf(box))}>
      ${groundTemplate(panel, layout)}${marksTemplate(panel, layout)}
      ${
        last
          ? placeValues(panel, box).map(
              ({ text, anchor, x, y }) =>
                svg`<text class="datum ${anchor}" x=${percent(x)} y=${em(y / AXIS_SIZE)}>${text}</text>`,
            )
          : svg`<text class="middle" x="50%" y=${percent(shareFromTop(0.4, box))}>${none}</text>`
      }
    </svg>
    <svg class="x-axis panel-ends" height="1.4em">
      <text x="0" y="1.2em">${ends[0]}</text>
      ${ends[0] === ends[1] ? nothing : svg`<text class="end" x="100%" y="1.2em">${ends[1]}</text>`}
    </svg>`;
}

/** The line of the highest tick with its value, and the numbers of breaks. */
function groundTemplate({ top, bottom, breaks }: Panel, { box }: MultiplesLayout): TemplateResult {
  const roof = percent(shareFromTop(1, box));
  const foot = emFromTop(0, box);
  return svg`<line class="grid-line" x1="0" x2="100%" y1=${roof} y2=${roof}></line><text class="start" x="0" y=${em((box.head - TOP_GAP) / AXIS_SIZE)}>${top}</text>${bottom === '' ? nothing : svg`<text class="start" x="0" y=${em((foot + 0.95) / AXIS_SIZE)}>${bottom}</text>`}${breaks.map(
    ({ x, index }) =>
      svg`<line class="break" x1=${percent(x)} x2=${percent(x)} y1=${roof} y2=${em(foot)}></line>${index === null ? nothing : svg`<text class="note-mark" x=${percent(x)} y=${em((foot + 0.9) / AXIS_SIZE)}>${noteMark(index)}</text>`}`,
  )}`;
}

/** Lines over the line of zero, or columns under it, which stand on it. */
function marksTemplate(panel: Panel, { box, mark }: MultiplesLayout): TemplateResult {
  const { runs, columns, scale, last, highlighted, rows } = panel;
  const y = percent(shareFromTop(heightOn(0, scale), box));
  const zero = svg`<line class="zero-line" x1="0" x2="100%" y1=${y} y2=${y}></line>`;
  if (mark === 'columns')
    return svg`${columnsTemplate(columns, 1, new Set(highlighted ? rows : []), box)}${zero}`;
  const line = { runs, last: last?.point ?? null, tone: highlighted ? 'highlighted' : 'only' };
  return svg`${zero}${linesTemplate([line], { scale, box, isArea: false })}`;
}
