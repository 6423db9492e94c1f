import { inPage } from './drivers/in-page.js';
import { until } from './until.js';

/** What a person does with one element on a page, all of it by keyboard. */
export class View {
  /**
   * @param {import('./drivers/driver.d.ts').DriverTab} tab
   * @param {{ host?: string, nth?: number, document?: import('./drivers/driver.d.ts').DriverDocument }} [place]
   */
  constructor(tab, { host, nth, document = tab } = {}) {
    this.tab = tab;
    this.document = document;
    this.scope = { ...(host && { host }), ...(nth && { nth }) };
  }

  /** @param {string} act @param {...any} args @returns {Promise<any>} */
  ask(act, ...args) {
    return this.document.evaluate(inPage, act, this.scope, ...args);
  }

  /**
   * @param {string} what
   * @param {() => Promise<any>} ask
   * @param {{ deadline?: number }} [options]
   */
  until(what, ask, options) {
    return until(what, ask, { ...options, instead: () => this.ask('outline') });
  }

  /** @param {string} key */
  press(key) {
    return this.document.press(key);
  }

  /** @param {string} text */
  type(text) {
    return this.document.type(text);
  }

  /** Puts the focus on a control as soon as it is there. A name may end in `…`. @param {string} roles @param {string} name */
  async focus(roles, name, nth = 0) {
    await this.tab.show();
    await this.until(`${roles} "${name}" takes the focus`, () => this.ask('focus', roles, name, nth));
    await this.atRest();
  }

  /** The page may have to scroll to what has the focus, and nobody presses a key before that is over. */
  atRest() {
    return this.document.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }

  /** Tabs until the control has the focus, as somebody without a mouse does. @param {string} roles @param {string} name */
  async reach(roles, name, key = 'Tab') {
    for (let stops = 0; stops < 150; stops += 1) {
      if (await this.ask('isFocused', roles, name)) return;
      await this.press(key);
    }
    throw new Error(`${key} does not reach ${roles} "${name}": ${JSON.stringify(await this.ask('outline'))}`);
  }

  /** @param {string} name @param {string} [roles] */
  async activate(name, roles = 'button') {
    await this.focus(roles, name);
    await this.press('Enter');
  }

  /** Replaces what a field holds. @param {string} name @param {string} text @param {string} [roles] */
  async fill(name, text, roles = 'textbox') {
    await this.focus(roles, name);
    await this.press('Control+a');
    if (text) await this.type(text);
    else await this.press('Delete');
  }

  /** Puts a text on the clipboard and into a field, as a person pastes. @param {string} name @param {string} text */
  async paste(name, text, roles = 'textbox') {
    await copy(this.tab, text);
    await this.focus(roles, name);
    await this.press('Control+v');
  }

  /** @param {string} roles @param {string} name */
  appears(roles, name) {
    return this.until(`${roles} "${name}" is there`, async () => (await this.ask('states', roles, name))[0]);
  }

  /** @param {string} roles @param {string} name */
  vanishes(roles, name) {
    return this.until(
      `${roles} "${name}" is gone`,
      async () => (await this.ask('states', roles, name)).length === 0,
    );
  }

  /** Whether a person can read this text, in a field or beside it. @param {string} text */
  shows(text) {
    return this.until(`"${text}" can be read`, () => this.ask('holds', text));
  }
}

/** @param {import('./drivers/driver.d.ts').DriverTab} tab @param {string} text */
export async function copy(tab, text) {
  await tab.show();
  await tab.evaluate((value) => {
    const area = document.createElement('textarea');
    area.id = 'clipboard';
    area.value = value;
    document.body.append(area);
    area.select();
    area.focus();
  }, text);
  await tab.press('Control+c');
  await tab.evaluate(() => document.querySelector('#clipboard')?.remove());
}
