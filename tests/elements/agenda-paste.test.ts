import { expect } from '@open-wc/testing';
import { anAgenda } from '../support/agenda-page.js';
import { titles } from '../support/workspaces.js';

/** The agenda after a text was pasted into the line to add. */
async function pasted(text: string): Promise<readonly string[]> {
  const agenda = await anAgenda();
  const paste = new Event('paste', { bubbles: true, cancelable: true });
  Object.defineProperty(paste, 'clipboardData', { value: { getData: () => text } });
  agenda.field('New agenda item').dispatchEvent(paste);
  await agenda.settled();
  return titles(agenda.workspace);
}

describe('<one-on-one-agenda> a list that is pasted into the line to add', () => {
  it('comes in without its bullets, numbers and empty boxes', async () => {
    const text =
      '- The budget\n* The team\n• The room\n1. The trip\n2) The talk\n[ ] The review\n- [ ] The rest\n-';
    expect(await pasted(text)).to.deep.equal([
      'The budget',
      'The team',
      'The room',
      'The trip',
      'The talk',
      'The review',
      'The rest',
    ]);
  });

  it('keeps a number that counts nothing, and a box that is ticked', async () => {
    expect(await pasted('3. Quartal\n-5 degrees\n[x] Book the room')).to.deep.equal([
      '3. Quartal',
      '-5 degrees',
      '[x] Book the room',
    ]);
  });
});
