import type { ActionItem } from '../action-items/schema.js';
import type { AgendaItem } from '../agenda/schema.js';
import type { Decision } from '../decisions/schema.js';
import type { Meeting } from '../meeting/schema.js';
import type { Note } from '../notes/schema.js';
import type { Participation } from '../participation/schema.js';
import type { Participant, Relationship, Role } from '../relationship/schema.js';
import type { Series } from '../schedule/schema.js';
import type { ErrorCode } from '../shared/errors.js';
import type { ParticipantId } from '../shared/record.js';
import type { Win } from '../wins/schema.js';
import type { Draft, DraftField } from './draft.js';
import type { RequestKind } from './requests.js';

/**
 * Whether what is on screen is kept.
 * `saved`: every commit resolved, and what is being typed is stored, too. `saving`, `delayed` (over two seconds): something
 * is under way. `memory`: this page cannot save; a reload loses it. `cleared`: the browser removed what was stored.
 * `failed`: a commit, or what is being typed, was refused, is kept and tried again; `code` says why (`quota`, `blocked`, `timeout`, …). What is
 * `invalid` is tried again when somebody acts, not by itself.
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

/** A note as one viewer sees it. */
export interface NoteEntry {
  readonly note: Note;
  /** In the viewer's private partition: nobody else sees it. */
  readonly private: boolean;
}

/** What was written, decided and agreed in one meeting. */
export interface MeetingMatter {
  readonly notes: readonly NoteEntry[];
  readonly decisions: readonly Decision[];
  readonly wins: readonly Win[];
  /** The action items that were agreed on in it, settled ones too. */
  readonly agreed: readonly ActionItem[];
  /** What each of the two said of it; `null` before they said anything. */
  readonly participation: Readonly<Record<Role, Participation | null>>;
  /** The ids of known items that were made from sensitive questions, also of those that were removed. */
  readonly sensitiveItems?: readonly string[];
}

/** A past meeting that is being looked at. */
export interface PastMeeting extends MeetingMatter {
  readonly meeting: Meeting;
  /** Everything that was on its agenda, in order, whatever became of it. */
  readonly items: readonly AgendaEntry[];
}

/** The last act that can be taken back. */
export interface Undoable {
  readonly kind: RequestKind;
  /** The title of the item it was about, where it was about one. */
  readonly title?: string;
  /** The meeting that it was an answer about, where it was one, and not the change of one that both could see. */
  readonly meetingId?: string;
  /** How many items were added at once, where it were several. */
  readonly count?: number;
  /** It is too late to take it back, or to do it again: the meetings went on since. Then nothing comes of trying. */
  readonly isLate?: true;
}

/** What was asked for last and came to nothing, for somebody else had done something first that was not known here. */
export interface Refused {
  readonly kind: RequestKind;
  /** The title of the item it was about, where it was about one. */
  readonly title?: string;
  /** The records it was about; none where it was to take back what is no fact then, such as a skipping. */
  readonly ids: readonly string[];
  /** It was to take something back, or to do it again. */
  readonly isTurn?: true;
  /** The fields in which what was typed for it is again. */
  readonly drafts: readonly DraftField[];
}

/**
 * Everything one viewer may see of one relationship, replaced whole at every change. The matter of the meeting, open
 * actions and past meetings are empty before the workspace has what reads them.
 */
export interface WorkspaceState extends MeetingMatter {
  /** `loading` until storage answered once, with an error too, or took over two seconds; then `ready`. */
  readonly status: 'loading' | 'ready';
  readonly relationshipId: string;
  readonly mentor: Participant;
  readonly mentee: Participant;
  /**
   * Where the pair is put away, how: then it is to be read, and `run` takes nothing but its return. Absent while it is
   * not, and before it is read.
   */
  readonly archived?: Relationship['status'];
  /** Who is looking; `null` until someone said who they are. Then nothing private exists. */
  readonly viewer: ParticipantId | null;
  readonly meeting: Meeting;
  /** What is on this meeting's agenda in order, discussed items included. */
  readonly items: readonly AgendaEntry[];
  /** Parked for some day, and let go: out of the list, never out of reach. */
  readonly parked: readonly AgendaEntry[];
  readonly dropped: readonly AgendaEntry[];
  /** How often, how long and where they meet; `null` before it is read. */
  readonly series: Series | null;
  /** What both still have to do, whenever they agreed on it: the earlier day first, what has none last. */
  readonly actions: readonly ActionItem[];
  /**
   * Recurring items that both see, were discussed in earlier meetings, and wait for their time; absent before they are
   * read.
   */
  readonly resting?: readonly AgendaItem[];
  /** Those that only the viewer sees. */
  readonly ownResting?: readonly AgendaItem[];
  /**
   * The notes that were pinned, and go on through all meetings until they are unpinned: those of the present one, too.
   * The first pinned first; absent before they are read.
   */
  readonly pinned?: readonly NoteEntry[];
  /** Past meetings that are looked at, by id: see `show`. */
  readonly past: ReadonlyMap<string, PastMeeting>;
  /** Text that is being typed and is not yet a command, by field. */
  readonly drafts: ReadonlyMap<DraftField, Draft>;
  readonly save: SaveState;
  readonly undoable: Undoable | null;
  readonly redoable: Undoable | null;
  /** Absent where something came of what was asked for last, or that is not known yet. */
  readonly refused?: Refused;
  /** Records that could not be read: kept, counted, not shown. */
  readonly setAside: number;
  /** Some record was written by a newer version than this one: nothing can be changed here. */
  readonly readOnly: boolean;
}
