import '@one-on-one/elements/agenda/define.js';
import { aTimeout, fixture, html } from '@open-wc/testing';
import type { Workspace, WorkspaceState } from '@one-on-one/core';
import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import { HandMadeWorkspace, offerWorkspace } from './hand-made-workspace.js';
import { waitUntil } from './wait-until.js';
import { aWorkspace, saved } from './workspaces.js';

let pairs = 0;

/** An agenda on a page, as a person meets it: by role and name. */
export class AgendaPage<W extends Workspace = Workspace> {
  readonly element: OneOnOneAgenda;
  readonly workspace: W;

  constructor(element: OneOnOneAgenda, workspace: W) {
    this.element = element;
    this.workspace = workspace;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.element.renderRoot.querySelectorAll<E>(selector)];
  }

  part(name: string): HTMLElement {
    return this.#only(`[part~='${name}']`, () => true, name);
  }

  texts(name: string): string[] {
    return this.all(`[part~='${name}']`).map(textOf);
  }

  button(name: string): HTMLButtonElement {
    return this.#only<HTMLButtonElement>('button', (it) => [nameOf(it), textOf(it)].includes(name), name);
  }

  field<E extends HTMLElement = HTMLTextAreaElement>(name: string): E {
    return this.#only<E>('input,textarea,select', (it) => nameOf(it) === name, name);
  }

  get focused(): HTMLElement | null {
    return this.element.shadowRoot?.activeElement as HTMLElement | null;
  }

  /** What the control with the focus is called; empty when it is elsewhere. */
  get focusedName(): string {
    return this.focused ? nameOf(this.focused) : '';
  }

  /** What is said politely, once acts that follow each other are over. */
  async announced(): Promise<string> {
    await aTimeout(250);
    await this.element.updateComplete;
    return this.all('[aria-live=polite]').map(textOf).join();
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** Types as an engine reports it. */
  async type(name: string, text: string): Promise<void> {
    const field = this.field(name);
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settled();
  }

  async press(target: HTMLElement, key: string, init: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    target.dispatchEvent(event);
    await this.settled();
    return event;
  }

  /** Engines tell of opened and closed menus and dialogs a task later. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await aTimeout(0);
    await this.element.updateComplete;
  }

  #only<E extends HTMLElement>(selector: string, fits: (it: E) => boolean, name: string): E {
    const found = this.all<E>(selector).filter((it) => fits(it) && it.getClientRects().length > 0);
    if (found[0]) return found[0];
    throw new Error(`Nothing is called "${name}"; there is ${this.all(selector).map(nameOf).join(' | ')}`);
  }
}

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

const nameOf = (element: HTMLElement) =>
  element.getAttribute('aria-label') ?? textOf((element as HTMLInputElement).labels?.[0] ?? element);

/** Resolves once everything that changes something is there. */
export const toolsOf = (element: OneOnOneAgenda) =>
  waitUntil(() => element.renderRoot.querySelector('dialog'), 'the tools are there');

async function show<W extends Workspace>(workspace: W, attributes: Readonly<Record<string, string>>) {
  const pair = `pair-${(pairs += 1)}`;
  offerWorkspace(workspace, pair);
  const element = await fixture<OneOnOneAgenda>(
    html`<one-on-one-agenda relationship=${pair}></one-on-one-agenda>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  return new AgendaPage(element, workspace);
}

async function equipped<W extends Workspace>(agenda: AgendaPage<W>): Promise<AgendaPage<W>> {
  if (agenda.workspace.state.status === 'ready') await toolsOf(agenda.element);
  return agenda;
}

/** A working agenda over any workspace. */
export const anAgendaOf = async (
  workspace: Workspace,
  attributes: Readonly<Record<string, string>> = {},
): Promise<AgendaPage> => equipped(await show(workspace, attributes));

/** The same at the moment when it is first shown, before it has what changes something. */
export const aBareAgendaOf = (workspace: Workspace): Promise<AgendaPage> => show(workspace, {});

/** An agenda that shows a state which nothing changes. */
export const showState = async (state: WorkspaceState, attributes: Readonly<Record<string, string>> = {}) =>
  equipped(await show(new HandMadeWorkspace(state), attributes));

/** A working agenda over memory with these items on it; with a viewer, Ben and Ana are known. */
export const anAgenda = async (
  titles: readonly string[] = [],
  viewer?: 'mentor' | 'mentee',
): Promise<AgendaPage> => equipped(await aBareAgenda(titles, viewer));

/** The same at the moment when it is first shown, before it has what changes something. */
export async function aBareAgenda(
  titles: readonly string[] = [],
  viewer?: 'mentor' | 'mentee',
): Promise<AgendaPage> {
  const workspace = aWorkspace();
  await workspace.ready;
  if (titles.length) workspace.run('agenda-item-add', { titles });
  if (viewer) {
    workspace.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
    workspace.run('participant-rename', { role: 'mentee', displayName: 'Ben' });
    workspace.setViewer(viewer);
  }
  await saved(workspace);
  return show(workspace, {});
}
