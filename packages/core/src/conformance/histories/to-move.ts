import type { KeyRange, StorageAdapter, StorageKey } from '../../storage/adapter.js';
import { stashedIn } from '../stash-entries.js';
import type { Connections } from './connections.js';
import { fate, fateOf } from './fate.js';
import type { Model } from './model.js';
import { keysOf, spellAtOnce, spellCall } from './spell-call.js';
import type { Step } from './step.js';

type Adapter = Required<StorageAdapter>;

/** A step on its way to an adapter. */
export interface Move {
  readonly spelled: string;
  readonly ask: () => Promise<unknown>;
  /** What should have come back; where several answers are right, the one that came, if it is one of them. */
  readonly judge: (got: unknown) => unknown;
}

/** Makes a call of a step, and takes the step in the model. */
export function toMove(step: Step, model: Model, adapter: Adapter, connections: Connections): Move {
  const move = (spelled: string, ask: Move['ask'], wanted: unknown): Move => ({
    spelled,
    ask,
    judge: () => wanted,
  });
  switch (step.kind) {
    case 'get':
      return move(spellCall.get(step.keys), () => adapter.get(step.keys), model.get(step.keys));
    case 'list':
      return move(spellCall.list(step.range), () => adapter.list(step.range), model.list(step.range));
    case 'pages': {
      const { limit, ...whole } = step.range;
      return move(spellCall.pages(step.range), () => readPages(adapter, step.range), model.list(whole));
    }
    case 'commit': {
      const writes = step.writes.map((write) => model.writeOf(write));
      const wanted = fate(model.commit(writes));
      return move(spellCall.commit(writes), () => fateOf(adapter.commit(writes)), wanted);
    }
    case 'unstash': {
      const writes = step.writes.map((write) => model.writeOf(write));
      const wanted = fate(model.commit(writes, step.ids));
      const ask = () => fateOf(adapter.unstash(step.ids, writes));
      return move(spellCall.unstash(step.ids, writes), ask, wanted);
    }
    case 'stashed':
      return move('stashed', () => stashedIn(adapter), model.stashed());
    case 'stash':
      return {
        spelled: spellCall.stash(step.entries),
        ask: async () => adapter.stash(step.entries),
        // An adapter need not take what it cannot take at once; it must keep what it says it took.
        judge(got) {
          const taken = step.entries.filter(({ id }) => Array.isArray(got) && got.includes(id));
          model.stash(taken);
          return taken.map(({ id }) => id);
        },
      };
    case 'reopen':
      return move('close, reopen', () => connections.renew(), undefined);
    case 'at once':
      return atOnce(step, model, adapter, connections);
  }
}

async function readPages(adapter: Adapter, range: KeyRange): Promise<unknown> {
  const records: { readonly key: StorageKey }[] = [];
  for (let page = 0; page < 30; page++) {
    const last = records.at(-1);
    const more = await adapter.list({ ...range, ...(last && { after: last.key }) });
    if (more.length === 0) return records;
    records.push(...more);
  }
  return 'page after page, thirty and more';
}

/** Whichever commit came first: both fates and the read between must fit one of the two orders. */
function atOnce(
  { writes: first, rivals: second, elsewhere }: Extract<Step, { kind: 'at once' }>,
  model: Model,
  there: Adapter,
  connections: Connections,
): Move {
  const [writes, rivals] = [first, second].map((steps) => steps.map((write) => model.writeOf(write)));
  const keys = keysOf([...writes!, ...rivals!]);
  const orders = [false, true].map((isRivalFirst) => {
    const after = model.copy();
    const reads = [after.get(keys)];
    const [early, late] = isRivalFirst ? [rivals!, writes!] : [writes!, rivals!];
    const fates = [early, late].map((one) => {
      const became = fate(after.commit(one));
      reads.push(after.get(keys));
      return became;
    });
    const [one, other] = isRivalFirst ? fates.reverse() : fates;
    return { after, answers: reads.map((read) => spellAtOnce(one!, other!, read)) };
  });
  return {
    spelled: `at once: ${spellCall.commit(writes!)} | ${spellCall.get(keys)} | ${spellCall.commit(rivals!)}`,
    async ask() {
      const here = await connections.of(false);
      const one = fateOf(here.commit(writes!));
      const read = here.get(keys);
      const other = fateOf((elsewhere ? there : here).commit(rivals!));
      const [left, right, answer] = await Promise.all([one, other, read]);
      return spellAtOnce(left, right, answer);
    },
    judge(got) {
      const fits = orders.find(({ answers }) => answers.some((one) => one === got));
      if (!fits) return [...new Set(orders.flatMap(({ answers }) => answers))].join(' - or - ');
      model.adopt(fits.after);
      return got;
    },
  };
}
