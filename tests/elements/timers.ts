/** Holds back what the page would do later, so that a test can say when it is later. */
export function holdTimers() {
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const held = new Map<number, { readonly task: () => void; readonly milliseconds: number }>();
  let last = 0;
  globalThis.setTimeout = ((task: () => void, milliseconds = 0) => {
    held.set(--last, { task, milliseconds });
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (timer) => {
    if (!held.delete(Number(timer))) clear(timer);
  };
  return {
    /** Does what was due within so many milliseconds. */
    pass(until: number): void {
      for (const [timer, { task, milliseconds }] of [...held]) {
        if (milliseconds <= until && held.delete(timer)) task();
      }
    },
    release(): void {
      globalThis.setTimeout = set;
      globalThis.clearTimeout = clear;
    },
  };
}
