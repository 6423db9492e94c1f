import { expect } from '@open-wc/testing';
import type { OneOnOneErrorEvent } from '@one-on-one/elements';
import type { ActedState } from '../support/agenda-acted-states.js';
import { anAgendaOf, type AgendaPage } from '../support/agenda-page.js';
import { aKeptPair } from '../support/data-states.js';
import { loseParts, lostPartStates } from '../support/lost-parts.js';
import { shows } from '../support/meeting-page.js';
import { waitUntil } from '../support/wait-until.js';
import { aWorkspace, saved } from '../support/workspaces.js';

/** An agenda on which a part is missing; what comes from then on is there again. */
async function without({ open, enter }: ActedState): Promise<AgendaPage> {
  const agenda = await anAgendaOf(await open(''));
  await enter(agenda.element);
  await agenda.settled();
  return agenda;
}

const notices = (agenda: AgendaPage) => agenda.texts('missing');

/** Presses the way to try again that stands beside these words. */
async function tryAgain(agenda: AgendaPage, words: string): Promise<void> {
  const notice = agenda.all('[part~=missing]').find((it) => it.textContent.includes(words));
  const button = notice!.querySelector('button')!;
  button.focus();
  button.click();
  await agenda.settled();
}

describe('<one-on-one-agenda> whose parts did not come', () => {
  it('says where the actions would stand that they are missing, and shows them once they come', async () => {
    const agenda = await without(lostPartStates.lostActions);
    const notice = agenda.all('.foot > [part~=missing]').at(-1)!;
    expect(notice.getAttribute('role')).to.equal('alert');
    expect(notice.textContent).to.contain('The actions could not be loaded. Nothing is lost.');
    await tryAgain(agenda, 'The actions');
    await shows(agenda, '[part=actions]');
    expect(notices(agenda).join()).not.to.contain('The actions');
    await waitUntil(() => agenda.focused?.id === 'heading', 'the focus stays in the agenda');
  });

  it('says where a meeting is started that this is missing, and shows the way into it once it comes', async () => {
    const agenda = await without(lostPartStates.lostMeeting);
    expect(agenda.texts('title')).to.deep.equal(['The budget']);
    await tryAgain(agenda, 'The meeting');
    await shows(agenda, '#start');
    expect(notices(agenda).join()).not.to.contain('The meeting');
  });

  it('says above the agenda that a meeting which is on cannot be held, and goes on with it once it can', async () => {
    const agenda = await without(lostPartStates.lostRunningMeeting);
    const [notice] = agenda.all('[part~=missing]');
    const [list] = agenda.all('[part=list]');
    expect(notice!.compareDocumentPosition(list!) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(notices(agenda).filter((text) => text.includes('The meeting'))).to.have.length(1);
    await tryAgain(agenda, 'The meeting');
    await shows(agenda, '#focus-title', 'The budget');
    expect(notices(agenda).join()).not.to.contain('The meeting');
  });

  it('says where the first questions would stand that they are missing, and asks them once they come', async () => {
    const agenda = await without(lostPartStates.lostFirstRun);
    await tryAgain(agenda, 'The templates');
    await shows(agenda, '[part=first-run]');
    expect(notices(agenda).join()).not.to.contain('The templates');
  });

  it('says by the button that templates are missing, and opens them once they come', async () => {
    const agenda = await without(lostPartStates.lostTemplates);
    await tryAgain(agenda, 'The templates');
    await shows(agenda, 'dialog[open]', 'Templates');
    expect(notices(agenda).join()).not.to.contain('The templates');
  });

  it('says in its dialog that the import is missing, and asks for a file once it comes', async () => {
    const agenda = await without(lostPartStates.lostImport);
    const [dialog] = agenda.all<HTMLDialogElement>('dialog[open]');
    expect(dialog!.querySelector('[role=alert]')!.textContent).to.contain('Nothing is lost.');
    await waitUntil(() => agenda.focused?.id === 'dialog-heading', 'the focus is in the dialog');
    const again = () => dialog!.querySelector<HTMLButtonElement>('.primary')!.click();
    const giveBack = loseParts();
    again();
    await agenda.settled();
    giveBack();
    await shows(agenda, 'dialog .primary', 'Try again');
    again();
    await shows(agenda, '#import-file');
    expect(dialog!.textContent).not.to.contain('could not be loaded');
    await waitUntil(() => agenda.focused?.id === 'dialog-heading', 'the focus stays in the dialog');
  });

  it('says in its dialog that a file cannot be made here, and makes it once what that takes comes', async () => {
    const agenda = await without(lostPartStates.lostExport);
    const [dialog] = agenda.all<HTMLDialogElement>('dialog[open]');
    expect(dialog!.textContent).to.contain('Nothing is lost.').and.not.to.contain('Storage does not answer');
    expect(dialog!.querySelector('textarea'), 'an empty box').to.equal(null);
    dialog!.querySelector<HTMLButtonElement>('.refusal button')!.click();
    const file = () => dialog!.querySelector('textarea')?.value ?? '';
    await waitUntil(() => file().includes('The budget'), 'the file is there');
    expect(dialog!.textContent).not.to.contain('could not be loaded');
  });

  it('says once more that nothing came, keeps the focus on the way to try again, and tells the page each time', async () => {
    const agenda = await without(lostPartStates.lostActions);
    const codes: string[] = [];
    agenda.element.addEventListener('one-on-one-error', ({ detail }: OneOnOneErrorEvent) =>
      codes.push(detail.code),
    );
    const giveBack = loseParts();
    await tryAgain(agenda, 'The actions');
    giveBack();
    expect(codes).to.deep.equal(['unavailable']);
    expect(agenda.focusedName).to.equal('Try again');
    expect(await agenda.announced()).to.contain('The actions could not be loaded.');
  });

  it('says where what was typed and not entered would stand that it is missing, and shows it once it comes', async () => {
    const workspace = aWorkspace({ viewer: 'mentor' });
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['The budget'] });
    await saved(workspace);
    const agenda = await anAgendaOf(workspace);
    await shows(agenda, '#start');
    const giveBack = loseParts();
    try {
      workspace.setDraft('new-decision-an-older-one', { text: 'Ben leads it' });
      await waitUntil(
        () => notices(agenda).join().includes('The typed text could not be loaded.'),
        'it says so',
      );
    } finally {
      giveBack();
    }
    await tryAgain(agenda, 'The typed text');
    await shows(agenda, '#not-entered');
    expect(notices(agenda).join()).not.to.contain('The typed text');
  });

  it('says beside the way to leave this computer that its dialog is missing, and opens it once it comes', async () => {
    const workspace = await aKeptPair();
    const agenda = await anAgendaOf(workspace);
    await waitUntil(
      () => agenda.element.renderRoot.textContent.includes('Leave this computer'),
      'it is offered',
    );
    const giveBack = loseParts();
    try {
      await agenda.click('Leave this computer');
      await waitUntil(() => notices(agenda).join().includes('The dialog could not be loaded.'), 'it says so');
    } finally {
      giveBack();
    }
    await tryAgain(agenda, 'The dialog');
    await waitUntil(() => agenda.all('dialog[open] .danger').length === 1, 'the dialog is open');
  });
});
