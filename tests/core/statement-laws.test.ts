import { expect } from '@open-wc/testing';
import type { Fact } from '@one-on-one/core';
import { toStatement, type StatementContext } from '@one-on-one/core/statements';
import * as fc from 'fast-check';
import { aHidingHistory, live } from '../support/hiding-histories.js';
import { leave } from '../support/meeting-pages.js';
import { opened } from '../support/meetings.js';
import { runsOf } from '../support/runs-of.js';
import { Tally } from '../support/tally.js';

const context: StatementContext = {
  actor: { homePage: 'https://lms.example', name: 'u17' },
  relationship: 'pair-1',
  meetingId: 'regular-1',
  at: '2030-01-10T09:00:00.000Z',
};

const SAID = 'saidaloud';
const TEXTS = [
  'title',
  'body',
  'objective',
  'displayName',
  'statement',
  'rationale',
  'reason',
  'text',
  'why',
];

/** A request with a mark in everything that it says. */
const spoken = (detail: object): object =>
  Object.fromEntries(
    Object.entries(detail).map(([name, value]: [string, unknown]) => {
      if (name === 'titles' || name === 'options')
        return [name, (value as readonly string[]).map((each) => `${each} ${SAID}`)];
      return [name, TEXTS.includes(name) && typeof value === 'string' ? `${value} ${SAID}` : value];
    }),
  );

describe('Laws of learning-record statements', function () {
  this.timeout(240_000);

  it('law 1: no word that anybody typed is in a statement, and none that somebody kept to themselves even where text is asked for', async () => {
    const kinds = new Tally();
    await fc.assert(
      fc.asyncProperty(aHidingHistory, async (history) => {
        const facts: Fact[] = [];
        const { pages, words } = await live(history, async (viewer, store) => {
          const page = await opened({ viewer, store });
          page.onFact((fact) => facts.push(fact));
          const run = page.run.bind(page);
          page.run = (kind, detail, origin) => run(kind, spoken(detail) as typeof detail, origin);
          return page;
        });
        const said = facts.map((fact) => JSON.stringify(toStatement(fact, context))).join('\n');
        const told = facts
          .map((fact) => JSON.stringify(toStatement(fact, { ...context, includeText: true })))
          .join('\n');
        for (const fact of facts) kinds.add(fact.kind, !fact.private);
        kinds.add('with text', told.includes(SAID));
        await leave(pages);
        expect(said).not.to.contain(SAID);
        expect(words.in(said)).to.deep.equal([]);
        expect(words.in(told)).to.deep.equal([]);
      }),
      { ...runsOf(200, 50), includeErrorInReport: true },
    );
    // Otherwise nothing would have been tried.
    for (const what of ['with text', 'agenda-item-shared', 'note-shared', 'meeting-closed'])
      expect(kinds.countOf(what), what).to.be.above(0);
  });
});
