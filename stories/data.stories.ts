import '@one-on-one/elements/data/define.js';
import type { OneOnOneData } from '@one-on-one/elements/data';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { dataStates, type DataState } from '../tests/support/data-states.js';
import { offerWorkspace } from '../tests/support/hand-made-workspace.js';

type Story = StoryObj;

let stories = 0;

const story = ({ open, attributes = {}, enter }: DataState): Story => ({
  loaders: [
    async () => {
      const pair = `data-story-${(stories += 1)}`;
      offerWorkspace(await open(), pair);
      return { pair };
    },
  ],
  render: (_args, { loaded: { pair } }) => {
    const data = document.createElement('one-on-one-data');
    for (const [name, value] of Object.entries({ ...attributes, relationship: String(pair) }))
      data.setAttribute(name, value);
    return html`${data}`;
  },
  play: async ({ canvasElement }) => {
    await enter?.(canvasElement.querySelector<OneOnOneData>('one-on-one-data')!);
  },
});

export default { title: 'Data', component: 'one-on-one-data' } satisfies Meta;

/** What this browser keeps of your own pair. */
export const Working: Story = { render: () => html`<one-on-one-data></one-on-one-data>` };
export const Empty: Story = story(dataStates.empty);
export const Saved: Story = story(dataStates.saved);
/** Notes, decisions and actions, too, and what only the viewer sees. */
export const Everything: Story = story(dataStates.everything);
export const Many: Story = story(dataStates.many);
export const MemoryOnly: Story = story(dataStates.memoryOnly);
export const ThePagesOwnStorage: Story = story(dataStates.elsewhere);
export const Promised: Story = story(dataStates.promised);
export const NotPromisedToBeKept: Story = story(dataStates.notPromised);
export const NotYou: Story = story(dataStates.notYou);
export const WipeDialog: Story = story(dataStates.wipeDialog);
/** Other pairs stay, and that is said before. */
export const WipeWithOthers: Story = story(dataStates.wipeWithOthers);
export const WipeOne: Story = story(dataStates.wipeOne);
/** In the page's own storage, where the other person may see it, too. */
export const WipeElsewhere: Story = story(dataStates.wipeElsewhere);
export const Wiped: Story = story(dataStates.wiped);
export const NotWiped: Story = story(dataStates.notWiped);
export const Failing: Story = story(dataStates.failing);
export const NotSaved: Story = story(dataStates.notSaved);
export const ReadOnly: Story = story(dataStates.readOnly);
export const WrittenByANewerVersion: Story = story(dataStates.newer);
export const Loading: Story = story(dataStates.loading);
export const RightToLeft: Story = story(dataStates.rightToLeft);
export const Compact: Story = story(dataStates.compact);
