import type { PropertyDeclarations } from 'lit';
import { GraphicElement, propertiesOf } from '../../frame/graphic-element.ts';
import { TableController } from '../../frame/table-controller.ts';
import { dataTable } from './kind.ts';
import { DATA_TABLE_ATTRIBUTES } from './layout.ts';

/**
 * A table to read: figures by their decimal points, bars or tints in a column, cards on a phone, the
 * first rows of many until a reader asks for all. With script each head sorts, and long tables can be
 * searched; without it the table is whole.
 *
 * @summary A table.
 * @tag data-table
 */
export class DataTableElement extends GraphicElement {
  static override readonly kind = dataTable;
  static override properties: PropertyDeclarations = propertiesOf(DATA_TABLE_ATTRIBUTES);
  static override styles = [...dataTable.styles];

  /**
   * The column to sort by: its header, or its number as `#3`; `Revenue descending` puts the largest first.
   * In the order given unless said otherwise. A reader who clicks a column head changes it. @attr sort
   */
  declare sort: string | undefined;
  /** What to search for: only rows with all of these words show. A reader's search changes it. @attr query */
  declare query: string | undefined;
  /** How many rows show before “show all”: 10 where there are over 15, unless given; `all` for all. @attr first */
  declare first: string | undefined;
  /** The headers of columns whose figures get bars from zero, separated by semicolons. @attr bars */
  declare bars: string | undefined;
  /** The headers of columns whose figures are tinted in five steps, separated by semicolons. @attr heat */
  declare heat: string | undefined;
  /** The names of the rows to mark, separated by semicolons. @attr highlight */
  declare highlight: string | undefined;

  protected readonly tools = new TableController(this);
}
