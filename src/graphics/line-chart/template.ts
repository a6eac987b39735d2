import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatUnit } from '../../text/unit.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Locale } from '../../locale/language.ts';
import { trendWords } from '../../locale/trend-words.ts';
import { linesTemplate } from '../../marks/lines.ts';
import { looksKey } from '../../marks/looks.ts';
import {
  acrossKey,
  acrossTemplate,
  headTemplate,
  keyTemplate,
  noteMark,
  notesTemplate,
  plotTemplate,
  toneOf,
  uprightTemplate,
  type KeyEntry,
} from '../../marks/plot.ts';
import { em, textTemplate } from '../../marks/plot-text.ts';
import { unseenListTemplate, type UnseenGroup } from '../../marks/unseen-list.ts';
import { AXIS_SIZE } from '../../scale/wrap.ts';
import { rungClass, RUNGS, untilClass } from '../../scale/ladder.ts';
import { percent } from '../../scale/line.ts';
import { emFromTop, heightOf } from '../../scale/plot-box.ts';
import { TEXT_LINE } from '../../scale/plot-texts.ts';
import { MOST_PRINTED, printStops, type ScrubStops } from '../../scale/stops.ts';
import { describeLine, describeLinePoint, indexHead, type LineSubject } from './describe.ts';
import { NAMED_FROM, type EndColumn, type EndLabel } from './ends.ts';
import type { InnerEnd } from './inner-ends.ts';
import type { LineLayout, PlacedLine } from './layout.ts';

/** Lines between their axes, named at their ends, with every value as a list for those who listen. */
export function lineChartTemplate(
  subject: LineSubject,
  stops: ScrubStops,
  locale: Locale,
): TemplateResult {
  const { layout, language } = subject;
  const { axis, box, axisLabels, annotations, remarks, indexed, unit, ends, notes } = layout;
  const words = trendWords[language];
  const head = indexed ? indexHead(indexed, language) : words.head(formatUnit(unit, language));
  const { missing } = figureWords[language];
  const beyond = endsTemplate(layout);
  // Of very many points it takes long to say where they are.
  const isShort = layout.lines.every(({ points }) => points.length <= MOST_PRINTED);
  const scrub = isShort ? printStops(stops) : '';
  return html`${headTemplate(head, locale)}
  ${keyTemplate(namesOf(layout), ends.hasAll ? untilClass(NAMED_FROM) : '')}
  ${keyTemplate(looksOf(layout, locale))} ${unseenListTemplate(groupsOf(subject), locale)}
  ${plotTemplate({ axis, box, labels: axisLabels, beyond, missing, scrub }, marksTemplate(layout))}
  ${notesTemplate(notes)} ${notesTemplate(annotations, untilClass(remarks.from), notes.length)}`;
}

function marksTemplate(layout: LineLayout): TemplateResult {
  const { lines, scale, box, isArea, threshold, remarks, breaks } = layout;
  const drawn = lines.map((line) => ({ ...line, tone: toneOfLine(line, layout) }));
  return svg`${annotationsTemplate(layout)}${breaks.map((broken) => uprightTemplate(broken, box))}${threshold ? acrossTemplate(threshold.height, box) : nothing}${linesTemplate(drawn, { scale, box, isArea })}${remarks.threshold ? textTemplate(remarks.threshold, 'limit') : nothing}${innerTemplate(layout)}`;
}

/** Where some lines are highlighted, the others step back into grey. */
export function toneOfLine(line: PlacedLine, { lines, hasHighlight }: LineLayout): string {
  if (hasHighlight) return line.highlighted ? 'highlighted' : 'only';
  return toneOf(line.series, lines.length);
}

/** A stretch in a tint or a moment's upright line, with its words or the number of its footnote. */
function annotationsTemplate({ annotations, remarks, box, notes }: LineLayout): TemplateResult {
  const until = untilClass(remarks.from);
  const foot = percent(emFromTop(0, box) / heightOf(box));
  return svg`${annotations.map(({ from, to, level }, index) => {
    const middle = percent((from + to) / 2);
    const ground =
      from < to
        ? svg`<rect class="stretch" x=${percent(from)} y=${percent(box.head / heightOf(box))} width=${percent(to - from)} height=${percent(box.body / heightOf(box))}></rect>`
        : svg`<line class="break" x1=${middle} x2=${middle} y1=${em(box.head - 0.4)} y2=${foot}></line>`;
    return svg`${ground}<text class="note-mark ${until}" x=${middle} y=${em((box.head - 0.5 - level) / AXIS_SIZE)}>${noteMark(notes.length + index)}</text>${textTemplate(remarks.annotations[index]!, 'remark')}`;
  })}`;
}

/** The widths that a column is for, as classes. */
const widthsOf = ({ from, until }: EndColumn): string =>
  `${from === RUNGS[0] ? '' : rungClass(from)} ${untilClass(until)}`;

/** The same within the plot, for lines that stop before it does. */
const innerTemplate = (layout: LineLayout): readonly TemplateResult[] =>
  layout.ends.columns.flatMap((column) =>
    column.inner.flatMap((end) =>
      innerEndTemplate(end, `${toneOfLine(end.line, layout)} ${widthsOf(column)}`, layout),
    ),
  );

/** What is squeezed out of templates is room as well, so the room before the value is said in so many em. */
const innerEndTemplate = (
  { lines, value, anchor, x, shift, top }: InnerEnd,
  look: string,
  { box }: LineLayout,
): readonly TemplateResult[] =>
  lines.map((words, at) => {
    const last = at === lines.length - 1;
    return svg`<text class="end-text within ${anchor} ${look}" x=${percent(x)} dx=${shift ? em(shift / AXIS_SIZE) : nothing} y=${percent((top + (at + 0.8) * TEXT_LINE) / heightOf(box))}>${words ? svg`<tspan>${words}</tspan>` : nothing}${last ? svg`<tspan class="last" dx=${words ? '0.3em' : nothing}>${value}</tspan>` : nothing}</text>`;
  });

/** Names and values at the ends of lines where there is room, values alone where there is not. */
const endsTemplate = (layout: LineLayout): TemplateResult =>
  html`<div class="end-columns" aria-hidden="true">
    ${layout.ends.columns.map((column) => columnTemplate(column, layout))}
  </div>`;

const columnTemplate = (column: EndColumn, layout: LineLayout): TemplateResult =>
  html`<div class="ends ${widthsOf(column)}">
    ${column.labels.map(({ lines }) => lines.map((line) => html`<span class="ghost">${line}</span>`))}
    <svg height=${em(heightOf(layout.box))}>
      ${column.labels.map((label) => endTemplate(label, toneOfLine(label.line, layout)))}
    </svg>
  </div>`;

/** Each line of a label has a height in em of its own text, whose size is that of the axis. */
const endTemplate = ({ lines, top }: EndLabel, tone: string): TemplateResult =>
  svg`${lines.map((text, index) => svg`<text class="end-text ${tone} ${index === lines.length - 1 ? 'last' : ''}" x="0" y=${em((top + (index + 0.8) * TEXT_LINE) / AXIS_SIZE)}>${text}</text>`)}`;

const namesOf = (layout: LineLayout): readonly KeyEntry[] =>
  layout.lines.flatMap((line) =>
    line.name === '' || !line.last
      ? []
      : [{ look: `line ${lookOf(line)} ${toneOfLine(line, layout)}`, text: line.name }],
  );

/** A line of one look has that in the key too. */
const lookOf = ({ runs: [first, ...more] }: PlacedLine): string =>
  first && more.every(({ look }) => look === first.look) ? first.look : '';

/** What dashed and dotted mean, and a threshold without room for its name. */
function looksOf(
  { lines, threshold, remarks }: LineLayout,
  { language }: Locale,
): readonly KeyEntry[] {
  const looked = lines.map(({ runs, points }) => ({ runs, rows: points.map(({ row }) => row) }));
  return [...looksKey(looked, language), ...acrossKey(threshold, remarks.threshold)];
}

/** Each line as a group with a sentence of its own. */
const groupsOf = (subject: LineSubject): readonly UnseenGroup[] =>
  subject.layout.lines.map((line) => ({
    title: line.name === '' ? '' : describeLine(line, subject) || line.name,
    items: line.points.map(({ row }) => row),
    say: (row) => describeLinePoint(row, subject),
  }));
