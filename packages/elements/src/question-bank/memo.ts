/** Something that is worked out once, and again when what it depends on is another. */
export class Memo<T> {
  #on: readonly unknown[] | undefined;
  #value: T | undefined;

  of(on: readonly unknown[], work: () => T): T {
    if (this.#on?.length !== on.length || on.some((each, index) => each !== this.#on?.[index]))
      this.#value = work();
    this.#on = on;
    return this.#value as T;
  }
}
