import { SizeCompareElement } from '../graphics/size-compare/size-compare-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('size-compare', SizeCompareElement);

declare global {
  interface HTMLElementTagNameMap {
    'size-compare': SizeCompareElement;
  }
}
