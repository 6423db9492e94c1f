import type { Agenda } from '../agenda/agenda.js';
import type { AgendaItem } from '../agenda/schema.js';
import { createFirstMeeting, createHead, FIRST_MEETING_ID } from '../meeting/meeting.js';
import type { Head, Meeting } from '../meeting/schema.js';
import { createParticipant, createRelationship } from '../relationship/relationship.js';
import type { Participant, Relationship, Role } from '../relationship/schema.js';
import type { Policies } from '../schedule/series.js';
import type { Change, ParticipantId, RecordBase, Writer } from '../shared/record.js';
import { keys, keyText } from '../storage/keys.js';
import type { Entry } from '../storage/repository.js';
import type { StorageKey } from '../storage/adapter.js';

/** Records in memory by their key's text. */
export type Entries = ReadonlyMap<string, Entry>;

/** A person as a page names them. */
export interface Named {
  readonly id: ParticipantId;
  readonly displayName?: string;
}

/** Which records a workspace is about, and whose eyes look at them. */
export interface Scope {
  readonly relationshipId: string;
  readonly viewer: ParticipantId | null;
  /** The page's id of a viewer whom the pair does not know by it, or not before it is read. */
  readonly stranger?: ParticipantId | undefined;
  /** Under what this device remembers who is looking: the pair's id, with the page's own of a viewer it does not know. */
  readonly seatKey: string;
  /** Keys' texts of stored records that cannot be read: they must not be written over. */
  readonly unreadable: ReadonlySet<string>;
  /** The two people as the page names them: who they are until the pair is stored, and their names until somebody typed others. */
  readonly people: Readonly<Record<Role, Named>>;
  /** How a meeting ends, as the page says; used until the two choose. */
  readonly policies?: Policies | undefined;
}

/** The entries with some replaced or added. */
export function withEntries(entries: Entries, changed: readonly Entry[]): Entries {
  if (changed.length === 0) return entries;
  const next = new Map(entries);
  for (const entry of changed) next.set(keyText(entry.key), entry);
  return next;
}

/** The entries as they will be once `changes` are stored. */
export function withChanges(entries: Entries, changes: readonly Change[]): Entries {
  const revisionOf = (key: StorageKey) => entries.get(keyText(key))?.revision ?? null;
  return withEntries(
    entries,
    changes.map(({ key, record }) => ({ key, record, revision: revisionOf(key) })),
  );
}

const recordAt = <T extends RecordBase>(entries: Entries, key: StorageKey) =>
  entries.get(keyText(key))?.record as T | undefined;

/** The meeting that is on, or next. */
export const currentMeetingId = (entries: Entries, relationshipId: string): string =>
  recordAt<Head>(entries, keys.head(relationshipId))?.currentMeetingId ?? FIRST_MEETING_ID;

/** The records that a pair cannot do without: those that are stored, else as they would be created now. */
export function essentials(entries: Entries, scope: Scope, writer: Writer) {
  const { relationshipId, people } = scope;
  const stored = { head: keys.head(relationshipId), relationship: keys.relationship(relationshipId) };
  const head = recordAt<Head>(entries, stored.head) ?? createHead(FIRST_MEETING_ID, writer);
  const meetingKey = keys.meeting(relationshipId, head.currentMeetingId);
  const ids = { mentor: people.mentor.id, mentee: people.mentee.id };
  const relationship =
    recordAt<Relationship>(entries, stored.relationship) ?? createRelationship(relationshipId, ids, writer);
  const person = (role: Role): Participant => {
    const id = role === 'mentor' ? relationship.mentorId : relationship.menteeId;
    const said = people[role];
    const known =
      recordAt<Participant>(entries, keys.participant(relationshipId, id)) ??
      createParticipant(id, said.displayName, writer);
    // A name that no device wrote is one that a page gave them before.
    const isOfPage = id === said.id && known.stamps['displayName']?.at.endsWith('-');
    const isOther = said.displayName && said.displayName !== known.displayName;
    return isOfPage && isOther ? { ...known, ...said } : known;
  };
  return {
    head: { key: stored.head, record: head },
    relationship: { key: stored.relationship, record: relationship },
    meeting: {
      key: meetingKey,
      record: recordAt<Meeting>(entries, meetingKey) ?? createFirstMeeting(writer),
    },
    mentor: person('mentor'),
    mentee: person('mentee'),
  };
}

/** Everything that an agenda is worked out from. Another person's private items are never in it. */
export function agendaOf(entries: Entries, scope: Scope, meeting: Pick<Meeting, 'id' | 'seq'>): Agenda {
  const { relationshipId, viewer } = scope;
  const all = [...entries.values()].filter(
    (entry): entry is Entry<AgendaItem> => entry.record.type === 'agenda-item' && isVisible(entry.key, scope),
  );
  return { relationshipId, meetingId: meeting.id, seq: meeting.seq, viewer, all };
}

/** Whether the viewer may see what lies under a key: the pair's shared records and the viewer's own. */
export const isVisible = (
  [partition, owner, pair]: StorageKey,
  { relationshipId, viewer }: Scope,
): boolean =>
  partition === 'shared' ? owner === relationshipId : owner === viewer && pair === relationshipId;
