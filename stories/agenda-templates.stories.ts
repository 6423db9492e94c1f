import '@one-on-one/elements/agenda/define.js';
import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { freshName } from '../tests/storage/databases.js';
import type { ActedState } from '../tests/support/agenda-acted-states.js';
import { offerWorkspace } from '../tests/support/hand-made-workspace.js';
import { templateStates } from '../tests/support/template-states.js';

type Story = StoryObj;

const story = ({ open, enter }: ActedState): Story => ({
  loaders: [
    async () => {
      const pair = freshName();
      offerWorkspace(await open(pair), pair);
      return { pair };
    },
  ],
  render: (_args, { loaded: { pair } }) => html`<one-on-one-agenda relationship=${pair}></one-on-one-agenda>`,
  play: async ({ canvasElement }) => {
    await enter(canvasElement.querySelector<OneOnOneAgenda>('one-on-one-agenda')!);
  },
});

export default { title: 'Agenda/First run and templates', component: 'one-on-one-agenda' } satisfies Meta;

/** At most three questions, each of which can be left. */
export const FirstRun: Story = story(templateStates.firstRun);
export const FirstRunAnswered: Story = story(templateStates.firstRunAnswered);
export const FirstRunRefused: Story = story(templateStates.firstRunRefused);
/** A kind of meeting was chosen. */
export const Begun: Story = story(templateStates.begun);
export const Templates: Story = story(templateStates.templates);
export const OwnTemplates: Story = story(templateStates.ownTemplates);
export const TemplateSaved: Story = story(templateStates.templateSaved);
/** A file that a newer version wrote. */
export const TemplateRefused: Story = story(templateStates.templateRefused);
