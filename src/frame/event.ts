/** An event of ours: it leaves shadow roots and reaches the page. */
export const eventOf = <T>(type: string, detail: T): CustomEvent<T> =>
  new CustomEvent(type, { detail, bubbles: true, composed: true });
