import { MemoryStore } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { anAgendaOf, type AgendaPage } from '../support/agenda-page.js';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { shows } from '../support/meeting-page.js';
import { aWorkspace, saved } from '../support/workspaces.js';

/** A meeting at its check-out, whose storage answers nothing more between `pause` and `goOn`. */
async function aSlowCheckOut() {
  const trouble: Trouble = {};
  const workspace = aWorkspace({ storage: aFailingStorage(new MemoryStore(), trouble) });
  await workspace.ready;
  workspace.run('meeting-start', {});
  workspace.run('meeting-wrap', {});
  await saved(workspace);
  const agenda = await anAgendaOf(workspace);
  await shows(agenda, '#close');
  await saved(workspace);
  let answer = () => {};
  const pause = () => (trouble.wait = new Promise((resolve) => (answer = resolve)));
  const goOn = async () => {
    trouble.wait = undefined;
    answer();
    await saved(workspace);
    await workspace.refresh();
    await agenda.settled();
  };
  return { agenda, pause, goOn };
}

const press = async (agenda: AgendaPage, key: string) => {
  await sendKeys({ press: key });
  await agenda.settled();
};

describe('<one-on-one-agenda> over a storage that is slow to answer', () => {
  it('shows at once what a meeting came to, and leaves the focus to who goes on', async () => {
    const { agenda, pause, goOn } = await aSlowCheckOut();
    pause();
    agenda.button('Close the meeting').focus();
    await press(agenda, 'Enter');
    expect(agenda.focused?.id).to.equal('review-heading');
    agenda.button('On to the next meeting').focus();
    await press(agenda, 'Enter');
    agenda.field('New agenda item').focus();
    await sendKeys({ type: 'The budget' });
    await goOn();
    expect(agenda.focusedName).to.equal('New agenda item');
    await press(agenda, 'Enter');
    expect(agenda.workspace.state.items[0]?.item.title).to.equal('The budget');
  });

  it('looks back without taking the focus from who went elsewhere meanwhile', async () => {
    const { agenda, pause, goOn } = await aSlowCheckOut();
    await agenda.click('Close the meeting');
    await agenda.click('On to the next meeting');
    await shows(agenda, 'button', 'Look back');
    await saved(agenda.workspace);
    pause();
    agenda.workspace.run('agenda-item-add', { titles: ['The team'] }); // which it is waiting for when one looks back
    agenda.button('Look back at the last meeting').focus();
    await press(agenda, 'Enter');
    expect(agenda.focused?.id).to.equal('review-heading');
    agenda.button('Minutes').focus();
    await goOn();
    expect(agenda.focusedName).to.equal('Minutes');
  });
});
