/** What is done to the rows of some tables only, and so loaded late: sorting, searching, shading. */
export { largestOf } from './largest.ts';
export { readOrder, sortRows } from './order.ts';
export { finds } from './search.ts';
export { shadesOf } from './shades.ts';
