import type { ParticipantId } from '../shared/record.js';
import type { StorageAdapter } from '../storage/adapter.js';
import type { Draft, DraftField } from './draft.js';
import type { LaterReading } from './later-reading.js';
import type { Operations } from './operations.js';
import type { Telling } from './outbox-record.js';
import type { Fact, RequestDetails, RequestKind } from './requests.js';
import type { WorkspaceState } from './state.js';

/**
 * The running state of one relationship for one viewer: what elements read, and where they send commands.
 * Its shape is shared between copies of the SDK on one page, so it changes only with a new major.
 */
export interface Workspace {
  /** The present state; a new object after every change, and whenever storage was read again. */
  readonly state: WorkspaceState;
  /** Where the records are: what it was opened with, or the memory of the page where that was refused. */
  readonly storage: StorageAdapter;
  /** Resolves when storage has answered for the first time, or could not. */
  readonly ready: Promise<void>;
  /**
   * Gives it what it takes to change something, if it has not got that: before, `run` throws `unavailable`, and
   * `undo`, `redo` and `setViewer` do too. What was stashed when a page went away is taken up then. Or only what it
   * takes to read more than an agenda (`actionReading`), until the rest comes.
   */
  equip(means: Operations | LaterReading): void;
  /** Calls `listener` after every change of `state`. Answers how to stop. */
  subscribe(listener: () => void): () => void;
  /** Calls `listener` after every commit made here, with the `origin` given to `run`. Answers how to stop. */
  onFact(listener: (fact: Fact, origin: unknown) => void): () => void;
  /**
   * For a host that must not miss a fact: writes into the outbox of this device what was just told, and with `keeping` from
   * now on the facts about what both see, each in the commit that makes it so. They wait there until they are taken out
   * (`nextInOutbox`, `removeFromOutbox`). Needs to be equipped.
   */
  tell(what: Telling): void;
  /**
   * Does what was asked at once and commits it; throws `invalid` (details `path`), `not-found` or
   * `newer-schema` when it cannot be done, and then nothing has changed. In a pair that is archived it is `invalid` with
   * the path `relationship`, `archived`.
   */
  run<K extends RequestKind>(kind: K, detail: RequestDetails[K], origin?: unknown): void;
  /** Reads a past meeting, and keeps to it: from then on it is in `state.past`. Needs to be equipped. */
  show(meetingId: string): Promise<void>;
  /** Keeps what is being typed into a field; `null` forgets it. */
  setDraft(field: DraftField, draft: Draft | null): void;
  /** Takes the last act back, or does it again. Nothing happens where there is none. */
  undo(origin?: unknown): void;
  redo(origin?: unknown): void;
  /** Whatever is run by `acts` is one act: taken back, and done again, at once. Needs to be equipped. */
  asOne(acts: () => void): void;
  /** Says who is looking; `null`: nobody in particular. */
  setViewer(viewer: ParticipantId | null): void;
  /** Tries at once to commit what is waiting; after `cleared` it writes everything on screen back. */
  retry(): void;
  /** Reads again what others may have changed: for a page that comes back from the background. */
  refresh(): Promise<void>;
  /** The last word before the page goes away: puts aside, synchronously, whatever is not yet committed. */
  leave(): void;
  /** A new id for a record, sortable by creation. */
  createId(): string;
  /** Waits for what is under way and lets go. The storage stays open: it belongs to whoever opened it. */
  close(): Promise<void>;
}
