import type { WorkspaceState } from '@one-on-one/core';
import { findPresent, HistorySearch, type FoundPresent, type HistorySource } from '@one-on-one/core/history';
import { plainText } from '../markdown/plain-text.js';

export { equip } from '../context/workspace-controller.js';

/** Finds in notes what is shown of them. */
export const searchOf = (source: HistorySource) => new HistorySearch(source, plainText);

/** The same in the present meeting, and in what is parked. */
export const searchPresent = (state: WorkspaceState, query: string): FoundPresent =>
  findPresent(state, query, plainText);
