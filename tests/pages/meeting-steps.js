/** @typedef {import('./agenda-view.js').AgendaView} AgendaView */

/** What the two talk about in these tests. */
export const [budget, team, summer] = ['The budget', 'The team', 'The summer'];

/** What is left when somebody goes on to the next item. @typedef {{ notes?: string, own?: string, decision?: string, action?: string }} Outcome */

/** Writes down what came of the item that is talked about, and goes on. @param {AgendaView} agenda @param {string} title @param {Outcome} outcome */
export async function discuss(agenda, title, { notes, own, decision, action }) {
  await agenda.appears('heading', title);
  if (notes) await agenda.fill('Notes for both', notes);
  if (own) await agenda.fill('Notes only for you', own);
  if (decision) {
    await agenda.fill('New decision', decision);
    await agenda.press('Enter');
    await agenda.appears('button', `Edit: ${decision}`);
  }
  if (action) {
    await agenda.fill('New action', action);
    await agenda.press('Enter');
    await agenda.appears('checkbox', `Done: ${action}`);
  }
  await agenda.activate('Discussed, next');
  await agenda.vanishes('heading', title);
}

/** Ticks what was to be done; it stays where it is for as long as the page does. @param {AgendaView} agenda @param {string} action */
export async function finish(agenda, action) {
  await agenda.focus('checkbox', `Done: ${action}`);
  await agenda.press('Space');
  await agenda.until(`"${action}" is done`, async () => {
    const [state] = await agenda.ask('states', 'checkbox', `Done: ${action}`);
    return state?.checked === true;
  });
}

/**
 * Closes the meeting from the item that is talked about: `goesOn` is what the dialog says of what is left.
 * @param {AgendaView} agenda
 * @param {string[]} goesOn
 */
export async function close(agenda, ...goesOn) {
  await agenda.activate('To the check-out');
  await agenda.appears('heading', 'Check-out');
  await agenda.activate('Close the meeting');
  await agenda.appears('button', 'Not yet');
  for (const words of goesOn) await agenda.shows(words);
  await agenda.reach('button', 'Close the meeting');
  await agenda.press('Enter');
  await isLookedBackOn(agenda);
}

/** From the agenda to what the last meeting came to. @param {AgendaView} agenda */
export async function lookBack(agenda) {
  await agenda.activate('Look back at the last meeting');
  await isLookedBackOn(agenda);
}

/** The focus goes to what the meeting is called once it is read. @param {AgendaView} agenda */
const isLookedBackOn = (agenda) =>
  agenda.until('the look back has the focus', () => agenda.ask('isFocused', 'heading', 'Your meeting on…'));

/** What the closed meeting came to, once all of this is said of it. @param {AgendaView} agenda @param {string[]} texts */
export function reviews(agenda, ...texts) {
  return agenda.until(`the review says ${JSON.stringify(texts)}`, async () => {
    const [review = ''] = await agenda.ask('texts', 'review');
    return texts.every((text) => review.includes(text)) && review;
  });
}

/** On to the agenda of the next meeting, with these items. @param {AgendaView} agenda @param {string[]} titles */
export async function goOn(agenda, ...titles) {
  await agenda.activate('On to the next meeting');
  await agenda.lists(...titles);
  await agenda.saved();
}

/** Whether a text is anywhere on the page, seen or not. @param {AgendaView} agenda @param {string} text @returns {Promise<boolean>} */
export const isAnywhere = (agenda, text) =>
  agenda.tab.evaluate((wanted) => {
    /** @type {(root: ParentNode) => boolean} */
    const holds = (root) =>
      [...root.querySelectorAll('*')].some(
        (el) =>
          [...el.attributes].some(({ value }) => value.includes(wanted)) ||
          /** @type {any} */ (el).value?.toString().includes(wanted) ||
          [...el.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.includes(wanted)) ||
          (el.shadowRoot !== null && holds(el.shadowRoot)),
      );
    return holds(document);
  }, text);
