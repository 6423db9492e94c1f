import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { makeTimer, stageTimerStates, type ShownTimer } from '../tests/support/stage-timer-states.js';

const story = (shown: ShownTimer): StoryObj => ({
  render: () => html`${makeTimer(shown).timer}`,
  play: async ({ canvasElement }) => {
    const timer = canvasElement.querySelector('one-on-one-stage-timer')!;
    await shown.enter?.(timer, timer.clock as ReturnType<typeof makeTimer>['clock']);
  },
});

export default { title: 'Stage timer', component: 'one-on-one-stage-timer' } satisfies Meta;

export const Idle: StoryObj = story(stageTimerStates.idle);
export const Running: StoryObj = story(stageTimerStates.running);
export const Paused: StoryObj = story(stageTimerStates.paused);
export const Soon: StoryObj = story(stageTimerStates.soon);
export const Over: StoryObj = story(stageTimerStates.over);
export const Late: StoryObj = story(stageTimerStates.late);
export const Gap: StoryObj = story(stageTimerStates.gap);
export const GapOfDays: StoryObj = story(stageTimerStates.gapOfDays);
/** More than an hour over: the digits still fit the ring. */
export const LongOver: StoryObj = story(stageTimerStates.longOver);
export const Done: StoryObj = story(stageTimerStates.done);
export const Menu: StoryObj = story(stageTimerStates.menu);
export const SetBack: StoryObj = story(stageTimerStates.setBack);
export const CountingUp: StoryObj = story(stageTimerStates.up);
export const OwnStages: StoryObj = story(stageTimerStates.ownStages);
export const Small: StoryObj = story(stageTimerStates.small);
