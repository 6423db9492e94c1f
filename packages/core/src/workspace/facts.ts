import { BACKLOG, sharedId } from '../agenda/agenda.js';
import type { AgendaItem } from '../agenda/schema.js';
import type { Change } from '../shared/record.js';
import { isPrivate, keyText } from '../storage/keys.js';
import type { Command } from './command.js';
import type { Entries } from './entries.js';
import { FACT_OF, type Fact, type FactKind, type RequestKind } from './requests.js';

/** Which fact it amounts to when an act is taken back; the others are their own. */
const UNDONE: Partial<Record<RequestKind, FactKind>> = {
  'agenda-item-add': 'agenda-item-removed',
  'agenda-item-discuss': 'agenda-item-reopened',
  'agenda-item-reopen': 'agenda-item-discussed',
  'agenda-item-park': 'agenda-item-restored',
  'agenda-item-drop': 'agenda-item-restored',
  'agenda-item-restore': 'agenda-item-parked',
  'agenda-item-remove': 'agenda-item-restored',
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
  const kind = (command.kind === 'undo' && !again ? UNDONE[request] : undefined) ?? FACT_OF[request];
  return changes
    .filter((change) => isAbout(command, entries, change))
    .map(({ key, record }) => ({ kind, id: record.id, private: isPrivate(key), ...titleOf(key, record) }));
}

// A move re-keys neighbours, a first act brings a meeting with it: neither is what the request was about.
function isAbout({ kind, detail }: Command, entries: Entries, { key, record }: Change): boolean {
  const { id } = detail as { readonly id?: string };
  switch (kind) {
    case 'agenda-item-add':
      return record.type === 'agenda-item' && !entries.has(keyText(key));
    case 'agenda-item-share':
      return id !== undefined && record.id === sharedId(id);
    case 'meeting-edit':
    case 'meeting-dismiss':
      return record.type === 'meeting';
    case 'participant-rename':
      return record.type === 'participant';
    case 'undo':
      return (record as Partial<AgendaItem>).meetingId !== BACKLOG;
    default:
      return record.id === id;
  }
}

function titleOf(key: Change['key'], record: Change['record']): { readonly title?: string } {
  const { title } = record as Partial<AgendaItem>;
  return title === undefined || isPrivate(key) ? {} : { title };
}
