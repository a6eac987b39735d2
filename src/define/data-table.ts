import { DataTableElement } from '../graphics/data-table/data-table-element.ts';
import { defineElement } from '../frame/define-element.ts';

defineElement('data-table', DataTableElement);

declare global {
  interface HTMLElementTagNameMap {
    'data-table': DataTableElement;
  }
}
