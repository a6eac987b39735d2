import { PullQuoteElement } from '../graphics/pull-quote/pull-quote-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('pull-quote', PullQuoteElement);

declare global {
  interface HTMLElementTagNameMap {
    'pull-quote': PullQuoteElement;
  }
}
