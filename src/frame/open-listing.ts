import { render } from 'lit';
import { figureWords } from '../locale/figure-words.ts';
import type { Listing } from './content.ts';
import { listingRoom } from './late-room.ts';

/** Where we have listed before; anywhere else may stand what a server has printed. */
const ours = new WeakSet<HTMLElement>();

/**
 * Makes the data table in a disclosure that is open, or brings it up to date. The room that makes it
 * is loaded when the first one is opened; opened again, it is asked for again.
 */
export function listWhereOpen(root: ParentNode, listing: Listing | null): void {
  const place = root.querySelector<HTMLElement>('details[open] > .listing');
  if (!place) return;
  const { here } = listingRoom;
  if (here) {
    // The elements alone: among them stand the marks of the template that the place is from.
    if (!ours.has(place)) while (place.firstElementChild) place.firstElementChild.remove();
    ours.add(place);
    here.drawListing(place, listing);
    return;
  }
  listingRoom.come().then(
    () => listWhereOpen(root, listing),
    () => sayLost(place, listing),
  );
}

/** What a server has printed says more than that there is no table. */
function sayLost(place: HTMLElement, listing: Listing | null): void {
  if (place.firstElementChild && !ours.has(place)) return;
  ours.add(place);
  render(listing && figureWords[listing.locale.language].lost, place);
}
