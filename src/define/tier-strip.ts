import { TierStripElement } from '../graphics/tier-strip/tier-strip-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('tier-strip', TierStripElement);

declare global {
  interface HTMLElementTagNameMap {
    'tier-strip': TierStripElement;
  }
}
