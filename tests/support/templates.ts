import type { Workspace } from '@one-on-one/core';
import { startFrom, type AgendaTemplate } from '@one-on-one/core/templates';

/** A template; name only what the test is about. */
export const aTemplate = (changes: Partial<AgendaTemplate> = {}): AgendaTemplate => ({
  id: 't1',
  name: 'Ours',
  kind: 'regular',
  plannedMinutes: 45,
  items: [{ title: 'How I am', need: 'heard', plannedMinutes: 10 }, { title: 'What is next' }],
  ...changes,
});

/** Puts a template on the agenda of a workspace. */
export const put = (workspace: Workspace, template: AgendaTemplate, more = {}) => {
  const request = startFrom(template, workspace.state);
  if (request) workspace.run('agenda-item-add', { ...request, ...more });
  return request;
};
