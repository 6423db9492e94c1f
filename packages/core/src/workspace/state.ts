import type { AgendaItem } from '../agenda/schema.js';
import type { Meeting } from '../meeting/schema.js';
import type { Participant } from '../relationship/schema.js';
import type { ErrorCode } from '../shared/errors.js';
import type { ParticipantId } from '../shared/record.js';
import type { Draft, DraftField } from './draft.js';
import type { RequestKind } from './requests.js';

/**
 * Whether what is on screen is kept.
 * `saved`: every commit resolved. `saving`, `delayed` (over two seconds): one is under way.
 * `memory`: this page cannot save; a reload loses it. `cleared`: the browser removed what was stored.
 * `failed`: a commit was refused, is kept and tried again; `code` says why (`quota`, `blocked`, `timeout`, …).
 */
export type SaveState =
  | { readonly kind: 'saved' | 'saving' | 'delayed' | 'memory' | 'cleared' }
  | { readonly kind: 'failed'; readonly code: ErrorCode };

/** An agenda item as one viewer sees it. */
export interface AgendaEntry {
  readonly item: AgendaItem;
  /** In the viewer's private partition: nobody else sees it. */
  readonly private: boolean;
}

/** The last act that can be taken back. */
export interface Undoable {
  readonly kind: RequestKind;
  /** The title of the item it was about, where it was about one. */
  readonly title?: string;
  /** How many items were added at once, where it were several. */
  readonly count?: number;
}

/** Everything one viewer may see of one relationship, replaced whole at every change. */
export interface WorkspaceState {
  /** `loading` until storage answered once, with an error too, or took over two seconds; then `ready`. */
  readonly status: 'loading' | 'ready';
  readonly relationshipId: string;
  readonly mentor: Participant;
  readonly mentee: Participant;
  /** Who is looking; `null` until someone said who they are. Then nothing private exists. */
  readonly viewer: ParticipantId | null;
  readonly meeting: Meeting;
  /** What is on this meeting's agenda in order, discussed items included. */
  readonly items: readonly AgendaEntry[];
  /** Parked for some day, and let go: out of the list, never out of reach. */
  readonly parked: readonly AgendaEntry[];
  readonly dropped: readonly AgendaEntry[];
  /** Text that is being typed and is not yet a command, by field. */
  readonly drafts: ReadonlyMap<DraftField, Draft>;
  readonly save: SaveState;
  readonly undoable: Undoable | null;
  readonly redoable: Undoable | null;
  /** Records that could not be read: kept, counted, not shown. */
  readonly setAside: number;
  /** Some record was written by a newer version than this one: nothing can be changed here. */
  readonly readOnly: boolean;
}
