import type { TableRow } from './cells.ts';

/** Small letters, half-width signs: as a reader types, whatever the table prints. */
const plainOf = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether a row holds all words of a query, in whichever of its cells. */
export function finds(query: string): (row: TableRow) => boolean {
  const wanted = plainOf(query).split(/\s+/).filter(Boolean);
  return ({ cells }) => {
    const said = plainOf(
      cells.map(({ text, status, missing }) => `${text} ${status} ${missing}`).join('\n'),
    );
    return wanted.every((word) => said.includes(word));
  };
}
