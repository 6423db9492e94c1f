import { expect } from '@open-wc/testing';
import { isExportDue } from '../../packages/elements/src/workspace/export-reminder.js';
import { exportFile } from '../../packages/elements/src/workspace/files.js';
import { memoryOf, rememberOf } from '../../packages/elements/src/workspace/pair-memory.js';
import { deleteDatabases, freshName } from '../storage/databases.js';
import { appears, openExport, press, says } from '../support/agenda-dialogs.js';
import { aStoredPair } from '../support/agenda-losses.js';
import { anAgendaOf, type AgendaPage } from '../support/agenda-page.js';
import { anEntry, aState } from '../support/agenda-state.js';
import { aClock } from '../support/workspaces.js';
import { waitUntil } from '../support/wait-until.js';

const KEY = 'one-on-one/1/kept';

describe('The reminder to export', () => {
  afterEach(() => localStorage.removeItem(KEY));
  after(deleteDatabases);

  const items = (count: number, createdAt: string) =>
    Array.from({ length: count }, () => anEntry({ createdAt }));
  const due = (count: number, memory: object, now: string) =>
    isExportDue(aState({ items: items(count, '2030-01-01T00:00:00.000Z') }), memory, now);

  it('is due 30 days after the first of several things was written, or after the last file', () => {
    expect(due(5, {}, '2030-01-31T00:00:00.000Z')).to.equal(true);
    expect(due(5, { fileAt: '2030-02-01T00:00:00.000Z' }, '2030-03-03T00:00:00.000Z')).to.equal(true);
  });

  it('is not due in the first days, for a few things, nor soon after a file or a “not now”', () => {
    const later = '2030-03-01T00:00:00.000Z';
    expect(due(5, {}, '2030-01-01T00:05:00.000Z')).to.equal(false);
    expect(due(5, {}, '2030-01-30T23:59:59.000Z')).to.equal(false);
    expect(due(4, {}, later)).to.equal(false);
    expect(due(5, { fileAt: '2030-02-01T00:00:00.000Z' }, later)).to.equal(false);
    expect(due(5, { putOffAt: '2030-02-01T00:00:00.000Z' }, later)).to.equal(false);
  });

  it('takes no notice of what is no instant in its memory', () => {
    for (const kept of ['{"pair":{"fileAt":{},"putOffAt":"soon"}}', '{"pair":7}', '[]', '{', 'null']) {
      localStorage.setItem(KEY, kept);
      expect(due(5, memoryOf('pair')!, '2030-02-01T00:00:00.000Z'), kept).to.equal(true);
      rememberOf('pair', { putOffAt: '2030-01-31T00:00:00.000Z' });
      expect(due(5, memoryOf('pair')!, '2030-02-01T00:00:00.000Z'), kept).to.equal(false);
    }
  });

  const old = { clock: aClock('2020-01-10T09:00:00.000Z') };
  const reminders = (agenda: AgendaPage) => agenda.all('[part~=reminder]').length;
  const reminded = async () => {
    const { workspace } = await aStoredPair(freshName(), old);
    const agenda = await anAgendaOf(workspace);
    await says(agenda.element, 'Only this browser');
    return agenda;
  };

  it('F55 stands at the end of an agenda that only this browser has, and is no alert', async () => {
    const agenda = await reminded();
    const reminder = agenda.part('reminder');
    expect(reminder.closest('[role=alert],[role=status],[aria-live]')).to.equal(null);
    const [line] = agenda.all('[part~=add]');
    expect(reminder.getBoundingClientRect().top).to.be.at.least(line!.getBoundingClientRect().bottom);
    expect(agenda.all('dialog[open]')).to.be.empty;
  });

  it('goes when it is put off, and does not come back to this pair', async () => {
    const agenda = await reminded();
    await press(agenda.element, 'Not now');
    expect(reminders(agenda)).to.equal(0);
    const pair = agenda.workspace.state.relationshipId;
    await waitUntil(() => memoryOf(pair)?.putOffAt, 'is remembered');
    const again = await anAgendaOf(agenda.workspace);
    await reminded(); // of another pair, later
    expect(reminders(again)).to.equal(0);
  });

  const offered = async (agenda: AgendaPage) => {
    await agenda.click('Export');
    const field = agenda.field('Export');
    await waitUntil(() => field.getAttribute('aria-busy') === 'false', 'the file is there');
    await agenda.settled();
    return field;
  };
  const copy = async (agenda: AgendaPage) => {
    agenda.field('Export').dispatchEvent(new ClipboardEvent('copy', { bubbles: true }));
    await agenda.settled();
  };

  it('goes from every agenda of the pair when it is put off in one, or the page takes a file', async () => {
    for (const act of [
      ({ element }: AgendaPage) => press(element, 'Not now'),
      ({ workspace }: AgendaPage) => exportFile(workspace),
    ]) {
      const agenda = await reminded();
      const beside = await anAgendaOf(agenda.workspace);
      await says(beside.element, 'Only this browser');
      await act(agenda);
      await appears('both without it', () => reminders(agenda) + reminders(beside) === 0);
    }
  });

  it('offers the file that can be imported, selected, and goes once that is copied', async () => {
    const agenda = await reminded();
    const field = await offered(agenda);
    expect(field.value).to.contain('one-on-one-export');
    expect(agenda.focused).to.equal(field);
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
    await copy(agenda);
    expect(reminders(agenda)).to.equal(0);
    await waitUntil(() => memoryOf(agenda.workspace.state.relationshipId)?.fileAt, 'is remembered');
  });

  it('stays when a piece of the file is copied, or the text that cannot be imported', async () => {
    const agenda = await reminded();
    const field = await offered(agenda);
    field.setSelectionRange(0, 3);
    await copy(agenda);
    agenda.field('To read').click();
    await agenda.settled();
    field.select();
    await copy(agenda);
    expect(reminders(agenda)).to.equal(1);
  });

  it('goes when the file is saved, and stays when the text is', async () => {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = () => {};
    try {
      const agenda = await reminded();
      await offered(agenda);
      agenda.field('To read').click();
      await agenda.settled();
      await agenda.click('Save as a file');
      expect(reminders(agenda)).to.equal(1);
      await agenda.click('Done');
      await offered(agenda);
      await agenda.click('Save as a file');
      expect(reminders(agenda)).to.equal(0);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('stays while somebody only looks at the export', async () => {
    const agenda = await reminded();
    await openExport(agenda.element, 'md');
    await agenda.click('Done');
    expect(reminders(agenda)).to.equal(1);
  });
});
