import { BeijingPlatformStepsElement } from '../presets/beijing-platform-steps/beijing-platform-steps-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('beijing-platform-steps', BeijingPlatformStepsElement);

declare global {
  interface HTMLElementTagNameMap {
    'beijing-platform-steps': BeijingPlatformStepsElement;
  }
}
