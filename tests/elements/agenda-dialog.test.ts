import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { anAgenda } from '../support/agenda-page.js';
import { waitUntil } from '../support/wait-until.js';

describe('<one-on-one-agenda> dialog', () => {
  it('closes on Escape, gives the focus back, and opens again with what it is for', async () => {
    const agenda = await anAgenda(['The budget']);
    agenda.button('Export').focus();
    await agenda.click('Export');
    await sendKeys({ press: 'Escape' });
    await agenda.settled();
    expect(agenda.all<HTMLDialogElement>('dialog')[0]?.open).to.equal(false);
    expect(agenda.focusedName).to.equal('Export');
    await agenda.click('Who and when');
    expect(agenda.all('[name=mentor-name]')).to.have.length(1);
  });

  it('opens again at once after it was closed', async () => {
    const agenda = await anAgenda(['The budget']);
    await agenda.click('Export');
    await agenda.click('Done');
    await agenda.click('Export');
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await waitUntil(() => agenda.field('Export').value.includes('The budget'), 'what is exported');
  });
});
