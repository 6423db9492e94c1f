/** The fewest minutes that a stage is worth, where there are enough for all. */
const LEAST = 2;

/**
 * Whole minutes in these proportions that sum to `total`: the largest remainders are rounded up, the earlier of two
 * equal ones first. Each gets `least` of them, where there are enough for all. `weights` are 0 or more, not all 0.
 */
export function shareMinutes(total: number, weights: readonly number[], least = LEAST): readonly number[] {
  const floor = Math.min(least, Math.floor(total / weights.length));
  const quotas = quotasOf(total, weights, floor);
  const whole = quotas.map(Math.floor);
  const left = total - whole.reduce((sum, each) => sum + each, 0);
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  const rounded = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return whole.map((each, index) => (rounded.has(index) ? each + 1 : each));
}

/** What each would get if minutes could be cut: who would get less than `floor` gets it, the rest share what is left. */
function quotasOf(total: number, weights: readonly number[], floor: number): readonly number[] {
  const raised = new Set<number>();
  for (;;) {
    const rest = weights.reduce((sum, weight, index) => (raised.has(index) ? sum : sum + weight), 0);
    const minutes = total - raised.size * floor;
    const quotas = weights.map((weight, index) =>
      raised.has(index) ? floor : precise((minutes * weight) / rest),
    );
    const low = quotas.flatMap((quota, index) => (quota < floor ? [index] : []));
    if (low.length === 0) return quotas;
    for (const index of low) raised.add(index);
  }
}

/** Without the last digits of a division, so that equal remainders are equal. */
const precise = (value: number) => Math.round(value * 1e9) / 1e9;
