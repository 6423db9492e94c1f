import '@one-on-one/elements/schedule/define.js';
import type { RequestDetails, Workspace, WorkspaceState } from '@one-on-one/core';
import type { OneOnOneSchedule } from '@one-on-one/elements/schedule';
import { aTimeout, fixture, html } from '@open-wc/testing';
import { HandMadeWorkspace, offerWorkspace } from './hand-made-workspace.js';
import { waitUntil } from './wait-until.js';
import { aWorkspace, saved } from './workspaces.js';

let pairs = 0;

const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

const nameOf = (element: HTMLElement) =>
  element.getAttribute('aria-label') ?? textOf((element as HTMLInputElement).labels?.[0] ?? element);

/** A schedule on a page, as a person meets it: by role and name. */
export class SchedulePage {
  readonly element: OneOnOneSchedule;
  readonly workspace: Workspace;

  constructor(element: OneOnOneSchedule, workspace: Workspace) {
    this.element = element;
    this.workspace = workspace;
  }

  all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.element.renderRoot.querySelectorAll<E>(selector)];
  }

  /** What a part says; empty where there is none. */
  text(part: string): string {
    return this.all(`[part~='${part}']`).map(textOf).join(' | ');
  }

  button(name: string): HTMLButtonElement {
    return this.#only<HTMLButtonElement>('button', (it) => textOf(it).startsWith(name), name);
  }

  has(name: string): boolean {
    return this.all('button').some((it) => textOf(it).startsWith(name));
  }

  field<E extends HTMLElement = HTMLInputElement>(name: string): E {
    return this.#only<E>('input,select,textarea', (it) => nameOf(it) === name, name);
  }

  get focused(): HTMLElement | null {
    return this.element.shadowRoot?.activeElement as HTMLElement | null;
  }

  get focusedName(): string {
    return this.focused ? nameOf(this.focused) : '';
  }

  async announced(): Promise<string> {
    await aTimeout(250);
    await this.settled();
    return this.all('[aria-live=polite]').map(textOf).join();
  }

  async click(name: string): Promise<void> {
    this.button(name).click();
    await this.settled();
  }

  /** Fills a field in as an engine reports it. */
  async fill(name: string, value: string): Promise<void> {
    const field = this.field<HTMLInputElement | HTMLSelectElement>(name);
    field.focus();
    field.value = value;
    const type = field instanceof HTMLSelectElement ? 'change' : 'input';
    field.dispatchEvent(new InputEvent(type, { bubbles: true, composed: true }));
    await this.settled();
  }

  async choose(name: string): Promise<void> {
    this.field(name).click();
    await this.settled();
  }

  /** Presses the button that does what the open form says. */
  async submit(): Promise<void> {
    this.all('form button.primary')[0]?.click();
    await this.settled();
  }

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

/** Resolves once everything that changes something is there. */
export const scheduleToolsOf = (element: OneOnOneSchedule) =>
  waitUntil(() => element.renderRoot.querySelector("[part='undo']"), 'the tools are there');

/** A schedule over any workspace. */
export async function aScheduleOf(
  workspace: Workspace,
  attributes: Readonly<Record<string, string>> = {},
): Promise<SchedulePage> {
  const pair = `schedule-${(pairs += 1)}`;
  offerWorkspace(workspace, pair);
  const element = await fixture<OneOnOneSchedule>(
    html`<one-on-one-schedule relationship=${pair}></one-on-one-schedule>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  if (workspace.state.status === 'ready') await scheduleToolsOf(element);
  return new SchedulePage(element, workspace);
}

/** A schedule that shows a state which nothing changes. */
export const showSchedule = (state: WorkspaceState, attributes: Readonly<Record<string, string>> = {}) =>
  aScheduleOf(new HandMadeWorkspace(state), attributes);

/** A working schedule over memory, for Ben and Ana, with a date and a rhythm where they are given. */
export async function aSchedule({
  startsAt,
  series,
  viewer,
}: {
  readonly startsAt?: string;
  readonly series?: RequestDetails['series-edit'];
  readonly viewer?: 'mentor' | 'mentee';
} = {}): Promise<SchedulePage> {
  const workspace = aWorkspace();
  await workspace.ready;
  workspace.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
  workspace.run('participant-rename', { role: 'mentee', displayName: 'Ben' });
  if (startsAt) workspace.run('meeting-edit', { startsAt });
  if (series) workspace.run('series-edit', series);
  if (viewer) workspace.setViewer(viewer);
  await saved(workspace);
  return aScheduleOf(workspace);
}
