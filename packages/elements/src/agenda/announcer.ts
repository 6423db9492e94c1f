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
  readonly #seat: () => string;
  #text = '';
  #isFor: string | undefined;
  #timer = 0;

  /** `seat`: which pair is shown, and to whom. What was said before one is not there for the next. */
  constructor(host: ReactiveControllerHost, seat: () => string) {
    this.#host = host;
    this.#seat = seat;
    host.addController(this);
  }

  /** Replaces what was about to be said. */
  say(text: string): void {
    if (this.#isFor !== this.#seat()) this.#text = ''; // what the one before was told
    this.#isFor = this.#seat();
    this.#after(PAUSE, () => {
      this.#show(text);
      this.#after(STAY, () => this.#show(''));
    });
  }

  render() {
    return html`<div class="hidden" aria-live="polite">
      ${this.#isFor === this.#seat() ? this.#text : ''}
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
