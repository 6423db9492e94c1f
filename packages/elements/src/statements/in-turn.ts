/**
 * Does work while no other tab does what has the same name. Where a page has no locks, as without a secure context or in a
 * sandboxed frame, it is done at once.
 */
export async function inTurn(name: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  const locks = (navigator as Partial<Navigator>).locks;
  const turn = { hasBegun: false };
  try {
    await locks?.request(name, { signal }, () => {
      turn.hasBegun = true;
      return work();
    });
  } catch (error) {
    if (turn.hasBegun) throw error;
  }
  if (!turn.hasBegun && !signal.aborted) await work();
}
