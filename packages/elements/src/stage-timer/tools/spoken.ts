import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { html } from 'lit';

/** How long something said stays in the live region, so that it is not read again. In milliseconds. */
const STAYS = 5000;

/** What a screen reader is told politely: one region, there from the beginning. */
export class Spoken implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #text = '';
  #clearing: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  say(text: string): void {
    clearTimeout(this.#clearing);
    this.#text = text;
    this.#clearing = setTimeout(() => this.#clear(), STAYS);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#clearing);
    this.#text = '';
  }

  render() {
    return html`<div class="hidden" part="spoken" aria-live="polite">${this.#text}</div>`;
  }

  #clear(): void {
    this.#text = '';
    this.#host.requestUpdate();
  }
}
