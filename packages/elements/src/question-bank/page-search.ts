import type { ReactiveController, ReactiveElement } from 'lit';

/** Up to so many questions are always there for the browser's own search; more are once somebody opens it. */
const ALWAYS = 2000;

/** Whether somebody searches the page with the browser: then it has to find what the list leaves out, too. */
export class PageSearch implements ReactiveController {
  #isOn = false;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  finds(count: number): boolean {
    return this.#isOn || count <= ALWAYS;
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKeydown, true);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKeydown, true);
  }

  // At once: the browser looks through what is there when its field opens.
  readonly #onKeydown = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
    if (this.#isOn || !(key === 'F3' || ((ctrlKey || metaKey) && key.toLowerCase() === 'f'))) return;
    this.#isOn = true;
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  };
}
