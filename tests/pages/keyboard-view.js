import { AgendaView } from './agenda-view.js';

/** More presses than an agenda of these tests has stops. */
const LIMIT = 80;

/** The agenda as somebody meets it who has nothing but a keyboard: no script puts the focus anywhere. */
export class KeyboardView extends AgendaView {
  /**
   * Tabs there, as soon as it is there: on or back, and with the arrows among choices.
   * @override
   * @param {string} roles
   * @param {string} name
   */
  async focus(roles, name, nth = 0) {
    await this.tab.show();
    const step = () => this.ask('step', roles, name, nth);
    let key = await this.until(`${roles} "${name}" is there`, async () => isKey(await step()));
    for (let presses = 0; key.next; presses += 1) {
      if (presses === LIMIT) throw await this.#lost(roles, name);
      await this.press(key.next);
      key = await this.until(`${roles} "${name}" is still there`, async () => isKey(await step()));
    }
    await this.atRest();
  }

  /** @param {string} roles @param {string} name */
  async #lost(roles, name) {
    const [active, outline] = [await this.ask('active'), await this.ask('outline')];
    return new Error(
      `${LIMIT} presses do not reach ${roles} "${name}" but ${JSON.stringify(active)}: ${JSON.stringify(outline)}`,
    );
  }
}

/** No key is an answer, too. @param {string | undefined} next */
const isKey = (next) => next !== undefined && { next };
