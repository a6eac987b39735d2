import { RungLadderElement } from '../graphics/rung-ladder/rung-ladder-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('rung-ladder', RungLadderElement);

declare global {
  interface HTMLElementTagNameMap {
    'rung-ladder': RungLadderElement;
  }
}
