import { html, type nothing, svg, type TemplateResult } from 'lit';
import { figureWords } from '../../locale/figure-words.ts';
import type { Language, Locale } from '../../locale/language.ts';
import { targetWords } from '../../locale/target-words.ts';
import { linesTemplate } from '../../marks/lines.ts';
import { looksKey } from '../../marks/looks.ts';
import {
  acrossTemplate,
  keyTemplate,
  notesTemplate,
  plotTemplate,
  uprightTemplate,
} from '../../marks/plot.ts';
import { textTemplate } from '../../marks/plot-text.ts';
import type { PlacedItem } from './layout.ts';
import type { PathPlot } from './path.ts';

export { layoutPath } from './path.ts';

/** The way so far and the way ahead between their axes. */
export function pathTemplate(path: PathPlot, { language }: Locale): TemplateResult {
  const { axis, box, labels, notes } = path;
  const frame = { axis, box, labels, missing: figureWords[language].missing };
  return html`<div class="path">
    ${plotTemplate(frame, marksTemplate(path))} ${notesTemplate(notes)}
  </div>`;
}

function marksTemplate({
  axis,
  box,
  past,
  ahead,
  across,
  texts,
  breaks,
}: PathPlot): TemplateResult {
  const lines = [
    { runs: past, last: null, tone: 'only' },
    { runs: ahead, last: null, tone: 'highlighted' },
  ];
  const ground = { scale: axis.scale, box, isArea: false };
  return svg`${breaks.map((broken) => uprightTemplate(broken, box))}${across.map(({ height }) => acrossTemplate(height, box))}${linesTemplate(lines, ground)}${texts.map((text) => textTemplate(text, 'datum'))}`;
}

/** What is dashed or dotted on the ways: that which is needed, what is said or not alike. */
export function pathsKey(
  items: readonly PlacedItem[],
  language: Language,
): TemplateResult | typeof nothing {
  const paths = items.flatMap(({ path, rows }) =>
    path ? [{ runs: path.past, rows: rows.filter(({ value }) => value.status !== 'target') }] : [],
  );
  const isAhead = items.some(({ path }) => path?.ahead.some(({ look }) => look === 'dashed'));
  const needed = { look: 'line dashed highlighted', text: targetWords[language].neededLine };
  const isGap = items.some(({ path }) => path?.past.some(({ look }) => look === 'thin'));
  const gap = { look: 'line thin only', text: targetWords[language].gapLine };
  return keyTemplate([
    ...(isAhead ? [needed] : []),
    ...(isGap ? [gap] : []),
    ...looksKey(paths, language),
  ]);
}
