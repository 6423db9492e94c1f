import { expect } from '@open-wc/testing';
import { isOneOnOneError, type Workspace } from '@one-on-one/core';
import { opened } from '../support/meetings.js';
import { aWorkspace, idOf, saved, titles } from '../support/workspaces.js';

describe('An agenda', () => {
  let workspace: Workspace;
  const statusOf = (title: string) =>
    workspace.state.items.find(({ item }) => item.title === title)?.item.status;
  const refusal = (act: () => void) => {
    try {
      act();
    } catch (error) {
      if (isOneOnOneError(error))
        return `${error.code} ${'path' in error.details ? error.details.path.join(' ') : ''}`.trim();
      throw error;
    }
    return undefined;
  };

  beforeEach(async () => {
    workspace = aWorkspace();
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['Budget', 'Holidays', 'Next role'] });
  });

  it('takes pasted lines in their order, at the end', () => {
    workspace.run('agenda-item-add', { titles: ['One', 'Two'] });
    expect(titles(workspace)).to.deep.equal(['Budget', 'Holidays', 'Next role', 'One', 'Two']);
  });

  it('makes what is typed safe to keep: well-formed, one line, no control characters', () => {
    workspace.run('agenda-item-add', { titles: ['  A\u0000\u0085b\r\nc\uD800 \u202Ed '] });
    expect(titles(workspace).at(-1)).to.equal('A b c\uFFFD \u202Ed');
  });

  it('refuses a blank title, an invisible one and one over 200 code units, and then changes nothing', () => {
    for (const [title, problem] of [
      ['', 'too-short'],
      ['\u200B \u2060', 'too-short'],
      ['a'.repeat(201), 'too-long'],
    ] as const) {
      expect(refusal(() => workspace.run('agenda-item-add', { titles: ['Fine', title] }))).to.equal(
        `invalid title ${problem}`,
      );
    }
    expect(titles(workspace)).to.deep.equal(['Budget', 'Holidays', 'Next role']);
  });

  it('adds an item once when the same draft is entered twice', () => {
    workspace.run('agenda-item-add', { titles: ['Once'], id: 'draft1' });
    workspace.run('agenda-item-add', { titles: ['Once'], id: 'draft1' });
    expect(titles(workspace).filter((title) => title === 'Once')).to.have.length(1);
  });

  it('keeps both texts when two tabs entered different ones under the same draft', () => {
    workspace.run('agenda-item-add', { titles: ['First'], id: 'draft1' });
    workspace.run('agenda-item-add', { titles: ['Second'], id: 'draft1' });
    expect(titles(workspace).slice(-2)).to.deep.equal(['First', 'Second']);
  });

  it('moves an item before another, and last', () => {
    workspace.run('agenda-item-move', {
      id: idOf(workspace, 'Next role'),
      before: idOf(workspace, 'Budget'),
    });
    expect(titles(workspace)).to.deep.equal(['Next role', 'Budget', 'Holidays']);
    workspace.run('agenda-item-move', { id: idOf(workspace, 'Budget'), before: null });
    expect(titles(workspace)).to.deep.equal(['Next role', 'Holidays', 'Budget']);
  });

  it('marks an item discussed and takes it back', () => {
    const id = idOf(workspace, 'Budget');
    workspace.run('agenda-item-discuss', { id });
    expect(statusOf('Budget')).to.equal('discussed');
    workspace.run('agenda-item-reopen', { id });
    expect(statusOf('Budget')).to.equal('open');
  });

  it('changes minutes and what an item is for, within their limits', () => {
    const id = idOf(workspace, 'Budget');
    workspace.run('agenda-item-edit', { id, plannedMinutes: 15, need: 'decide' });
    const entry = () => workspace.state.items[0]!.item;
    expect([entry().plannedMinutes, entry().need]).to.deep.equal([15, 'decide']);
    workspace.run('agenda-item-edit', { id, plannedMinutes: null, need: null });
    expect('plannedMinutes' in entry() || 'need' in entry()).to.equal(false);
    for (const plannedMinutes of [0, 241, 1.5, Number.NaN]) {
      expect(refusal(() => workspace.run('agenda-item-edit', { id, plannedMinutes }))).to.equal(
        'invalid plannedMinutes out-of-range',
      );
    }
  });

  it('parks an item with its lineage and puts it back as it was edited meanwhile', () => {
    workspace.run('agenda-item-park', { id: idOf(workspace, 'Holidays') });
    expect(titles(workspace)).to.deep.equal(['Budget', 'Next role']);
    const [parked] = workspace.state.parked;
    expect(parked?.item.carriedFrom?.meetingId).to.equal(workspace.state.meeting.id);
    expect(parked?.item.carryCount).to.equal(0);
    workspace.run('agenda-item-edit', { id: parked!.item.id, title: 'Summer holidays', base: 'Holidays' });
    workspace.run('agenda-item-restore', { id: parked!.item.id });
    expect(titles(workspace)).to.deep.equal(['Budget', 'Summer holidays', 'Next role']);
    expect(workspace.state.parked).to.have.length(0);
  });

  it('leaves nothing parked of what one keeps for oneself and takes back', async () => {
    const own = await opened();
    own.run('agenda-item-add', { titles: ['Mine'], private: true });
    own.run('agenda-item-park', { id: idOf(own, 'Mine') });
    own.run('agenda-item-restore', { id: own.state.parked[0]!.item.id });
    expect([titles(own), own.state.parked]).to.deep.equal([['Mine'], []]);
  });

  it('parks the same item again after it came back', () => {
    for (let round = 0; round < 3; round += 1) {
      workspace.run('agenda-item-park', { id: idOf(workspace, 'Holidays') });
      expect(workspace.state.parked.map(({ item }) => item.title)).to.deep.equal(['Holidays']);
      workspace.run('agenda-item-restore', { id: workspace.state.parked[0]!.item.id });
    }
    expect(titles(workspace)).to.deep.equal(['Budget', 'Holidays', 'Next role']);
  });

  it('lets an item go with a reason, keeps it in reach, and puts it back', () => {
    workspace.run('agenda-item-drop', { id: idOf(workspace, 'Budget'), reason: 'Settled by mail' });
    expect(workspace.state.dropped.map(({ item }) => [item.title, item.reason])).to.deep.equal([
      ['Budget', 'Settled by mail'],
    ]);
    workspace.run('agenda-item-restore', { id: workspace.state.dropped[0]!.item.id });
    expect(titles(workspace)).to.deep.equal(['Budget', 'Holidays', 'Next role']);
  });

  it('answers `not-found` for an item that never was', () => {
    expect(refusal(() => workspace.run('agenda-item-discuss', { id: 'nowhere' }))).to.equal('not-found');
  });

  it('takes nothing of an object that the page changes afterwards (B46)', async () => {
    const detail = { titles: ['Mine'] };
    workspace.run('agenda-item-add', detail);
    detail.titles[0] = 'Changed';
    expect(titles(workspace).at(-1)).to.equal('Mine');
    await saved(workspace);
    expect(titles(workspace).at(-1)).to.equal('Mine');
  });
});
