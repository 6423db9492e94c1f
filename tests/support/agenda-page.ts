import '@one-on-one/elements/agenda/define.js';
import { fixture, html } from '@open-wc/testing';
import type { Workspace, WorkspaceState } from '@one-on-one/core';
import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import { ElementPage } from './element-page.js';
import { HandMadeWorkspace, offerWorkspace } from './hand-made-workspace.js';
import { waitUntil } from './wait-until.js';
import { aWorkspace, saved } from './workspaces.js';

let pairs = 0;

/** An agenda on a page, as a person meets it: by role and name. */
export class AgendaPage<W extends Workspace = Workspace> extends ElementPage<OneOnOneAgenda, W> {
  override field<E extends HTMLElement = HTMLTextAreaElement>(name: string): E {
    return super.field<E>(name);
  }
}

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
