import type { Workspace } from '@one-on-one/core';
import { actionsCsv, readActions } from '@one-on-one/core/transfer';
import type { FileStrings } from '../../localize/strings.js';
import { pause } from '../../workspace/pause.js';
import { nameOf, roleOf } from '../people.js';

/** Everything that the two agreed to do, as the text of a table: all of it is theirs both. */
export async function actionsTable({ storage, state }: Workspace, strings: FileStrings): Promise<string> {
  const actions = await readActions(storage, state.relationshipId, pause);
  const rows = actions.map(({ title, ownerId, status, dueDate, noDateReason, why }) => {
    const role = roleOf(state, ownerId);
    return {
      title,
      owner: role ? nameOf(state, role, strings) : strings.someone,
      status,
      ...(dueDate !== undefined && { dueDate }),
      ...(noDateReason !== undefined && { noDateReason }),
      ...(why !== undefined && { why }),
    };
  });
  return actionsCsv(rows, { ...strings.actionsTable, onlyYou: strings.onlyYou });
}
