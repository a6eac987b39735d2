import { ScifiRevenueTrendElement } from '../presets/scifi-revenue-trend/scifi-revenue-trend-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('scifi-revenue-trend', ScifiRevenueTrendElement);

declare global {
  interface HTMLElementTagNameMap {
    'scifi-revenue-trend': ScifiRevenueTrendElement;
  }
}
