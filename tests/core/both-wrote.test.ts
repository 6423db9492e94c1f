import { expect } from '@open-wc/testing';
import { MemoryStore, type RecordBase, type Workspace } from '@one-on-one/core';
import { sharedRecords, takeOver } from '../support/copies.js';
import { bothOpened, settled } from '../support/meetings.js';
import { saved } from '../support/workspaces.js';

/** What is written in a field of a record, and what else was written of it. */
function textsOf(record: RecordBase | undefined, group: string, field: string): readonly unknown[] {
  const shown = (record as unknown as Record<string, unknown>)[field];
  return [shown, ...(record?.others?.[group] ?? []).map(({ value }) => value)].sort();
}

const ask = ({ state }: Workspace) => state.agreed.find(({ id }) => id === 'ask');
const lead = ({ state }: Workspace) => state.decisions.find(({ id }) => id === 'lead');
const budget = ({ state }: Workspace) =>
  [...state.items, ...state.dropped].find(({ item }) => item.id === 'budget')?.item;

/** An item, an action and a decision between options. */
function begin(workspace: Workspace): void {
  workspace.run('agenda-item-add', { titles: ['Budget'], id: 'budget' });
  workspace.run('action-item-add', { title: 'Ask Lena', ownerId: 'mentor', id: 'ask' });
  workspace.run('decision-add', {
    statement: 'Ben leads',
    options: ['Stay', 'Move'],
    decidedBy: 'both',
    id: 'lead',
  });
}

/** Both before the same storage, where each does something before the other knows of it. */
async function atOnce(one: (mentor: Workspace) => void, other: (mentee: Workspace) => void) {
  const { mentor, mentee } = await bothOpened();
  begin(mentor);
  await settled(mentor, mentee);
  one(mentor);
  other(mentee);
  await settled(mentor, mentee);
  for (const each of [ask, lead, budget]) expect(each(mentor)).to.deep.equal(each(mentee));
  return mentor;
}

/** Each with a store of their own, which meet when both have done something. */
async function apart(one: (mentor: Workspace) => void, other: (mentee: Workspace) => void) {
  const [here, there] = [new MemoryStore(), new MemoryStore()];
  const { mentor } = await bothOpened(here);
  begin(mentor);
  await saved(mentor);
  takeOver(here, there);
  const { mentee } = await bothOpened(there);
  one(mentor);
  other(mentee);
  await Promise.all([saved(mentor), saved(mentee)]);
  takeOver(there, here);
  takeOver(here, there);
  await settled(mentor, mentee);
  expect([...sharedRecords(here)]).to.deep.equal([...sharedRecords(there)]);
  return mentor;
}

const ways = { 'before one storage': atOnce, 'each offline': apart };

for (const [where, meet] of Object.entries(ways))
  describe(`Two who write at once, ${where},`, () => {
    it('keep both reasons why there is no day (F63)', async () => {
      const of = await meet(
        (mentor) =>
          mentor.run('action-item-edit', { id: 'ask', noDateReason: 'She is away', reasonBase: '' }),
        (mentee) => mentee.run('action-item-edit', { id: 'ask', noDateReason: 'No hurry', reasonBase: '' }),
      );
      expect(textsOf(ask(of), 'due', 'noDateReason')).to.deep.equal(['No hurry', 'She is away']);
    });

    it('keep the reason for no day though the other sets one (F63)', async () => {
      const of = await meet(
        (mentor) =>
          mentor.run('action-item-edit', { id: 'ask', noDateReason: 'She is away', reasonBase: '' }),
        (mentee) => mentee.run('action-item-edit', { id: 'ask', dueDate: '2030-02-01', reasonBase: '' }),
      );
      expect(textsOf(ask(of), 'due', 'noDateReason')).to.include('She is away');
    });

    it('keep both reasons why an item is let go (F63)', async () => {
      const of = await meet(
        (mentor) => mentor.run('agenda-item-drop', { id: 'budget', reason: 'Not this year' }),
        (mentee) => mentee.run('agenda-item-drop', { id: 'budget', reason: 'Settled by mail' }),
      );
      expect(textsOf(budget(of), 'status', 'reason')).to.deep.equal(['Not this year', 'Settled by mail']);
    });

    it('keep the reason why one lets an item go that the other has talked about (F63)', async () => {
      const of = await meet(
        (mentor) => mentor.run('agenda-item-drop', { id: 'budget', reason: 'Not this year' }),
        (mentee) => mentee.run('agenda-item-discuss', { id: 'budget' }),
      );
      expect(textsOf(budget(of), 'status', 'reason')).to.include('Not this year');
    });

    it('keep both reasons why an action is dropped (F63)', async () => {
      const of = await meet(
        (mentor) => mentor.run('action-item-drop', { id: 'ask', why: 'She left', base: '' }),
        (mentee) => mentee.run('action-item-drop', { id: 'ask', why: 'Asked Tom', base: '' }),
      );
      expect(textsOf(ask(of), 'status', 'why')).to.deep.equal(['Asked Tom', 'She left']);
    });

    it('keep what is in the way though the other says that it is done (F63)', async () => {
      const of = await meet(
        (mentor) => mentor.run('action-item-block', { id: 'ask', why: 'She is away', base: '' }),
        (mentee) => mentee.run('action-item-complete', { id: 'ask', base: '' }),
      );
      expect(textsOf(ask(of), 'status', 'why')).to.include('She is away');
    });

    it('keep every option that one of them added (F63)', async () => {
      const optionsBase = ['Stay', 'Move'];
      const of = await meet(
        (mentor) =>
          mentor.run('decision-edit', { id: 'lead', options: ['Stay', 'Move', 'Wait'], optionsBase }),
        (mentee) => mentee.run('decision-edit', { id: 'lead', options: ['Split', 'Move'], optionsBase }),
      );
      const { options, others } = lead(of)!;
      const kept = [...options, ...(others?.['options'] ?? []).flatMap(({ value }) => value as string[])];
      expect(kept).to.include.members(['Move', 'Wait', 'Split']);
    });
  });

describe('Two before one storage', () => {
  const optionsBase = ['Stay', 'Move'];
  const edit = (options: readonly string[]) => (of: Workspace) =>
    of.run('decision-edit', { id: 'lead', options, optionsBase });

  it('have the options that both left in, and those that each added, in one order', async () => {
    const of = await atOnce(edit(['Move', 'Stay', 'Wait']), edit(['Split', 'Move']));
    expect(lead(of)!.options).to.deep.equal(['Split', 'Move', 'Wait']);
    expect(lead(of)).not.to.have.property('others');
  });

  it('leave out what one of them took out, though the other left it in', async () => {
    const of = await atOnce(edit(['Move', 'Wait']), edit(['Stay', 'Move', 'Split']));
    expect(lead(of)!.options).to.deep.equal(['Move', 'Split', 'Wait']);
  });

  it('have the options that one gives, and not the statement that the other changed while there were none', async () => {
    const plain = { statement: 'Old', decidedBy: 'both', id: 'plain' };
    const of = await atOnce(
      (mentor) => {
        mentor.run('decision-add', plain);
        mentor.run('decision-edit', { id: 'plain', statement: 'New', base: 'Old' });
      },
      (mentee) => {
        mentee.run('decision-add', plain);
        mentee.run('decision-edit', { id: 'plain', options: ['X', 'Y'], optionsBase: ['Old'] });
      },
    );
    const decision = of.state.decisions.find(({ id }) => id === 'plain')!;
    expect([decision.statement, decision.options]).to.deep.equal(['New', ['X', 'Y']]);
  });

  it('have the options that one gives beside a statement that is one of them, and none that was taken out', async () => {
    const of = await atOnce(
      (mentor) =>
        mentor.run('decision-edit', {
          id: 'lead',
          statement: 'Stay',
          base: 'Ben leads',
          options: ['Stay'],
          optionsBase,
        }),
      edit(['Stay', 'Move', 'Wait']),
    );
    expect(lead(of)!.options).to.deep.equal(['Stay', 'Wait']);
  });

  it('always have an option left, though each took out what the other left in', async () => {
    const of = await atOnce(edit(['Stay']), edit(['Move']));
    expect(lead(of)!.options).to.deep.equal(['Move']);
  });

  it('have a decision back whose options one writes while the other removes it: someone still cares', async () => {
    const of = await atOnce(
      (mentor) => mentor.run('decision-remove', { id: 'lead' }),
      edit(['Wait', 'Move']),
    );
    expect(lead(of)!.options).to.deep.equal(['Wait', 'Move']);
  });

  it('keep both reasons for a decision, and both why an action is dropped by pages that do not say what they saw', async () => {
    const both = (rationale: string, why: string) => (of: Workspace) => {
      of.run('decision-edit', { id: 'lead', rationale, rationaleBase: '' });
      of.run('action-item-drop', { id: 'ask', why });
    };
    const of = await atOnce(both('He asked', 'She left'), both('It is time', 'Asked Tom'));
    expect(textsOf(lead(of), 'rationale', 'rationale')).to.deep.equal(['He asked', 'It is time']);
    expect(textsOf(ask(of), 'status', 'why')).to.deep.equal(['Asked Tom', 'She left']);
  });

  it('keep once what is in the way of what the other has done, until somebody lets go of it', async () => {
    const of = await atOnce(
      (mentor) => mentor.run('action-item-complete', { id: 'ask', base: '' }),
      (mentee) => mentee.run('action-item-block', { id: 'ask', why: 'She is away', base: '' }),
    );
    const { status, others } = ask(of)!;
    expect([status, others!['status']!.map(({ value }) => value)]).to.deep.equal(['done', ['She is away']]);
    of.run('action-item-dismiss', { id: 'ask', at: others!['status']![0]!.at });
    expect(ask(of)).not.to.have.property('others');
  });

  it('take the other reason for letting an item go, and leave none beside it', async () => {
    const of = await atOnce(
      (mentor) => mentor.run('agenda-item-drop', { id: 'budget', reason: 'Not this year' }),
      (mentee) => mentee.run('agenda-item-drop', { id: 'budget', reason: 'Settled by mail' }),
    );
    const base = budget(of)!.reason!;
    of.run('agenda-item-drop', { id: 'budget', reason: 'Not this year', base });
    expect(budget(of)).to.include({ reason: 'Not this year' }).and.not.to.have.property('others');
    of.run('agenda-item-restore', { id: 'budget' });
    expect(budget(of)).not.to.have.any.keys('reason', 'others', 'droppedBy');
  });
});
