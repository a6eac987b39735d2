import { BeijingClusterLadderElement } from '../presets/beijing-cluster-ladder/beijing-cluster-ladder-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('beijing-cluster-ladder', BeijingClusterLadderElement);

declare global {
  interface HTMLElementTagNameMap {
    'beijing-cluster-ladder': BeijingClusterLadderElement;
  }
}
