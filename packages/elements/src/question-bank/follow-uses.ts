import type { Workspace } from '@one-on-one/core';
import type { StorageReader } from '../context/page.js';
import { readersOf } from '../workspace/storage-readers.js';

/** What suggestions, coverage and the rows are read from. */
const KINDS = ['question-use', 'kept-question', 'item', 'meeting', 'relationship'];
const CHANGING = /^(agenda-item|meeting)-/;

/** How uses are followed. */
interface Following {
  /** Tells everybody else on the page who reads from this storage. */
  readonly tellOthers: () => void;
  readonly stop: () => void;
}

/**
 * Calls `onChanged` whenever what is stored of questions may be another: by an act of this workspace, by another bank on
 * the page, by an import or, `isWiped`, by somebody who deleted all of it, in another tab.
 */
export function followUses(workspace: Workspace, onChanged: (isWiped?: boolean) => void): Following {
  const { storage, state } = workspace;
  const { relationshipId } = state;
  const isOurs = (key: readonly string[]) =>
    key.includes(relationshipId) && KINDS.some((kind) => key.includes(kind));
  const readers = readersOf(storage);
  const reader: StorageReader = (wiped) => onChanged(wiped === relationshipId);
  readers.add(reader);
  const stops = [
    () => readers.delete(reader),
    workspace.onFact(({ kind }) => CHANGING.test(kind) && onChanged()),
    storage.watch?.((keys) => keys.some(isOurs) && onChanged()),
  ];
  return {
    tellOthers: () => readers.forEach((read) => read !== reader && read()),
    stop: () => stops.forEach((stop) => stop?.()),
  };
}
