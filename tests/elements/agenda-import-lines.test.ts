import { expect } from '@open-wc/testing';
import { minutesMarkdown } from '@one-on-one/core/transfer';
import { anAgenda, type AgendaPage } from '../support/agenda-page.js';
import { minutesWords, someMinutes } from '../support/minutes.js';
import { waitUntil } from '../support/wait-until.js';

const shows = (agenda: AgendaPage, text: string) =>
  waitUntil(() => agenda.part('dialog').textContent.includes(text), `shows ${text}`);

const open = async (agenda: AgendaPage) => {
  await agenda.click('Import');
  await waitUntil(() => agenda.all('#import-file').length > 0, 'a file can be chosen');
};

/** Pastes a text and has it read, up to where the dialog says this. */
async function paste(agenda: AgendaPage, text: string, words: string): Promise<void> {
  await open(agenda);
  agenda.field('Or paste its text').value = text;
  await agenda.click('Read it');
  await shows(agenda, words);
}

async function choose(agenda: AgendaPage, file: File, words: string): Promise<void> {
  await open(agenda);
  const input = agenda.field<HTMLInputElement>('File');
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
  await shows(agenda, words);
}

const linesIn = (list: HTMLElement | undefined) =>
  [...(list?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent);

const lines = (agenda: AgendaPage) => linesIn(agenda.all('[part=new-lines]')[0]);

describe('<one-on-one-agenda> bringing in a text', () => {
  it('shows the items of a pasted text before it adds them, and nothing changes until then', async () => {
    const agenda = await anAgenda(['The team']);
    await paste(agenda, '# Today\n- The budget (10 min)\n- [ ] The summer', '2 new items');
    expect(lines(agenda)).to.deep.equal(['The budget (10 min)', 'The summer']);
    expect(agenda.texts('title')).to.deep.equal(['The team']);
    await agenda.click('Add to the agenda');
    await shows(agenda, 'Added 2 items.');
    expect(agenda.texts('title')).to.deep.equal(['The team', 'The budget (10 min)', 'The summer']);
  });

  it('leaves headings out and says so, and takes one with nothing below it for an item', async () => {
    const agenda = await anAgenda([]);
    await paste(agenda, '# Friday\n\n## Topics\n1. The budget\n2. The summer\n\n## The move', '3 new items');
    expect(lines(agenda)).to.deep.equal(['The budget', 'The summer', 'The move']);
    expect(agenda.part('left-out')).to.contain.text('only head what is below them, 2:');
    expect(linesIn(agenda.part('left-out'))).to.deep.equal(['Friday', 'Topics']);
  });

  it('takes the topics of minutes that were pasted, and leaves out what they say of them', async () => {
    const agenda = await anAgenda([]);
    const minutes = minutesMarkdown(
      someMinutes({
        items: [
          { title: 'The budget_2', status: 'discussed', notes: [{ body: 'Fine' }] },
          { title: 'A worry', status: 'carried', private: true },
        ],
        actions: [{ title: 'Book it', owner: 'Ana', status: 'open' }],
      }),
      minutesWords,
    );
    await paste(agenda, minutes, '1 new item');
    expect(lines(agenda)).to.deep.equal(['The budget_2']);
    expect(agenda.part('left-out')).to.contain.text('no topics of these minutes for both of you, ');
  });

  it('takes all of them back in one step', async () => {
    const agenda = await anAgenda(['The team']);
    await paste(agenda, 'The budget\nThe summer', '2 new items');
    await agenda.click('Add to the agenda');
    await agenda.click('Done');
    await agenda.click('Undo');
    expect(agenda.texts('title')).to.deep.equal(['The team']);
  });

  for (const [name, type] of [
    ['agenda.md', ''],
    ['AGENDA.TXT', 'text/plain'],
    ['agenda', 'text/markdown'],
  ] as const)
    it(`takes a file: ${name} ${type}`, async () => {
      const agenda = await anAgenda();
      await choose(agenda, new File(['\uFEFF* The budget\r\n* Über uns\r\n'], name, { type }), '2 new items');
      expect(lines(agenda)).to.deep.equal(['The budget', 'Über uns']);
    });

  it('says which lines it leaves out, and why', async () => {
    const agenda = await anAgenda(['The team']);
    await paste(agenda, '- [x] The room\n- The team\n- The budget\n- The budget\n---\n', '1 new item');
    const [ticked, known] = agenda.all('[part~=left-out]');
    expect(ticked).to.contain.text('Left out because it is ticked:');
    expect(linesIn(ticked)).to.deep.equal(['The room']);
    expect(known).to.contain.text('Left out because they are there already, 2:');
    expect(linesIn(known)).to.deep.equal(['The team', 'The budget']);
    expect(agenda.part('dialog')).to.contain.text('1 line that only divides is left out');
  });

  it('has nothing to add where everything is there', async () => {
    const agenda = await anAgenda(['The team']);
    await paste(agenda, '* The team', 'Nothing in this text is new');
    expect(agenda.all('dialog .primary')).to.be.empty;
  });

  it('adds 200 at most, and says so of the rest', async () => {
    const agenda = await anAgenda();
    const text = Array.from({ length: 207 }, (_, index) => `Item no. ${index}`).join('\n');
    await paste(agenda, text, '200 new items');
    const over = agenda.part('left-out');
    expect(over).to.contain.text('200 items come in at most, 7:');
    expect(linesIn(over)[0]).to.equal('Item no. 200');
    expect(linesIn(over)).to.have.length(6);
  });

  it('keeps every word of a long line, and its minutes', async () => {
    const agenda = await anAgenda();
    const words = Array.from({ length: 90 }, (_, index) => `word${index}`).join(' ');
    await paste(agenda, `- ${words} (15 min)`, 'new items');
    for (const word of [...words.split(' '), '(15 min)']) expect(lines(agenda).join(' ')).to.contain(word);
    await agenda.click('Add to the agenda');
    await shows(agenda, 'Added');
  });

  it('takes an empty box for a line, and an export for an export', async () => {
    const agenda = await anAgenda();
    await paste(agenda, '[ ] The budget', '1 new item');
    await agenda.click('Cancel');
    for (const text of ['[1, 2]', '{"format":"one-on-one-export","ver']) {
      await paste(agenda, text, 'Nothing was changed.');
      expect(agenda.all('[part=new-lines]')).to.be.empty;
      await agenda.press(agenda.part('dialog'), 'Escape');
      agenda.all<HTMLDialogElement>('dialog')[0]!.close();
    }
  });

  it('shows markup, signs that turn text around and broken characters as the text that they are', async () => {
    const hostile = ['<img src=x onerror=alert(1)>', '\u202Egnp.exe', '${7*7}{{7*7}}', 'a\u0000b\uD800c'];
    const agenda = await anAgenda();
    await paste(agenda, hostile.join('\n'), '4 new items');
    expect(lines(agenda)).to.deep.equal([...hostile.slice(0, 3), 'ab\uFFFDc']);
    expect(agenda.all('dialog img')).to.be.empty;
    await agenda.click('Add to the agenda');
    await shows(agenda, 'Added 4 items.');
    expect(agenda.all('img')).to.be.empty;
    expect(agenda.texts('title')).to.have.length(4);
  });

  for (const [what, text] of [
    ['a row of a table with 90,000 spaces in it', `| a${' '.repeat(90_000)}b`],
    ['90,000 stars', `a ${'*'.repeat(90_000)} b`],
    ['a heading of 90,000 signs', `# ${'#'.repeat(90_000)} b`],
    ['40,000 brackets', '( '.repeat(40_000)],
  ] as const)
    it(`reads ${what} at once`, async () => {
      const agenda = await anAgenda();
      const start = performance.now();
      await paste(agenda, text, 'new item');
      expect(performance.now() - start).to.be.lessThan(3000);
    });

  it('refuses a text that is too long, and a file that is no text, with a sentence', async () => {
    const agenda = await anAgenda(['The team']);
    await paste(agenda, 'The budget\n'.repeat(10_000), 'too large');
    await agenda.press(agenda.part('dialog'), 'Escape');
    agenda.all<HTMLDialogElement>('dialog')[0]!.close();
    await choose(
      agenda,
      new File([new Uint8Array([0xff, 0xd8, 0xff])], 'photo.txt'),
      'cannot be read as text',
    );
    expect(agenda.texts('title')).to.deep.equal(['The team']);
  });

  it('adds nothing that the page vetoes, and says so', async () => {
    const agenda = await anAgenda(['The team']);
    agenda.element.addEventListener('one-on-one-agenda-item-add', (event) => event.preventDefault());
    await paste(agenda, 'The budget', '1 new item');
    await agenda.click('Add to the agenda');
    await shows(agenda, 'Nothing was added.');
    expect(agenda.texts('title')).to.deep.equal(['The team']);
  });

  it('leaves the focus in the dialog, and gives it back', async () => {
    const agenda = await anAgenda();
    agenda.button('Import').focus();
    await paste(agenda, 'The budget', '1 new item');
    await waitUntil(() => agenda.focused?.id === 'dialog-heading', 'the heading has the focus');
    agenda.button('Add to the agenda').focus();
    await agenda.click('Add to the agenda');
    await waitUntil(() => agenda.focused?.id === 'dialog-heading', 'the heading has the focus');
    await agenda.click('Done');
    expect(agenda.focusedName).to.equal('Import');
  });
});
