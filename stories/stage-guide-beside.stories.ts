import '@one-on-one/elements/agenda/define.js';
import '@one-on-one/elements/workspace/define.js';
import { createMemoryStorage } from '@one-on-one/core';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../tests/support/stage-guide-states.js';

const participants = [
  { id: 'ana', role: 'mentor', displayName: 'Ana' },
  { id: 'ben', role: 'mentee', displayName: 'Ben' },
] as const;

const inside = (content: unknown): StoryObj => ({
  render: () =>
    html`<one-on-one-workspace
      relationship="r1"
      viewer="ana"
      .storage=${createMemoryStorage()}
      .participants=${participants}
    >
      ${content}
    </one-on-one-workspace>`,
});

export default { title: 'Stage guide/With others', component: 'one-on-one-stage-guide' } satisfies Meta;

export const InAWorkspace: StoryObj = inside(html`<one-on-one-stage-guide></one-on-one-stage-guide>`);
export const BesideTheAgenda: StoryObj = inside(html`<one-on-one-agenda></one-on-one-agenda>`);
