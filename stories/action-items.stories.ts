import '@one-on-one/elements/action-items/define.js';
import type { OneOnOneActionItems } from '@one-on-one/elements/action-items';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { actionStates } from '../tests/support/action-states.js';
import type { ShownState } from '../tests/support/agenda-states.js';
import { HandMadeWorkspace, offerWorkspace } from '../tests/support/hand-made-workspace.js';
import { appears } from '../tests/support/wait-until.js';

let stories = 0;

const show = ({ state, attributes = {} }: ShownState) => {
  const pair = `actions-story-${(stories += 1)}`;
  offerWorkspace(new HandMadeWorkspace(state), pair);
  const actions = document.createElement('one-on-one-action-items');
  for (const [name, value] of Object.entries({ ...attributes, relationship: pair }))
    actions.setAttribute(name, value);
  return html`${actions}`;
};

export default { title: 'Action items', component: 'one-on-one-action-items' } satisfies Meta;

type Story = StoryObj;

/** A working list that keeps what you write in this browser. */
export const Working: Story = { render: () => html`<one-on-one-action-items></one-on-one-action-items>` };
export const Full: Story = { render: () => show(actionStates.full) };
export const Loading: Story = { render: () => show(actionStates.loading) };
export const Empty: Story = { render: () => show(actionStates.empty) };
export const One: Story = { render: () => show(actionStates.one) };
export const Many: Story = { render: () => show(actionStates.many) };
export const LongText: Story = { render: () => show(actionStates.longText) };
export const RightToLeft: Story = { render: () => show(actionStates.rightToLeft) };
export const ReadOnly: Story = { render: () => show(actionStates.readOnly) };
export const WrittenByANewerVersion: Story = { render: () => show(actionStates.newer) };
export const Archived: Story = { render: () => show(actionStates.archived) };
export const NotSaved: Story = { render: () => show(actionStates.notSaved) };
export const InMemoryOnly: Story = { render: () => show(actionStates.memory) };
export const SetAside: Story = { render: () => show(actionStates.setAside) };
export const Conflict: Story = { render: () => show(actionStates.conflict) };
/** Somebody else was first. */
export const CameToNothing: Story = { render: () => show(actionStates.cameToNothing) };
export const Settled: Story = { render: () => show(actionStates.settled) };
/** What was settled in an earlier meeting, once somebody asked for it. */
export const Earlier: Story = {
  render: () => show(actionStates.earlier),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector<OneOnOneActionItems>('one-on-one-action-items')!;
    const find = () => element.renderRoot.querySelector<HTMLElement>('[part=earlier] .button');
    (await appears('the way to them', find)).click();
    await appears('what was settled', () => element.renderRoot.querySelector('[part=earlier] li'));
  },
};
export const ByOwner: Story = { render: () => show(actionStates.byOwner) };
export const ByDay: Story = { render: () => show(actionStates.byDay) };
export const Drafts: Story = { render: () => show(actionStates.drafts) };
export const Compact: Story = { render: () => show(actionStates.compact) };
