import type { SettingsOf } from '../../data/attributes.ts';
import type { Dataset, Row } from '../../data/dataset.ts';
import { formatDecimal, valueUnit } from '../../data/format-quantity.ts';
import { readHighlight } from '../../data/highlight.ts';
import { readThreshold } from '../../data/threshold.ts';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language } from '../../locale/language.ts';
import type { Finding } from '../../problems/finding.ts';
import { labelSlots, type AxisLabel, type AxisRoom } from '../../scale/axis-labels.ts';
import { columnScale, placeColumns, tightScale, type PlacedColumn } from '../../scale/columns.ts';
import {
  notesOfBreaks,
  numberBreaks,
  type Break,
  type BreakNote,
  type NumberedBreak,
} from '../../scale/breaks.ts';
import { numberIn, type PlotBox } from '../../scale/plot-box.ts';
import { datedRows, planSlots, rowsOn, type SlotPlan } from '../../scale/slots.ts';
import { placeThreshold, type PlacedThreshold } from '../../scale/threshold.ts';
import {
  axisOf,
  axisUntil,
  widthBeside,
  widthOfAxis,
  type ValueAxis,
} from '../../scale/value-axis.ts';
import type { ValueScale } from '../../scale/value-scale.ts';
import type { Decimal } from '../../text/decimal.ts';
import { formatDate } from '../../text/format-date.ts';
import type { Unit } from '../../text/unit.ts';
import { placeColumnTexts, type ColumnTexts, type LabelSubject } from './labels.ts';
import { planStacks, type Stacks } from './stacks.ts';

/** What an author can tell a column chart beyond what every graphic takes. */
export const COLUMN_ATTRIBUTES = {
  stacked: 'flag',
  threshold: 'text',
  highlight: 'text',
} as const;

export type ColumnSettings = SettingsOf<typeof COLUMN_ATTRIBUTES>;

export interface ColumnLayout extends Stacks {
  readonly columns: readonly PlacedColumn[];
  readonly highlighted: ReadonlySet<Row>;
  readonly unit: Unit;
  readonly box: PlotBox;
  readonly axis: ValueAxis;
  readonly axisLabels: readonly AxisLabel[];
  readonly texts: ColumnTexts;
  readonly threshold: PlacedThreshold | null;
  /** Changes of definition, before the first place each holds for. */
  readonly breaks: readonly NumberedBreak[];
  readonly notes: readonly BreakNote[];
  readonly problems: readonly Finding[];
}

/** A little room below, so that the axis's zero stands clear of the names of places. */
const FOOT = 0.4;

/** Numbers of breaks nearer to each other than this share of the plot would touch on a phone. */
const NEAR = 0.11;

/** Places columns of time or of categories on a scale from zero, with what is written at them. */
export function layoutColumns(
  dataset: Dataset,
  settings: ColumnSettings,
  language: Language,
): ColumnLayout {
  const problems: Finding[] = [];
  const unit = valueUnit(dataset, language);
  const rows = datedRows(dataset.rows, problems);
  const say = (sum: Decimal, place: string): string =>
    figureWords[language].aside(formatDecimal(sum, unit, language), place);
  const stacks = planStacks(planSlots(rows), settings.stacked ?? false, say, problems);
  const { plan, stacked } = stacks;
  const reading = { unit: dataset.unit, language };
  const limit = readThreshold(settings.threshold, reading, problems);
  const breaks = numberBreaks(breaksOf(plan, language), NEAR);
  // A total over a stack is no row of it.
  const highlighted = readHighlight(settings.highlight, rowsOn(plan), problems);
  const drawOn = (scale: ValueScale): Drawn => {
    const drawn = {
      ...stacks,
      columns: placeColumns(plan, unit, scale, stacked),
      highlighted,
      unit,
      box: { head: 2.2, body: 14, foot: scale.from < 0 ? 1.4 : FOOT },
      threshold: limit && placeThreshold(limit, scale, unit, language),
      breaks,
    };
    return { ...drawn, ...writeColumns(drawn, axisOf(scale, unit, language), language) };
  };
  const scale = columnScale(plan, unit, stacked, limit ? [numberIn(limit.value, unit)] : []);
  const notes = notesOfBreaks(breaks, language);
  return { ...fill(drawOn, scale), notes, problems: [...plan.problems, ...problems] };
}

type Drawn = Omit<ColumnLayout, 'notes' | 'problems'>;

/** The narrowest figure that a page shows, of text in its usual size. */
const PHONE = 17.5;

/** Where every value stands at its column on any screen, columns go up to the top, as no tick is seen. */
function fill(drawOn: (scale: ValueScale) => Drawn, scale: ValueScale): Drawn {
  const drawn = drawOn(scale);
  if (!isBare(drawn)) return drawn;
  const also = drawn.threshold ? [drawn.threshold.height] : [];
  const filled = drawOn(tightScale(scale, drawn.columns, also));
  return isBare(filled) ? filled : drawn;
}

const isBare = ({ axis: { until } }: Drawn): boolean => until !== null && until <= PHONE;

/** What is written at columns and below them, in the room beside the axis. */
function writeColumns(
  drawn: Omit<LabelSubject, 'language'>,
  axis: ValueAxis,
  language: Language,
): Pick<ColumnLayout, 'axis' | 'axisLabels' | 'texts'> {
  // What has room beside the axis has more where there is none.
  const texts = placeColumnTexts({ ...drawn, language }, (rung) => widthBeside(axis, rung));
  const seen = axisUntil(axis, texts.values);
  const room: AxisRoom = {
    widthAt: (rung) => widthBeside(seen, rung),
    beforeAt: (rung) => widthOfAxis(seen, rung),
    beyondAt: () => 0,
  };
  return { axis: seen, axisLabels: labelSlots(drawn.plan.slots, room, language), texts };
}

/** The places before which a definition changed, one for each place however many rows say so. */
function breaksOf({ slots }: SlotPlan, language: Language): readonly Break[] {
  return slots.flatMap(({ rows, label, date }, slot): Break | [] => {
    const notes = rows.flatMap((row) => (row?.break ? [row.break] : []));
    if (notes.length === 0) return [];
    const when = date ? formatDate(date, language) : label;
    return { x: slot / slots.length, when, note: [...new Set(notes)].join(' / ') };
  });
}
