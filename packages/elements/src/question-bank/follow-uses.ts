import type { StorageAdapter, Workspace } from '@one-on-one/core';
import { thisPage } from '../context/page.js';

/** What suggestions, coverage and the rows are read from. */
const KINDS = ['question-use', 'kept-question', 'item', 'meeting', 'relationship'];
const CHANGING = /^(agenda-item|meeting)-/;

/**
 * Calls `onChanged` whenever what is stored of questions may be another: by an act of this workspace, by another bank on
 * the page, in another tab. Answers how to stop.
 */
export function followUses(workspace: Workspace, onChanged: () => void): () => void {
  const { storage, state } = workspace;
  const isOurs = (key: readonly string[]) =>
    key.includes(state.relationshipId) && KINDS.some((kind) => key.includes(kind));
  const readers = readersOf(storage);
  readers.add(onChanged);
  const stops = [
    () => readers.delete(onChanged),
    workspace.onFact(({ kind }) => CHANGING.test(kind) && onChanged()),
    storage.watch?.((keys) => keys.some(isOurs) && onChanged()),
  ];
  return () => stops.forEach((stop) => stop?.());
}

/** Tells everybody else on the page who reads from this storage: itself it tells only what was changed through others. */
export function tellReaders(storage: StorageAdapter, own: () => void): void {
  for (const onChanged of readersOf(storage)) if (onChanged !== own) onChanged();
}

function readersOf(storage: StorageAdapter): Set<() => void> {
  const all = (thisPage().questionReaders ??= new WeakMap());
  const readers = all.get(storage) ?? new Set();
  all.set(storage, readers);
  return readers;
}
