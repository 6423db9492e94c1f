import '@one-on-one/elements/question-bank/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { bankStates, ship, type ShownBank } from '../tests/support/bank-states.js';
import { offerWorkspace } from '../tests/support/hand-made-workspace.js';
import { waitUntil } from '../tests/support/wait-until.js';

let stories = 0;

const story = (state: ShownBank): StoryObj => ({
  loaders: [
    async () => {
      const pair = `question-bank-story-${(stories += 1)}`;
      const giveBack = ship(state);
      offerWorkspace(await state.open(), pair);
      return { pair, giveBack };
    },
  ],
  render: (_args, { loaded }) => {
    const bank = document.createElement('one-on-one-question-bank');
    const all = { ...state.attributes, relationship: (loaded as { readonly pair: string }).pair };
    for (const [name, value] of Object.entries(all)) bank.setAttribute(name, value);
    return html`${bank}`;
  },
  play: async ({ canvasElement, loaded }) => {
    const bank = canvasElement.querySelector('one-on-one-question-bank')!;
    await waitUntil(() => bank.renderRoot.querySelector('[part=foot],[part~=missing],.shell'), 'it is there');
    await state.enter?.(bank);
    (loaded as { readonly giveBack: () => void }).giveBack();
  },
});

export default { title: 'Question bank', component: 'one-on-one-question-bank' } satisfies Meta;

export const Loading: StoryObj = story(bankStates.loading);
export const First: StoryObj = story(bankStates.first);
export const Lived: StoryObj = story(bankStates.lived);
export const One: StoryObj = story(bankStates.one);
export const OneAtATime: StoryObj = story(bankStates.single);
export const Found: StoryObj = story(bankStates.found);
export const NothingFound: StoryObj = story(bankStates.nothingFound);
/** What was looked for is there, and the filters leave it out. */
export const FiltersHide: StoryObj = story(bankStates.filtersHide);
export const Ticked: StoryObj = story(bankStates.ticked);
export const Filters: StoryObj = story(bankStates.filters);
export const Sensitive: StoryObj = story(bankStates.sensitive);
export const Added: StoryObj = story(bankStates.added);
export const Writing: StoryObj = story(bankStates.writing);
export const NobodyIsKnown: StoryObj = story(bankStates.nobodyKnown);
export const NobodysFavorites: StoryObj = story(bankStates.nobodysFavourites);
export const NobodysWays: StoryObj = story(bankStates.nobodysWays);
export const SuggestionIsRead: StoryObj = story(bankStates.suggestionRead);
export const Coverage: StoryObj = story(bankStates.coverage);
/** Who said how open the questions may be, and when. */
export const OpennessSaid: StoryObj = story(bankStates.opennessSaid);
export const CoverageOfNothing: StoryObj = story(bankStates.coverageOfNothing);
export const TenThousand: StoryObj = story(bankStates.tenThousand);
export const LongText: StoryObj = story(bankStates.longText);
export const ReadOnly: StoryObj = story(bankStates.readOnly);
export const Compact: StoryObj = story(bankStates.compact);
export const NotSaved: StoryObj = story(bankStates.notSaved);
export const PackIsRefused: StoryObj = story(bankStates.packRefused);
export const PackIsNoJson: StoryObj = story(bankStates.packIsNoJson);
export const AgendaIsNotThere: StoryObj = story(bankStates.notForThis);
export const QuestionsAreMissing: StoryObj = story(bankStates.questionsMissing);
export const RowsAreMissing: StoryObj = story(bankStates.missing);
export const ReadingIsMissing: StoryObj = story(bankStates.readingMissing);
export const ToolsAreMissing: StoryObj = story(bankStates.toolsMissing);
