/** Time zones to choose from: that of this device and the chosen one first, then all that the browser knows. */
export function zones(chosen: string | undefined, own: string): readonly string[] {
  // Older engines have no list of them.
  const { supportedValuesOf } = Intl as { supportedValuesOf?: (key: 'timeZone') => string[] };
  const first = [own, ...(chosen ? [chosen] : [])];
  return [...new Set([...first, ...(supportedValuesOf?.('timeZone') ?? []), 'UTC'])];
}
