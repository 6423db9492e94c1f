import { expect } from '@open-wc/testing';
import { someActions } from '../support/actions-page.js';
import { aRunningMeeting } from '../support/meeting-page.js';
import type { ElementPage } from '../support/element-page.js';

/** Types as an engine tells of it: of another day at every key of a year. */
async function typeDay(page: Pick<ElementPage<never>, 'press' | 'settled'>, field: HTMLInputElement) {
  field.focus();
  for (const [key, day] of ['0002', '0020', '0202', '2032'].map((year) => [year.at(-1)!, `${year}-12-24`])) {
    await page.press(field, key!);
    field.value = day!;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await page.settled();
  }
}

describe('A day that is typed', () => {
  const WHEN = 'By when';

  it('is taken once, when its field is left, and the focus stays with the line one went to', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    await agenda.type('New action', 'Ask Lena');
    await agenda.press(agenda.field('New action'), 'Enter');
    const field = agenda.all<HTMLInputElement>('[id^=fix-due-]')[0]!;
    await typeDay(agenda, field);
    expect(agenda.workspace.state.actions[0]?.dueDate).to.equal(undefined);
    expect(agenda.focused?.id).to.equal(field.id);
    const own = agenda.field('Notes only for you');
    own.focus();
    await agenda.settled();
    expect(agenda.workspace.state.actions[0]?.dueDate).to.equal('2032-12-24');
    expect(agenda.focused?.id).to.equal(own.id);
  });

  it('is kept at once where its action is still to be entered', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    await agenda.type('New action', 'Ask Lena');
    await typeDay(agenda, agenda.all<HTMLInputElement>('[part~=focus] [type=date]')[0]!);
    const days = [...agenda.workspace.state.drafts.values()].map(({ text }) => text);
    expect(days).to.include('2032-12-24').and.not.include('0002-12-24');
  });

  it('is taken on Enter', async () => {
    const agenda = await aRunningMeeting(['The budget'], 'mentor');
    await agenda.type('New action', 'Ask Lena');
    await agenda.press(agenda.field('New action'), 'Enter');
    const field = agenda.all<HTMLInputElement>('[id^=fix-due-]')[0]!;
    await typeDay(agenda, field);
    await agenda.press(field, 'Enter');
    expect(agenda.workspace.state.actions[0]?.dueDate).to.equal('2032-12-24');
  });

  it('is one act in the list of actions, and none where Escape lets it be', async () => {
    const actions = await someActions(['Ask Lena'], 'mentor');
    await actions.click('Ask Lena');
    const day = () => actions.field(WHEN);
    const before = actions.workspace.state.undoable;
    await typeDay(actions, day());
    expect(actions.workspace.state.undoable).to.equal(before);
    await actions.press(day(), 'Escape');
    expect(actions.action('Ask Lena')?.dueDate).to.equal(undefined);
    await actions.click('Ask Lena');
    await typeDay(actions, day());
    await actions.press(day(), 'Enter');
    expect(actions.action('Ask Lena')?.dueDate).to.equal('2032-12-24');
  });
});
