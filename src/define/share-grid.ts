import { ShareGridElement } from '../graphics/share-grid/share-grid-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('share-grid', ShareGridElement);

declare global {
  interface HTMLElementTagNameMap {
    'share-grid': ShareGridElement;
  }
}
