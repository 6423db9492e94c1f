import type { ActionItem, PastMeeting } from '@one-on-one/core';
import { aFullState, aMeeting, aState } from './agenda-state.js';
import type { ShownState } from './agenda-states.js';

const NOW = '2030-11-20T09:00:00.000Z';
let count = 0;

/** Something to be done by the mentee; name only what matters. */
export function anAction(changes: Partial<ActionItem> = {}): ActionItem {
  count += 1;
  return {
    schema: 1,
    author: 'mentor',
    createdAt: NOW,
    updatedAt: NOW,
    stamps: {},
    id: `action${count}`,
    type: 'action-item',
    meetingId: 'regular-1',
    title: `Action ${count}`,
    ownerId: 'mentee',
    status: 'open',
    kind: 'task',
    ...changes,
  };
}

const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

const actions = [
  anAction({ title: 'Send the two project descriptions', ownerId: 'mentor', dueDate: '2020-01-10' }),
  anAction({ title: 'Write to the organizers', status: 'doing', dueDate: '2090-01-10' }),
  anAction({ title: 'Ask for the budget', status: 'blocked', why: 'the list is not out yet' }),
  anAction({ title: 'Think about leading', noDateReason: 'it takes as long as it takes' }),
];

const aPast: PastMeeting = {
  meeting: aMeeting({ status: 'closed' }),
  items: [],
  notes: [],
  decisions: [],
  wins: [],
  participation: { mentor: null, mentee: null },
  agreed: [
    anAction({ title: `Read about ${word}`, status: 'done', completedAt: NOW }),
    anAction({ title: 'The old wiki', ownerId: 'mentor', status: 'dropped', why: 'it is gone' }),
  ],
};

/** Every designed state of `<one-on-one-action-items>`: each is a story, and each is tested. */
export const actionStates = {
  full: { state: aFullState({ actions, undoable: { kind: 'action-item-remove', title: 'The old wiki' } }) },
  cameToNothing: {
    state: aFullState({
      actions,
      refused: { kind: 'action-item-drop', title: 'Ask for the budget', ids: ['gone'], drafts: [] },
    }),
  },
  loading: { state: aState({ status: 'loading' }) },
  empty: { state: aState() },
  one: { state: aState({ actions: [anAction({ title: 'Read the paper' })] }) },
  many: { state: aFullState({ actions: Array.from({ length: 100 }, () => anAction()) }) },
  longText: {
    state: aFullState({
      actions: [
        anAction({ title: `${word} `.repeat(3).trim(), status: 'blocked', why: 'w'.repeat(200) }),
        anAction({ title: 'w'.repeat(200), noDateReason: `${word} `.repeat(2).trim() }),
      ],
    }),
  },
  rightToLeft: {
    state: aFullState({ actions: [anAction({ title: 'أكتب إلى المنظمين', dueDate: '2020-01-10' })] }),
    attributes: { dir: 'rtl' },
  },
  readOnly: { state: aFullState({ actions }), attributes: { readonly: '' } },
  newer: { state: aFullState({ actions, readOnly: true }) },
  archived: { state: aFullState({ actions, archived: 'paused' }) },
  notSaved: { state: aFullState({ actions, save: { kind: 'failed', code: 'io' } }) },
  memory: { state: aFullState({ actions, save: { kind: 'memory' } }) },
  setAside: { state: aFullState({ actions, setAside: 2 }) },
  conflict: {
    state: aFullState({
      actions: [
        anAction({
          title: 'The budget for autumn',
          others: {
            title: [{ value: 'The budget for spring', by: 'mentee', at: '2030-11-20T09:00:00.000Z-0000-d' }],
          },
        }),
        anAction({
          title: 'Think about leading',
          noDateReason: 'it takes as long as it takes',
          others: { due: [{ value: 'no hurry', by: 'mentee', at: '2030-11-20T09:01:00.000Z-0000-d' }] },
        }),
        anAction({
          title: 'Ask for the budget',
          status: 'blocked',
          why: 'the list is not out yet',
          others: {
            status: [{ value: 'Lena is away', by: 'mentor', at: '2030-11-20T09:02:00.000Z-0000-d' }],
          },
        }),
      ],
    }),
  },
  settled: {
    state: aFullState({
      actions,
      agreed: [
        anAction({ title: 'Read the paper', status: 'done', completedAt: NOW }),
        anAction({ title: 'The old wiki', status: 'dropped', why: 'it is gone' }),
      ],
    }),
    attributes: { scope: 'all' },
  },
  earlier: {
    state: aFullState({
      actions,
      meeting: aMeeting({ id: 'regular-2', seq: 2 }),
      past: new Map([['regular-1', aPast]]),
    }),
    attributes: { scope: 'all' },
  },
  byOwner: { state: aFullState({ actions }), attributes: { 'group-by': 'owner' } },
  byDay: { state: aFullState({ actions }), attributes: { 'group-by': 'due' } },
  drafts: {
    state: aFullState({
      actions: [anAction({ id: 'edited', title: 'The budget' })],
      drafts: new Map([
        ['new-action', { text: 'Ask the te', itemId: 'new' }],
        ['action-title.edited', { text: 'The budget for spr', base: 'The budget' }],
        ['action-block.gone', { text: 'nobody answers', base: '' }],
      ]),
    }),
  },
  compact: { state: aFullState({ actions }), attributes: { density: 'compact' } },
} as const satisfies Readonly<Record<string, ShownState>>;
