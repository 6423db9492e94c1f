import { MemoryStore, type Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { sharedRecords } from '../support/copies.js';
import { bothOpened, settled } from '../support/meetings.js';
import { runsOf } from '../support/runs-of.js';
import { aSaying, say, type Saying } from '../support/sayings.js';

/** What people write, each in a field of its own that the other may write in at the same time. */
const TEXTS: readonly Saying['says'][] = [
  'note',
  'decision',
  'rationale',
  'options',
  'action',
  'block',
  'drop',
  'no-date',
  'topic-drop',
];

const isOf = (says: readonly string[]) => (saying: Saying) => says.includes(saying.says);

/** Words that nobody else writes, so that they can be looked for. */
const own = (who: string, round: number, saying: Saying): Saying => ({
  ...saying,
  words: `${saying.words} ${who}${round}`,
});

/** Says something; answers the words where they went into what is on screen. */
function spoken(workspace: Workspace, saying: Saying): readonly string[] {
  say(workspace, saying);
  const { decisions, notes, agreed, items, dropped } = workspace.state;
  const isThere = JSON.stringify([decisions, notes, agreed, items, dropped]).includes(saying.words);
  return isThere && TEXTS.includes(saying.says) ? [saying.words] : [];
}

const aRound = fc.tuple(
  aSaying.filter(isOf(TEXTS)),
  aSaying.filter(isOf([...TEXTS, 'complete', 'reopen', 'date', 'topic-discuss'])),
);

describe('Two before one storage', function () {
  this.timeout(240_000);

  it('law 5: lose nothing that one writes while the other writes, too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aRound, { minLength: 1, maxLength: 4 }), async (rounds) => {
        const store = new MemoryStore();
        const { mentor, mentee } = await bothOpened(store);
        mentor.run('agenda-item-add', { titles: ['Budget'], id: 'budget' });
        say(mentor, { says: 'decision', words: 'Begun' });
        say(mentor, { says: 'action', words: 'Begun' });
        await settled(mentor, mentee);
        for (const [index, [one, other]] of rounds.entries()) {
          const written = [
            ...spoken(mentor, own('a', index, one)),
            ...spoken(mentee, own('b', index, other)),
          ];
          await settled(mentor, mentee);
          const all = JSON.stringify([...sharedRecords(store)]);
          for (const words of written) expect(all).to.contain(words);
        }
      }),
      runsOf(200),
    );
  });
});
