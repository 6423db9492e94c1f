import type { MemoryStore, Meeting, AgendaItem, StoredRecord, Workspace } from '@one-on-one/core';

/** What adds something, or settles it: whether that is taken back changes what there is to talk about. */
const MATTERS = /-(add|complete|drop|remove|discuss|reopen|share|rename)$/;

/** Takes back what a page did last, or does it again, unless that adds or settles something; answers whether it was tried. */
export function takeBack(page: Workspace, way: 'undo' | 'redo'): boolean {
  const { kind } = (way === 'undo' ? page.state.undoable : page.state.redoable) ?? {};
  if (!kind || (!kind.startsWith('meeting-') && MATTERS.test(kind))) return false;
  page[way]();
  return true;
}

const sharedOf = <T>(store: MemoryStore, type: string) =>
  [...store.records()]
    .filter(
      ({ key, value }: StoredRecord) => key[0] === 'shared' && (value as { type?: string }).type === type,
    )
    .map(({ value }) => value as T);

const isOver = ({ status }: Meeting) => /closed|skipped|cancelled|missed/.test(status);

/** What storage says of every meeting that is over: how it ended, and what became of its topics. */
export function overOf(store: MemoryStore): ReadonlyMap<string, string> {
  const items = sharedOf<AgendaItem>(store, 'agenda-item');
  return new Map(
    sharedOf<Meeting>(store, 'meeting')
      .filter(isOver)
      .map(({ id, status, endedAt, startsAt, startedAt, reason }) => {
        const own = items
          .filter((item) => item.meetingId === id)
          .map((item) => [item.id, item.title, item.status, item.carriedTo, item.deletedAt])
          .sort();
        return [id, JSON.stringify([status, endedAt, startsAt, startedAt, reason, own])];
      }),
  );
}

/** The meetings that are on, as storage has them. */
export const onIn = (store: MemoryStore): readonly string[] =>
  sharedOf<Meeting>(store, 'meeting')
    .filter(({ status }) => status === 'running' || status === 'wrapping')
    .map(({ id }) => id);

/** What both are still to talk about, by title, once for every place in which it stands. */
export const openIn = (store: MemoryStore): readonly string[] =>
  sharedOf<AgendaItem>(store, 'agenda-item')
    .filter(({ status, deletedAt }) => !deletedAt && /proposed|open|discussing/.test(status))
    .map(({ title }) => title)
    .sort();
