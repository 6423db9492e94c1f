import { isOneOnOneError, type AgendaEntry, type Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { instantOf, type Rhythm, type TopicModel, type Viewer } from './topic-model.js';

const WEIGHTS = {
  add: 2,
  'add-own': 2,
  recur: 3,
  discuss: 4,
  'open-again': 1,
  drop: 1,
  'take-up': 1,
  park: 2,
  restore: 2,
  remove: 1,
  policy: 2,
  close: 4,
  prune: 2,
  skip: 1,
  cancel: 1,
  miss: 1,
  reopen: 4,
  reschedule: 1,
};

/** One act of one of the two: which, on the how manyth topic or for which day. */
export interface TopicAct {
  readonly who: number;
  readonly does: keyof typeof WEIGHTS;
  readonly at: number;
}

const anActOf = (...kinds: readonly TopicAct['does'][]): fc.Arbitrary<TopicAct> =>
  fc.record({ who: fc.nat(1), does: fc.constantFrom(...kinds), at: fc.nat(11) });

const anyAct: fc.Arbitrary<TopicAct> = fc.record({
  who: fc.nat(1),
  does: fc.oneof(
    ...Object.entries(WEIGHTS).map(([does, weight]) => ({
      weight,
      arbitrary: fc.constant(does as TopicAct['does']),
    })),
  ),
  at: fc.nat(11),
});

/** A meeting that was closed, opened again and closed, with something done in between. */
const aSecondThought = fc.tuple(
  anActOf('discuss', 'discuss', 'add'),
  anActOf('close', 'close', 'prune', 'policy'),
  anActOf('park', 'drop', 'remove', 'add-own', 'recur'),
  anActOf('reopen'),
  anActOf('discuss', 'policy', 'restore', 'recur', 'open-again'),
  anActOf('close', 'prune'),
);

/** What becomes of topics and of the meetings they are for. */
export const aTopicHistory: fc.Arbitrary<readonly TopicAct[]> = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: anyAct.map((act) => [act]) }, { weight: 2, arbitrary: aSecondThought }),
    { maxLength: 6, size: 'max' },
  )
  .map((parts) => parts.flat());

const RHYTHMS: readonly (Rhythm | null)[] = [
  { unit: 'meeting', every: 1 },
  { unit: 'meeting', every: 2 },
  { unit: 'month', every: 1 },
  { unit: 'meeting', every: 1 },
  null,
];

/** Whose page does something, in which the model is to follow, by whose clock. */
export interface Ground {
  readonly page: Workspace;
  readonly viewer: Viewer;
  readonly model: TopicModel;
  readonly reach: (instant: string) => void;
}

/** Does an act on a page and in the model, where the page takes it. Answers whether it changed which meeting is on, or when. */
export function perform(ground: Ground, { does, at }: TopicAct, title: string): boolean {
  const { page, viewer, model } = ground;
  const { topics } = model;
  if (does === 'add' || does === 'add-own') {
    page.run('agenda-item-add', { titles: [title], private: does === 'add-own' });
    model.add(title, does === 'add' ? 'both' : viewer);
  } else if (does === 'policy') {
    const carryOver = (['none', 'all', 'ask'] as const)[at % 3]!;
    page.run('series-edit', { carryOver });
    model.carriesOver = carryOver !== 'none';
  } else if (does === 'restore' || does === 'take-up') {
    const { parked, dropped } = page.state;
    const [list, mark] = does === 'restore' ? ([parked, 'open'] as const) : ([dropped, 'dropped'] as const);
    const { item } = known(list, model, mark)[at % (known(list, model, mark).length || 1)] ?? {};
    const topic = item && topics.get(item.title);
    if (!topic) return false;
    page.run('agenda-item-restore', { id: item.id });
    if (does === 'restore') model.restore(topic);
    else topic.status = 'open';
  } else if (does in TURNS) return turn(ground, does as Turn, at);
  else {
    const wanted = does === 'discuss' ? 'open' : does === 'open-again' ? 'discussed' : undefined;
    const list = known(page.state.items, model, wanted);
    const { item } = list[at % (list.length || 1)] ?? {};
    if (item) settle(ground, does as Settling, item, RHYTHMS[at % RHYTHMS.length]!);
  }
  return false;
}

const same = ({ status }: AgendaEntry['item']) =>
  status === 'discussed' || status === 'dropped' ? status : 'open';

// What stands in a list once, and as the model knows it: of a meeting that was opened again, the record can still show
// what became something else since.
function known(list: readonly AgendaEntry[], model: TopicModel, wanted?: string): readonly AgendaEntry[] {
  return list.filter(({ item }) => {
    const isOne = list.filter((other) => other.item.title === item.title).length === 1;
    const status = same(item);
    return isOne && model.topics.get(item.title)?.status === status && status === (wanted ?? status);
  });
}

type Settling = 'recur' | 'discuss' | 'open-again' | 'drop' | 'park' | 'remove';

function settle(
  ground: Ground,
  does: Settling,
  { id, title }: AgendaEntry['item'],
  rhythm: Rhythm | null,
): void {
  const { page, model } = ground;
  const topic = model.topics.get(title)!;
  if (does === 'recur') {
    page.run('agenda-item-edit', { id, recurring: rhythm });
    topic.rhythm = rhythm;
  } else if (does === 'discuss') {
    sitDown(ground);
    page.run('agenda-item-discuss', { id });
    model.discuss(topic);
  } else if (does === 'open-again') {
    page.run('agenda-item-reopen', { id });
    topic.status = 'open';
  } else {
    page.run(`agenda-item-${does}`, { id });
    if (does === 'park') model.park(topic);
    else if (does === 'drop') topic.status = 'dropped';
    else model.topics.delete(title);
  }
}

// What is discussed, is discussed while the two sit there, on the day of their meeting.
function sitDown({ page, model, reach }: Ground): void {
  if (model.isHeld) return;
  model.sitDown();
  reach(instantOf(model.now));
  page.run('meeting-start', {});
}

const TURNS = { close: 0, prune: 0, skip: 0, cancel: 0, miss: 0, reopen: 0, reschedule: 0 };
type Turn = keyof typeof TURNS;

function turn(ground: Ground, does: Turn, at: number): boolean {
  const { page, model } = ground;
  if (does === 'reopen') {
    const isTaken = takes(() => page.run('meeting-reopen', { id: `regular-${model.seq - 1}` }));
    if (isTaken) model.reopen();
    return isTaken;
  }
  if (does === 'close' || does === 'prune') sitDown(ground);
  const half = at % 4 === 3 ? undefined : model.now + [1, 2, 6][at % 3]!;
  const next = half === undefined ? {} : { next: instantOf(half) };
  if (does === 'reschedule') {
    if (model.isHeld) return false;
    page.run('meeting-reschedule', { startsAt: next.next ?? null });
    if (half === undefined) model.starts.delete(model.seq);
    else model.starts.set(model.seq, half);
    return true;
  }
  const pruned = known(page.state.items, model).filter((_, index) => index % 2 === at % 2);
  const backlog = pruned.map(({ item }) => item.id);
  const role = at % 2 === 0 ? 'mentor' : 'mentee';
  const isTaken = takes(() => {
    if (does === 'close') page.run('meeting-close', next);
    else if (does === 'prune') page.run('meeting-close', { ...next, backlog });
    else if (does === 'cancel') page.run('meeting-cancel', { ...next, role });
    else page.run(`meeting-${does}`, next);
  });
  const isPruned = (title: string) => does === 'prune' && pruned.some(({ item }) => item.title === title);
  if (isTaken) model.end(half, does === 'prune' ? isPruned : () => !model.carriesOver, isPruned);
  return isTaken;
}

function takes(request: () => void): boolean {
  try {
    request();
    return true;
  } catch (error) {
    if (!isOneOnOneError(error)) throw error;
    return false;
  }
}
