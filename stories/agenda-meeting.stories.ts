import '@one-on-one/elements/agenda/define.js';
import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { freshName } from '../tests/storage/databases.js';
import type { ActedState } from '../tests/support/agenda-acted-states.js';
import { offerWorkspace } from '../tests/support/hand-made-workspace.js';
import { meetingStates } from '../tests/support/meeting-states.js';

type Story = StoryObj;

/** A meeting from its start to the look back. */
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

export default { title: 'Agenda/The meeting', component: 'one-on-one-agenda' } satisfies Meta;

export const Prepare: Story = story(meetingStates.prepare);
/** What was decided and agreed when they last met, unfolded. */
export const LastTime: Story = story(meetingStates.lastTime);
/** Notes of the last meeting that go on, one of them for oneself alone. */
export const Pinned: Story = story(meetingStates.pinned);
/** What was carried over three times asks to be settled, above the list. */
export const Stale: Story = story(meetingStates.stale);
export const Settling: Story = story(meetingStates.settling);
export const Run: Story = story(meetingStates.run);
/** What only one of the two sees: nothing comes of it that both would see. */
export const RunPrivate: Story = story(meetingStates.runPrivate);
/** No notes are taken of a sensitive question until somebody turns them on. */
export const RunSensitive: Story = story(meetingStates.runSensitive);
/** What lost to what the other wrote at once stays in sight until somebody decides. */
export const RunVersions: Story = story(meetingStates.runVersions);
export const RunAllDiscussed: Story = story(meetingStates.runAllDiscussed);
export const CheckOut: Story = story(meetingStates.checkOut);
export const CheckOutNotEntered: Story = story(meetingStates.checkOutNotEntered);
export const Closing: Story = story(meetingStates.closing);
/** Everything was talked about, and comes back by itself: next time, later, or once three months are over. */
export const ClosingReturns: Story = story(meetingStates.closingReturns);
export const Review: Story = story(meetingStates.review);
/** The same once the meeting is over, where no meeting is to be opened again. */
export const ReviewVersions: Story = story(meetingStates.reviewVersions);
export const NoSuchMeeting: Story = story(meetingStates.noSuchMeeting);
