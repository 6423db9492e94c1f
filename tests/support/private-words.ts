import '@one-on-one/elements/action-items/define.js';
import '@one-on-one/elements/agenda/define.js';
import '@one-on-one/elements/data/define.js';
import '@one-on-one/elements/history/define.js';
import '@one-on-one/elements/question-bank/define.js';
import '@one-on-one/elements/schedule/define.js';
import '@one-on-one/elements/workspace/define.js';
import { createMemoryStorage, type StorageAdapter } from '@one-on-one/core';
import { appears } from './agenda-dialogs.js';
import { wordsOn } from './words-on-screen.js';
import { aWorkspace, saved } from './workspaces.js';

/** What only Ana wrote, or types, has this word in it. */
export const SECRET = 'quince';

/** Ana and Ben, who have met once; what is Ana's own says the secret word. `how` is what the present meeting has come to. */
export async function aPairWithSecrets(
  how: 'open' | 'running' | 'wrapping' = 'open',
): Promise<StorageAdapter> {
  const storage = createMemoryStorage();
  const ana = aWorkspace({ storage, relationship: 'ben', viewer: 'mentor' });
  await ana.ready;
  ana.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
  ana.run('participant-rename', { role: 'mentee', displayName: 'Ben' });
  ana.run('agenda-item-add', { titles: ['The first week'] });
  ana.run('decision-add', { statement: 'Meet on Thursdays', options: [], decidedBy: 'both' });
  ana.run('note-write', { body: `my ${SECRET} of last time`, private: true });
  ana.run('meeting-start', {});
  ana.run('agenda-item-discuss', { id: ana.state.items[0]!.item.id });
  ana.run('meeting-close', {});
  await saved(ana);
  ana.run('agenda-item-add', { titles: ['The budget'] });
  ana.run('agenda-item-add', { titles: [`my ${SECRET} to say`], private: true });
  ana.run('action-item-add', { title: 'Write to Lena', ownerId: 'mentee' });
  ana.run('note-write', { body: `my ${SECRET} note`, private: true });
  if (how !== 'open') ana.run('meeting-start', {});
  if (how === 'wrapping') ana.run('meeting-wrap', {});
  await saved(ana);
  await ana.close();
  return storage;
}

/** A moment in which an element holds what only Ana wrote or types. */
export interface Moment {
  readonly tag: string;
  readonly how?: 'running' | 'wrapping';
  readonly attributes?: Readonly<Record<string, string>>;
  readonly enter: (element: HTMLElement) => Promise<unknown>;
  /** Something that both see: it is there for Ben. */
  readonly shared: string;
  /** It was stored, or is a draft of Ana's: for her it is there again. */
  readonly stays: boolean;
}

const find = <E extends HTMLElement>(element: HTMLElement, selector: string, words = '') =>
  appears(`${selector} "${words}"`, () =>
    [...element.shadowRoot!.querySelectorAll<E>(selector)].find((it) => it.textContent.includes(words)),
  );

const press = async (element: HTMLElement, selector: string, words = '') =>
  (await find(element, selector, words)).click();

const type = async (element: HTMLElement, selector: string, text: string) => {
  const field = await find<HTMLInputElement>(element, selector);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return field;
};

const escape = (field: HTMLElement) =>
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));

const says = (element: HTMLElement, words: string) => appears(words, () => wordsOn(element).includes(words));

const exportAll = async (element: HTMLElement) => {
  await press(element, 'button', 'Export');
  await press(element, '[name=export-as]:not(:checked)');
  await press(element, '.choice:has([type=checkbox]) input');
  await appears('the file', () =>
    [...element.shadowRoot!.querySelectorAll<HTMLTextAreaElement>('dialog [readonly]')].some(({ value }) =>
      value.includes(SECRET),
    ),
  );
};

const importing = async (element: HTMLElement) => {
  await press(element, 'button', 'Import');
  await type(element, '#import-text', `a ${SECRET} that was pasted`);
};

/** Every way in which an element keeps something in memory for whoever looks. */
export const moments: Readonly<Record<string, Moment>> = {
  'an agenda with a line that is being typed': {
    tag: 'one-on-one-agenda',
    enter: (element) => type(element, '#new-item', `half a ${SECRET}`),
    shared: 'The budget',
    stays: true,
  },
  'an agenda where what was typed can be brought back': {
    tag: 'one-on-one-agenda',
    enter: async (element) => {
      await find(element, '#start');
      await type(element, '#objective', `settle the ${SECRET}`);
      escape(await find(element, '#objective'));
      await says(element, `settle the ${SECRET}`);
    },
    shared: 'The budget',
    stays: true,
  },
  'an agenda whose export is open': {
    tag: 'one-on-one-agenda',
    enter: exportAll,
    shared: 'The budget',
    stays: true,
  },
  'an agenda whose import is open': {
    tag: 'one-on-one-agenda',
    enter: importing,
    shared: 'The budget',
    stays: true,
  },
  'an agenda whose templates are open': {
    tag: 'one-on-one-agenda',
    enter: async (element) => {
      await press(element, 'button', 'Templates');
      await type(element, '#template-name', `plan of a ${SECRET}`);
      await press(element, 'dialog button', 'Save template');
      await find(element, '[part=templates] bdi', `plan of a ${SECRET}`);
      await type(element, '#template-name', `another with ${SECRET}`);
    },
    shared: 'The budget',
    stays: true,
  },
  'an agenda with a look back at the last meeting': {
    tag: 'one-on-one-agenda',
    enter: async (element) => {
      await press(element, 'button', 'Look back at the last meeting');
      await says(element, `my ${SECRET} of last time`);
    },
    shared: 'The budget',
    stays: true,
  },
  'an agenda whose minutes are open': {
    tag: 'one-on-one-agenda',
    enter: async (element) => {
      await press(element, 'button', 'Look back at the last meeting');
      await press(element, '[part=review] button', 'Minutes');
      await press(element, 'dialog .choice input');
      await appears('the minutes', () =>
        element
          .shadowRoot!.querySelector<HTMLTextAreaElement>('dialog textarea')
          ?.value.includes(`my ${SECRET} of last time`),
      );
    },
    shared: 'The budget',
    stays: true,
  },
  'a meeting in which a note is open': {
    tag: 'one-on-one-agenda',
    how: 'running',
    enter: async (element) => {
      await says(element, `my ${SECRET} note`);
      await type(element, "[part~='private'] textarea[id^='note.']", `one more ${SECRET}`);
      await type(element, "[name^='new-decision']", `on a ${SECRET}`);
    },
    shared: 'The budget',
    stays: true,
  },
  'a check-out with open fields': {
    tag: 'one-on-one-agenda',
    how: 'wrapping',
    enter: (element) => type(element, '#new-win', `the ${SECRET} grew`),
    shared: 'Was it worth it?',
    stays: true,
  },
  'a search in past meetings': {
    tag: 'one-on-one-history',
    enter: async (element) => {
      await type(element, '[type=search]', SECRET);
      await find(element, 'mark', SECRET);
      await says(element, 'Found in');
    },
    shared: 'Past meetings',
    stays: true,
  },
  'a past meeting that is open': {
    tag: 'one-on-one-history',
    attributes: { limit: '1' },
    enter: (element) => says(element, `my ${SECRET} of last time`),
    shared: 'The first week',
    stays: true,
  },
  'a list of actions where what was typed can be brought back': {
    tag: 'one-on-one-action-items',
    enter: async (element) => {
      await type(element, '#new-action', `an action with ${SECRET}`);
      await press(element, '[part=action-title]');
      escape(await type(element, "textarea[id^='action-title.']", `Write to Lena of ${SECRET}`));
      await says(element, `Write to Lena of ${SECRET}`);
    },
    shared: 'Write to Lena',
    stays: true,
  },
  'a question bank with a question of one’s own, and another one half written': {
    tag: 'one-on-one-question-bank',
    enter: async (element) => {
      await press(element, 'button', 'Write your own');
      await type(element, '#own-question', `What of the ${SECRET}?`);
      await press(element, '[part=own] button', 'Keep it');
      await find(element, '[part=list] [part=text]', `What of the ${SECRET}?`);
      await press(element, 'button', 'Write your own');
      await type(element, '#own-question', `half a ${SECRET}`);
    },
    shared: 'Suggested for today',
    stays: true,
  },
  'a schedule with an open form': {
    tag: 'one-on-one-schedule',
    enter: async (element) => {
      await press(element, '#open-rhythm');
      await type(element, '[name=location]', `because of a ${SECRET}`);
    },
    shared: 'Your meetings',
    stays: true,
  },
  'an export from the data': {
    tag: 'one-on-one-data',
    enter: exportAll,
    shared: '2 agenda items',
    stays: false,
  },
  'an import into the data': {
    tag: 'one-on-one-data',
    enter: importing,
    shared: '2 agenda items',
    stays: false,
  },
};
