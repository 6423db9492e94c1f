import { expect } from '@open-wc/testing';
import { OPTION_LIMIT, RATIONALE_LIMIT, STATEMENT_LIMIT } from '@one-on-one/core';
import { opened, refusal, told } from '../support/meetings.js';
import { saved } from '../support/workspaces.js';

const lead = { statement: 'Ben leads the first project', decidedBy: 'both', id: 'lead' };

describe('A decision', () => {
  it('says what was decided, among what, by whom and why', async () => {
    const workspace = await opened();
    const options = [' Stay ', ' ', 'Move'];
    workspace.run('decision-add', { ...lead, options, rationale: 'He asked', itemId: 'item1' });
    const { statement, decidedBy, rationale, itemId, meetingId, ...rest } = workspace.state.decisions[0]!;
    expect([statement, decidedBy, rationale]).to.deep.equal([lead.statement, 'both', 'He asked']);
    expect([itemId, meetingId, rest.options]).to.deep.equal(['item1', 'regular-1', ['Stay', 'Move']]);
  });

  it('without options has its statement as the one, as far as that fits', async () => {
    const workspace = await opened();
    const statement = 'x'.repeat(STATEMENT_LIMIT);
    workspace.run('decision-add', { ...lead, statement });
    expect(workspace.state.decisions[0]!.options).to.deep.equal(['x'.repeat(OPTION_LIMIT)]);
  });

  it('that is written down twice under one id is written down once', async () => {
    const workspace = await opened();
    workspace.run('decision-add', lead);
    workspace.run('decision-add', lead);
    expect(workspace.state.decisions.map(({ statement }) => statement)).to.deep.equal([lead.statement]);
  });

  it('is refused out of its limits, by somebody who is nobody, or under an id that is none', async () => {
    const workspace = await opened();
    const add = (changes: object) => refusal(() => workspace.run('decision-add', { ...lead, ...changes }));
    expect(add({ statement: ' ' })).to.equal('invalid statement too-short');
    expect(add({ statement: 'x'.repeat(STATEMENT_LIMIT + 1) })).to.equal('invalid statement too-long');
    expect(add({ options: ['x'.repeat(OPTION_LIMIT + 1)] })).to.equal('invalid options too-long');
    expect(add({ rationale: 'x'.repeat(RATIONALE_LIMIT + 1) })).to.equal('invalid rationale too-long');
    expect(add({ decidedBy: 'somebody' })).to.equal('invalid decidedBy out-of-range');
    expect(refusal(() => workspace.run('decision-add', { statement: 'x' } as typeof lead))).to.equal(
      'invalid decidedBy out-of-range',
    );
    expect(add({ id: 'a/b' })).to.equal('invalid id out-of-range');
    expect(workspace.state.decisions).to.deep.equal([]);
  });

  it('is kept whatever was pasted into its reason', async () => {
    const workspace = await opened();
    workspace.run('decision-add', { ...lead, rationale: 'half a \ud83d smile' });
    await saved(workspace);
    expect(workspace.state.decisions[0]!.rationale).to.equal('half a \ufffd smile');
  });

  it('can be edited; of two statements written at once both stay until one is let go', async () => {
    const workspace = await opened();
    workspace.run('decision-add', { ...lead, rationale: 'He asked' });
    workspace.run('decision-edit', { id: 'lead', rationale: '', options: ['A', 'B'], decidedBy: 'mentor' });
    const decision = () => workspace.state.decisions[0]!;
    expect([decision().rationale, decision().decidedBy, decision().options]).to.deep.equal([
      undefined,
      'mentor',
      ['A', 'B'],
    ]);
    workspace.run('decision-edit', { id: 'lead', statement: 'Ana leads', base: 'Nobody leads' });
    const [other] = decision().others!['statement']!;
    expect([decision().statement, other!.value]).to.deep.equal(['Ana leads', lead.statement]);
    workspace.run('decision-dismiss', { id: 'lead', at: other!.at });
    expect(decision().others).to.equal(undefined);
  });

  it('that is removed is gone, unless somebody rewrote it since, or rewrites it now', async () => {
    const workspace = await opened();
    workspace.run('decision-add', lead);
    workspace.run('decision-remove', { id: 'lead', base: 'Nobody leads' });
    expect(workspace.state.decisions).to.have.length(1);
    workspace.run('decision-remove', { id: 'lead' });
    expect(workspace.state.decisions).to.have.length(0);
    workspace.run('decision-edit', { id: 'lead', statement: 'Ana leads', base: lead.statement });
    expect(workspace.state.decisions.map(({ statement }) => statement)).to.deep.equal(['Ana leads']);
  });

  it('is taken back and done again, and told so', async () => {
    const workspace = await opened();
    const facts = told(workspace);
    workspace.run('decision-add', lead);
    workspace.undo();
    expect(workspace.state.decisions).to.have.length(0);
    workspace.redo();
    workspace.run('decision-remove', { id: 'lead' });
    workspace.undo();
    expect(workspace.state.decisions).to.have.length(1);
    await saved(workspace);
    expect(facts.map((fact) => fact.split(' ')[0])).to.deep.equal([
      'decision-added',
      'decision-removed',
      'decision-added',
      'decision-removed',
      'decision-added',
    ]);
  });

  it('stays with its meeting when that is closed', async () => {
    const workspace = await opened();
    workspace.run('decision-add', lead);
    workspace.run('meeting-close', {});
    expect(workspace.state.decisions).to.have.length(0);
    await workspace.show('regular-1');
    expect(workspace.state.past.get('regular-1')!.decisions).to.have.length(1);
  });
});

describe('A win', () => {
  it('is named once, about one of the two or both, within its limits', async () => {
    const workspace = await opened();
    const win = { text: ' Ben gave the talk ', about: 'mentee', id: 'talk' };
    workspace.run('win-add', win);
    workspace.run('win-add', win);
    const { text, about, meetingId } = workspace.state.wins[0]!;
    expect([text, about, meetingId]).to.deep.equal(['Ben gave the talk', 'mentee', 'regular-1']);
    expect(workspace.state.wins).to.have.length(1);
    const add = (changes: object) => refusal(() => workspace.run('win-add', { ...win, id: 'b', ...changes }));
    expect(add({ text: '' })).to.equal('invalid text too-short');
    expect(add({ text: 'x'.repeat(501) })).to.equal('invalid text too-long');
    expect(add({ about: 'somebody' })).to.equal('invalid about out-of-range');
    expect(add({ id: '' })).to.equal('invalid id out-of-range');
  });

  it('is removed unless somebody rewrote it, and taken back, and told so', async () => {
    const workspace = await opened();
    const facts = told(workspace);
    workspace.run('win-add', { text: 'The talk', about: 'both', id: 'talk' });
    workspace.run('win-remove', { id: 'talk', base: 'A talk' });
    expect(workspace.state.wins).to.have.length(1);
    workspace.run('win-remove', { id: 'talk' });
    expect(workspace.state.wins).to.have.length(0);
    workspace.undo();
    expect(workspace.state.wins).to.have.length(1);
    workspace.undo();
    expect(workspace.state.wins).to.have.length(0);
    await saved(workspace);
    expect(facts).to.deep.equal(['win-added talk', 'win-removed talk', 'win-added talk', 'win-removed talk']);
  });
});
