import type { OneOnOneWorkspace } from '@one-on-one/elements/workspace';
import { expect, fixture, html } from '@open-wc/testing';
import { aPairWithSecrets, moments, SECRET, type Moment } from '../support/private-words.js';
import { waitUntil } from '../support/wait-until.js';
import { wordsOn } from '../support/words-on-screen.js';

/** A page that is Ana's, with one element in that moment; and beside it, where `isBenHere`, an agenda that is Ben's. */
async function shown({ tag, how, attributes = {}, enter }: Moment, isBenHere: boolean) {
  const storage = await aPairWithSecrets(how);
  if (isBenHere) {
    const ben = await fixture(
      html`<one-on-one-workspace .storage=${storage} relationship="ben" viewer="mentee">
        <one-on-one-agenda></one-on-one-agenda>
      </one-on-one-workspace>`,
    );
    const agenda = ben.querySelector('one-on-one-agenda')!;
    await waitUntil(() => agenda.shadowRoot?.querySelector('dialog'), 'the agenda of Ben has come');
  }
  const root = await fixture<OneOnOneWorkspace>(
    html`<one-on-one-workspace
      .storage=${storage}
      relationship="ben"
      viewer="mentor"
    ></one-on-one-workspace>`,
  );
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  root.append(element);
  await enter(element);
  expect(wordsOn(element)).to.contain(SECRET);
  return { root, element };
}

/** The page says that somebody else looks; answers when the element has been drawn once since. */
async function turnTo(root: OneOnOneWorkspace, viewer: string): Promise<void> {
  root.viewer = viewer;
  await root.updateComplete;
  await (root.firstElementChild as OneOnOneWorkspace).updateComplete;
}

describe('When a page says that somebody else looks now', function () {
  this.timeout(60_000);

  for (const isBenHere of [false, true])
    for (const [what, moment] of Object.entries(moments))
      it(`nothing of the first one is left in ${what}${isBenHere ? ', though the other one is shown elsewhere already' : ''}`, async () => {
        const { root, element } = await shown(moment, isBenHere);
        await turnTo(root, 'mentee');
        expect(wordsOn(element)).not.to.contain(SECRET);
        await waitUntil(() => wordsOn(element).includes(moment.shared), 'it is there for Ben');
        expect(wordsOn(element)).not.to.contain(SECRET);
        await turnTo(root, 'mentor');
        if (moment.stays)
          await waitUntil(() => wordsOn(element).includes(SECRET), 'it is there again for Ana');
      });
});
