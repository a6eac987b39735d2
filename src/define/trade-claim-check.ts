import { TradeClaimCheckElement } from '../presets/trade-claim-check/trade-claim-check-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('trade-claim-check', TradeClaimCheckElement);

declare global {
  interface HTMLElementTagNameMap {
    'trade-claim-check': TradeClaimCheckElement;
  }
}
