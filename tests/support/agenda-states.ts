import type { SaveState, WorkspaceState } from '@one-on-one/core';
import { aFullState, aMeeting, anEntry, aParticipant, aState, benAndAna } from './agenda-state.js';

/** A state of the agenda and the attributes it is shown with. */
export interface ShownState {
  readonly state: WorkspaceState;
  readonly attributes?: Readonly<Record<string, string>>;
}

const saving = (save: SaveState): ShownState => ({ state: aFullState({ save }) });
const other = (value: string) => [{ value, by: 'mentee', at: '2030-11-20T09:00:00.000Z-0000-d' }];
const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** Every designed state of `<one-on-one-agenda>`: each is a story, and each is tested. */
export const agendaStates = {
  full: {
    state: aFullState({
      parked: [
        anEntry({ title: 'Read the travel policy together' }),
        anEntry({ title: 'A talk at the spring fair', private: true }),
      ],
      dropped: [anEntry({ title: 'The old wiki', status: 'dropped' })],
      undoable: { kind: 'agenda-item-drop', title: 'The old wiki' },
    }),
  },
  loading: { state: aState({ status: 'loading' }) },
  empty: { state: aState() },
  one: { state: aState({ items: [anEntry({ title: 'How the first week back went' })] }) },
  many: {
    state: aFullState({
      items: Array.from({ length: 200 }, (_, index) =>
        anEntry({ title: `Topic ${index + 1}`, plannedMinutes: 1 }),
      ),
    }),
  },
  longText: {
    state: aFullState({
      mentee: aParticipant('mentee', `Wolfeschlegelsteinhausenbergerdorff ${'ü'.repeat(40)}`),
      meeting: aMeeting({ objective: `${word} `.repeat(2).trim() }),
      items: [
        anEntry({ title: `${word} `.repeat(3).trim(), plannedMinutes: 240 }),
        anEntry({ title: 'w'.repeat(200), private: true, need: 'heard' }),
      ],
    }),
  },
  rightToLeft: {
    state: aFullState({
      mentee: aParticipant('mentee', 'ليلى حداد'),
      mentor: aParticipant('mentor', 'أمين شوقي'),
      meeting: aMeeting({ objective: 'نقرر أي المشروعين تقوده ليلى' }),
      items: [
        anEntry({ title: 'كيف كان الأسبوع الأول؟', plannedMinutes: 5, need: 'heard', status: 'discussed' }),
        anEntry({ title: 'ميزانية مؤتمر Spring 2031', plannedMinutes: 15, need: 'decide' }),
        anEntry({ title: 'أن أقول إن الخطأ كان خطئي', addedBy: 'mentor', private: true }),
      ],
    }),
    attributes: { dir: 'rtl' },
  },
  recurring: {
    state: aFullState({
      items: [
        anEntry({ title: 'What went well', need: 'heard', recurring: { unit: 'meeting', every: 1 } }),
        anEntry({ title: `Goals: ${word}`, recurring: { unit: 'month', every: 3 } }),
        anEntry({ title: 'Did I listen?', private: true, recurring: { unit: 'meeting', every: 2 } }),
        anEntry({ title: 'The budget', recurring: { unit: 'month', every: 5 } }),
      ],
    }),
  },
  overfull: { state: aFullState({ meeting: aMeeting({ plannedMinutes: 30 }) }) },
  readOnly: { state: aFullState(), attributes: { readonly: '' } },
  newer: { state: aFullState({ readOnly: true }) },
  archived: { state: aFullState({ archived: 'paused' }) },
  over: { state: aFullState({ archived: 'ended' }) },
  saving: saving({ kind: 'saving' }),
  delayed: saving({ kind: 'delayed' }),
  notSaved: saving({ kind: 'failed', code: 'io' }),
  noSpace: saving({ kind: 'failed', code: 'quota' }),
  blocked: saving({ kind: 'failed', code: 'blocked' }),
  memory: saving({ kind: 'memory' }),
  cleared: saving({ kind: 'cleared' }),
  setAside: { state: aFullState({ setAside: 2 }) },
  conflict: {
    state: aFullState({
      meeting: aMeeting({
        objective: 'decide about the project',
        others: { objective: other('talk about the summer') },
      }),
      items: [anEntry({ title: 'The budget for autumn', others: { title: other('The budget for spring') } })],
      dropped: [
        anEntry({
          title: 'The old wiki',
          status: 'dropped',
          reason: 'it is gone',
          others: { status: other('nobody reads it') },
        }),
      ],
    }),
  },
  drafts: {
    state: aState({
      ...benAndAna,
      viewer: 'mentor',
      items: [anEntry({ id: 'edited', title: 'The budget' })],
      drafts: new Map([
        ['new-item', { text: 'Say that it was my mist', private: true, itemId: 'new' }],
        ['title.edited', { text: 'The budget for spr', base: 'The budget' }],
        ['objective', { text: 'decide about', base: '' }],
      ]),
    }),
  },
  compact: { state: aFullState(), attributes: { density: 'compact' } },
} as const satisfies Record<string, ShownState>;
