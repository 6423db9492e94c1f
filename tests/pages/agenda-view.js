import { View } from './view.js';

/** The agenda as a person meets it: every label and part that the tests rely on stands here. */
export class AgendaView extends View {
  /**
   * @param {import('./drivers/driver.d.ts').DriverTab} tab
   * @param {{ host?: string, nth?: number, document?: import('./drivers/driver.d.ts').DriverDocument }} [place]
   */
  constructor(tab, place) {
    super(tab, { host: 'one-on-one-agenda', ...place });
  }

  /** There is something to see, and a line to write in. */
  painted() {
    return this.appears('textbox', 'New agenda item');
  }

  /** And everything that can be done with it has come. */
  async ready() {
    await this.painted();
    await this.appears('button', 'Import');
  }

  /** @param {string} title */
  async add(title) {
    await this.fill('New agenda item', title);
    await this.press('Enter');
  }

  /** @param {boolean} wanted */
  async onlyForMe(wanted) {
    const toggle = await this.appears('checkbox|switch|button', 'Only for me');
    if (String(toggle.checked) === String(wanted)) return;
    await this.focus('checkbox|switch|button', 'Only for me');
    await this.press('Space');
  }

  /** The items in order. @returns {Promise<string[]>} */
  titles() {
    return this.ask('texts', 'title');
  }

  /** @param {string[]} titles */
  lists(...titles) {
    const wanted = JSON.stringify(titles);
    return this.until(`the items are ${wanted}`, async () => JSON.stringify(await this.titles()) === wanted);
  }

  /** @param {string} title @param {string} choice */
  async more(title, choice) {
    await this.activate(`More for ${title}`);
    await this.choose(choice);
  }

  /** Goes through the open menu with the arrow keys. @param {string} choice */
  async choose(choice) {
    const focused = () => this.ask('active');
    await this.until('the menu has the focus', async () => (await focused())?.role === 'menuitem');
    for (let steps = 0; steps < 12 && (await focused()).name !== choice; steps += 1)
      await this.press('ArrowDown');
    await this.until(`"${choice}" has the focus`, () => this.ask('isFocused', 'menuitem', choice));
    await this.press('Enter');
  }

  /** Opens the menu that moves an item; where there is little room it is part of the other one. @param {string} title */
  async openMove(title) {
    const handles = await this.ask('names', 'button');
    const handle = handles.find((/** @type {string} */ name) => name.startsWith(`Move ${title}, `));
    await this.activate(handle ?? `More for ${title}`);
  }

  /** @param {string} title */
  async toggle(title) {
    await this.focus('checkbox', `Discussed: ${title}`);
    await this.press('Space');
  }

  /** Opens the editor of an item. @param {string} title */
  async edit(title) {
    await this.activate(title);
    await this.appears('textbox', 'Title');
  }

  /** @param {string} text */
  async setObjective(text) {
    await this.fill('Today we want to', text);
    await this.press('Enter');
  }

  async objective() {
    return (await this.ask('states', 'textbox', 'Today we want to'))[0]?.value;
  }

  /** The sentence with which a field refuses what was entered. @param {string} name @returns {Promise<string>} */
  async refused(name, roles = 'textbox') {
    const refusal = async () =>
      (await this.ask('states', roles, name)).find((/** @type {any} */ { invalid, help }) => invalid && help);
    return (await this.until(`"${name}" is refused with a sentence`, refusal)).help;
  }

  /** Says who is who, as far as it was not said before. @param {{ mentor?: string, mentee?: string, me: 'mentor' | 'mentee' }} people */
  async introduce({ mentor, mentee, me }) {
    await this.activate('Who and when');
    if (mentor) await this.fill("Mentor's name", mentor);
    if (mentee) await this.fill("Mentee's name", mentee);
    await this.pick(me === 'mentor' ? 0 : 1);
    await this.activate('Done');
    await this.vanishes('textbox', "Mentor's name");
  }

  /** @param {number} nth the nth choice of "This is me" */
  async pick(nth) {
    const name = (await this.until('there are two to choose from', () => this.ask('names', 'radio')))[nth];
    await this.focus('radio', name);
    await this.press('Space');
  }

  /** What the save state says. @returns {Promise<string>} */
  async saveState() {
    return (await this.ask('texts', 'save-state'))[0] ?? '';
  }

  saved() {
    return this.until('everything is saved', async () => (await this.saveState()).startsWith('Saved'));
  }
}
