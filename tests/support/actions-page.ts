import '@one-on-one/elements/action-items/define.js';
import { fixture, html } from '@open-wc/testing';
import type { ActionItem, Workspace, WorkspaceState } from '@one-on-one/core';
import type { OneOnOneActionItems } from '@one-on-one/elements/action-items';
import { ElementPage } from './element-page.js';
import { HandMadeWorkspace, offerWorkspace } from './hand-made-workspace.js';
import { waitUntil } from './wait-until.js';
import { aWorkspace, saved } from './workspaces.js';

let pairs = 0;

/** A list of actions on a page, as a person meets it: by role and name. */
export class ActionsPage extends ElementPage<OneOnOneActionItems> {
  async tick(title: string): Promise<void> {
    this.field(`Done: ${title}`).click();
    await this.settled();
  }

  /** The stored actions with this title, open or settled. */
  action(title: string): ActionItem | undefined {
    const { actions, agreed } = this.workspace.state;
    return [...agreed, ...actions].find((each) => each.title === title);
  }
}

/** What is there by then. */
const READY = { 'it is read': '[part=actions-list]', 'it can be changed': '[aria-live=polite]' };

/** The element over any workspace. */
export async function actionsOf(
  workspace: Workspace,
  attributes: Readonly<Record<string, string>> = {},
  until: keyof typeof READY = 'it can be changed',
): Promise<ActionsPage> {
  const pair = `actions-${(pairs += 1)}`;
  offerWorkspace(workspace, pair);
  const element = await fixture<OneOnOneActionItems>(
    html`<one-on-one-action-items relationship=${pair}></one-on-one-action-items>`,
  );
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const page = new ActionsPage(element, workspace);
  if (workspace.state.status === 'ready') await waitUntil(() => page.all(READY[until])[0], until);
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
  until?: keyof typeof READY,
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
  return actionsOf(workspace, attributes, until);
}
