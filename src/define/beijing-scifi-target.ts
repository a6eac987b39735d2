import { BeijingScifiTargetElement } from '../presets/beijing-scifi-target/beijing-scifi-target-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('beijing-scifi-target', BeijingScifiTargetElement);

declare global {
  interface HTMLElementTagNameMap {
    'beijing-scifi-target': BeijingScifiTargetElement;
  }
}
