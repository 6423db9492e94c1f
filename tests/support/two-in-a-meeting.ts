import { MemoryStore } from '@one-on-one/core';
import { aSilentStorage } from './silent-storage.js';
import { aClock, aWorkspace, saved } from './workspaces.js';

/** Ben's page has not read yet that Ana closed the meeting; his clock goes a little otherwise. */
export async function twoInAMeeting(bensClock = '2030-01-10T10:00:00.000Z') {
  const store = new MemoryStore();
  const of = async (viewer: string, start: string) => {
    const workspace = aWorkspace({
      storage: aSilentStorage(store),
      relationship: 'pair',
      participants: [
        { id: 'ana', role: 'mentor', displayName: 'Ana' },
        { id: 'ben', role: 'mentee', displayName: 'Ben' },
      ],
      viewer,
      clock: aClock(start),
    });
    await workspace.ready;
    return workspace;
  };
  const ana = await of('ana', '2030-01-10T09:00:00.000Z');
  ana.run('agenda-item-add', { titles: ['The budget'], id: 'budget' });
  ana.run('meeting-start', {});
  await saved(ana);
  return { ana, ben: await of('ben', bensClock) };
}
