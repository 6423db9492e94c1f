import { expect } from '@open-wc/testing';
import type { AgendaPage } from '../support/agenda-page.js';
import { aMeeting, shows } from '../support/meeting-page.js';
import { idOf } from '../support/workspaces.js';

const BASE = '';

/** Both said what the meeting is for, called a topic otherwise and decided otherwise, neither knowing of the other. */
async function written(): Promise<AgendaPage> {
  const agenda = await aMeeting(['The budget', 'The team'], 'mentor');
  const { workspace } = agenda;
  for (const objective of ['choose a project', 'plan the summer'])
    workspace.run('meeting-edit', { objective, base: BASE });
  for (const [base, titles] of [
    ['The budget', ['The budget for autumn', 'The budget for spring']],
    ['The team', ['The team and Lena', 'The team and Tom']],
  ] as const) {
    const id = idOf(workspace, base);
    for (const title of titles) workspace.run('agenda-item-edit', { id, title, base });
  }
  return agenda;
}

function decided({ workspace }: AgendaPage): void {
  const itemId = workspace.state.items[0]!.item.id;
  workspace.run('decision-add', { id: 'd', itemId, statement: 'Tom leads', decidedBy: 'both' });
  for (const statement of ['Tom leads it', 'Tom and Lena lead it'])
    workspace.run('decision-edit', { id: 'd', statement, base: 'Tom leads' });
  for (const rationale of ['he asked for it', 'he has the time'])
    workspace.run('decision-edit', { id: 'd', rationale, rationaleBase: '' });
  const ownerId = workspace.state.mentee.id;
  workspace.run('action-item-add', { id: 'a', title: 'Ask Lena', ownerId, originItemId: itemId });
  for (const title of ['Ask Lena to join', 'Ask Lena to lead'])
    workspace.run('action-item-edit', { id: 'a', title, base: 'Ask Lena' });
}

const versions = (agenda: AgendaPage, within: string) =>
  agenda.all(`${within} [part=version] q`).map((it) => it.textContent.trim());

describe('<one-on-one-agenda> what lost to what the other wrote at once', () => {
  it('is shown while the meeting runs, and can take the place of what won', async () => {
    const agenda = await written();
    await agenda.click('Start the meeting');
    await shows(agenda, '[part=run]', 'plan the summer');
    const kept = ['choose a project', 'The budget for autumn', 'The team and Lena'];
    expect(versions(agenda, '[part=run]')).to.deep.equal(kept);
    const [use] = agenda.all('[part=run] [part=version] button');
    use!.click();
    await agenda.settled();
    expect(agenda.workspace.state.meeting.objective).to.equal('choose a project');
    expect(versions(agenda, '[part=run]')).to.deep.equal(kept.slice(1));
  });

  it('is told when one looks back on it', async () => {
    const agenda = await written();
    agenda.workspace.run('meeting-start', {});
    decided(agenda);
    agenda.workspace.run('agenda-item-discuss', { id: agenda.workspace.state.items[0]!.item.id });
    agenda.workspace.run('meeting-close', {});
    agenda.element.mode = 'review';
    await shows(agenda, '[part=review]', 'plan the summer');
    expect(versions(agenda, '[part=review]')).to.deep.equal([
      'choose a project',
      'Tom leads it',
      'he asked for it',
      'Ask Lena to join',
      'The budget for autumn',
      'The team and Lena',
    ]);
    expect(agenda.all('[part=review] [part=version] button')).to.have.length(0);
  });

  it('stands in the minutes', async () => {
    const agenda = await written();
    agenda.workspace.run('meeting-start', {});
    decided(agenda);
    agenda.workspace.run('note-write', { body: 'Lena was ill' });
    agenda.workspace.run('note-write', { body: 'Lena was away', base: '' });
    agenda.workspace.run('meeting-close', {});
    agenda.element.mode = 'review';
    await shows(agenda, '#review-heading');
    await agenda.click('Minutes');
    await shows(agenda, 'dialog textarea[aria-busy=false]');
    const { value } = agenda.all<HTMLTextAreaElement>('dialog textarea')[0]!;
    expect(value).to.contain('plan the summer\n\n*Ana wrote at the same time: choose a project*\n');
    for (const text of [
      'The budget for autumn',
      'The team and Lena',
      'Tom leads it',
      'he asked for it',
      'Ask Lena to join',
    ])
      expect(value).to.contain(`Ana wrote at the same time: ${text}`);
    expect(value).to.contain('> Lena was away\n\n*Ana wrote at the same time:*\n\n> Lena was ill\n');
  });
});
