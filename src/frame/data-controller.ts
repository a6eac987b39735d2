import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LightContent } from '../data/light-content.ts';
import { found } from '../problems/finding.ts';
import { loadingRoom } from './late-room.ts';
import { rootsAround } from './around.ts';
import { readChildren } from './light-dom.ts';
import type { Loaded } from './source.ts';

/**
 * The only place that touches an element's children or the network. It has the figure drawn again
 * whenever a child or a `lang` around it changes, and loads `src`: one request at a time, the one
 * no longer wanted aborted, a late answer ignored.
 */
export class DataController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #watcher = new MutationObserver(() => this.#changed());
  #content: LightContent | null = null;
  #src: string | undefined;
  #request: AbortController | null = null;
  /** How far `src` is. */
  loaded: Loaded = { progress: 'none' };

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** What stands between the tags. */
  get content(): LightContent {
    return (this.#content ??= readChildren(this.#host));
  }

  hostConnected(): void {
    const all = { childList: true, characterData: true, subtree: true, attributes: true };
    this.#watcher.observe(this.#host, all);
    for (const root of rootsAround(this.#host))
      this.#watcher.observe(root, { subtree: true, attributeFilter: ['lang'] });
    this.#changed();
    void this.#load();
  }

  hostDisconnected(): void {
    this.#watcher.disconnect();
    this.#abort();
  }

  /** Asks for another address, or for none; the same one is not asked for twice. */
  ask(src: string | undefined): void {
    if (src === this.#src) return;
    this.#src = src;
    if (this.#host.isConnected) void this.#load();
  }

  #changed(): void {
    this.#content = null;
    this.#host.requestUpdate();
  }

  #abort(): void {
    this.#request?.abort();
    this.#request = null;
  }

  /** Loading has its own chunk: a page whose data stand in the page pays nothing for it. */
  async #load(): Promise<void> {
    this.#abort();
    const src = this.#src;
    this.loaded = { progress: src === undefined ? 'none' : 'loading' };
    if (src === undefined) return;
    const request = (this.#request = new AbortController());
    const loaded = await loadingRoom
      .come()
      .then(({ loadGrid }) => loadGrid(src, this.#host.ownerDocument.baseURI, request))
      .catch((): Loaded => ({
        progress: 'failed',
        problem: found('load-failed', src, 'the loader itself could not be loaded'),
      }));
    if (this.#request !== request) return;
    this.loaded = loaded;
    this.#host.requestUpdate();
  }
}
