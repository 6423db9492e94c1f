import type { Workspace } from '@one-on-one/core';
import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import { press, says } from './agenda-dialogs.js';
import type { ActedState } from './agenda-acted-states.js';
import { aWorkspace, saved } from './workspaces.js';

const ANA = 'mentor';

/** A meeting of Ana and Ben that is on, with something of everything. */
async function aMeetingOf(more: (workspace: Workspace) => void = () => {}): Promise<Workspace> {
  const workspace = aWorkspace({ relationship: 'pair', viewer: ANA });
  await workspace.ready;
  workspace.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
  workspace.run('participant-rename', { role: 'mentee', displayName: 'Ben' });
  workspace.run('meeting-edit', { objective: 'decide which project Ben leads', base: '' });
  workspace.run('agenda-item-add', {
    titles: ['Two project offers', 'The first week', 'The budget'],
    id: 'a',
  });
  workspace.run('agenda-item-add', { titles: ['Say sorry'], id: 'p', private: true });
  more(workspace);
  await saved(workspace);
  return workspace;
}

const first = ({ state }: Workspace) => state.items[0]!.item.id;

function begin(workspace: Workspace): void {
  workspace.run('meeting-start', {});
  const itemId = first(workspace);
  workspace.run('note-write', { itemId, body: 'The first one **teaches** more.' });
  workspace.run('note-write', { itemId, body: 'I was too quick last time.', private: true });
  workspace.run('decision-add', {
    itemId,
    statement: 'Ben leads it',
    options: ['Ben', 'Lena'],
    decidedBy: 'both',
  });
  workspace.run('action-item-add', {
    title: 'Ask Lena',
    ownerId: workspace.state.mentee.id,
    originItemId: itemId,
  });
}

function wrap(workspace: Workspace): void {
  begin(workspace);
  workspace.run('agenda-item-discuss', { id: first(workspace) });
  workspace.run('win-add', { text: 'Ben led the meeting', about: 'both' });
  workspace.run('participation-rate', { role: 'mentee', worth: 'yes' });
  workspace.run('meeting-wrap', {});
}

// Three meetings went by, and it was talked about in none.
function putOff(workspace: Workspace): void {
  for (let times = 0; times < 3; times += 1) workspace.run('meeting-close', {});
}

// Each called it otherwise, not knowing of the other.
function disagree(workspace: Workspace): void {
  begin(workspace);
  const { items, decisions } = workspace.state;
  const { id, title: base } = items[0]!.item;
  workspace.run('meeting-edit', { objective: 'plan the summer', base: '' });
  workspace.run('agenda-item-edit', { id, title: `${base}, and a third`, base });
  workspace.run('agenda-item-edit', { id, title: `${base}, or none`, base });
  const [decision] = decisions;
  for (const statement of ['Lena leads it', 'Both lead it'])
    workspace.run('decision-edit', { id: decision!.id, statement, base: decision!.statement });
}

const saying = (text: string) => (element: OneOnOneAgenda) => says(element, text);

// A decision and an action that nobody entered.
function leave(workspace: Workspace): void {
  const about = first(workspace);
  workspace.setDraft(`new-decision-${about}`, { text: 'We start in spring', itemId: 'd' });
  workspace.setDraft(`new-options-${about}`, { text: 'Spring', base: '' });
  workspace.setDraft(`new-action-${about}`, { text: 'Write to the organizers', itemId: 'w' });
}

/** Every designed state of a meeting: each is a story, and each is tested. */
export const meetingStates = {
  prepare: { open: () => aMeetingOf(), enter: saying('Start the meeting') },
  lastTime: {
    open: () =>
      aMeetingOf((workspace) => {
        wrap(workspace);
        workspace.run('meeting-close', {});
      }),
    enter: async (element) => {
      await says(element, 'Last time');
      element.renderRoot.querySelector<HTMLElement>('[part=last-time] summary')!.click();
      await says(element, 'Ben leads it');
    },
  },
  pinned: {
    open: () =>
      aMeetingOf((workspace) => {
        wrap(workspace);
        for (const { note } of workspace.state.notes) workspace.run('note-pin', { id: note.id });
        workspace.run('meeting-close', {});
      }),
    enter: saying('2 pinned notes'),
  },
  stale: { open: () => aMeetingOf(putOff), enter: saying('Settle it') },
  settling: {
    open: () => aMeetingOf(putOff),
    enter: async (element) => {
      await press(element, 'Settle it');
      await says(element, 'Make it an action');
    },
  },
  run: { open: () => aMeetingOf(begin), enter: saying('Discussed, next') },
  runPrivate: {
    open: () =>
      aMeetingOf((workspace) => {
        begin(workspace);
        workspace.run('agenda-item-focus', { id: 'p' });
      }),
    enter: saying('Discussed, next'),
  },
  runSensitive: {
    open: () =>
      aMeetingOf((workspace) => {
        const question = { id: 'inclusion-3-001', theme: 'inclusion', sensitive: true };
        const titles = ['When did you feel left out here?'];
        workspace.run('agenda-item-add', { titles, questions: [question], id: 's' });
        begin(workspace);
        workspace.run('agenda-item-focus', { id: 's' });
      }),
    enter: saying('nothing is noted'),
  },
  runVersions: { open: () => aMeetingOf(disagree), enter: saying('at the same time') },
  runAllDiscussed: {
    open: () =>
      aMeetingOf((workspace) => {
        begin(workspace);
        for (const { item } of workspace.state.items) workspace.run('agenda-item-discuss', { id: item.id });
      }),
    enter: saying('You have talked about everything'),
  },
  checkOut: { open: () => aMeetingOf(wrap), enter: saying('Was it worth it?') },
  checkOutNotEntered: {
    open: () =>
      aMeetingOf((workspace) => {
        wrap(workspace);
        leave(workspace);
      }),
    enter: saying('Not entered yet'),
  },
  closing: {
    open: () => aMeetingOf(wrap),
    enter: async (element) => {
      await says(element, 'Was it worth it?');
      await press(element, 'Close the meeting');
      await says(element, 'Untick what is to wait');
    },
  },
  closingReturns: {
    open: () =>
      aMeetingOf((workspace) => {
        const rhythms = [
          ['a', { unit: 'meeting', every: 1 }],
          ['a-1', { unit: 'meeting', every: 2 }],
          ['a-2', { unit: 'month', every: 3 }],
        ] as const;
        for (const [id, recurring] of rhythms) {
          workspace.run('agenda-item-edit', { id, recurring });
          workspace.run('agenda-item-discuss', { id });
        }
        workspace.run('meeting-start', {});
        workspace.run('meeting-wrap', {});
      }),
    enter: async (element) => {
      await says(element, 'Was it worth it?');
      await press(element, 'Close the meeting');
      await says(element, 'Comes back by itself');
    },
  },
  review: {
    open: () =>
      aMeetingOf((workspace) => {
        wrap(workspace);
        leave(workspace);
        workspace.run('participation-rate', { role: 'mentor', worth: 'partly' });
        workspace.run('meeting-close', {});
      }),
    enter: async (element) => {
      await says(element, 'Look back at the last meeting');
      await press(element, 'Look back at the last meeting');
      await says(element, 'On to the next meeting');
    },
  },
  reviewVersions: {
    open: () =>
      aMeetingOf((workspace) => {
        disagree(workspace);
        workspace.run('series-edit', { lockAfterDays: 0 });
        workspace.run('meeting-close', {});
      }),
    enter: async (element) => {
      await says(element, 'Look back at the last meeting');
      await press(element, 'Look back at the last meeting');
      await says(element, 'at the same time');
    },
  },
  noSuchMeeting: {
    open: () => aMeetingOf(() => {}),
    enter: async (element) => {
      element.setAttribute('meeting', 'regular-9');
      await says(element, 'No such meeting');
    },
  },
} as const satisfies Record<string, ActedState>;
