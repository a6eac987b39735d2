import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readLocale } from '../locale/language.ts';
import type { ScrubStops } from '../scale/stops.ts';
import { scrubRoom } from './late-room.ts';
import { nearestLang } from './light-dom.ts';

/** Settles when the page as it stands has been painted: a task of its own comes after the frame. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/**
 * Lays a scrubber over the plot when it has been painted: comfort that nobody needs and no picture
 * waits for. The place it is at is the reader's, and stays through later drawings.
 */
export class ScrubController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #stops: () => ScrubStops | null;
  /** Null until the reader moves it: the last stop then. */
  #at: number | null = null;
  #isAwaited = false;
  #isHere = false;

  constructor(host: ReactiveControllerHost & HTMLElement, stops: () => ScrubStops | null) {
    this.#host = host;
    this.#stops = stops;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isHere) this.#draw();
    else if (!this.#isAwaited && this.#stops()) void this.#come();
  }

  async #come(): Promise<void> {
    this.#isAwaited = true;
    await painted();
    // Without it the picture is whole, and a later drawing may find it.
    this.#isHere = await scrubRoom.come().then(
      () => true,
      () => false,
    );
    this.#isAwaited = false;
    if (this.#isHere) this.#draw();
  }

  #draw(): void {
    const stops = this.#stops();
    const place = this.#host.shadowRoot?.querySelector<HTMLElement>('.scrub');
    if (!place || !stops || stops.xs.length < 2) return;
    const last = stops.xs.length - 1;
    const at = Math.min(this.#at ?? last, last);
    const locale = readLocale(nearestLang(this.#host));
    scrubRoom.here!.drawScrubber(place, { stops, at, locale }, (next) => {
      this.#at = next;
      this.#draw();
    });
  }
}
