/** @typedef {import('./agenda-view.js').AgendaView} AgendaView */

const long = 'What would have to be true for us to say in December that this was a good year for both of us?';
const word = 'Incomprehensibilities'.repeat(9);

/**
 * The states a person meets, one after the other, each made from the one before.
 * @type {Record<string, (agenda: AgendaView) => Promise<unknown>>}
 */
export const states = {
  empty: (agenda) => agenda.ready(),
  'who and when': async (agenda) => {
    await agenda.activate('Who and when');
    await agenda.appears('textbox', "Mentor's name");
  },
  'two names': async (agenda) => {
    await agenda.press('Escape');
    await agenda.introduce({ mentor: 'Ana', mentee: 'Ben', me: 'mentor' });
  },
  'one item': async (agenda) => {
    await agenda.add('The budget');
    await agenda.lists('The budget');
  },
  'many items, long and private ones': async (agenda) => {
    await agenda.add(long);
    await agenda.add(word);
    await agenda.onlyForMe(true);
    await agenda.add('Say that it was my mistake');
    await agenda.onlyForMe(false);
    await agenda.toggle('The budget');
    await agenda.setObjective(
      'find out what the other one needs, and leave with one thing to try before we meet again',
    );
    await agenda.until('all are there', async () => (await agenda.titles()).length === 4);
  },
  editing: async (agenda) => {
    await agenda.edit(long);
    await agenda.fill('Minutes', '15', 'spinbutton');
  },
  'a number out of range': async (agenda) => {
    await agenda.fill('Minutes', '9999', 'spinbutton');
    await agenda.press('Enter');
    await agenda.shows('A number from 1 to 240');
    await agenda.fill('Minutes', '15', 'spinbutton');
    await agenda.activate('Done');
  },
  'the menu to move': async (agenda) => {
    await agenda.openMove(long);
    await agenda.appears('menuitem', 'Move to bottom');
  },
  'the menu for more': async (agenda) => {
    await agenda.press('Escape');
    await agenda.activate('More for The budget');
    await agenda.appears('menuitem', 'Let it go');
  },
  'something to undo': async (agenda) => {
    await agenda.choose('Remove');
    await agenda.appears('button', 'Undo');
  },
  'too long a text': async (agenda) => {
    await agenda.ask('enter', 'textbox', 'New agenda item', word.repeat(3));
    await agenda.press('Enter');
    await agenda.shows('Your text is still here');
  },
  'parked and let go': async (agenda) => {
    await agenda.ask('enter', 'textbox', 'New agenda item', '');
    await agenda.more(long, 'Park for later');
    await agenda.more(word, 'Let it go');
    await agenda.until('one is left', async () => (await agenda.titles()).length <= 3);
  },
  export: async (agenda) => {
    await agenda.activate('Export');
    await agenda.until('the text is there', async () =>
      (await agenda.ask('states', 'textbox')).some((/** @type {any} */ each) =>
        each.value?.includes('find out what'),
      ),
    );
  },
  import: async (agenda) => {
    await agenda.press('Escape');
    await agenda.activate('Import');
    await agenda.appears('textbox', 'Or paste its text');
  },
  'a file that is refused': async (agenda) => {
    await agenda.fill('Or paste its text', '{}');
    await agenda.activate('Read it');
    await agenda.shows('This is not a file that an agenda was exported to');
  },
};
