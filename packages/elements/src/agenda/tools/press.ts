import type { ReactiveElement } from 'lit';

const ENDS = ['pointerup', 'pointercancel', 'dragstart', 'keydown', 'pointerdown', 'visibilitychange'];

/** Nobody presses for longer to click, not with an unsteady hand either; and the release may never be heard. */
const LONGEST_MS = 5000;

/**
 * Holds the element still while something is pressed: a press leaves the field that had the focus, which enters it,
 * and what is then drawn anew must not move the pressed button away, or its click is lost.
 */
export class Press {
  /** Resolves when nothing is pressed any more; undefined while nothing is. */
  released: Promise<void> | undefined;
  readonly #host: ReactiveElement;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** For `pointerdown`, before anything else hears of it. */
  readonly onPress = ({ target }: Event): void => {
    const field = (this.#host.renderRoot as ShadowRoot).activeElement;
    if (!field?.matches('input,textarea,select') || field === target || (target as Element).closest('.move'))
      return;
    const life = new AbortController();
    const options = { capture: true, signal: life.signal };
    let longest: ReturnType<typeof setTimeout>;
    this.released = new Promise<void>((resolve) => {
      longest = setTimeout(resolve, LONGEST_MS);
      // The click comes right after the release. This very press has passed the window already.
      const release = () => setTimeout(resolve);
      for (const end of ENDS) addEventListener(end, release, options);
    }).then(() => {
      clearTimeout(longest);
      life.abort();
      this.released = undefined;
    });
  };
}
