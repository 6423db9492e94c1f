import type { Workspace } from '@one-on-one/core';
import type { OneOnOneHistory } from '@one-on-one/elements/history';
import { HistoryToolbox } from '../../packages/elements/src/history/toolbox.js';
import { Searching } from '../../packages/elements/src/history/searching.js';
import { replaceMember } from '../storage/databases.js';
import { aState } from './agenda-state.js';
import { HandMadeWorkspace } from './hand-made-workspace.js';
import { aPair, meet } from './past-meetings.js';
import { saved } from './workspaces.js';
import { waitUntil } from './wait-until.js';

/** One state of the element, as a person reaches it. */
export interface ShownHistory {
  readonly open: () => Promise<Workspace>;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly enter?: (element: OneOnOneHistory) => Promise<unknown>;
}

const held = async (count: number, topic = (meeting: number) => `Topic ${meeting} of the spring budget`) => {
  const pair = await aPair();
  for (let meeting = 1; meeting <= count; meeting += 1) await meet(pair, topic(meeting));
  return pair.workspace;
};

/** Three meetings: one with everything, one skipped, one called off. */
async function lived(): Promise<Workspace> {
  const pair = await aPair();
  const { workspace } = pair;
  workspace.run('meeting-edit', {
    objective: 'decide which of the two projects Ben leads',
    startsAt: '2030-01-10T14:00:00.000Z',
  });
  workspace.run('decision-add', {
    statement: 'Ben leads the spring project',
    options: ['Ben leads the spring project', 'Ben joins the autumn project'],
    decidedBy: 'both',
    rationale: 'It is smaller, and starts sooner.',
  });
  workspace.run('action-item-add', { title: 'Write to Lena', ownerId: 'mentee', dueDate: '2030-01-20' });
  workspace.run('win-add', { text: 'The talk at the conference went well', about: 'mentee' });
  workspace.run('note-write', {
    body: 'What worries us:\n\n- **time** before the launch\n- nobody for support',
  });
  workspace.run('note-write', { body: 'I should have said this sooner.', private: true });
  await meet(pair, 'Two project offers', 'Mentoring budget');
  workspace.run('meeting-skip', { reason: 'both were at the conference' });
  workspace.run('meeting-cancel', { role: 'mentee', reason: 'ill' });
  await saved(workspace);
  return workspace;
}

const textOf = ({ renderRoot }: OneOnOneHistory) => renderRoot.textContent;
const says = (element: OneOnOneHistory, text: string) =>
  waitUntil(() => textOf(element).includes(text), text);

async function openFirst(element: OneOnOneHistory): Promise<void> {
  await says(element, 'decide which');
  element.renderRoot.querySelectorAll('summary')[2]!.click();
  await says(element, 'I should have said');
}

/** Opens the first meeting and presses a button below it, until something is shown. */
const opening =
  (name = '', shown = '.ways') =>
  async (element: OneOnOneHistory) => {
    await openFirst(element);
    const find = () =>
      [...element.renderRoot.querySelectorAll('button')].find((it) => it.textContent.trim() === name);
    if (name) {
      await waitUntil(find, name);
      find()!.click();
    }
    await waitUntil(() => element.renderRoot.querySelector(shown), shown);
  };

const look = (query: string, found: string) => async (element: OneOnOneHistory) => {
  await waitUntil(() => element.renderRoot.querySelector('input'), 'a field');
  const field = element.renderRoot.querySelector('input')!;
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await says(element, found);
};

/** No search comes that is fetched from now on, as where its file is missing. */
export const loseSearch = (): (() => void) =>
  replaceMember(Searching.prototype, 'fetch', () => Promise.reject(new TypeError('Failed to fetch')));

/** Every state that a person can meet. */
export const historyStates = {
  loading: { open: async () => new HandMadeWorkspace(aState({ status: 'loading' })) },
  empty: { open: () => held(0) },
  one: { open: () => held(1) },
  many: { open: () => held(60) },
  longText: { open: () => held(2, (meeting) => `${'Donaudampfschifffahrt'.repeat(9)}${meeting}`) },
  opened: {
    open: lived,
    enter: opening(),
  },
  minutes: { open: lived, enter: opening('Minutes', 'dialog[open] textarea[aria-busy=false]') },
  adding: { open: lived, enter: opening('Add something', '[part=new-line]') },
  toolsMissing: {
    open: lived,
    enter: async (element) => {
      const load = () => Promise.reject(new TypeError('Failed to fetch'));
      const giveBack = replaceMember(HistoryToolbox.prototype, 'load', load);
      await openFirst(element);
      await says(element, 'The minutes could not be loaded.').finally(giveBack);
    },
  },
  found: { open: lived, enter: look('project', 'Found in 1 meeting') },
  nothingFound: { open: lived, enter: look('elephant', 'Nothing found') },
  searchMissing: {
    open: lived,
    enter: async (element) => {
      const giveBack = loseSearch();
      await look('project', 'The search could not be loaded.')(element).finally(giveBack);
    },
  },
  lastTime: { open: () => held(2), attributes: { limit: '1' } },
  compact: { open: lived, attributes: { density: 'compact' } },
  failed: {
    open: async () => {
      const workspace = await held(1);
      workspace.storage.get = () => Promise.reject(new Error('gone'));
      return workspace;
    },
    enter: (element) => says(element, 'could not be read'),
  },
} satisfies Record<string, ShownHistory>;
