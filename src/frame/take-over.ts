import { listingRoom, tableRoom, type LateRoom } from './late-room.ts';
import { graphicsIn, type Graphic } from './panel-around.ts';
import { WAITING } from './waiting.ts';

/** The disclosure of the data table; a graphic may have others of its own. */
const TABLE = 'details.table';

/**
 * Hands a server's drawing over to the element. The drawing stays until the element has its own,
 * which is the same picture; both changes happen in one turn, so no frame shows neither. What is open
 * stays open, and the version of the figures that the reader has chosen stays chosen.
 */
export function replaceDrawing(root: ShadowRoot, render: () => void): void {
  const wasOpen = [...root.querySelectorAll('details')].map(({ open }) => open);
  const chosen = root.querySelector(':checked')?.id;
  const opened = graphicsIn(root).map(
    (part) => part.shadowRoot?.querySelector<HTMLDetailsElement>(TABLE)?.open,
  );
  // The table that the server has printed stays until one is asked for: the network may be gone by then.
  const listed = [...(root.querySelector('.listing')?.childNodes ?? [])];
  root.replaceChildren();
  render();
  root.querySelector('.listing')?.append(...listed);
  root.querySelectorAll('details').forEach((details, index) => {
    details.open = wasOpen[index] ?? details.open;
  });
  const choice = chosen ? (root.getElementById(chosen) as HTMLInputElement | null) : null;
  if (choice) choice.checked = true;
  graphicsIn(root).forEach((part, index) => void (opened[index] && openAgain(part)));
}

/** A figure in a panel draws itself a moment after the panel, and before the next frame. */
async function openAgain(part: Graphic): Promise<void> {
  await part.updateComplete;
  const details = part.shadowRoot?.querySelector<HTMLDetailsElement>(TABLE);
  if (details) details.open = true;
  part.requestUpdate();
}

/**
 * Settles once everything for the same picture is here and the reader's focus or selection is no
 * longer inside the drawing. `missing` names the room that is wanted. What a panel's figures want is
 * here once those that the server drew have been taken over themselves.
 */
export async function whenReady(
  root: ShadowRoot,
  missing: () => LateRoom<unknown> | null,
): Promise<void> {
  await Promise.all(graphicsIn(root).map((part) => part.updateComplete));
  for (;;) {
    const room = missing() ?? roomOfOpen(root) ?? roomOfTool(root);
    if (room) await room.come();
    else if (isReading(root)) await nextMove(root);
    else return;
  }
}

/** What a reader has opened is replaced by the same only when it can be made. */
const roomOfOpen = (root: ShadowRoot): LateRoom<unknown> | null =>
  root.querySelector(`${TABLE}[open]`) && !listingRoom.here ? listingRoom : null;

/** A tool that a reader is using is replaced by the same at once, so that nothing typed is lost. */
const roomOfTool = (root: ShadowRoot): LateRoom<unknown> | null =>
  isInUse(root.activeElement) && !tableRoom.here ? tableRoom : null;

const isInUse = (tool: Element | null): boolean => tool?.hasAttribute(WAITING) ?? false;

/**
 * Focus inside, or a selection that begins or ends inside; a bare caret selects nothing. Who uses a tool
 * of a table has asked for the change.
 */
function isReading(root: ShadowRoot): boolean {
  if (root.activeElement) return !isInUse(root.activeElement);
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
