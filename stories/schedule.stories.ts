import '@one-on-one/elements/schedule/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { HandMadeWorkspace, offerWorkspace } from '../tests/support/hand-made-workspace.js';
import { scheduleStates, type ScheduleState } from '../tests/support/schedule-states.js';

let stories = 0;

const story = ({ state, attributes = {}, enter }: ScheduleState): StoryObj => ({
  render: () => {
    const pair = `schedule-story-${(stories += 1)}`;
    offerWorkspace(new HandMadeWorkspace(state), pair);
    const schedule = document.createElement('one-on-one-schedule');
    for (const [name, value] of Object.entries({ ...attributes, relationship: pair }))
      schedule.setAttribute(name, value);
    return html`${schedule}`;
  },
  play: async ({ canvasElement }) => {
    await enter?.(canvasElement.querySelector('one-on-one-schedule')!);
  },
});

export default { title: 'Schedule', component: 'one-on-one-schedule' } satisfies Meta;

/** A working schedule that keeps what you say in this browser. */
export const Working: StoryObj = { render: () => html`<one-on-one-schedule></one-on-one-schedule>` };
export const NoDate = story(scheduleStates.noDate);
export const Dated = story(scheduleStates.dated);
export const WithRhythm = story(scheduleStates.withRhythm);
export const RhythmWithoutDate = story(scheduleStates.rhythmWithoutDate);
export const Moved = story(scheduleStates.moved);
export const Overdue = story(scheduleStates.overdue);
export const TwoPlaces = story(scheduleStates.twoPlaces);
export const Paused = story(scheduleStates.paused);
export const Moving = story(scheduleStates.moving);
export const Skipping = story(scheduleStates.skipping);
export const CallingOff = story(scheduleStates.callingOff);
export const Missing = story(scheduleStates.missing);
export const ChangingRhythm = story(scheduleStates.changingRhythm);
export const Refused = story(scheduleStates.refused);
export const ReadOnly = story(scheduleStates.readOnly);
export const WrittenByANewerVersion = story(scheduleStates.newer);
export const Archived = story(scheduleStates.archived);
export const Loading = story(scheduleStates.loading);
export const NotSaved = story(scheduleStates.notSaved);
export const Undoable = story(scheduleStates.undoable);
export const ManyPastMeetings = story(scheduleStates.manyPast);
export const LongWords = story(scheduleStates.longWords);
export const RightToLeft = story(scheduleStates.rightToLeft);
export const Compact = story(scheduleStates.compact);
