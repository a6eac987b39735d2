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
   * The column rows are sorted by: its header, or its number as `#3`; `營收 descending` has the largest
   * first. As given unless said. A reader's press on a head sets it. @attr sort
   */
  declare sort: string | undefined;
  /** What is searched for: rows that hold all of its words are shown. A reader's search sets it. @attr query */
  declare query: string | undefined;
  /** How many rows are seen before “show all”: 10 of more than 15 unless given; `all` for all. @attr first */
  declare first: string | undefined;
  /** The headers of columns whose figures have bars from zero; several are parted by semicolons. @attr bars */
  declare bars: string | undefined;
  /** The headers of columns whose figures are tinted in five steps. @attr heat */
  declare heat: string | undefined;
  /** The names of rows to be marked; several are parted by semicolons. @attr highlight */
  declare highlight: string | undefined;

  protected readonly tools = new TableController(this);
}
