import type { Row } from '../../data/dataset.ts';
import { figureShell } from '../../frame/figure-shell.ts';
import { figureStyles } from '../../frame/figure-styles.ts';
import type { DerivedColumn, Drawing, GraphicKind, Subject } from '../../frame/kind.ts';
import { shellStyles } from '../../frame/styles.ts';
import type { Language } from '../../locale/language.ts';
import { sizeWords } from '../../locale/size-words.ts';
import { describeSizes, figuresOfSizes, formatMetres } from './describe.ts';
import {
  layoutSizes,
  SIZE_COMPARE_ATTRIBUTES,
  type SizeCompareSettings,
  type SizeLayout,
} from './layout.ts';
import { sizeCompareStyles } from './styles.ts';
import { sizesTemplate } from './template.ts';

/** Sizes as squares to one scale, or as blocks of unit squares. */
export const sizeCompare: GraphicKind<SizeCompareSettings> = {
  name: 'size-compare',
  roles: ['label', 'group', 'value', 'qualifier', 'status', 'date', 'note'],
  mixesUnits: true,
  mostRows: 200,
  attributes: SIZE_COMPARE_ATTRIBUTES,
  wants: ['headline', 'source'],
  styles: [shellStyles, figureStyles, sizeCompareStyles],
  shell: figureShell,
  draw: drawSizes,
};

function drawSizes({ dataset, settings, locale }: Subject<SizeCompareSettings>): Drawing {
  const { language } = locale;
  const layout = layoutSizes(dataset, settings, language);
  return {
    body: sizesTemplate(layout, locale),
    summary: describeSizes(layout, language),
    figures: () => figuresOfSizes(layout, dataset),
    derived: metresColumn(layout, language),
    problems: layout.problems,
  };
}

/** All areas in one unit, where they were printed in several. */
function metresColumn({ panels }: SizeLayout, language: Language): readonly DerivedColumn[] {
  const items = panels.flatMap((panel) => panel.items);
  if (!items.some(({ metres }) => metres)) return [];
  const byRow = new Map(items.map((item) => [item.row, item]));
  const cell = (row: Row): string => formatMetres(byRow.get(row)!, language);
  return [{ header: sizeWords[language].converted, cell }];
}
