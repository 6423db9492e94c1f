import type { ReactiveElement } from 'lit';
import { reportError } from '../events/report-error.js';
import { unavailable } from '../events/unavailable.js';

/** Something few lists show: fetched when it is asked for, and after a failure once more by the next change. */
export class Fetched<T> {
  value: T | undefined;
  #isAsked = false;
  readonly #host: ReactiveElement;
  readonly #fetch: () => Promise<T>;

  constructor(host: ReactiveElement, fetch: () => Promise<T>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  async ask(): Promise<void> {
    if (this.#isAsked) return;
    this.#isAsked = true;
    try {
      this.value = await this.#fetch();
      this.#host.requestUpdate();
    } catch (cause) {
      this.#isAsked = false;
      reportError(this.#host, unavailable(cause));
    }
  }
}
