import '@one-on-one/elements/agenda/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { agendaStates, type ShownState } from '../tests/support/agenda-states.js';
import { HandMadeWorkspace, offerWorkspace } from '../tests/support/hand-made-workspace.js';

let stories = 0;

const show = ({ state, attributes = {} }: ShownState) => {
  const pair = `story-${(stories += 1)}`;
  offerWorkspace(new HandMadeWorkspace(state), pair);
  const agenda = document.createElement('one-on-one-agenda');
  for (const [name, value] of Object.entries({ ...attributes, relationship: pair }))
    agenda.setAttribute(name, value);
  return html`${agenda}`;
};

export default { title: 'Agenda', component: 'one-on-one-agenda' } satisfies Meta;

type Story = StoryObj;

/** A working agenda that keeps what you write in this browser. */
export const Working: Story = { render: () => html`<one-on-one-agenda></one-on-one-agenda>` };
export const Full: Story = { render: () => show(agendaStates.full) };
export const Loading: Story = { render: () => show(agendaStates.loading) };
export const Empty: Story = { render: () => show(agendaStates.empty) };
export const One: Story = { render: () => show(agendaStates.one) };
export const Many: Story = { render: () => show(agendaStates.many) };
export const LongText: Story = { render: () => show(agendaStates.longText) };
export const RightToLeft: Story = { render: () => show(agendaStates.rightToLeft) };
/** What comes back by itself says how often. */
export const Recurring: Story = { render: () => show(agendaStates.recurring) };
export const Overfull: Story = { render: () => show(agendaStates.overfull) };
export const ReadOnly: Story = { render: () => show(agendaStates.readOnly) };
export const WrittenByANewerVersion: Story = { render: () => show(agendaStates.newer) };
export const Archived: Story = { render: () => show(agendaStates.archived) };
export const Over: Story = { render: () => show(agendaStates.over) };
export const Saving: Story = { render: () => show(agendaStates.saving) };
export const Delayed: Story = { render: () => show(agendaStates.delayed) };
export const NotSaved: Story = { render: () => show(agendaStates.notSaved) };
export const NoSpace: Story = { render: () => show(agendaStates.noSpace) };
export const Blocked: Story = { render: () => show(agendaStates.blocked) };
export const InMemoryOnly: Story = { render: () => show(agendaStates.memory) };
export const Cleared: Story = { render: () => show(agendaStates.cleared) };
export const SetAside: Story = { render: () => show(agendaStates.setAside) };
export const Conflict: Story = { render: () => show(agendaStates.conflict) };
export const Drafts: Story = { render: () => show(agendaStates.drafts) };
export const Compact: Story = { render: () => show(agendaStates.compact) };
/** In a column of 240 px. */
export const Narrow: Story = {
  render: () => html`<div .style=${'inline-size:240px'}>${show(agendaStates.full)}</div>`,
};
