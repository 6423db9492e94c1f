import type { AgendaEntry, AgendaItem, Meeting, Participant, WorkspaceState } from '@one-on-one/core';

const NOW = '2030-11-20T09:00:00.000Z';
const record = { schema: 1, author: 'mentor', createdAt: NOW, updatedAt: NOW, stamps: {} };
let count = 0;

/** An item on the agenda; name only what matters. */
export function anEntry({
  private: isPrivate = false,
  ...changes
}: Partial<AgendaItem> & { private?: boolean } = {}) {
  count += 1;
  const item: AgendaItem = {
    ...record,
    id: `item${count}`,
    type: 'agenda-item',
    meetingId: 'regular-1',
    order: 'a0',
    title: `Topic ${count}`,
    status: 'open',
    addedBy: 'mentee',
    carryCount: 0,
    ...changes,
  };
  return { item, private: isPrivate } satisfies AgendaEntry;
}

/** One of the two; without a name until one is given. */
export const aParticipant = (id: string, displayName?: string): Participant => ({
  ...record,
  id,
  type: 'participant',
  ...(displayName === undefined ? {} : { displayName }),
});

/** Ben, the mentee, and Ana, the mentor. */
export const benAndAna = {
  mentee: aParticipant('mentee', 'Ben Kowalski'),
  mentor: aParticipant('mentor', 'Ana Moreno'),
};

/** A meeting of 45 minutes. */
export const aMeeting = (changes: Partial<Meeting> = {}): Meeting => ({
  ...record,
  id: 'regular-1',
  type: 'meeting',
  seriesId: 'regular',
  seq: 1,
  plannedMinutes: 45,
  kind: 'regular',
  status: 'open',
  ...changes,
});

/** What a workspace shows: a first visit, unless said otherwise. */
export const aState = (changes: Partial<WorkspaceState> = {}): WorkspaceState => ({
  status: 'ready',
  relationshipId: 'pair',
  mentor: aParticipant('mentor'),
  mentee: aParticipant('mentee'),
  viewer: null,
  meeting: aMeeting(),
  items: [],
  parked: [],
  dropped: [],
  notes: [],
  decisions: [],
  wins: [],
  agreed: [],
  participation: { mentor: null, mentee: null },
  series: null,
  actions: [],
  past: new Map(),
  drafts: new Map(),
  save: { kind: 'saved' },
  undoable: null,
  redoable: null,
  setAside: 0,
  readOnly: false,
  ...changes,
});

/** A meeting as it looks shortly before it begins: every kind of item, both people known, Ana looking. */
export const aFullState = (changes: Partial<WorkspaceState> = {}): WorkspaceState =>
  aState({
    ...benAndAna,
    viewer: 'mentor',
    meeting: aMeeting({
      startsAt: '2030-11-28T14:00:00.000Z',
      objective: 'decide which of the two projects Ben leads next quarter',
    }),
    items: [
      anEntry({
        title: 'How the first week back went',
        plannedMinutes: 5,
        need: 'heard',
        status: 'discussed',
      }),
      anEntry({
        title: 'Two project offers: what each would teach me, and what I would miss',
        plannedMinutes: 15,
        need: 'decide',
      }),
      anEntry({
        title: 'What did you get wrong the first time you led a team?',
        plannedMinutes: 10,
        need: 'support',
      }),
      anEntry({
        title: 'Say that the deadline change was my mistake',
        plannedMinutes: 3,
        addedBy: 'mentor',
        private: true,
      }),
      anEntry({
        title: 'Mentoring budget for the spring conference',
        plannedMinutes: 8,
        need: 'solve',
        addedBy: 'mentor',
      }),
    ],
    ...changes,
  });
