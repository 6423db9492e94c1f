import { expect } from '@open-wc/testing';
import type { Workspace } from '@one-on-one/core';
import { anAgendaOf } from '../support/agenda-page.js';
import { aKeptPair, aNamedStorage } from '../support/data-states.js';
import { says } from '../support/agenda-dialogs.js';
import { aWorkspace, idOf, saved } from '../support/workspaces.js';

const WAYS = ['Export', 'Leave this computer'];

/** A pair that this browser keeps, and of which nobody said who looks. */
async function aPairThat(acts: (workspace: Workspace) => void, viewer: string | null = null) {
  const workspace = await aKeptPair();
  workspace.setViewer(viewer);
  acts(workspace);
  await saved(workspace);
  return workspace;
}

const closed = (workspace: Workspace) => {
  for (const { item } of workspace.state.items) workspace.run('agenda-item-remove', { id: item.id });
  workspace.run('agenda-item-add', { titles: ['All there was'] });
  workspace.run('meeting-start', {});
  workspace.run('agenda-item-discuss', { id: idOf(workspace, 'All there was') });
  workspace.run('meeting-close', {});
};

const emptied = (workspace: Workspace) => {
  for (const { item } of workspace.state.items) workspace.run('agenda-item-remove', { id: item.id });
};

describe('<one-on-one-agenda> with nothing on the next agenda', () => {
  for (const [what, acts] of [
    ['everything of the last one was talked about', closed],
    ['the two have names', emptied],
  ] as const)
    it(`offers to take everything away, and to leave: ${what}`, async () => {
      const agenda = await anAgendaOf(await aPairThat(acts));
      await says(agenda.element, 'Templates');
      for (const way of WAYS) expect(agenda.button(way), way).to.exist;
    });

  it('offers to take away what is to be done by two without names', async () => {
    const workspace = aWorkspace({ storage: aNamedStorage() });
    await workspace.ready;
    const agenda = await anAgendaOf(workspace);
    expect(() => agenda.button('Export'), 'there is nothing yet').to.throw();
    agenda.workspace.run('action-item-add', { title: 'Write to Lena', ownerId: 'mentee' });
    await agenda.settled();
    expect(agenda.button('Export')).to.exist;
  });

  it('offers so, too, where the pair is put away', async () => {
    const agenda = await anAgendaOf(
      await aPairThat((workspace) => {
        closed(workspace);
        workspace.run('relationship-archive', { id: workspace.state.relationshipId });
      }),
    );
    await says(agenda.element, 'Export');
    for (const way of WAYS) expect(agenda.button(way), way).to.exist;
  });

  it('offers to leave nothing where the page lets nobody change anything', async () => {
    const agenda = await anAgendaOf(await aPairThat(closed), { readonly: '' });
    await says(agenda.element, 'Export');
    expect(() => agenda.button('Leave this computer')).to.throw();
  });
});
