import type { OneOnOneData } from '@one-on-one/elements/data';
import { createMemoryStorage, MemoryStore, type StorageHealth, type Workspace } from '@one-on-one/core';
import { aState } from './agenda-state.js';
import { appears } from './agenda-dialogs.js';
import { HandMadeWorkspace } from './hand-made-workspace.js';
import { aClock, aWorkspace, saved } from './workspaces.js';

/** A designed state of `<one-on-one-data>`. */
export interface DataState {
  readonly open: () => Promise<Workspace>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What is done once it is shown. */
  readonly enter?: (element: OneOnOneData) => Promise<unknown>;
}

interface Kept {
  readonly name?: string;
  readonly durability?: StorageHealth['durability'];
  readonly store?: MemoryStore;
  readonly viewer?: string;
}

/** A storage that is called as this browser's own, which is what most people have. */
export const aNamedStorage = ({
  name = 'idb',
  durability = 'best-effort',
  store = new MemoryStore(),
}: Kept = {}) =>
  Object.assign(createMemoryStorage({ store }), {
    name,
    health: (): Promise<StorageHealth> => Promise.resolve({ durability }),
  });

const open = async (kept: Kept = {}): Promise<Workspace> => {
  const workspace = aWorkspace({
    storage: aNamedStorage(kept),
    relationship: 'pair',
    ...(kept.viewer && { viewer: kept.viewer }),
    clock: aClock(),
  });
  await workspace.ready;
  return workspace;
};

/** Ben and Ana with a few items, one of them only Ana's; `count` of the others. */
export async function aKeptPair(kept: Kept = {}, count = 3): Promise<Workspace> {
  const workspace = await open(kept);
  workspace.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
  workspace.run('participant-rename', { role: 'mentee', displayName: 'Ben' });
  workspace.run('agenda-item-add', { titles: Array.from({ length: count }, (_, nth) => `Topic ${nth}`) });
  workspace.setViewer('mentor');
  workspace.run('agenda-item-add', { titles: ['Say sorry'], private: true });
  await saved(workspace);
  return workspace;
}

const buttonOf = (element: OneOnOneData, words: string) =>
  appears(`the button "${words}"`, () =>
    [...element.renderRoot.querySelectorAll('button')].find(
      (it) => !it.disabled && it.textContent.trim() === words,
    ),
  );

/** Presses a button as soon as it is there and can be. */
export async function pressIn(element: OneOnOneData, words: string): Promise<void> {
  (await buttonOf(element, words)).click();
  await element.updateComplete;
}

/** Resolves once the element says this somewhere. */
export const dataSays = (element: OneOnOneData, words: string) =>
  appears(`"${words}"`, () => element.renderRoot.textContent.replace(/\s+/g, ' ').includes(words));

export const askToWipe = (words: string) => async (element: OneOnOneData) => {
  await pressIn(element, words);
  await appears('the dialog', () => element.renderRoot.querySelector('dialog[open] .danger'));
};

/** Chooses how much is left. */
export async function chooseToLeave(
  element: HTMLElement & Pick<OneOnOneData, 'updateComplete'>,
  words: string,
) {
  const label = await appears(`the choice "${words}"`, () =>
    [...element.shadowRoot!.querySelectorAll('label')].find((it) => it.textContent.trim() === words),
  );
  label.click();
  await element.updateComplete;
}

/** The same pair, beside three others that somebody began here, one of them archived. */
export async function aDeviceWithOthers(store = new MemoryStore()): Promise<Workspace> {
  for (const relationship of ['chris', 'dora', 'emil']) {
    const other = aWorkspace({ storage: aNamedStorage({ store }), relationship });
    await other.ready;
    other.run('participant-rename', { role: 'mentee', displayName: relationship });
    other.setViewer('mentor');
    other.run('agenda-item-add', { titles: [`${relationship} is not ready`], private: true });
    if (relationship === 'emil') other.run('relationship-archive', { id: relationship });
    await saved(other);
    await other.close();
  }
  return aKeptPair({ store });
}

/** Every designed state: each is a story, and each is tested. */
export const dataStates = {
  empty: { open, enter: (element) => dataSays(element, 'Nothing yet') },
  saved: { open: () => aKeptPair(), enter: (element) => dataSays(element, '3 agenda items') },
  everything: {
    open: async () => {
      const workspace = await aKeptPair();
      workspace.run('note-write', { body: 'We begin in March.' });
      workspace.run('note-write', { body: 'I was too quick.', private: true });
      workspace.run('decision-add', { statement: 'Ben leads it', decidedBy: 'both' });
      workspace.run('action-item-add', { title: 'Ask Lena', ownerId: workspace.state.mentee.id });
      workspace.run('action-item-add', { title: 'Book the room', ownerId: workspace.state.mentor.id });
      await saved(workspace);
      return workspace;
    },
    enter: (element) => dataSays(element, '2 actions'),
  },
  many: { open: () => aKeptPair({}, 200), enter: (element) => dataSays(element, '200 agenda items') },
  promised: {
    open: () => aKeptPair({ durability: 'durable' }),
    enter: (element) => dataSays(element, 'promised to keep'),
  },
  notPromised: { open: () => aKeptPair(), enter: (element) => dataSays(element, 'may remove it') },
  memoryOnly: {
    open: () => aKeptPair({ name: 'memory', durability: 'memory' }),
    enter: (element) => dataSays(element, '3 agenda items'),
  },
  elsewhere: {
    open: () => aKeptPair({ name: 'our-back-end' }),
    enter: (element) => dataSays(element, 'called our-back-end'),
  },
  wipeDialog: { open: () => aKeptPair(), enter: askToWipe('Leave this computer') },
  wipeWithOthers: {
    open: () => aDeviceWithOthers(),
    enter: async (element) => {
      await askToWipe('Leave this computer')(element);
      await dataSays(element, 'emil');
    },
  },
  wipeOne: {
    open: () => aDeviceWithOthers(),
    enter: async (element) => {
      await askToWipe('Leave this computer')(element);
      await chooseToLeave(element, 'Only the one-on-one that is shown');
      await dataSays(element, 'stay in this browser');
    },
  },
  wipeElsewhere: {
    open: () => aKeptPair({ name: 'our-back-end' }),
    enter: askToWipe('Delete everything'),
  },
  wiped: {
    open: () => aKeptPair(),
    enter: async (element) => {
      await askToWipe('Leave this computer')(element);
      await pressIn(element, 'Delete it for good');
      await dataSays(element, 'is deleted here');
      await appears('the dialog', () => element.renderRoot.querySelector('dialog[open] .primary'));
    },
  },
  notWiped: {
    open: async () => {
      const workspace = await aKeptPair();
      workspace.storage.commit = () => Promise.reject(new Error('The disk is full.'));
      return workspace;
    },
    enter: async (element) => {
      await askToWipe('Leave this computer')(element);
      await pressIn(element, 'Delete it for good');
      await dataSays(element, 'Not everything could be deleted');
    },
  },
  notYou: {
    open: () => aKeptPair(),
    enter: async (element) => {
      await pressIn(element, 'Not you?');
      await appears('the choice', () => element.renderRoot.querySelector('dialog [name=viewer]'));
    },
  },
  failing: {
    open: async () => {
      const workspace = await aKeptPair();
      workspace.storage.list = () => Promise.reject(new Error('Out of order.'));
      return workspace;
    },
    enter: (element) => dataSays(element, 'Storage does not answer'),
  },
  notSaved: {
    open: async () => new HandMadeWorkspace(aState({ save: { kind: 'failed', code: 'quota' } })),
    enter: (element) => dataSays(element, 'no space left'),
  },
  readOnly: {
    open: () => aKeptPair(),
    attributes: { readonly: '' },
    enter: (element) => dataSays(element, '3 agenda items'),
  },
  newer: {
    open: async () => new HandMadeWorkspace(aState({ readOnly: true })),
    enter: (element) => dataSays(element, 'A newer version'),
  },
  loading: { open: async () => new HandMadeWorkspace(aState({ status: 'loading' })) },
  rightToLeft: {
    open: () => aKeptPair({ name: 'our-back-end' }),
    attributes: { dir: 'rtl' },
    enter: (element) => dataSays(element, '3 agenda items'),
  },
  compact: {
    open: () => aKeptPair(),
    attributes: { density: 'compact', label: 'Your data', 'heading-level': '3' },
    enter: (element) => dataSays(element, '3 agenda items'),
  },
} as const satisfies Record<string, DataState>;
