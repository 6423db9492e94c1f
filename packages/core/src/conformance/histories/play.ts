import { inTime } from '../patience.js';
import { describeError } from '../refused.js';
import { canonical } from '../same.js';
import type { Connections } from './connections.js';
import { Model } from './model.js';
import { toMove } from './to-move.js';
import type { Shape, Step } from './step.js';

/** Where an adapter and the model parted. */
export interface Parting {
  /** The calls that were made, the last one answered wrongly. */
  readonly calls: readonly string[];
  /** How many of the history's own steps were taken. */
  readonly taken: number;
  readonly got: string;
  readonly wanted: string;
}

const patienceMs = 4000;

/** Makes the calls of a history, then reads everything; answers where adapter and model part, if they do. */
export async function play(
  steps: readonly Step[],
  shape: Shape,
  connections: Connections,
): Promise<Parting | undefined> {
  const model = new Model();
  const calls: string[] = [];
  for (const [index, step] of [...steps, ...lastLook(shape)].entries()) {
    const adapter = await connections.of('elsewhere' in step && step.elsewhere);
    const { spelled, ask, judge } = toMove(step, model, adapter, connections);
    calls.push(spelled + ('elsewhere' in step && step.elsewhere ? ' (second connection)' : ''));
    let got: unknown;
    try {
      const settled = await inTime(patienceMs, ask());
      got = settled ? settled.answer : `nothing in ${patienceMs} ms`;
    } catch (error) {
      got = describeError(error);
    }
    const wanted = judge(got);
    if (canonical(got) !== canonical(wanted)) {
      return {
        calls,
        taken: Math.min(index + 1, steps.length),
        got: spell(got),
        wanted: spell(wanted),
      };
    }
  }
  return undefined;
}

const spell = (answer: unknown) => (typeof answer === 'string' ? answer : canonical(answer));

const lastLook = ({ reopen, stash }: Shape): readonly Step[] => {
  const elsewhere = reopen === true;
  return [
    { kind: 'list', range: { prefix: ['shared'] }, elsewhere },
    { kind: 'list', range: { prefix: ['private'] }, elsewhere: false },
    ...(stash ? ([{ kind: 'stashed', elsewhere }] as const) : []),
  ];
};
