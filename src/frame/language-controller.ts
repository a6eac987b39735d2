import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { rootsAround } from './light-dom.ts';

/** Draws again when a `lang` changes on the element or anywhere around it, across shadow roots. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #watcher: MutationObserver;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#watcher = new MutationObserver((changes) => {
      if (changes.some(({ target }) => contains(target, host))) host.requestUpdate();
    });
    host.addController(this);
  }

  hostConnected(): void {
    for (const root of rootsAround(this.#host)) {
      this.#watcher.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    }
  }

  hostDisconnected(): void {
    this.#watcher.disconnect();
  }
}

/** Whether `outer` is the element or around it; `contains` alone stops at shadow roots. */
function contains(outer: Node, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  const root = inner.getRootNode();
  return root instanceof ShadowRoot && contains(outer, root.host);
}
