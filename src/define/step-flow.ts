import { StepFlowElement } from '../graphics/step-flow/step-flow-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('step-flow', StepFlowElement);

declare global {
  interface HTMLElementTagNameMap {
    'step-flow': StepFlowElement;
  }
}
