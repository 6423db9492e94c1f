// A course player: it knows who the two are, keeps their records itself, and notes that something happened.
import { routeStorage, type FactKind } from '@one-on-one/core';
import type { OneOnOneWorkspace } from '@one-on-one/elements';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { createLocalStorage } from './adapters/local-storage.js';

/** What a learning record would hold: that it happened, never what was said. */
const NOTED: Partial<Record<FactKind, string>> = {
  'meeting-started': 'The meeting began.',
  'meeting-closed': 'The meeting was closed.',
  'action-item-added': 'An action was agreed on.',
  'action-item-completed': 'An action was done.',
};

const workspace = document.querySelector<OneOnOneWorkspace>('one-on-one-workspace')!;
workspace.relationship = 'course-7.seat-12';
workspace.viewer = 'ana';
workspace.participants = [
  { role: 'mentor', id: 'ana', displayName: 'Ana' },
  { role: 'mentee', id: 'ben', displayName: 'Ben' },
];

// What both see lies with the player, what only one sees in this browser.
workspace.storage = routeStorage({
  shared: createLocalStorage({ item: 'course-7' }),
  private: createIdbStorage({ databaseName: 'course-7' }),
});

const noted = document.querySelector('[data-noted]')!;
for (const [kind, words] of Object.entries(NOTED))
  workspace.addEventListener(`one-on-one-${kind}`, () => {
    if (noted.querySelector('time') === null) noted.replaceChildren();
    const time = document.createElement('time');
    time.textContent = new Date().toLocaleTimeString(document.documentElement.lang, { timeStyle: 'short' });
    const line = document.createElement('li');
    line.append(time, ` ${words}`);
    noted.append(line);
  });
