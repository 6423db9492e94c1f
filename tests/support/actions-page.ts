import '@one-on-one/elements/action-items/define.js';
import { aTimeout, fixture, html } from '@open-wc/testing';
import type { ActionItem, Workspace, WorkspaceState } from '@one-on-one/core';
import type { OneOnOneActionItems } from '@one-on-one/elements/action-items';
import { HandMadeWorkspace, offerWorkspace } from './hand-made-workspace.js';
import { waitUntil } from './wait-until.js';
import { aWorkspace, saved } from './workspaces.js';

let pairs = 0;

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const nameOf = (element: HTMLElement) =>
  element.getAttribute('aria-label') ?? textOf((element as HTMLInputElement).labels?.[0] ?? element);

/** A list of actions on a page, as a person meets it: by role and name. */
export class ActionsPage {
  readonly element: OneOnOneActionItems;
  readonly workspace: Workspace;

  constructor(element: OneOnOneActionItems, workspace: Workspace) {
    this.element = element;
    this.workspace = workspace;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.element.renderRoot.querySelectorAll<E>(selector)];
  }

  texts(part: string): string[] {
    return this.all(`[part~='${part}']`).map(textOf);
  }

  button(name: string): HTMLButtonElement {
    return this.#only<HTMLButtonElement>('button', name);
  }

  field<E extends HTMLElement = HTMLInputElement>(name: string): E {
    return this.#only<E>('input,textarea,select', name);
  }

  get focusedName(): string {
    const active = this.element.shadowRoot?.activeElement;
    return active ? nameOf(active as HTMLElement) : '';
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** Shows what is folded under these words. */
  async unfold(words: string): Promise<void> {
    this.#only('summary', words).click();
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

  /** Chooses in a list or a day, as an engine reports it. */
  async choose(name: string, value: string): Promise<void> {
    const field = this.field(name);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settled();
  }

  async tick(title: string): Promise<void> {
    this.field(`Done: ${title}`).click();
    await this.settled();
  }

  async press(target: HTMLElement, key: string, init: KeyboardEventInit = {}): Promise<void> {
    const all = { key, bubbles: true, composed: true, cancelable: true, ...init };
    target.dispatchEvent(new KeyboardEvent('keydown', all));
    await this.settled();
  }

  async announced(): Promise<string> {
    await aTimeout(250);
    await this.element.updateComplete;
    return this.all('[aria-live=polite]').map(textOf).join();
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await aTimeout(0);
    await this.element.updateComplete;
  }

  /** The stored actions with this title, open or settled. */
  action(title: string): ActionItem | undefined {
    const { actions, agreed } = this.workspace.state;
    return [...agreed, ...actions].find((each) => each.title === title);
  }

  #only<E extends HTMLElement>(selector: string, name: string): E {
    const shown = this.all<E>(selector).filter((it) => it.getClientRects().length > 0);
    const found = shown.find((it) => nameOf(it) === name);
    if (found) return found;
    throw new Error(`Nothing is called "${name}"; there is ${shown.map(nameOf).join(' | ')}`);
  }
}

/** The element over any workspace. */
export async function actionsOf(
  workspace: Workspace,
  attributes: Readonly<Record<string, string>> = {},
): Promise<ActionsPage> {
  const pair = `actions-${(pairs += 1)}`;
  offerWorkspace(workspace, pair);
  const element = await fixture<OneOnOneActionItems>(
    html`<one-on-one-action-items relationship=${pair}></one-on-one-action-items>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const page = new ActionsPage(element, workspace);
  if (workspace.state.status === 'ready')
    await waitUntil(() => page.all('[part=actions-list]')[0], 'it is read');
  await page.settled();
  return page;
}

export const showActions = (state: WorkspaceState, attributes: Readonly<Record<string, string>> = {}) =>
  actionsOf(new HandMadeWorkspace(state), attributes);

/** A working list over memory with these actions of the mentee; with a viewer, Ben and Ana are known. */
export async function someActions(
  titles: readonly string[] = [],
  viewer: 'mentor' | 'mentee' | null = null,
  attributes: Readonly<Record<string, string>> = {},
): Promise<ActionsPage> {
  const workspace = aWorkspace();
  await workspace.ready;
  const { mentee } = workspace.state;
  if (viewer) {
    workspace.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
    workspace.run('participant-rename', { role: 'mentee', displayName: 'Ben' });
    workspace.setViewer(workspace.state[viewer].id);
  }
  for (const title of titles) workspace.run('action-item-add', { title, ownerId: mentee.id });
  await saved(workspace);
  return actionsOf(workspace, attributes);
}
