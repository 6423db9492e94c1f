/** Does something once nothing has happened for a while, and the page has a moment to spare. */
export class Quiet {
  readonly #milliseconds: number;
  readonly #task: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(milliseconds: number, task: () => void) {
    this.#milliseconds = milliseconds;
    this.#task = task;
  }

  /** Something happened: the while begins anew. */
  disturb(): void {
    this.cancel();
    this.#timer = setTimeout(() => whenIdle(this.#task), this.#milliseconds);
  }

  cancel(): void {
    clearTimeout(this.#timer);
  }
}

// WebKit has no such callback: there the quiet must do.
function whenIdle(task: () => void): void {
  const { requestIdleCallback } = globalThis as Partial<Pick<Window, 'requestIdleCallback'>>;
  if (requestIdleCallback) requestIdleCallback(() => task());
  else task();
}
