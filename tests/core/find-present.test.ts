import { expect } from '@open-wc/testing';
import { findPresent, type FoundHere } from '@one-on-one/core/history';
import { aPair, meet } from '../support/past-meetings.js';
import { aWorkspace } from '../support/workspaces.js';

const toldIn = ({ found }: FoundHere) =>
  found.map(({ kind, pieces, private: isPrivate }) => [
    kind,
    pieces.map(({ text }) => text).join(''),
    isPrivate,
  ]);

const titled = (
  items: readonly { readonly item: { readonly id: string; readonly title: string } }[],
  title: string,
) => items.find(({ item }) => item.title === title)!.item.id;

describe('Searching what is not past', () => {
  it('finds what is written for the present meeting, and what is parked apart from it', async () => {
    const pair = await aPair();
    const { workspace } = pair;
    await meet(pair, 'A pear that is past');
    workspace.run('meeting-edit', { objective: 'pear objective' });
    workspace.run('agenda-item-add', { titles: ['Pear on the agenda', 'Pear for some day', 'An apple'] });
    workspace.run('agenda-item-park', { id: titled(workspace.state.items, 'Pear for some day') });
    workspace.run('note-write', { body: 'a pear in a note' });
    workspace.run('decision-add', { statement: 'pear trees', decidedBy: 'both' });
    workspace.run('action-item-add', { title: 'plant a pear', ownerId: 'mentee' });
    workspace.run('win-add', { text: 'first pear', about: 'both' });
    const { meeting, parked } = findPresent(workspace.state, 'PÉAR');
    expect(meeting.count).to.equal(6);
    expect(toldIn(meeting)).to.deep.equal([
      ['meeting', 'pear objective', false],
      ['item', 'Pear on the agenda', false],
      ['note', 'a pear in a note', false],
      ['decision', 'pear trees', false],
      ['action', 'plant a pear', false],
    ]);
    expect(toldIn(parked)).to.deep.equal([['item', 'Pear for some day', false]]);
  });

  it('finds what was let go in the present meeting, and nothing for nothing', async () => {
    const { workspace } = await aPair();
    workspace.run('agenda-item-add', { titles: ['Budget'] });
    workspace.run('agenda-item-drop', {
      id: titled(workspace.state.items, 'Budget'),
      reason: 'Settled by mail',
    });
    expect(toldIn(findPresent(workspace.state, 'mail').meeting)).to.deep.equal([
      ['item', 'Budget · Settled by mail', false],
    ]);
    expect(findPresent(workspace.state, ' ').meeting.count).to.equal(0);
  });

  it('finds what somebody sees alone for nobody else', async () => {
    const { store, workspace } = await aPair();
    workspace.run('agenda-item-add', { titles: ['A quiet worry'], private: true });
    workspace.run('note-write', { body: 'a quiet thought', private: true });
    expect(toldIn(findPresent(workspace.state, 'quiet').meeting)).to.deep.equal([
      ['item', 'A quiet worry', true],
      ['note', 'a quiet thought', true],
    ]);
    const other = aWorkspace({ store, viewer: 'mentee', relationship: 'pair' });
    await other.ready;
    expect(findPresent(other.state, 'quiet').meeting.count).to.equal(0);
  });
});
