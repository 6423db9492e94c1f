import type { StorageAdapter, WorkspaceState } from '@one-on-one/core';

/** All that a state shows but what can be taken back now, and whether it is saved: that changes with every act. */
export const contentOf = ({
  past,
  undoable: _undoable,
  redoable: _redoable,
  refused: _refused,
  save: _save,
  ...rest
}: WorkspaceState) => JSON.stringify([rest, ...past]);

/**
 * Whether a state says nothing new. Storage that does not tell of changes is read again and again, and each time makes
 * another; where it tells of them, there may be one that no state shows.
 */
export const isAsBefore = (
  state: WorkspaceState,
  before: WorkspaceState,
  storage: StorageAdapter | undefined,
): boolean =>
  state === before ||
  (storage !== undefined &&
    !storage.watch &&
    state.save.kind === before.save.kind &&
    contentOf(state) === contentOf(before));
