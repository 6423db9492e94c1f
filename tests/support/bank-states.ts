import type { Workspace } from '@one-on-one/core';
import type { parsePack } from '@one-on-one/core/question-bank';
import { setOpenness, useQuestion, writeQuestion, type Question } from '@one-on-one/core/question-bank';
import { OneOnOneQuestionBank } from '@one-on-one/elements/question-bank';
import { replaceMember } from '../storage/databases.js';
import { aState } from './agenda-state.js';
import { losePart } from './bank-tools.js';
import { generated, shipping } from './shipped-questions.js';
import { HandMadeWorkspace } from './hand-made-workspace.js';
import { aPair, meet } from './past-meetings.js';
import { aQuestion } from './questions.js';
import { waitUntil } from './wait-until.js';
import { aWorkspace } from './workspaces.js';

/** One state of the element, as a person reaches it. */
export interface ShownBank {
  readonly open: () => Promise<Workspace>;
  readonly attributes?: Readonly<Record<string, string>>;
  /** What it ships; without it the real bank. */
  readonly ships?: () => Promise<readonly Question[]>;
  readonly enter?: (element: OneOnOneQuestionBank) => Promise<unknown>;
}

const now = '2030-01-10T09:00:00.000Z';
const multiple = { multiple: '', closable: '' };

/** Two meetings in which something was asked, and one's own question. */
async function lived(): Promise<Workspace> {
  const pair = await aPair();
  const { workspace } = pair;
  await useQuestion(
    workspace,
    { questionId: 'relationship-1-001', outcome: 'asked', askedBy: 'mentor' },
    now,
  );
  workspace.run('agenda-item-add', {
    titles: ['What first made this kind of work seem right for you?'],
    questions: [{ id: 'career-1-001', theme: 'career' }],
  });
  await meet(pair);
  const own = { id: 'own', text: 'What do we owe each other?', theme: 'relationship' } as const;
  await writeQuestion(workspace, { ...own, depth: 2, askedBy: 'either' }, now);
  return workspace;
}

async function ofNobody(): Promise<Workspace> {
  const workspace = aWorkspace();
  await workspace.ready;
  return workspace;
}

let bringBack = () => {};

async function found<E extends HTMLElement>(look: () => E | null | undefined, what: string): Promise<E> {
  await waitUntil(look, what);
  return look()!;
}
const find = <E extends HTMLElement>({ renderRoot }: OneOnOneQuestionBank, selector: string) =>
  found(() => renderRoot.querySelector<E>(selector), selector);
const click = async (element: OneOnOneQuestionBank, selector: string) => {
  (await find(element, selector)).click();
  await element.updateComplete;
};
const clickNamed = async (element: OneOnOneQuestionBank, name: string) => {
  const named = () =>
    [...element.renderRoot.querySelectorAll('button')].find((it) => it.textContent.trim() === name);
  (await found(named, name)).click();
  await element.updateComplete;
};
const choose = async (element: OneOnOneQuestionBank, selector: string, value: string) => {
  const field = await find<HTMLSelectElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
};
const look = (query: string) => async (element: OneOnOneQuestionBank) => {
  const field = await find<HTMLInputElement>(element, 'input[type=search]');
  field.value = query;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
};
const says = (element: OneOnOneQuestionBank, text: string) =>
  waitUntil(() => element.renderRoot.textContent.replace(/\s+/g, ' ').includes(text), text);

const notFetched = () => Promise.reject(new TypeError('Failed to fetch'));
const lost = (lose: () => () => void): ShownBank => ({
  open: async () => {
    bringBack = lose();
    return lived();
  },
  enter: async (element) => {
    await says(element, 'could not be loaded');
    bringBack();
  },
});

/** Every state that a person can meet. */
export const bankStates = {
  loading: { open: async () => new HandMadeWorkspace(aState({ status: 'loading' })) },
  first: { open: async () => (await aPair()).workspace, attributes: multiple },
  lived: { open: lived, attributes: multiple },
  one: { open: lived, attributes: { count: '0' }, ships: async () => [aQuestion()] },
  single: { open: lived },
  found: { open: lived, attributes: multiple, enter: look('grow') },
  nothingFound: { open: lived, attributes: multiple, enter: look('elephant') },
  filtersHide: { open: lived, attributes: { theme: 'engagement' }, enter: look('workday best') },
  ticked: {
    open: lived,
    attributes: { ...multiple, count: '1', theme: 'career' },
    enter: async (element) => {
      await click(element, '[part=list] .row:nth-child(2) input');
      await click(element, '[part=list] .row:nth-child(2) .why');
    },
  },
  filters: { open: lived, attributes: multiple, enter: (element) => clickNamed(element, 'More') },
  sensitive: {
    open: lived,
    attributes: { count: '0', theme: 'inclusion', depth: '3' },
    enter: (element) => clickNamed(element, 'Show sensitive questions'),
  },
  added: {
    open: lived,
    attributes: { count: '1' },
    enter: async (element) => {
      await click(element, '[part=list] .take:enabled');
      await says(element, 'is on the agenda.');
    },
  },
  writing: {
    open: lived,
    attributes: { count: '0', theme: 'career' },
    enter: async (element) => {
      await clickNamed(element, 'Write your own');
      await clickNamed(element, 'Keep it');
      await says(element, 'Write the question first.');
    },
  },
  nobodyKnown: {
    open: ofNobody,
    attributes: { count: '0', theme: 'career' },
    enter: (element) => clickNamed(element, 'Write your own'),
  },
  nobodysFavourites: {
    open: ofNobody,
    attributes: multiple,
    enter: async (element) => {
      await clickNamed(element, 'More');
      await choose(element, '#shelf', 'favourites');
      await says(element, 'needs to know who you are');
    },
  },
  nobodysWays: {
    open: ofNobody,
    attributes: { count: '0', theme: 'career' },
    enter: (element) => click(element, '[part=list] .why'),
  },
  suggestionRead: {
    open: lived,
    attributes: multiple,
    enter: (element) => click(element, '[part=suggested] .why'),
  },
  coverage: {
    open: lived,
    attributes: { count: '0', theme: 'career' },
    enter: async (element) => {
      await click(element, '.lately summary');
      await click(element, '[part=coverage] summary');
    },
  },
  opennessSaid: {
    open: async () => {
      const workspace = await lived();
      await setOpenness(workspace, { openness: 2 }, '2029-11-02T12:00:00.000Z');
      await setOpenness(workspace, { openness: 3 }, now);
      return workspace;
    },
    attributes: { theme: 'career' },
    enter: (element) => click(element, '.changes summary'),
  },
  coverageOfNothing: {
    open: async () => (await aPair()).workspace,
    attributes: { count: '0', theme: 'career' },
    enter: (element) => click(element, '.lately summary'),
  },
  tenThousand: { open: lived, attributes: { ...multiple, count: '0' }, ships: async () => generated(10_000) },
  longText: {
    open: lived,
    attributes: { ...multiple, count: '1' },
    ships: async () =>
      [1, 2, 3].map((id) => aQuestion({ id: `${id}`, text: 'Donaudampfschifffahrt'.repeat(6) })),
  },
  readOnly: { open: lived, attributes: { readonly: '', ...multiple } },
  compact: { open: lived, attributes: { density: 'compact', ...multiple } },
  notSaved: {
    open: async () => {
      const workspace = await lived();
      workspace.storage.commit = () => Promise.reject(new Error('gone'));
      return workspace;
    },
    attributes: { count: '0' },
    enter: async (element) => {
      await click(element, '[part=list] .why');
      await clickNamed(element, 'Make it a favorite');
      await says(element, 'could not be saved');
    },
  },
  packRefused: {
    open: lived,
    attributes: { count: '0' },
    enter: async (element) => {
      element.packs = [{ questions: [{ id: 'x' }] } as unknown as ReturnType<typeof parsePack>];
      await says(element, 'left out');
    },
  },
  packIsNoJson: {
    open: lived,
    attributes: { count: '0' },
    enter: async (element) => {
      const script = Object.assign(document.createElement('script'), { type: 'application/json' });
      script.textContent = '{\n  "hide": ["career-1-001",]\n}';
      element.append(script);
      element.requestUpdate();
      await says(element, 'line 2, column 27');
    },
  },
  notForThis: {
    open: lived,
    attributes: { count: '0', theme: 'career', for: 'not-there' },
    enter: async (element) => {
      await click(element, '[part=list] .take:enabled');
      await says(element, 'Nothing was added to the agenda.');
    },
  },
  questionsMissing: {
    open: lived,
    ships: notFetched,
    enter: (element) => says(element, 'could not be loaded'),
  },
  missing: lost(() => replaceMember(OneOnOneQuestionBank.prototype, 'loadRows', notFetched)),
  readingMissing: lost(() => losePart('loadReading')),
  toolsMissing: lost(() => losePart()),
} satisfies Record<string, ShownBank>;

/** What the element ships while it is being put on a page; the way back. */
export const ship = ({ ships }: ShownBank): (() => void) => (ships ? shipping(ships) : () => {});
