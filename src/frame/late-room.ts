import { datesRoom, LateRoom, thoroughRoom, writtenRoom } from '../data/late-room.ts';

/** Says what was wrong, to the reader and to the console. */
export const tellingRoom = new LateRoom(() => import('./telling.ts'));

/** Fetches `src`. */
export const loadingRoom = new LateRoom(() => import('./load.ts'));

/** Puts the element's drawing in the place of a server's. */
export const takeOverRoom = new LateRoom(() => import('./take-over.ts'));

/** The rooms that a figure can need to be composed; a server opens all of them beforehand. */
export const composingRooms: readonly LateRoom<unknown>[] = [
  datesRoom,
  writtenRoom,
  thoroughRoom,
  tellingRoom,
];
