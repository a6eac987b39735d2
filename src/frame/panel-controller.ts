import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inPanel } from './surroundings.ts';
import { graphicsIn, surroundingsOf, type Graphic } from './panel-around.ts';

/**
 * Keeps the figures in a panel in step with it: they are drawn again when it becomes a panel, since
 * their scripts may have come before its own, and when its place among the headings changes.
 */
export class PanelController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Graphic;
  #level = 0;

  constructor(host: ReactiveControllerHost & Graphic) {
    this.#host = host;
    host.addController(this);
  }

  /** A server's figures are in their root already and may begin before the panel does. */
  hostConnected(): void {
    this.#host.shadowRoot?.addEventListener('state-change', keepInside);
  }

  hostUpdated(): void {
    this.hostConnected();
    const { shadowRoot, headingLevel } = this.#host;
    const { level } = inPanel(headingLevel, surroundingsOf(this.#host));
    if (level !== this.#level)
      for (const part of [...graphicsIn(this.#host), ...graphicsIn(shadowRoot!)])
        part.requestUpdate();
    this.#level = level;
  }
}

/** Outside it would seem that the panel itself had changed; slotted figures speak for themselves. */
function keepInside(event: Event): void {
  const [first] = event.composedPath();
  if ((first as Node).getRootNode() === event.currentTarget) event.stopPropagation();
}
