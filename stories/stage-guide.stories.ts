import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { makeGuide, stageGuideStates, type ShownGuide } from '../tests/support/stage-guide-states.js';

const story = (shown: ShownGuide): StoryObj => ({
  render: () => html`${makeGuide(shown).guide}`,
  play: async ({ canvasElement }) => {
    const guide = canvasElement.querySelector('one-on-one-stage-guide')!;
    await shown.enter?.(guide, guide.clock as ReturnType<typeof makeGuide>['clock']);
  },
});

export default { title: 'Stage guide', component: 'one-on-one-stage-guide' } satisfies Meta;

export const Idle: StoryObj = story(stageGuideStates.idle);
export const Running: StoryObj = story(stageGuideStates.running);
export const Over: StoryObj = story(stageGuideStates.over);
export const Done: StoryObj = story(stageGuideStates.done);
export const Skipped: StoryObj = story(stageGuideStates.skipped);
export const More: StoryObj = story(stageGuideStates.more);
export const CuesOfTheMentor: StoryObj = story(stageGuideStates.ofMentor);
export const CuesOfTheMentee: StoryObj = story(stageGuideStates.ofMentee);
export const CuesOfNeither: StoryObj = story(stageGuideStates.ofNeither);
export const OwnStages: StoryObj = story(stageGuideStates.germanStages);
export const StagesWithoutScript: StoryObj = story(stageGuideStates.saidStages);
export const Horizontal: StoryObj = story(stageGuideStates.horizontal);
export const HorizontalOwnStages: StoryObj = story(stageGuideStates.horizontalGerman);
export const CompactIdle: StoryObj = story(stageGuideStates.compactIdle);
export const Compact: StoryObj = story(stageGuideStates.compact);
export const CompactOpen: StoryObj = story(stageGuideStates.compactOpen);
export const Focus: StoryObj = story(stageGuideStates.focus);
export const FocusIdle: StoryObj = story(stageGuideStates.focusIdle);
