import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readLocale } from '../locale/language.ts';
import type { ScrubStops } from '../scale/stops.ts';
import { LateRoom } from './late-room.ts';
import { nearestLang } from './around.ts';

/** Lets a reader step along a plot. */
const scrubRoom = new LateRoom(() => import('./scrubber.ts'));

/**
 * Lays a scrubber over the plot when it has been painted: comfort that nobody needs and no picture
 * waits for. The place it is at is the reader's, and stays through later drawings.
 */
export class ScrubController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #stops: () => ScrubStops | null;
  /** Null until the reader moves it: the last stop then. */
  #at: number | null = null;
  #isPainted = false;

  constructor(host: ReactiveControllerHost & HTMLElement, stops: () => ScrubStops | null) {
    this.#host = host;
    this.#stops = stops;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#isPainted) this.#come();
    // A task of its own comes after the frame.
    else if (this.#stops()) requestAnimationFrame(() => setTimeout(() => this.#come()));
  }

  #come(): void {
    this.#isPainted = true;
    scrubRoom.come().then(
      () => this.#draw(),
      // Without it the picture is whole.
      () => {},
    );
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
