import '@one-on-one/elements/agenda/define.js';
import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { deleteDatabases, freshName } from '../tests/storage/databases.js';
import { actedStates, type ActedState } from '../tests/support/agenda-acted-states.js';
import { closedStates } from '../tests/support/closed-states.js';
import { offerWorkspace } from '../tests/support/hand-made-workspace.js';
import { lostPartStates } from '../tests/support/lost-parts.js';
import { loseTools, saysMissing } from '../tests/support/lose-tools.js';

type Story = StoryObj;

/** What comes of doing something: each is reached as a person reaches it. */
const story = ({ open, expectsData = false, enter }: ActedState): Story => ({
  loaders: [
    async () => {
      await deleteDatabases(); // of the story before
      const pair = freshName();
      offerWorkspace(await open(pair), pair);
      return { pair };
    },
  ],
  render: (_args, { loaded: { pair } }) =>
    html`<one-on-one-agenda relationship=${pair} ?expects-data=${expectsData}></one-on-one-agenda>`,
  play: async ({ canvasElement }) => {
    await enter(canvasElement.querySelector<OneOnOneAgenda>('one-on-one-agenda')!);
  },
});

export default { title: 'Agenda/Done and found out', component: 'one-on-one-agenda' } satisfies Meta;

export const ExportToRead: Story = story(actedStates.exportToRead);
export const ExportAsFile: Story = story(actedStates.exportAsFile);
/** What the two agreed to do, for a spreadsheet. */
export const ExportActions: Story = story(actedStates.exportActions);
export const ImportChoosing: Story = story(actedStates.importChoosing);
/** One text was changed in the file and here: both stay. */
export const ImportPreview: Story = story(actedStates.importPreview);
export const ImportRefused: Story = story(actedStates.importRefused);
/** A pasted text: what it adds, and what it leaves out. */
export const ImportLines: Story = story(actedStates.importLines);
export const ImportDone: Story = story(actedStates.importDone);
/** With `expects-data`, where nothing of the pair is stored. */
export const ExpectedAndMissing: Story = story(actedStates.expectedAndMissing);
export const LostWithCopy: Story = story(actedStates.lostWithCopy);
export const LostWithoutCopy: Story = story(actedStates.lostWithoutCopy);
export const BringingBack: Story = story(actedStates.bringingBack);
export const NotBroughtBack: Story = story(actedStates.notBroughtBack);
/** What changes something could not be fetched. */
export const FileIsMissing: Story = {
  loaders: [
    async () => {
      const pair = freshName();
      offerWorkspace(await actedStates.exportToRead.open(), pair);
      return { pair, giveBack: loseTools() };
    },
  ],
  render: (_args, { loaded: { pair } }) => html`<one-on-one-agenda relationship=${pair}></one-on-one-agenda>`,
  play: async ({ canvasElement, loaded: { giveBack } }) => {
    await saysMissing(canvasElement.querySelector<OneOnOneAgenda>('one-on-one-agenda')!);
    (giveBack as () => void)();
  },
};
/** A part could not be fetched: words and a way to try again stand in its place. */
export const ActionsAreMissing: Story = story(lostPartStates.lostActions);
export const MeetingIsMissing: Story = story(lostPartStates.lostMeeting);
/** A meeting that is on: the agenda stands in its place. */
export const RunningMeetingIsMissing: Story = story(lostPartStates.lostRunningMeeting);
export const FirstRunIsMissing: Story = story(lostPartStates.lostFirstRun);
export const TemplatesAreMissing: Story = story(lostPartStates.lostTemplates);
/** In the dialog that was opened for it. */
export const ImportIsMissing: Story = story(lostPartStates.lostImport);
export const ExportIsMissing: Story = story(lostPartStates.lostExport);
/** For 30 days only this browser has had what they wrote. */
export const ExportDue: Story = story(actedStates.exportDue);
/** The dialog in which everything here can be taken along, and deleted. */
export const Leaving: Story = story(actedStates.leaving);
/** The other closed the meeting, of which this page only hears now. */
export const ClosedMeanwhile: Story = story(closedStates.meanwhile);
/** What was decided by somebody who did not know yet that the meeting was over. */
export const AddedLater: Story = story(closedStates.addedLater);
