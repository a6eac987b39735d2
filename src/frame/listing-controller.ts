import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Listing } from './content.ts';
import { listingRoom } from './late-room.ts';

/** Makes the data table when its disclosure is opened, and keeps it up to date while it is open. */
export class ListingController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #listing: () => Listing | null;
  #heard: ShadowRoot | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement, listing: () => Listing | null) {
    this.#host = host;
    this.#listing = listing;
    host.addController(this);
  }

  hostUpdated(): void {
    const { shadowRoot } = this.#host;
    // The event does not bubble, but it can be caught on its way down.
    if (shadowRoot && shadowRoot !== this.#heard)
      shadowRoot.addEventListener('toggle', () => this.hostUpdated(), { capture: true });
    this.#heard = shadowRoot;
    const place = shadowRoot?.querySelector<HTMLElement>('details[open] > .listing');
    if (!place) return;
    if (listingRoom.here) listingRoom.here.drawListing(place, this.#listing());
    else
      void listingRoom.come().then(
        () => this.hostUpdated(),
        () => console.warn(`<${this.#host.localName}> the data table could not be loaded`),
      );
  }
}
