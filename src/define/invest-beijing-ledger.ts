import { InvestBeijingLedgerElement } from '../presets/invest-beijing-ledger/invest-beijing-ledger-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('invest-beijing-ledger', InvestBeijingLedgerElement);

declare global {
  interface HTMLElementTagNameMap {
    'invest-beijing-ledger': InvestBeijingLedgerElement;
  }
}
