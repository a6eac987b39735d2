import { render } from 'lit';
import { figureWords } from '../locale/figure-words.ts';
import type { Listing } from './content.ts';
import { listingRoom } from './late-room.ts';

/**
 * Makes the data table in a disclosure that is open, or brings it up to date. The room that makes it
 * is loaded when the first one is opened; opened again, it is asked for again.
 */
export function listWhereOpen(root: ParentNode, listing: Listing | null): void {
  const place = root.querySelector<HTMLElement>('details[open] > .listing');
  if (!place) return;
  if (listingRoom.here) listingRoom.here.drawListing(place, listing);
  else
    listingRoom.come().then(
      () => listWhereOpen(root, listing),
      () => render(listing && figureWords[listing.locale.language].lost, place),
    );
}
