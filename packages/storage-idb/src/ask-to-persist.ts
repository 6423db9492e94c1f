/**
 * Asks the browser to keep what is stored; answers whether it does. Some ask the person: call it once there are
 * words worth keeping, never when a page loads.
 */
export async function askToPersist(): Promise<boolean> {
  // Plain-http pages have no storage manager.
  const manager = (navigator as Partial<Navigator>).storage;
  try {
    return (await manager?.persisted()) || ((await manager?.persist()) ?? false);
  } catch {
    return false;
  }
}
