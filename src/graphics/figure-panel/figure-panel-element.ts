import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { PanelController } from '../../frame/panel-controller.ts';
import { figurePanel, PANEL_ATTRIBUTES } from './kind.ts';

/**
 * One frame around several figures, with a headline, deck, note and source for all of them: charts of
 * this package between its tags, or anything else. It has no rows of its own, so `data`, `src`,
 * `columns`, `unit`, `basis` and `trend-colors` belong to the figures in it. These keep their
 * headlines, one level below the panel's, and need no source.
 *
 * @summary Several figures as one, with a shared headline and source.
 * @tag figure-panel
 * @slot - The figures, in reading order.
 */
export class FigurePanelElement extends GraphicElement {
  static override readonly kind = figurePanel;
  static override properties: PropertyDeclarations = propertiesOf(PANEL_ATTRIBUTES);
  static override styles = [...figurePanel.styles];

  protected readonly panel = new PanelController(this);
}
