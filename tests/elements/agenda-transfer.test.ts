import { expect } from '@open-wc/testing';
import { replaceMember } from '../storage/databases.js';
import { anAgenda, type AgendaPage } from '../support/agenda-page.js';
import { saved } from '../support/workspaces.js';
import { waitUntil } from '../support/wait-until.js';

describe('<one-on-one-agenda> export and import', () => {
  const shows = (agenda: AgendaPage, text: string) =>
    waitUntil(() => agenda.part('dialog').textContent.includes(text), `shows ${text}`);

  /** The file that an agenda is exported to. */
  const fileOf = async (agenda: AgendaPage, withPrivate = false): Promise<string> => {
    await saved(agenda.workspace);
    await agenda.click('Export');
    agenda.field('To import on another device, or to keep safe').click();
    if (withPrivate) agenda.field('With what only you can see').click();
    await agenda.settled();
    const field = agenda.field('Export');
    await waitUntil(() => field.getAttribute('aria-busy') === 'false', 'the file is there');
    const { value } = field;
    await agenda.click('Done');
    return value;
  };

  /** Reads a file up to what it would bring, or why it is not taken. */
  const read = async (agenda: AgendaPage, file: string, text: string): Promise<void> => {
    await agenda.click('Import');
    await waitUntil(() => agenda.all('#import-file').length > 0, 'a file can be chosen');
    const input = agenda.field<HTMLInputElement>('File');
    const chosen = new DataTransfer();
    chosen.items.add(new File([file], 'agenda.json', { type: 'application/json' }));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await shows(agenda, text);
  };

  const bring = async (agenda: AgendaPage, file: string): Promise<void> => {
    await read(agenda, file, 'new entr');
    agenda.all<HTMLButtonElement>('dialog .primary')[0]!.click();
    await shows(agenda, 'Imported');
    await agenda.click('Done');
  };

  it('takes everything to another browser, and says before what will come', async () => {
    const file = await fileOf(await anAgenda(['The budget', 'The team'], 'mentor'));
    const other = await anAgenda(['Mine here']);
    await read(other, file, 'new entries');
    expect(other.texts('title')).to.deep.equal(['Mine here']);
    other.field<HTMLInputElement>('Put it together with this one: they are the same two people').click();
    await waitUntil(() => !other.all<HTMLButtonElement>('dialog .primary')[0]!.disabled, 'it can come');
    other.all<HTMLButtonElement>('dialog .primary')[0]!.click();
    await shows(other, 'Imported');
    expect(other.texts('title')).to.have.members(['Mine here', 'The budget', 'The team']);
    expect(other.part('heading')).to.contain.text('Ben and Ana');
  });

  it('has nothing left to bring the second time', async () => {
    const file = await fileOf(await anAgenda(['The budget']));
    const other = await anAgenda();
    await bring(other, file);
    await read(other, file, 'Everything in this file is here already.');
    expect(other.all('dialog .primary')).to.be.empty;
  });

  it('takes the pasted text of a file, for frames that can open none', async () => {
    const file = await fileOf(await anAgenda(['The budget']));
    const other = await anAgenda();
    await other.click('Import');
    await waitUntil(() => other.all('#import-text').length > 0, 'a text can be pasted');
    other.field('Or paste its text').value = file;
    await other.click('Read it');
    await shows(other, 'new entries');
  });

  for (const [what, file, sentence] of [
    ['B38 something else', '{"items":[]}', 'not a file that an agenda was exported to'],
    ['B41 half a file', '{"format":"one-on-one-export","ver', 'This file is damaged'],
    ['B39 a file of a newer version', '{"format":"one-on-one-export","version":2}', 'A newer version'],
    ['B08 a text of 17 MB', ' '.repeat(17_000_000), 'too large'],
  ] as const) {
    it(`refuses ${what} with a sentence, and changes nothing`, async () => {
      const agenda = await anAgenda(['The budget']);
      await read(agenda, file, sentence);
      expect(agenda.part('dialog')).to.contain.text('Nothing was changed.');
      expect(agenda.texts('title')).to.deep.equal(['The budget']);
    });
  }

  it('says why it refuses a file where nothing else stands', async () => {
    const agenda = await anAgenda(['The budget']);
    await read(agenda, '{}', 'not a file');
    const [heading, refusal] = ['#dialog-heading', 'dialog .refusal'].map((it) =>
      agenda.all(it)[0]!.getBoundingClientRect(),
    );
    expect(refusal!.height).to.be.greaterThan(0);
    expect(refusal!.top).to.be.at.least(heading!.bottom);
  });

  it('shows a file left to right, whichever way the page reads, and a text each line its own way', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const agenda = await anAgenda(['The budget']);
      const directionOf = (label: string) => getComputedStyle(agenda.field(label)).direction;
      await agenda.click('Export');
      expect(getComputedStyle(agenda.field('Export')).unicodeBidi).to.equal('plaintext');
      agenda.field('To import on another device, or to keep safe').click();
      await agenda.settled();
      expect(directionOf('Export')).to.equal('ltr');
      await agenda.click('Done');
      await agenda.click('Import');
      await waitUntil(() => agenda.all('#import-text').length > 0, 'a text can be pasted');
      expect(getComputedStyle(agenda.all('#import-text')[0]!).direction).to.equal('ltr');
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });

  it('leaves the focus in the dialog at every step', async () => {
    const file = await fileOf(await anAgenda(['The budget']));
    const agenda = await anAgenda();
    const heading = () =>
      waitUntil(() => agenda.focusedName === 'Import' && agenda.focused?.id, 'has the focus');
    agenda.button('Import').focus();
    await agenda.click('Import');
    await waitUntil(() => agenda.all('#import-text').length > 0, 'a text can be pasted');
    await heading();
    agenda.field('Or paste its text').value = file;
    agenda.button('Read it').focus();
    await agenda.click('Read it');
    await shows(agenda, 'new entr');
    await heading();
    const bring = agenda.all<HTMLButtonElement>('dialog .primary')[0]!;
    bring.focus();
    bring.click();
    await shows(agenda, 'Imported');
    await heading();
    await agenda.click('Done');
    expect(agenda.focusedName).to.equal('Import');
    expect(agenda.focused?.localName).to.equal('button');
  });

  it('law 1 exports what only the viewer sees when that is asked for, and never what only the other sees', async () => {
    const agenda = await anAgenda([], 'mentor');
    agenda.workspace.run('agenda-item-add', { titles: ['The secret of Ana'], private: true });
    agenda.workspace.setViewer('mentee');
    agenda.workspace.run('agenda-item-add', { titles: ['The secret of Ben'], private: true });
    expect(await fileOf(agenda)).not.to.contain('The secret');
    const file = await fileOf(agenda, true);
    expect(file).to.contain('The secret of Ben').and.not.to.contain('The secret of Ana');
  });

  for (const text of ['../../x', 'C:\\x<>:"|?*', 'n'.repeat(80), '\u202Egnp.exe', 'أمين شوقي'])
    it(`B37 saves a file whose name says what it is, with whom and which day, in letters alone: ${text}`, async () => {
      const agenda = await anAgenda([text], 'mentor');
      agenda.workspace.run('participant-rename', { role: 'mentee', displayName: text });
      await saved(agenda.workspace);
      const names: string[] = [];
      const restore = replaceMember(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
        names.push(this.download);
      });
      try {
        const isThere = () => waitUntil(() => !agenda.button('Save as a file').disabled, 'the file is there');
        await agenda.click('Export');
        await isThere();
        await agenda.click('Save as a file');
        agenda.field('To import on another device, or to keep safe').click();
        await agenda.settled();
        await isThere();
        await agenda.click('Save as a file');
      } finally {
        restore();
      }
      expect(names).to.have.length(2);
      expect(names[0]).to.match(/^one-on-one(-[\p{L}\p{M}\p{N}]{1,40})+-\d{4}-\d{2}-\d{2}\.md$/u);
      expect(names[1]).to.equal(names[0]!.replace(/md$/, 'json'));
    });

  it('is accessible at every step', async () => {
    const file = await fileOf(await anAgenda(['The budget'], 'mentor'));
    const other = await anAgenda();
    for (const [source, text] of [
      ['{}', 'not a file'],
      [file, 'new entr'],
    ] as const) {
      await read(other, source, text);
      await expect(other.element).to.be.accessible();
      other.part('dialog').dispatchEvent(new Event('cancel'));
      other.all<HTMLDialogElement>('dialog')[0]!.close();
      await other.settled();
    }
  });
});
