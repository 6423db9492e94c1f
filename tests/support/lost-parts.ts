import { Files } from '../../packages/elements/src/agenda/tools/files.js';
import { LatePart } from '../../packages/elements/src/agenda/tools/late-part.js';
import { replaceMember } from '../storage/databases.js';
import type { OneOnOneAgenda } from '@one-on-one/elements/agenda';
import type { ActedState } from './agenda-acted-states.js';
import { openExport, press, says } from './agenda-dialogs.js';
import { forgetBegun } from './first-runs.js';
import { aWorkspace, saved } from './workspaces.js';

/** No part of an agenda that is fetched from now on comes, as where its file is missing. */
export function loseParts(): () => void {
  const fail = () => Promise.reject(new TypeError('Failed to fetch'));
  const backs = [
    ...[LatePart, Files].map(({ prototype }) => replaceMember(prototype, 'fetch', fail)),
    replaceMember(Files.prototype, 'fetchText', fail),
  ];
  return () => {
    for (const giveBack of backs) giveBack();
  };
}

/** How one meets what is lost: a meeting is on, a button is pressed, or more than that. */
interface Way {
  readonly isOn?: boolean;
  readonly button?: string;
  readonly open?: (element: OneOnOneAgenda) => Promise<void>;
}

/** An agenda with or without an item, without what is fetched later, until it is given back after this is said. */
const lost = (
  titles: readonly string[],
  words: string,
  { isOn = false, button, open }: Way = {},
): ActedState => {
  let giveBack = () => {};
  return {
    open: async () => {
      forgetBegun();
      const workspace = aWorkspace();
      await workspace.ready;
      if (titles.length > 0) workspace.run('agenda-item-add', { titles });
      if (isOn) workspace.run('meeting-start', {});
      await saved(workspace);
      giveBack = loseParts();
      return workspace;
    },
    enter: async (element) => {
      try {
        if (button) await press(element, button);
        await open?.(element);
        await says(element, words);
      } finally {
        giveBack();
      }
    },
  };
};

/** Every designed state of a part that did not come: each is a story, and each is tested. */
export const lostPartStates = {
  lostActions: lost(['The budget'], 'The actions could not be loaded.'),
  lostMeeting: lost(['The budget'], 'The meeting could not be loaded.'),
  lostRunningMeeting: lost(['The budget'], 'The meeting could not be loaded.', { isOn: true }),
  lostFirstRun: lost([], 'The templates could not be loaded.'),
  lostTemplates: lost(['The budget'], 'The templates could not be loaded.', { button: 'Templates' }),
  lostExport: lost(['The budget'], 'The export could not be loaded.', {
    open: (element) => openExport(element, 'json'),
  }),
  lostImport: lost(['The budget'], 'The import could not be loaded.', { button: 'Import' }),
} as const satisfies Record<string, ActedState>;
