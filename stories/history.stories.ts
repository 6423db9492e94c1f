import '@one-on-one/elements/history/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { historyStates, type ShownHistory } from '../tests/support/history-states.js';
import { offerWorkspace } from '../tests/support/hand-made-workspace.js';

let stories = 0;

const story = ({ open, attributes = {}, enter }: ShownHistory): StoryObj => ({
  loaders: [
    async () => {
      const pair = `history-story-${(stories += 1)}`;
      offerWorkspace(await open(), pair);
      return { pair };
    },
  ],
  render: (_args, { loaded }) => {
    const history = document.createElement('one-on-one-history');
    const all = { ...attributes, relationship: (loaded as { readonly pair: string }).pair };
    for (const [name, value] of Object.entries(all)) history.setAttribute(name, value);
    return html`${history}`;
  },
  play: async ({ canvasElement }) => {
    await enter?.(canvasElement.querySelector('one-on-one-history')!);
  },
});

export default { title: 'History', component: 'one-on-one-history' } satisfies Meta;

export const Loading: StoryObj = story(historyStates.loading);
export const Empty: StoryObj = story(historyStates.empty);
export const One: StoryObj = story(historyStates.one);
export const Many: StoryObj = story(historyStates.many);
export const LongText: StoryObj = story(historyStates.longText);
export const Open: StoryObj = story(historyStates.opened);
export const Minutes: StoryObj = story(historyStates.minutes);
export const Adding: StoryObj = story(historyStates.adding);
export const MinutesAreMissing: StoryObj = story(historyStates.toolsMissing);
export const Found: StoryObj = story(historyStates.found);
export const NothingFound: StoryObj = story(historyStates.nothingFound);
export const LastTime: StoryObj = story(historyStates.lastTime);
export const Compact: StoryObj = story(historyStates.compact);
export const StorageDoesNotAnswer: StoryObj = story(historyStates.failed);
export const SearchIsMissing: StoryObj = story(historyStates.searchMissing);
