import type { Parting } from './play.js';
import type { Step } from './step.js';

type Play = (steps: readonly Step[]) => Promise<Parting | undefined>;

/** A history, and where adapter and model part in it. */
export interface Failing {
  readonly steps: readonly Step[];
  readonly parting: Parting;
}

/** Leaves out of a failing history whatever it fails without, first calls and then parts of calls. */
export async function shrink(failing: Failing, play: Play, isOver: () => boolean): Promise<Failing> {
  let shortest = cut(failing);
  let isShrinking = true;
  const isShorter = async (steps: readonly Step[]): Promise<boolean> => {
    const parting = isOver() ? undefined : await play(steps);
    if (parting) [shortest, isShrinking] = [cut({ steps, parting }), true];
    return parting !== undefined;
  };

  const leaveOutCalls = async () => {
    for (let size = Math.ceil(shortest.steps.length / 2); size >= 1; size = Math.floor(size / 2)) {
      // From the end: what comes first is what the rest stands on.
      for (let end = shortest.steps.length; end > 0; end -= size) {
        const start = Math.max(0, end - size);
        const rest = shortest.steps.filter((_, index) => index < start || index >= end);
        if (rest.length < shortest.steps.length) await isShorter(rest);
      }
    }
  };

  const leaveOutParts = async () => {
    for (let place = 0; place < shortest.steps.length; place++) {
      for (let part = 0; ; part++) {
        const smaller = partsOf(shortest.steps[place]!)[part];
        if (!smaller) break;
        const steps = shortest.steps.map((step, index) => (index === place ? smaller : step));
        if (await isShorter(steps)) part = -1;
        if (place >= shortest.steps.length) break;
      }
    }
  };

  while (isShrinking) {
    isShrinking = false;
    await leaveOutCalls();
    await leaveOutParts();
  }
  return shortest;
}

/** What follows the wrong answer played no part in it. */
const cut = ({ steps, parting }: Failing): Failing => ({ steps: steps.slice(0, parting.taken), parting });

/** The same call with one thing less, in every way. */
function partsOf(step: Step): readonly Step[] {
  const parts: Step[] = [];
  if ('elsewhere' in step && step.elsewhere) parts.push({ ...step, elsewhere: false });
  if (step.kind === 'at once') {
    const { writes, rivals, elsewhere } = step;
    parts.push({ kind: 'commit', writes, elsewhere: false }, { kind: 'commit', writes: rivals, elsewhere });
    parts.push(...without(rivals).map((fewer) => ({ ...step, rivals: fewer })));
  }
  if ('writes' in step) parts.push(...without(step.writes).map((writes) => ({ ...step, writes })));
  if (step.kind === 'get') parts.push(...without(step.keys).map((keys) => ({ ...step, keys })));
  if (step.kind === 'stash') parts.push(...without(step.entries).map((entries) => ({ ...step, entries })));
  if (step.kind === 'unstash') parts.push(...without(step.ids).map((ids) => ({ ...step, ids })));
  if (step.kind === 'list') {
    const { prefix, ...options } = step.range;
    for (const left of Object.keys(options)) {
      const kept = Object.entries(options).filter(([name]) => name !== left);
      parts.push({ ...step, range: { prefix, ...Object.fromEntries(kept) } });
    }
  }
  return parts;
}

/** The list with one left out, in every way; never an empty one. */
function without<T>(list: readonly T[]): readonly (readonly T[])[] {
  return list.length < 2 ? [] : list.map((_, left) => list.filter((_one, index) => index !== left));
}
