import { defineElement } from '../frame/define-element.ts';
import { StatCalloutElement } from '../graphics/stat-callout/stat-callout-element.ts';

defineElement('stat-callout', StatCalloutElement);

declare global {
  interface HTMLElementTagNameMap {
    'stat-callout': StatCalloutElement;
  }
}
