import type { LateRoom } from './late-room.ts';

/**
 * Hands a server's drawing over to the element. The drawing stays until the element has its own,
 * which is the same picture; both changes happen in one turn, so no frame shows neither.
 */
export function replaceDrawing(root: ShadowRoot, render: () => void): void {
  const wasOpen = root.querySelector('details')?.open ?? false;
  root.replaceChildren();
  render();
  const details = root.querySelector('details');
  if (details) details.open = wasOpen;
}

/**
 * Settles once everything for the same picture is here and the reader's focus or selection is no
 * longer inside the drawing. `missing` names the room that is wanted.
 */
export async function whenReady(
  root: ShadowRoot,
  missing: () => LateRoom<unknown> | null,
): Promise<void> {
  for (;;) {
    const room = missing();
    if (room) await room.come();
    else if (isReading(root)) await nextMove(root);
    else return;
  }
}

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
