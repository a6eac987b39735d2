/** What a reader has opened or reached inside a figure, kept while its HTML is replaced. */
interface ReaderPlace {
  readonly open: boolean;
}

/**
 * Hands a server's drawing over to the element. The drawing stays until the element has its own,
 * which is the same picture; both changes happen in one turn, so no frame shows neither.
 */
export class TakeOver {
  readonly #root: ShadowRoot | null;
  #done: boolean;

  constructor(host: Element) {
    this.#root = host.shadowRoot;
    this.#done = this.#root === null;
  }

  /** True while the server's drawing is still what is seen. */
  get pending(): boolean {
    return !this.#done;
  }

  /** Settles once the reader's focus or selection is no longer inside the drawing. */
  async whenReaderIsElsewhere(): Promise<void> {
    while (this.#root && !this.#done && isReading(this.#root)) await nextMove(this.#root);
  }

  /** Empties the root for the element's first rendering, and opens again afterwards what was open. */
  replace(render: () => void): void {
    if (this.#done || !this.#root) return render();
    this.#done = true;
    const place = placeOf(this.#root);
    this.#root.replaceChildren();
    render();
    const details = this.#root.querySelector('details');
    if (details) details.open = place.open;
  }
}

const placeOf = (root: ShadowRoot): ReaderPlace => ({
  open: root.querySelector('details')?.open ?? false,
});

/** Focus inside, or a selection that begins or ends inside; a bare caret selects nothing. */
function isReading(root: ShadowRoot): boolean {
  if (root.activeElement) return true;
  const selection = root.ownerDocument.getSelection();
  const ranges = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  return ranges.some(
    (range) =>
      !range.collapsed &&
      [range.startContainer, range.endContainer].some((node) => node.getRootNode() === root),
  );
}

/** The reader's next move: focus leaves, or the selection changes. No listener outlives it. */
function nextMove(root: ShadowRoot): Promise<void> {
  const page = root.ownerDocument;
  return new Promise((resolve) => {
    const moved = (): void => {
      root.removeEventListener('focusout', moved);
      page.removeEventListener('selectionchange', moved);
      // During focusout the old element still has focus, so the question is asked a moment later.
      setTimeout(resolve);
    };
    root.addEventListener('focusout', moved);
    page.addEventListener('selectionchange', moved);
  });
}
