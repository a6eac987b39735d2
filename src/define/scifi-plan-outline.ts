import { ScifiPlanOutlineElement } from '../presets/scifi-plan-outline/scifi-plan-outline-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('scifi-plan-outline', ScifiPlanOutlineElement);

declare global {
  interface HTMLElementTagNameMap {
    'scifi-plan-outline': ScifiPlanOutlineElement;
  }
}
