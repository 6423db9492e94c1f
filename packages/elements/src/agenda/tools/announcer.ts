import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** A moment to let acts that follow each other quickly become one announcement. */
const PAUSE = 150;
/** Afterwards the text goes, so that nobody meets it again while reading through the page. */
const STAY = 5000;

/**
 * Says politely what happened. A live region in the shadow root, also where `ariaNotify` exists: a page can replace
 * that and would be handed the titles of private items.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #viewer: () => unknown;
  #text = '';
  #isFor: unknown;
  #timer = 0;

  /** `viewer`: who is looking. What was said to one person is not there for the next. */
  constructor(host: ReactiveControllerHost, viewer: () => unknown) {
    this.#host = host;
    this.#viewer = viewer;
    host.addController(this);
  }

  /** Replaces what was about to be said. */
  say(text: string): void {
    this.#isFor = this.#viewer();
    this.#after(PAUSE, () => {
      this.#show(text);
      this.#after(STAY, () => this.#show(''));
    });
  }

  render() {
    return html`<div class="hidden" aria-live="polite">
      ${this.#isFor === this.#viewer() ? this.#text : ''}
    </div>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#show('');
  }

  #after(milliseconds: number, task: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(task, milliseconds);
  }

  #show(text: string): void {
    this.#text = text;
    this.#host.requestUpdate();
  }
}
