import type { AgendaItem, Workspace } from '@one-on-one/core';
import { opened } from './meetings.js';

/** The titles of what waits in the backlog. */
export const parked = ({ state }: Workspace) => state.parked.map(({ item }) => item.title);

/** Where every topic is: on the agenda as what it is there, let go, or in the backlog. */
export const placesOf = (workspace: Workspace) => [
  ...workspace.state.items.map(({ item }) => `${item.title} ${item.status}`),
  ...workspace.state.dropped.map(({ item }) => `${item.title} ${item.status}`),
  ...parked(workspace).map((title) => `${title} waits`),
];

/** A workspace with these topics; their ids are their titles in small letters, with `-` for a space. */
export async function withTopics(...topics: readonly string[]): Promise<Workspace> {
  const workspace = await opened();
  for (const topic of topics)
    workspace.run('agenda-item-add', { titles: [topic], id: topic.toLowerCase().replace(' ', '-') });
  return workspace;
}

/** The item on the agenda that is called so. */
export const itemOf = ({ state }: Workspace, title: string) =>
  state.items.find(({ item }) => item.title === title)?.item;

/** Brings a topic back by itself, and discusses it. */
export function recurring(
  workspace: Workspace,
  id: string,
  rhythm: NonNullable<AgendaItem['recurring']>,
): void {
  workspace.run('agenda-item-edit', { id, recurring: rhythm });
  workspace.run('agenda-item-discuss', { id });
}
