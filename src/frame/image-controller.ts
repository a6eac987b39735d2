import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Watches the images between an element's tags and has the figure drawn again when one turns out to
 * be broken, or is mended. One that is still to be loaded is taken to be whole.
 */
export class ImageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #failed = new Set<EventTarget>();
  readonly #hear = ({ type, target }: Event): void => this.#take(target!, type === 'error');

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The slots whose image the browser could not show. */
  get broken(): ReadonlySet<string> {
    const images = [...this.#host.querySelectorAll('[slot] img, img[slot]')];
    return new Set(
      images
        .filter((image) => this.#failed.has(image))
        .map((image) => image.closest('[slot]')!.getAttribute('slot')!),
    );
  }

  // Neither event bubbles, but both can be caught on their way down.
  hostConnected(): void {
    for (const event of EVENTS) this.#host.addEventListener(event, this.#hear, { capture: true });
    for (const image of this.#host.querySelectorAll('img')) this.#askOf(image);
  }

  hostDisconnected(): void {
    for (const event of EVENTS)
      this.#host.removeEventListener(event, this.#hear, { capture: true });
  }

  /** One that failed before the script came tells nobody; a drawing without a size is no failure. */
  #askOf(image: HTMLImageElement): void {
    if (!image.complete || image.naturalWidth > 0 || image.loading === 'lazy') return;
    image.decode().catch(() => this.#take(image, true));
  }

  #take(image: EventTarget, failed: boolean): void {
    if (this.#failed.has(image) === failed || !(image instanceof HTMLImageElement)) return;
    if (failed) this.#failed.add(image);
    else this.#failed.delete(image);
    this.#host.requestUpdate();
  }
}

const EVENTS = ['load', 'error'] as const;
