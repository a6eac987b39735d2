import { found } from '../problems/finding.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LightContent } from '../data/light-content.ts';
import { checkAddress } from './address.ts';
import { loadingRoom } from './late-room.ts';
import { hasAllChildren, readChildren } from './light-dom.ts';
import type { Loaded } from './source.ts';

const NONE: Loaded = { progress: 'none' };

/**
 * The only place that touches an element's children or the network. It reads the children once the
 * parser is done with them and again whenever they change, and loads `src`: one request at a time,
 * the one no longer wanted aborted, a late answer ignored.
 */
export class DataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #watcher: MutationObserver;
  #content: LightContent | null = null;
  #src: string | undefined;
  #loaded: Loaded = NONE;
  #request: AbortController | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#watcher = new MutationObserver(() => this.#reread());
    host.addController(this);
  }

  /** What stands between the tags; null while the parser may still add to it. */
  get content(): LightContent | null {
    return (this.#content ??= hasAllChildren(this.#host) ? readChildren(this.#host) : null);
  }

  /** Settles when the parser is done with the children. */
  async complete(): Promise<void> {
    const { ownerDocument } = this.#host;
    if (this.content !== null) return;
    await new Promise((resolve) => {
      ownerDocument.addEventListener('DOMContentLoaded', resolve, { once: true });
    });
  }

  get loaded(): Loaded {
    return this.#loaded;
  }

  hostConnected(): void {
    this.#reread();
    const { parentNode, ownerDocument } = this.#host;
    this.#watcher.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
    });
    // While the page streams in, a sibling after the tag is the sign that its children are all there.
    if (this.#content === null && parentNode)
      this.#watcher.observe(parentNode, { childList: true });
    if (this.#content === null)
      ownerDocument.addEventListener('DOMContentLoaded', this.#reread, { once: true });
    if (this.#src !== undefined) void this.#load(this.#src);
  }

  hostDisconnected(): void {
    this.#watcher.disconnect();
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#reread);
    this.#request?.abort();
    this.#request = null;
  }

  /** Asks for another address, or for none; the same one is not asked for twice. */
  ask(src: string | undefined): void {
    if (src === this.#src) return;
    this.#src = src;
    this.#request?.abort();
    if (src === undefined) this.#loaded = NONE;
    else if (this.#host.isConnected) void this.#load(src);
  }

  readonly #reread = (): void => {
    this.#content = null;
    if (this.content !== null)
      this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#reread);
    this.#host.requestUpdate();
  };

  async #load(src: string): Promise<void> {
    const url = checkAddress(src, this.#host.ownerDocument.baseURI);
    if (!url)
      return this.#settle({ progress: 'failed', problem: found('address-refused', 'src', src) });
    const request = (this.#request = new AbortController());
    this.#settle({ progress: 'loading' });
    const loaded = await this.#fetch(src, url, request);
    if (this.#request === request) this.#settle(loaded);
  }

  /** Loading has its own chunk: a page whose data stand in the page pays nothing for it. */
  async #fetch(src: string, url: URL, request: AbortController): Promise<Loaded> {
    try {
      const { loadGrid } = await loadingRoom.come();
      return await loadGrid(src, url, request);
    } catch {
      return {
        progress: 'failed',
        problem: found('load-failed', src, 'the loader itself could not be loaded'),
      };
    }
  }

  #settle(loaded: Loaded): void {
    this.#loaded = loaded;
    this.#host.requestUpdate();
  }
}
