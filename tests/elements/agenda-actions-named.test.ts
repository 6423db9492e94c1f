import { expect } from '@open-wc/testing';
import type { AgendaPage } from '../support/agenda-page.js';
import { aMeeting, shows } from '../support/meeting-page.js';

const ITEM = 'Actions from this item';
const WHOLE = 'Actions from the meeting as a whole';
const ALL = 'All open actions';

const headings = (agenda: AgendaPage) =>
  agenda
    .all('[role=heading]')
    .map((each) => each.textContent.trim())
    .filter((words) => /actions/i.test(words));

/** What a screen reader says before the field: the parts that it is in, the innermost last. */
const around = (agenda: AgendaPage) =>
  agenda.all("[name^='new-action']").map((field) => {
    const part = field.closest("[role='group'],section")!;
    const by = part.getAttribute('aria-labelledby');
    return part.ariaLabel ?? agenda.all(`#${by}`)[0]!.textContent.trim();
  });

describe('<one-on-one-agenda> what its lists of actions are called', () => {
  it('is each of them by what it holds while a meeting is on, and the only one by what it is before', async () => {
    const agenda = await aMeeting(['The budget']);
    await shows(agenda, "[part='actions-heading']");
    expect(headings(agenda)).to.deep.equal(['Actions']);
    await agenda.click('Start the meeting');
    await shows(agenda, '#focus-title', 'The budget');
    expect(headings(agenda).sort()).to.deep.equal([ITEM, WHOLE, ALL].sort());
    expect(around(agenda).sort()).to.deep.equal([ITEM, WHOLE, ALL].sort());
    await agenda.click('To the check-out');
    expect(headings(agenda)).to.deep.equal([ALL]);
  });
});
