/**
 * A part of the house that a page loads only when it needs it, once for all its figures. What most
 * figures never use costs them nothing.
 */
export class LateRoom<T> {
  readonly #load: () => Promise<T>;
  #room: T | null = null;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** The room, or null while it is not here. */
  get here(): T | null {
    return this.#room;
  }

  /** Settles when the room is here; rejects when it cannot be loaded. */
  async come(): Promise<T> {
    return (this.#room ??= await this.#load());
  }
}

/** Reads JSON, CSV, the `data` attribute and `.data`. */
export const writtenRoom = new LateRoom(() => import('../data/written.ts'));

/** Says what was wrong, to the reader and to the console. */
export const tellingRoom = new LateRoom(() => import('../problems/tell.ts'));

/** Fetches `src`. */
export const loadingRoom = new LateRoom(() => import('./load.ts'));

/** Puts the element's drawing in the place of a server's. */
export const takeOverRoom = new LateRoom(() => import('./take-over.ts'));
