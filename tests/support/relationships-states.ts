import type { StorageAdapter } from '@one-on-one/core';
import { MemoryStore } from '@one-on-one/core';
import { aFailingStorage } from './failing-storage.js';
import { aStorageOf, type StoredPair } from './pairs.js';
import { waitUntil } from './wait-until.js';

/** A state of the list: where the pairs are, which is shown, and what is done once it is there. */
export interface RelationshipsState {
  readonly storage: () => Promise<StorageAdapter>;
  readonly current?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly enter?: (element: HTMLElement) => Promise<unknown>;
}

const startsAt = '2030-11-28T14:00:00.000Z';
const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';

/** The mentees of a mentor. */
export const five: readonly StoredPair[] = [
  { id: 'ben', name: 'Ben Kowalski', startsAt, openActions: 2, topic: 'The budget' },
  {
    id: 'cem',
    name: 'Cem Öz',
    startsAt: '2020-01-02T14:00:00.000Z',
    openActions: 1,
    topic: 'The first week',
  },
  { id: 'dora', name: 'Dora Lind', topic: 'A new team' },
  { id: 'emil', name: 'Emil Nowak', startsAt, topic: 'Feedback' },
  { id: 'fatima', name: 'فاطمة الزهراء', topic: 'Holidays' },
];
/** The meetings of one day: two are on, and one of them had no date. */
const today: readonly StoredPair[] = [
  {
    id: 'ben',
    name: 'Ben Kowalski',
    startsAt: '2020-01-02T14:00:00.000Z',
    meeting: 'running',
    openActions: 2,
  },
  { id: 'cem', name: 'Cem Öz', meeting: 'wrapping' },
  { id: 'dora', name: 'Dora Lind', startsAt },
];
const archived: readonly StoredPair[] = [
  { id: 'greta', name: 'Greta Holm', status: 'paused' },
  { id: 'hugo', name: 'Hugo Marin', status: 'alumni' },
  { id: 'ida', name: 'Ida Berg', status: 'ended' },
];
const fifty = Array.from({ length: 50 }, (_, at) => ({ id: `pair-${at}`, name: `Mentee ${at + 1}` }));
const long: readonly StoredPair[] = [
  { id: 'long', name: word, startsAt, openActions: 12 },
  { id: 'longer', name: `${word} ${word.slice(0, 16)}` },
  { id: 'unnamed' },
];

const state = (
  pairs: readonly StoredPair[],
  current?: string,
  more: Omit<RelationshipsState, 'storage'> = {},
): RelationshipsState => ({ storage: () => aStorageOf(pairs), ...(current && { current }), ...more });

const presses = (selector: string) => async (element: HTMLElement) => {
  await waitUntil(() => element.shadowRoot?.querySelector(selector), selector);
  element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
};

/** Every designed state of `<one-on-one-relationships>`: each is a story, and each is tested. */
export const relationshipsStates = {
  none: state([]),
  one: state(five.slice(0, 1), 'ben'),
  five: state(five, 'ben'),
  meetingNow: state(today, 'ben'),
  fifty: state(fifty, 'pair-1'),
  longNames: state(long, 'long'),
  withArchived: state([...five, ...archived], 'ben', { enter: presses('summary') }),
  archivedOnly: state(archived, undefined, { enter: presses('summary') }),
  archivedShown: state([...five, ...archived], 'greta'),
  overShown: state([...five, ...archived], 'hugo'),
  adding: state(five, 'ben', { enter: presses('#add') }),
  readOnly: state(five, 'ben', { attributes: { readonly: '' } }),
  refused: { storage: async () => aFailingStorage(new MemoryStore(), { refuse: 'io' }), current: 'ben' },
  loading: {
    storage: async () => aFailingStorage(new MemoryStore(), { wait: new Promise(() => {}) }),
    current: 'ben',
  },
  compact: state(five, 'ben', { attributes: { density: 'compact' } }),
  rightToLeft: state(five, 'fatima', { attributes: { dir: 'rtl' } }),
} as const satisfies Record<string, RelationshipsState>;
