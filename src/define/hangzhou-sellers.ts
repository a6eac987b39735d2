import { HangzhouSellersElement } from '../presets/hangzhou-sellers/hangzhou-sellers-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('hangzhou-sellers', HangzhouSellersElement);

declare global {
  interface HTMLElementTagNameMap {
    'hangzhou-sellers': HangzhouSellersElement;
  }
}
