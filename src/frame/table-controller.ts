import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readLocale } from '../locale/language.ts';
import { nearestLang } from './around.ts';
import { tableRoom } from './late-room.ts';

/** A table whose order and search are its properties. */
type Table = ReactiveControllerHost &
  HTMLElement & { sort: string | undefined; query: string | undefined };

/** A reader who types is not interrupted, and hears how many rows are left at most once a second. */
const SECOND = 1000;

/**
 * Lays buttons over the heads of a table and a search field above it when it is drawn: comfort that a
 * page loads after the picture and that nobody needs. What they set are the element's own properties,
 * so the table is drawn anew as if its author had asked for it.
 */
export class TableController implements ReactiveController {
  readonly #host: Table;
  /** What has been read out; null until the table is there, which nobody has to be told. */
  #said: string | null = null;
  #saidAt = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Table) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    if (tableRoom.here) this.#draw();
    else if (this.#host.shadowRoot?.querySelector('.sort')) {
      tableRoom.come().then(
        () => this.#draw(),
        // Without it the table is whole.
        () => {},
      );
    }
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
  }

  #draw(): void {
    const root = this.#host.shadowRoot;
    if (!root) return;
    const locale = readLocale(nearestLang(this.#host));
    const said = this.#saidAt > 0 ? (this.#said ?? '') : '';
    const state = { query: this.#host.query ?? '', said, locale };
    tableRoom.here!.drawTools(root, state, {
      order: (by) => void (this.#host.sort = by),
      search: (query) => void (this.#host.query = query),
    });
    this.#tell(root);
  }

  /** Only what a search has changed is said, and the last of several changes. */
  #tell(root: ShadowRoot): void {
    this.#said ??= foundIn(root);
    if (foundIn(root) === this.#said || this.#waiting !== undefined) return;
    const wait = Math.max(0, this.#saidAt + SECOND - Date.now());
    this.#waiting = setTimeout(() => {
      this.#waiting = undefined;
      this.#said = foundIn(root);
      this.#saidAt = Date.now();
      this.#draw();
    }, wait);
  }
}

/** How many rows a search has found, as the table says it. */
const foundIn = (root: ShadowRoot): string =>
  root.querySelector('.matches')?.textContent.trim() ?? '';
