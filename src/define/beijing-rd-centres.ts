import { BeijingRdCentresElement } from '../presets/beijing-rd-centres/beijing-rd-centres-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('beijing-rd-centres', BeijingRdCentresElement);

declare global {
  interface HTMLElementTagNameMap {
    'beijing-rd-centres': BeijingRdCentresElement;
  }
}
