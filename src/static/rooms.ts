import { composingRooms } from '../frame/late-room.ts';

/** A server has every room from the start, so that nothing it reads or prints has to wait. */
export async function openRooms(): Promise<void> {
  await Promise.all(composingRooms.map((room) => room.come()));
}
