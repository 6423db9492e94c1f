import { BACKLOG, sharedId } from '../agenda/agenda.js';
import type { AgendaItem } from '../agenda/schema.js';
import { DEFAULT_MINUTES } from '../meeting/meeting.js';
import type { Meeting } from '../meeting/schema.js';
import type { Change } from '../shared/record.js';
import { isPrivate, keyText } from '../storage/keys.js';
import type { Command } from './command.js';
import type { Entries } from './entries.js';
import { FACT_OF, type Fact, type FactKind, type RequestKind } from './requests.js';
import { idOf } from './stands-as-told.js';

/** Which fact it amounts to when an act is taken back; `null`: none. The others are their own. */
const UNDONE: Partial<Record<RequestKind, FactKind | null>> = {
  'agenda-item-add': 'agenda-item-removed',
  'agenda-item-discuss': 'agenda-item-reopened',
  'agenda-item-reopen': 'agenda-item-discussed',
  'agenda-item-park': 'agenda-item-restored',
  'agenda-item-drop': 'agenda-item-restored',
  'agenda-item-restore': 'agenda-item-parked',
  'agenda-item-remove': 'agenda-item-restored',
  'agenda-item-focus': null,
  'agenda-item-share': 'agenda-item-removed',
  'action-item-add': 'action-item-removed',
  'action-item-start': 'action-item-reopened',
  'action-item-block': 'action-item-reopened',
  'action-item-complete': 'action-item-reopened',
  'action-item-drop': 'action-item-reopened',
  'action-item-remove': 'action-item-added',
  'note-append': 'note-removed',
  'note-share': 'note-removed',
  'note-pin': 'note-unpinned',
  'note-unpin': 'note-pinned',
  'decision-add': 'decision-removed',
  'decision-remove': 'decision-added',
  'win-add': 'win-removed',
  'win-remove': 'win-added',
  'meeting-start': null,
  'meeting-wrap': 'meeting-resumed',
  'meeting-resume': 'meeting-wrapped',
  'meeting-close': 'meeting-reopened',
  'meeting-reopen': 'meeting-closed',
  'meeting-skip': null,
  'meeting-cancel': null,
  'meeting-miss': null,
  'relationship-archive': 'relationship-restored',
  'relationship-restore': 'relationship-archived',
};

/** What a command is for: a request, one taken back, or one done again; `null`: nothing a page wants to hear of. */
export interface About {
  readonly kind: RequestKind | null;
  readonly again?: boolean;
}

/** The facts that a command will be once it is committed: one for each thing that it is about. */
export function factsOf(
  command: Command,
  { kind: request, again = false }: About,
  entries: Entries,
  changes: readonly Change[],
): readonly Fact[] {
  if (request === null) return [];
  const undone = command.kind === 'undo' && !again ? UNDONE[request] : undefined;
  const kind = undone === undefined ? FACT_OF[request] : undone;
  if (kind === null) return [];
  return changes
    .filter((change) => isAbout(command, request, entries, change))
    .map(({ key, record }) => ({
      kind: ofAnother(kind, request, record) ?? kind,
      id: idOf(record),
      private: isPrivate(key),
      ...titleOf(key, record),
    }));
}

/** What a request did to a record of another kind than most of what it is about. */
function ofAnother(kind: FactKind, request: RequestKind, { type, deletedAt }: Change['record']) {
  // A note that was shared into one that both had before is taken out of it again, and that one stays.
  if (kind === 'note-removed' && deletedAt === undefined) return 'note-written';
  return isOfMeeting(request, type) ? 'meeting-edited' : undefined;
}

// What is put on an empty agenda may say what the meeting is and what for, too.
const isOfMeeting = (request: RequestKind, type: string) =>
  request === 'agenda-item-add' && type === 'meeting';

const saidOf = (record: Change['record'] | undefined) => {
  const {
    objective,
    kind = 'regular',
    plannedMinutes = DEFAULT_MINUTES,
  } = (record ?? {}) as Partial<Meeting>;
  return `${kind} ${plannedMinutes} ${objective}`;
};

// A move re-keys neighbours, a first act brings a meeting with it, a closing carries items on: none of these is what
// the request was about.
function isAbout(
  { kind, detail }: Command,
  request: RequestKind,
  entries: Entries,
  { key, record }: Change,
): boolean {
  const { id } = detail as { readonly id?: string };
  if (isOfMeeting(request, record.type)) return saidOf(record) !== saidOf(entries.get(keyText(key))?.record);
  if (record.type === 'pinned-note') return /^note-(un)?pin$/.test(request);
  if (!request.startsWith(record.type)) return false;
  switch (kind) {
    case 'agenda-item-add':
      return !entries.has(keyText(key));
    case 'agenda-item-share':
      return record.id === sharedId(id!);
    case 'note-share':
      return !isPrivate(key);
    case 'undo':
      if (record.type === 'meeting' && isEnding(request)) return isOtherStatus(entries, { key, record });
      // What is no longer shared is gone for both; what it was made of stays with its author.
      if (request.endsWith('-share') && isPrivate(key)) return false;
      return (record as Partial<AgendaItem>).meetingId !== BACKLOG;
    case 'relationship-archive':
    case 'relationship-restore':
      return true;
    default:
      // What names none changes one alone.
      return id === undefined || record.id === id;
  }
}

// The next meeting changes with it, but not how it stands.
const isEnding = (request: RequestKind) => /^meeting-(close|reopen|skip|cancel|miss)$/.test(request);

const isOtherStatus = (entries: Entries, { key, record }: Change) =>
  (entries.get(keyText(key))?.record as Meeting | undefined)?.status !== (record as Meeting).status;

function titleOf(key: Change['key'], record: Change['record']): { readonly title?: string } {
  const { title } = record as Partial<AgendaItem>;
  return title === undefined || isPrivate(key) ? {} : { title };
}
