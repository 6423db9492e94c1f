import { expect } from '@open-wc/testing';
import { FACT_OF, type Fact, type FactKind } from '@one-on-one/core';
import { statementId, toStatement, type StatementContext } from '@one-on-one/core/statements';
import type { Statement as Sendable } from '@xapi/xapi';

const context: StatementContext = {
  actor: { homePage: 'https://lms.example', name: 'u17' },
  relationship: 'pair-1',
  meetingId: 'regular-3',
  at: '2030-01-10T09:00:00.000Z',
};

const aFact = (kind: FactKind, id = 'i1'): Fact => ({ kind, id, private: false, title: 'Ask for a raise' });

const pair = 'https://lms.example/one-on-one/relationship/pair-1';

describe('A learning-record statement', () => {
  it('says who did what with which thing, in which meeting of which pair', () => {
    expect(toStatement(aFact('action-item-completed', 'a1'), context)).to.deep.equal({
      actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'u17' } },
      verb: { id: 'http://adlnet.gov/expapi/verbs/completed', display: { en: 'completed' } },
      object: {
        objectType: 'Activity',
        id: `${pair}/action-item/a1`,
        definition: { type: 'urn:one-on-one:xapi:activity-type:action-item' },
      },
      result: { completion: true },
      context: {
        contextActivities: {
          parent: [
            {
              objectType: 'Activity',
              id: `${pair}/meeting/regular-3`,
              definition: { type: 'http://adlnet.gov/expapi/activities/meeting' },
            },
          ],
          grouping: [
            {
              objectType: 'Activity',
              id: pair,
              definition: { type: 'http://activitystrea.ms/schema/1.0/group' },
            },
          ],
          category: [{ objectType: 'Activity', id: 'urn:one-on-one:xapi:statements:1' }],
        },
        platform: 'One-on-One',
      },
      timestamp: '2030-01-10T09:00:00.000Z',
    });
  });

  it('is of the form that the library which sends statements declares', () => {
    const statement: Sendable | null = toStatement(aFact('meeting-closed'), context);
    expect(statement?.verb.id).to.equal('http://adlnet.gov/expapi/verbs/completed');
  });

  it('is none where the fact is about something private', () => {
    for (const kind of Object.values(FACT_OF))
      expect(
        toStatement({ ...aFact(kind), private: true }, { ...context, includeText: true }),
        kind,
      ).to.equal(null);
  });

  it('tells what the thing is called only where that is asked for', () => {
    const fact = aFact('agenda-item-added');
    expect(JSON.stringify(toStatement(fact, context))).not.to.contain('raise');
    const asked = toStatement(fact, { ...context, includeText: true, language: 'en-GB' });
    expect(asked?.object.definition?.name).to.deep.equal({ 'en-GB': 'Ask for a raise' });
    const unknown = toStatement(fact, { ...context, includeText: true });
    expect(unknown?.object.definition?.name).to.deep.equal({ und: 'Ask for a raise' });
  });

  it('is about the meeting where somebody says something of it, or a timer is between stages', () => {
    for (const fact of [
      { kind: 'participation-rated', id: 'mentee' },
      { kind: 'timer-cleared', id: '' },
      { kind: 'meeting-started', id: 'regular-3' },
    ] as const) {
      const statement = toStatement(fact, context);
      expect(statement?.object.id, fact.kind).to.equal(`${pair}/meeting/regular-3`);
      expect(statement?.context.contextActivities.parent, fact.kind).to.equal(undefined);
    }
  });

  it('puts a stage into its meeting, and what is there in every meeting into the pair alone', () => {
    const stage = toStatement({ kind: 'stage-entered', id: 'check-in' }, context);
    expect(stage?.object.id).to.equal(`${pair}/stage/check-in`);
    expect(stage?.object.definition?.type).to.equal('urn:one-on-one:xapi:activity-type:stage');
    expect(stage?.context.contextActivities.parent).to.have.length(1);
    for (const kind of ['series-edited', 'participant-renamed', 'relationship-archived'] as const)
      expect(toStatement(aFact(kind), context)?.context.contextActivities.parent, kind).to.equal(undefined);
  });

  it('spells ids so that they are part of an address, whatever the page calls its pair', () => {
    const odd = toStatement(aFact('note-written', 'a b/é\uD800'), { ...context, relationship: 'a/b?c' });
    expect(odd?.object.id).to.equal(
      'https://lms.example/one-on-one/relationship/_xa_2Fb_3Fc/note/_xa_20b_2F_C3_A9_EF_BF_BD',
    );
  });

  it('gives two pairs of a page two ids, also where one is called as the other is spelled', () => {
    const idOf = (relationship: string) =>
      toStatement(aFact('win-added'), { ...context, relationship })?.object.id;
    expect(idOf('_xa_2Fb')).not.to.equal(idOf('a/b'));
    expect(idOf('_xa_2Fb')).to.equal('https://lms.example/one-on-one/relationship/_x_5Fxa_5F2Fb/win/i1');
  });

  it('is none where this version does not know what happened', () => {
    for (const kind of ['mood-changed', 'toString', '__proto__'])
      expect(toStatement(aFact(kind as FactKind), context), kind).to.equal(null);
  });

  it('takes the address below which activities are named, and no text for one', () => {
    const own = toStatement(aFact('win-added'), { ...context, activityBase: 'https://x.example/m/' });
    expect(own?.object.id).to.equal('https://x.example/m/relationship/pair-1/win/i1');
    for (const homePage of ['', 'lms', 'null', 'https://a b'])
      expect(() => toStatement(aFact('win-added'), { ...context, actor: { homePage, name: 'u' } })).to.throw(
        TypeError,
      );
  });

  it('has the same id whenever it is made, and no other fact has it', () => {
    expect(statementId('01hx', 0)).to.equal(statementId('01hx', 0));
    const ids = Array.from({ length: 2000 }, (_, at) => [
      statementId(`01hx${at}`),
      statementId('01hx', at + 1),
    ]);
    expect(new Set(ids.flat()).size).to.equal(4000);
    for (const id of ids.flat())
      expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});
