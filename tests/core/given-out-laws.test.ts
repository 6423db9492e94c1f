import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import * as fc from 'fast-check';
import { givenOut } from '../support/given-out.js';
import { otherThan, type Author } from '../support/hidden-words.js';
import { aHidingHistory, AUTHOR_OF, live } from '../support/hiding-histories.js';
import { leave, RUNS } from '../support/meeting-pages.js';
import { opened } from '../support/meetings.js';
import { Tally } from '../support/tally.js';

describe('Laws of what is given out', function () {
  this.timeout(240_000);

  it('law 1: no word that somebody wrote for themselves and never shared is in anything that a page gives out', async () => {
    const [outputs, hidden] = [new Tally(), new Tally()];
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(aHidingHistory, async (history) => {
        const { store, pages, words, leaks } = await live(history);
        runs += 1;
        const found = [...leaks];
        const reopened: Workspace[] = [];
        /** Words of one author alone, or of both, may not be in this text. */
        const look = (what: string, text: string, authors?: readonly Author[]) =>
          found.push(...words.in(text, authors).map((word) => `${what}: ${word}`));
        const shared = [...store.records()].filter(({ key }) => key[0] === 'shared');
        look('shared storage', JSON.stringify(shared));
        for (const [at, page] of pages.entries()) {
          const author = AUTHOR_OF[at]!;
          const others = [otherThan(author)];
          look('the state', JSON.stringify([page.state, [...page.state.drafts]]), others);
          if (at > 1) continue; // a second tab gives out what the first one does
          const anew = await opened({ store, viewer: author });
          reopened.push(anew);
          look(
            'the state of a page opened anew',
            JSON.stringify([anew.state, [...anew.state.drafts]]),
            others,
          );
          hidden.add(author, words.of(author).length);
          const wanted = [...words.of('mentor'), ...words.of('mentee')];
          const { toAll, toViewer } = await givenOut(page, wanted);
          for (const [what, text] of Object.entries(toAll)) {
            look(what, text);
            outputs.add(what, text !== '');
          }
          for (const [what, text] of Object.entries(toViewer)) {
            look(what, text, others);
            outputs.add(what, words.in(text, [author]).length > 0);
          }
        }
        await leave([...pages, ...reopened]);
        expect(found, found.join(', ')).to.deep.equal([]);
      }),
      { ...RUNS, includeErrorInReport: true },
    );
    // Otherwise nothing would have been tried.
    expect(hidden.rarerThan(runs)).to.deep.equal([]);
    expect(outputs.rarerThan(runs / 10)).to.deep.equal([]);
  });
});
