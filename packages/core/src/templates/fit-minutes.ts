/**
 * Minutes that fit into `free`, in their proportion: unchanged where they fit already, at least one each, and none at
 * all where not even that fits. The largest remainder gets what rounding left, ties the earlier one.
 */
export function fitMinutes(minutes: readonly (number | null)[], free: number): readonly (number | null)[] {
  const wanted = minutes.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  if (wanted <= free) return minutes;
  const count = minutes.filter((one) => one !== null).length;
  if (free < count) return minutes.map(() => null);
  // One minute for each, and what is left over that by what each wants over that.
  const share = (one: number) => ((one - 1) * (free - count)) / (wanted - count);
  const floors = minutes.map((one) => (one === null ? null : 1 + Math.floor(share(one))));
  const left = free - floors.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const remainder = (index: number) => {
    const one = minutes[index] ?? null;
    return one === null ? -1 : share(one) % 1;
  };
  const order = [...minutes.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b);
  const luckier = new Set(order.slice(0, left));
  return floors.map((one, index) => (one !== null && luckier.has(index) ? one + 1 : one));
}
