import type { ReactiveController, ReactiveElement } from 'lit';
import { clock } from './environment.js';

const PRINTING = ['beforeprint', 'afterprint'] as const;

/** Whether the page is being printed: paper is kept for years, and cannot be asked. */
export class Paper implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What a date is near to, so that its year need not be said: today, and on paper nothing. */
  get near(): string {
    return this.isPrinting ? '' : clock.now();
  }

  hostConnected(): void {
    for (const type of PRINTING) addEventListener(type, this.#onPrint);
  }

  hostDisconnected(): void {
    for (const type of PRINTING) removeEventListener(type, this.#onPrint);
  }

  // At once: what is drawn when this returns is what is printed.
  readonly #onPrint = ({ type }: Event): void => {
    this.isPrinting = type === PRINTING[0];
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  };
}
