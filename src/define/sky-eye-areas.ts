import { SkyEyeAreasElement } from '../presets/sky-eye-areas/sky-eye-areas-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('sky-eye-areas', SkyEyeAreasElement);

declare global {
  interface HTMLElementTagNameMap {
    'sky-eye-areas': SkyEyeAreasElement;
  }
}
