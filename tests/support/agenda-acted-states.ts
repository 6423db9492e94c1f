import type { StorageAdapter, Workspace } from '@one-on-one/core';
import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import { exportJson } from '@one-on-one/core/transfer';
import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { openExport, openImport, press, says } from './agenda-dialogs.js';
import { aLostPair, aStoredPair } from './agenda-losses.js';
import { aClock, aWorkspace, saved } from './workspaces.js';

/** A state of the agenda that comes of something done, or found out. */
export interface ActedState {
  /** What it is shown over; `name` is nobody else's. */
  readonly open: (name: string) => Promise<Workspace>;
  /** The page knows that the pair has met before. */
  readonly expectsData?: boolean;
  /** What is done once it is shown. */
  readonly enter: (element: OneOnOneAgenda) => Promise<unknown>;
}

const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** A copy of one pair, with people, items and a private one. */
async function aCopy(store = new MemoryStore(), start?: string): Promise<Workspace> {
  // Called as this browser's own is, which is what most people have.
  const storage = Object.assign(createMemoryStorage({ store }), {
    name: 'idb',
    health: () => Promise.resolve({ durability: 'best-effort' }),
  });
  const workspace = aWorkspace({ storage, relationship: 'pair', viewer: 'mentor', clock: aClock(start) });
  await workspace.ready;
  return workspace;
}

async function aFilledCopy(store = new MemoryStore()): Promise<Workspace> {
  const workspace = await aCopy(store);
  workspace.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
  workspace.run('participant-rename', { role: 'mentee', displayName: 'Ben' });
  workspace.run('agenda-item-add', { titles: ['The budget', `About ${word}`, 'The first week'], id: 'a' });
  workspace.run('agenda-item-add', { titles: ['Say sorry'], id: 'p', private: true });
  await saved(workspace);
  return workspace;
}

async function withActions(copy: Promise<Workspace>): Promise<Workspace> {
  const workspace = await copy;
  const { mentor, mentee } = workspace.state;
  workspace.run('action-item-add', { title: `Ask about ${word}`, ownerId: mentor.id, dueDate: '2030-02-01' });
  workspace.run('action-item-add', { title: 'Read, then decide', ownerId: mentee.id, noDateReason: '=soon' });
  await saved(workspace);
  return workspace;
}

const fileOf = ({ storage, state }: Workspace) =>
  exportJson(storage, {
    relationship: state.relationshipId,
    viewer: state.viewer,
    exportedAt: '2030-01-10T09:00:00.000Z',
  });

/** A file about the same pair in which other things are new, and one was changed while it was changed here. */
let conflicting = '';

async function aCopyThatMetAnother(): Promise<Workspace> {
  const here = await aFilledCopy();
  const there = await aCopy(undefined, '2030-01-11T09:00:00.000Z');
  const { importInto, parseExport } = await import('@one-on-one/core/transfer');
  const parsed = parseExport(await fileOf(here));
  if (!parsed.ok) throw new Error('This is a file.');
  let count = 0;
  await importInto(there.storage, parsed.document, {
    relationship: 'pair',
    viewer: 'mentor',
    createRevision: () => `there-${(count += 1)}`,
    pause: () => Promise.resolve(),
  });
  await there.refresh();
  const base = 'The budget';
  there.run('agenda-item-edit', { id: 'a', title: `The budget for ${word}`, base });
  there.run('agenda-item-add', { titles: ['A talk in spring', 'Who else to ask'] });
  await saved(there);
  here.run('agenda-item-edit', { id: 'a', title: 'The budget for autumn', base });
  await saved(here);
  conflicting = await fileOf(there);
  return here;
}

/** A workspace over a store that the browser began anew. */
const anew = async (storage: StorageAdapter): Promise<Workspace> => {
  const workspace = aWorkspace({ storage });
  await workspace.ready;
  return workspace;
};

const withCommit = (storage: StorageAdapter, commit: () => Promise<void>) =>
  Object.assign(storage, { commit });

/** Bringing back that goes on for ever, or ends badly. */
const bringBack = (commit: () => Promise<void>) => async (name: string) => {
  const workspace = await anew(await aLostPair(name, true));
  withCommit(workspace.storage, commit);
  return workspace;
};

/** Every designed state that is not seen by looking alone: each is a story, and each is tested. */
export const actedStates = {
  exportToRead: { open: () => aFilledCopy(), enter: (element) => openExport(element, 'md') },
  exportAsFile: { open: () => aFilledCopy(), enter: (element) => openExport(element, 'json') },
  exportActions: { open: () => withActions(aFilledCopy()), enter: (element) => openExport(element, 'csv') },
  importChoosing: {
    open: () => aFilledCopy(),
    enter: async (element) => {
      await press(element, 'Import');
      await says(element, 'Choose a file');
    },
  },
  importPreview: {
    open: aCopyThatMetAnother,
    enter: (element) => openImport(element, conflicting, 'both texts stay'),
  },
  importRefused: {
    open: () => aFilledCopy(),
    enter: (element) => openImport(element, '{"format":"one-on-one-export","ver', 'This file is damaged'),
  },
  importDone: {
    open: aCopyThatMetAnother,
    enter: async (element) => {
      await openImport(element, conflicting, 'both texts stay');
      element.renderRoot.querySelector<HTMLButtonElement>('dialog .primary')!.click();
      await says(element, 'Imported');
    },
  },
  importLines: {
    open: () => aFilledCopy(),
    enter: (element) =>
      openImport(
        element,
        `# For ${word}\n\n- [ ] A talk in spring (10 min)\n- [x] The room\n- The budget\n---\n`,
        'only divides',
      ),
  },
  leaving: {
    open: () => aFilledCopy(),
    enter: async (element) => {
      await press(element, 'Leave this computer');
      await says(element, 'Take a file of each along first');
    },
  },
  expectedAndMissing: {
    open: (databaseName) => anew(createIdbStorage({ databaseName })),
    expectsData: true,
    enter: (element) => says(element, 'You have met before'),
  },
  lostWithCopy: {
    open: async (name) => anew(await aLostPair(name, true)),
    enter: (element) => says(element, 'There is a copy'),
  },
  lostWithoutCopy: {
    open: async (name) => anew(await aLostPair(name, false)),
    enter: (element) => says(element, 'There is no copy'),
  },
  bringingBack: {
    open: bringBack(() => new Promise(() => {})),
    enter: async (element) => {
      await press(element, 'Bring it back');
      await says(element, 'Bringing it back…');
    },
  },
  notBroughtBack: {
    open: bringBack(() => Promise.reject(new Error('The disk is full.'))),
    enter: async (element) => {
      await press(element, 'Bring it back');
      await says(element, 'Not all of it');
    },
  },
  exportDue: {
    open: async (name) => (await aStoredPair(name, { clock: aClock('2020-01-10T09:00:00.000Z') })).workspace,
    enter: (element) => says(element, 'Only this browser'),
  },
} as const satisfies Record<string, ActedState>;
