import { expect } from '@open-wc/testing';
import { replaceMember } from '../storage/databases.js';
import { anAgenda } from '../support/agenda-page.js';
import { waitUntil } from '../support/wait-until.js';
import { saved } from '../support/workspaces.js';

describe('<one-on-one-agenda> actions as a table', () => {
  const withActions = async () => {
    const agenda = await anAgenda(['The budget'], 'mentor');
    const { mentor, mentee } = agenda.workspace.state;
    const add = (title: string, ownerId: string, more = {}) =>
      agenda.workspace.run('action-item-add', { title, ownerId, ...more });
    add('Ask, then "go"', mentee.id, { noDateReason: 'Lena is away' });
    add('=1+1', mentor.id, { dueDate: '2030-02-01' });
    agenda.workspace.run('agenda-item-add', { titles: ['Say sorry'], private: true });
    agenda.workspace.run('action-item-block', {
      id: agenda.workspace.state.actions[1]!.id,
      why: 'The lift is out',
    });
    agenda.workspace.run('action-item-complete', { id: agenda.workspace.state.actions[0]!.id });
    agenda.workspace.run('meeting-close', {}); // what was agreed earlier is in it, too
    await saved(agenda.workspace);
    await agenda.click('Export');
    agenda.field('Actions as a table (CSV)').click();
    await agenda.settled();
    await waitUntil(() => agenda.field('Export').getAttribute('aria-busy') === 'false', 'it is there');
    return agenda;
  };

  it('has every action that the two agreed on, with names and words', async () => {
    const agenda = await withActions();
    expect(agenda.field('Export').value.trim().split('\n')).to.deep.equal([
      'Action,Who,By when,Why no date,Status,Why blocked or dropped',
      "'=1+1,Ana,2030-02-01,,done,",
      '"Ask, then ""go""",Ben,,Lena is away,blocked,The lift is out',
    ]);
    expect(agenda.all('dialog [type=checkbox]'), 'nothing of it is private').to.be.empty;
    expect(agenda.part('dialog')).to.contain.text('Every action you agreed on');
    await expect(agenda.element).to.be.accessible();
  });

  it('is saved as a table that a spreadsheet opens, and counts as no copy of everything', async () => {
    const agenda = await withActions();
    const files: Blob[] = [];
    const names: string[] = [];
    const restores = [
      replaceMember(URL, 'createObjectURL', (file: Blob) => {
        files.push(file);
        return 'blob:';
      }),
      replaceMember(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        names.push(this.download);
      }),
    ];
    try {
      await agenda.click('Save as a file');
    } finally {
      for (const restore of restores) restore();
    }
    expect(names[0]).to.match(/^one-on-one-Ben-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(files[0]?.type).to.equal('text/csv');
    const bytes = new Uint8Array(await files[0]!.arrayBuffer());
    expect([...bytes.slice(0, 3)], 'the byte order mark').to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await files[0]!.text()).to.contain('dropped\r\n');
  });

  it('is made anew when something else is wanted, and says when storage does not answer', async () => {
    const agenda = await withActions();
    agenda.field('To read').click();
    await waitUntil(() => agenda.field('Export').value.includes('# Ben and Ana'), 'the text is there');
    agenda.workspace.storage.list = () => Promise.reject(new Error('Out of order.'));
    agenda.field('Actions as a table (CSV)').click();
    await waitUntil(
      () => agenda.part('dialog').textContent.includes('Storage does not answer'),
      'it says so',
    );
  });
});
