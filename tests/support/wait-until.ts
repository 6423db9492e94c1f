/** Long enough for the busiest machine; a test that waits in vain ends with what it waited for. */
const PATIENCE_MS = 20_000;

/** Resolves with what `find` finds. Stories wait with it, too, so it needs nothing of the test runner. */
export async function appears<T>(what: string, find: () => T): Promise<Exclude<T, null | undefined | false>> {
  const deadline = Date.now() + PATIENCE_MS;
  for (let found = find(); ; found = find()) {
    if (found) return found as Exclude<T, null | undefined | false>;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

export const waitUntil = async (holds: () => unknown, what: string): Promise<void> => {
  await appears(what, holds);
};
