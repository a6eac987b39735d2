import { PlanOutlineElement } from '../graphics/plan-outline/plan-outline-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('plan-outline', PlanOutlineElement);

declare global {
  interface HTMLElementTagNameMap {
    'plan-outline': PlanOutlineElement;
  }
}
