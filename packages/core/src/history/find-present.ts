import type { RecordBase } from '../shared/record.js';
import type { AgendaEntry, WorkspaceState } from '../workspace/state.js';
import { textOf, type PlainText } from './entry.js';
import { findIn, type FoundHere } from './find.js';
import { wordsOf } from './fold.js';

/** What was found where it is not past. */
export interface FoundPresent {
  /** In the meeting that is on, or next, and what was let go in it. */
  readonly meeting: FoundHere;
  /** Among what is parked for some day. */
  readonly parked: FoundHere;
}

/**
 * Finds in what a viewer has before them: the present meeting and what is parked, without asking storage. Notes,
 * decisions, actions and wins are there once the workspace is equipped. Without `plain`, notes are found and told as
 * they were typed.
 */
export function findPresent(
  state: WorkspaceState,
  query: string,
  plain: PlainText = (body) => body,
): FoundPresent {
  const words = wordsOf(query);
  const textsOf = (records: readonly (readonly [record: RecordBase, isPrivate: boolean])[]) =>
    records.flatMap(([record, isPrivate]) => {
      const text = textOf(record, plain);
      return text ? [{ ...text, private: isPrivate }] : [];
    });
  const { meeting, items, dropped, notes, decisions, agreed, wins, parked } = state;
  const shared = [...decisions, ...agreed, ...wins].map((record) => [record, false] as const);
  return {
    meeting: findIn(
      textsOf([
        [meeting, false],
        ...[...items, ...dropped].map(itemOf),
        ...notes.map(({ note, private: isPrivate }) => [note, isPrivate] as const),
        ...shared,
      ]),
      words,
    ),
    parked: findIn(textsOf(parked.map(itemOf)), words),
  };
}

const itemOf = ({ item, private: isPrivate }: AgendaEntry) => [item, isPrivate] as const;
