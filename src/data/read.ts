import { readCleanGrid } from './clean-grid.ts';
import { gridOfCleanTable } from './clean-table.ts';
import type { Dataset, DataWishes } from './dataset.ts';
import type { Grid } from './grid.ts';
import { thoroughRoom } from './late-room.ts';
import type { LightNode } from './light-node.ts';

/** Reads a table into a grid: at once where it is clean, else in the room for all others. */
export const readTable = (table: LightNode): Grid =>
  gridOfCleanTable(table) ?? thoroughRoom.enter().gridOfTable(table);

/** Reads a grid into a dataset: at once where it is clean, else in the room for all others. */
export const readGrid = (grid: Grid, wishes: DataWishes): Dataset =>
  readCleanGrid(grid, wishes) ?? thoroughRoom.enter().readDataset(grid, wishes);
