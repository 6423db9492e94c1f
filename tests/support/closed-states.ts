import type { ActedState } from './agenda-acted-states.js';
import { press, says } from './agenda-dialogs.js';
import { twoInAMeeting } from './two-in-a-meeting.js';
import { saved, until } from './workspaces.js';

/** The states of an agenda whose meeting one closed while the other did not know yet: each is a story. */
export const closedStates = {
  /** Of whoever did not know. */
  meanwhile: {
    open: async () => {
      const { ana, ben } = await twoInAMeeting();
      ana.run('meeting-close', {});
      await saved(ana);
      return ben;
    },
    enter: async (element) => {
      await press(element, 'To the check-out');
      await says(element, 'closed the meeting meanwhile');
    },
  },
  /** What they still wrote in it, as the other looks back. */
  addedLater: {
    open: async () => {
      const { ana, ben } = await twoInAMeeting('2030-01-10T10:01:00.000Z');
      const { id } = ana.state.meeting;
      ana.run('agenda-item-discuss', { id: 'budget' });
      ana.run('meeting-close', {});
      await saved(ana);
      ben.run('decision-add', { statement: 'Move the release', decidedBy: 'both', itemId: 'budget' });
      await saved(ben);
      await ana.refresh();
      await ana.show(id);
      await until(ana, ({ past }) => past.get(id)?.decisions.length === 1);
      return ana;
    },
    enter: async (element) => {
      await press(element, 'Look back at the last meeting');
      await says(element, 'Added later');
    },
  },
} as const satisfies Record<string, ActedState>;
