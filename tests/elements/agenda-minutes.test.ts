import { expect } from '@open-wc/testing';
import type { OneOnOneErrorEvent } from '@one-on-one/elements';
import { Minutes } from '../../packages/elements/src/agenda/meeting/minutes.js';
import { aClosedMeeting, shows } from '../support/meeting-page.js';
import { replaceMember } from '../storage/databases.js';

/** What writes the minutes does not come; answers how often it was asked for, and gives it back. */
function loseMinutes() {
  let asked = 0;
  const giveBack = replaceMember(Minutes.prototype, 'fetch', () => {
    asked += 1;
    // Without an end, so would a page that asks for ever.
    return asked > 100 ? new Promise(() => {}) : Promise.reject(new TypeError('Failed to fetch'));
  });
  return { giveBack, asked: () => asked };
}

describe('<one-on-one-agenda> minutes that are copied', () => {
  for (const [what, writeText, words] of [
    ['they are', () => Promise.resolve(), 'Copied'],
    [
      'the page may not copy, and leaves them selected',
      () => Promise.reject(new Error('not allowed')),
      'The text is selected.',
    ],
  ] as const)
    it(`say so in the dialog, for everybody: ${what}`, async () => {
      const giveBack = replaceMember(navigator, 'clipboard', { writeText });
      try {
        const agenda = await aClosedMeeting();
        await agenda.click('Minutes');
        const text = (await shows(agenda, 'dialog textarea[aria-busy=false]')) as HTMLTextAreaElement;
        expect(agenda.all('dialog [role=status]').map((it) => it.textContent)).to.deep.equal(['']);
        await agenda.click('Copy');
        await shows(agenda, 'dialog [role=status]', words);
        expect([text.selectionStart, text.selectionEnd]).to.deep.equal([0, text.value.length]);
        await agenda.click('Done');
        await agenda.click('Minutes');
        expect(agenda.all('dialog [role=status]').map((it) => it.textContent)).to.deep.equal(['']);
      } finally {
        giveBack();
      }
    });
});

describe('<one-on-one-agenda> whose minutes cannot be written', () => {
  it('does not ask for what writes them before somebody wants them', async () => {
    const { giveBack, asked } = loseMinutes();
    try {
      await aClosedMeeting();
      expect(asked()).to.equal(0);
    } finally {
      giveBack();
    }
  });

  it('says so, tells the page, and asks again when they are opened again', async () => {
    const { giveBack, asked } = loseMinutes();
    const codes: string[] = [];
    const agenda = await aClosedMeeting();
    agenda.element.addEventListener('one-on-one-error', ({ detail }: OneOnOneErrorEvent) =>
      codes.push(detail.code),
    );
    try {
      await agenda.click('Minutes');
      await shows(agenda, 'dialog [role=alert]', 'could not be written');
      expect(asked()).to.equal(1);
      expect(codes).to.deep.equal(['unavailable']);
      await agenda.click('Done');
    } finally {
      giveBack();
    }
    await agenda.click('Minutes');
    await shows(agenda, 'dialog textarea[aria-busy=false]');
    expect(agenda.field('Minutes').value).to.contain('The budget');
  });
});
