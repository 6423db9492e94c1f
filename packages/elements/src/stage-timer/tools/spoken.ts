import type { TimerReading } from '@one-on-one/core/timer';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long something said stays in the live region while time is counted, so that it is not read again. In milliseconds. */
const STAYS = 5000;

/**
 * What a screen reader is told politely: one region, that the element paints first. It has no alarm of its own, which would
 * wake a page whose time is paused: a text goes with a tick, when the count stops or goes on, and with the focus.
 */
export class Spoken implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** What stands in the region now. */
  text = '';
  #said: { readonly now: string; readonly status: TimerReading['status'] } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  say(text: string): void {
    // What stands there already would not be said again.
    this.text = text === this.text ? `${text}\u00a0` : text;
    this.#said = undefined;
    this.#host.requestUpdate();
  }

  /** Before each update: what was said earlier goes when its time has come. */
  age(now: string, status: TimerReading['status']): void {
    this.#said ??= { now, status };
    const isOld = Date.parse(now) - Date.parse(this.#said.now) >= STAYS;
    if (isOld || status !== this.#said.status) this.text = '';
  }

  readonly clear = (): void => {
    if (!this.text) return;
    this.text = '';
    this.#host.requestUpdate();
  };

  hostDisconnected(): void {
    this.text = '';
  }
}
