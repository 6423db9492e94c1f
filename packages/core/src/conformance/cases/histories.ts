import type { ConformanceCase, ConformanceContext, ConformanceNeed } from '../case.js';
import { Connections } from '../histories/connections.js';
import { makeHistory } from '../histories/make-history.js';
import { play } from '../histories/play.js';
import { Random } from '../histories/random.js';
import { shrink } from '../histories/shrink.js';
import type { Shape, Step } from '../histories/step.js';
import { startTimer } from '../patience.js';
import { fail } from '../same.js';

/** How long a failing history may be shortened: within the patience of any test runner. */
const shrinkMs = 1500;

/** Plays one random history; if adapter and model part, fails with the shortest that still does so. */
async function holdToModel(seed: number, shape: Shape, context: ConformanceContext): Promise<void> {
  const playAfresh = async (steps: readonly Step[]) => {
    const connections = new Connections(await context.openFresh(), context.reopen);
    return play(steps, shape, connections).finally(() => connections.close());
  };
  const steps = makeHistory(new Random(seed), shape);
  const parting = await playAfresh(steps);
  if (!parting) return;
  const timer = startTimer(shrinkMs);
  const { calls, got, wanted } = (await shrink({ steps, parting }, playAfresh, timer.isOver)).parting;
  timer.stop();
  const list = calls.map((call, index) => `  ${index + 1}. ${call}`).join('\n');
  const origin = `history ${seed}, ${parting.calls.length} calls, shortened to ${calls.length}`;
  fail(`${origin}:\n${list}`, got, wanted);
}

const historyCase = (
  what: string,
  rule: string,
  needs: readonly ConformanceNeed[],
  shapeOf: (context: ConformanceContext) => Shape,
): ConformanceCase => ({
  name: `histories: ${what}`,
  group: 'histories',
  rule,
  needs,
  async run(context) {
    const shape = shapeOf(context);
    for (let seed = 1; seed <= context.seeds; seed++) await holdToModel(seed, shape, context);
  },
});

/** Long sequences of calls, chosen by chance and compared with a model that is too simple to be wrong. */
export const historyCases: readonly ConformanceCase[] = [
  historyCase(
    'reads and commits answer as a plain model does',
    'All writes or none; one stale `ifRevision` and nothing changes; a resolved commit is readable at once.',
    [],
    () => ({}),
  ),
  historyCase(
    'commits that begin at once come out as if one had come first',
    'Atomic: a reader sees all of a commit or none of it. One stale `ifRevision` and nothing changes.',
    [],
    () => ({ atOnce: true }),
  ),
  historyCase(
    'closing, reopening and a second connection change no answer',
    'A resolved commit is readable by every context at once.',
    ['reopen'],
    () => ({ atOnce: true, reopen: true }),
  ),
  historyCase(
    'the stash and the records keep in step',
    '`unstash` applies writes and forgets the entries in one commit; entries stay until unstashed.',
    ['stash'],
    ({ claims }) => ({ stash: true, reopen: claims('reopen') }),
  ),
];
