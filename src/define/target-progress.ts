import { TargetProgressElement } from '../graphics/target-progress/target-progress-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('target-progress', TargetProgressElement);

declare global {
  interface HTMLElementTagNameMap {
    'target-progress': TargetProgressElement;
  }
}
