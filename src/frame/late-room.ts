/**
 * A part of the house that a page loads only when it needs it, once for all its figures. What most
 * figures never use costs them nothing.
 */
export class LateRoom<T> {
  readonly #load: () => Promise<T>;
  /** The room, or null while it is not here; a server, which has every room, sets it at once. */
  here: T | null = null;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Settles when the room is here; rejects when it cannot be loaded. */
  async come(): Promise<T> {
    return (this.here ??= await this.#load());
  }

  /**
   * The room, for work that cannot go on without it. While it is not here, it is thrown itself:
   * whoever began the work catches it and begins again once it has come. So a pure function deep
   * in the house stays a plain call, and a server never waits.
   */
  enter(): T {
    if (this.here) return this.here;
    // oxlint-disable-next-line typescript/only-throw-error -- not an error, but a wait
    throw this;
  }
}

/** Does the work, or gives back the room that it has to wait for; any other error is thrown on. */
export function attempt<T>(work: () => T): T | LateRoom<unknown> {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof LateRoom) return thrown;
    throw thrown;
  }
}

/** Reads JSON, CSV, the `data` attribute and `.data`. */
export const writtenRoom = new LateRoom(() => import('../data/written.ts'));

/** Reads figures in rare forms, where some were not read. */
export const figuresRoom = new LateRoom(() => import('../data/odd-figures.ts'));

/** Says what was wrong, to the reader and to the console. */
export const tellingRoom = new LateRoom(() => import('./telling.ts'));

/** Fetches `src`. */
export const loadingRoom = new LateRoom(() => import('./load.ts'));

/** Puts the element's drawing in the place of a server's. */
export const takeOverRoom = new LateRoom(() => import('./take-over.ts'));

/** Lists the data of a figure, once its disclosure is opened. */
export const listingRoom = new LateRoom(() => import('./listing.ts'));

/** Lets a reader sort and search a table. */
export const tableRoom = new LateRoom(() => import('./table-tools.ts'));
