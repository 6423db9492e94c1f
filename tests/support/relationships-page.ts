import '@one-on-one/elements/workspace/define.js';
import '@one-on-one/elements/agenda/define.js';
import '@one-on-one/elements/relationships/define.js';
import { createMemoryStorage, type StorageAdapter } from '@one-on-one/core';
import type { OneOnOneAgenda, OneOnOneRelationships, OneOnOneWorkspace } from '@one-on-one/elements';
import { aTimeout, fixture, html } from '@open-wc/testing';
import type { RelationshipsState } from './relationships-states.js';
import { waitUntil } from './wait-until.js';

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const nameOf = (element: Element) =>
  element.getAttribute('aria-label') ??
  textOf((element as HTMLInputElement).labels?.[0] ?? element.querySelector("[part='name']") ?? element);

/** A list of pairs in a workspace with an agenda, as a person meets it. */
export class RelationshipsPage {
  readonly root: OneOnOneWorkspace;
  readonly storage: StorageAdapter;

  constructor(root: OneOnOneWorkspace, storage: StorageAdapter) {
    this.root = root;
    this.storage = storage;
  }

  get element(): OneOnOneRelationships {
    return this.root.querySelector('one-on-one-relationships')!;
  }

  get agenda(): OneOnOneAgenda {
    return this.root.querySelector('one-on-one-agenda')!;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.element.renderRoot.querySelectorAll<E>(selector)];
  }

  texts(selector: string): string[] {
    return this.all(selector).map(textOf);
  }

  /** The names in the list, in order. */
  get names(): string[] {
    return this.texts("section > [part='list'] [part='name']");
  }

  get archived(): string[] {
    return this.texts("details [part='name']");
  }

  /** Who is marked as shown. */
  get current(): string {
    return this.texts("[aria-current='true'] [part='name']").join();
  }

  /** Everything that the agenda shows, and what its fields hold. */
  get agendaText(): string {
    const fields = [...this.agenda.renderRoot.querySelectorAll<HTMLInputElement>('input,textarea')];
    return [textOf(this.agenda.renderRoot as unknown as Element), ...fields.map(({ value }) => value)].join(
      ' ',
    );
  }

  get focusedName(): string {
    const focused = this.element.shadowRoot?.activeElement;
    return focused ? nameOf(focused) : '';
  }

  button(name: string): HTMLElement {
    const found = this.all('button').find((each) => nameOf(each).startsWith(name));
    if (!found)
      throw new Error(`No button is called "${name}": ${this.all('button').map(nameOf).join(' | ')}`);
    return found;
  }

  has(name: string): boolean {
    return this.all('button').some((each) => nameOf(each).startsWith(name));
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** Types a name into the form, as an engine reports it. */
  async type(text: string): Promise<void> {
    const [field] = this.all<HTMLInputElement>('#new-name');
    field!.value = text;
    field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async add(name: string): Promise<void> {
    await this.click('Add');
    await this.type(name);
    this.all<HTMLFormElement>('form')[0]?.requestSubmit();
    await this.until(() => this.current === name, `${name} is shown`);
  }

  until(holds: () => unknown, what: string): Promise<void> {
    return waitUntil(holds, what);
  }

  /** The agenda of the pair that is marked is there. */
  agendaShows(text: string): Promise<void> {
    return this.until(() => this.agendaText.includes(text), `the agenda shows ${text}`);
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await aTimeout(0);
    await this.element.updateComplete;
  }
}

/** Forgets which pair was chosen: each test begins as in a new browser. */
export function forgetChoices(): void {
  for (const store of [sessionStorage, localStorage])
    for (const key of Object.keys(store)) if (key.startsWith('one-on-one/1/pair')) store.removeItem(key);
}

/** A page with a workspace over this storage, a list and an agenda. */
export async function aRelationshipsPage(
  storage: StorageAdapter = createMemoryStorage(),
  current?: string,
  attributes: Readonly<Record<string, string>> = {},
  viewer?: string,
): Promise<RelationshipsPage> {
  const root = await fixture<OneOnOneWorkspace>(
    html`<one-on-one-workspace .storage=${storage} .relationship=${current} .viewer=${viewer}>
      <one-on-one-relationships></one-on-one-relationships>
      <one-on-one-agenda></one-on-one-agenda>
    </one-on-one-workspace>`,
  );
  const page = new RelationshipsPage(root, storage);
  for (const [name, value] of Object.entries(attributes)) page.element.setAttribute(name, value);
  await page.element.updateComplete;
  return page;
}

/** The list in one of its states. */
export async function showRelationships(
  state: RelationshipsState,
  isReady = true,
): Promise<RelationshipsPage> {
  const page = await aRelationshipsPage(await state.storage(), state.current, state.attributes);
  if (isReady)
    await page.until(
      () => page.all("[part='relationships'][aria-busy='false']").length > 0,
      'the list is there',
    );
  await state.enter?.(page.element);
  await page.settled();
  return page;
}
