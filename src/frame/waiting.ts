/** Set on a tool of a printed table while its reader waits for the table to be drawn anew. */
export const WAITING = 'data-waiting';
