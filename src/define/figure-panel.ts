import { defineElement } from '../frame/define-element.ts';
import { FigurePanelElement } from '../graphics/figure-panel/figure-panel-element.ts';

defineElement('figure-panel', FigurePanelElement);

declare global {
  interface HTMLElementTagNameMap {
    'figure-panel': FigurePanelElement;
  }
}
