/** Whoever wants to hear of something. One that throws harms nobody else, and is still heard of. */
export class Listeners<Args extends readonly unknown[]> {
  readonly #all = new Set<(...args: Args) => void>();

  add(listener: (...args: Args) => void): () => void {
    this.#all.add(listener);
    return () => this.#all.delete(listener);
  }

  tell(...args: Args): void {
    for (const listener of [...this.#all]) {
      try {
        listener(...args);
      } catch (error) {
        void Promise.resolve().then(() => {
          throw error;
        });
      }
    }
  }

  clear(): void {
    this.#all.clear();
  }
}
