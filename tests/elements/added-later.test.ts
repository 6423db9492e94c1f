import { isAddedLater, type Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { anAgendaOf } from '../support/agenda-page.js';
import { aHistory, allIn } from '../support/history-page.js';
import { shows } from '../support/meeting-page.js';
import { twoInAMeeting } from '../support/two-in-a-meeting.js';
import { waitUntil } from '../support/wait-until.js';
import { saved, until } from '../support/workspaces.js';

const LATER = /Added later.*10:01.*Ben/s;

const decide = async (workspace: Workspace, statement: string) => {
  workspace.run('decision-add', { statement, decidedBy: 'both', itemId: 'budget' });
  workspace.run('win-add', { text: `Won: ${statement}`, about: 'both' });
  workspace.run('note-write', { body: `Noted: ${statement}`, base: '' });
  await saved(workspace);
};
const close = async (workspace: Workspace) => {
  workspace.run('agenda-item-discuss', { id: 'budget' });
  workspace.run('meeting-close', {});
  await saved(workspace);
};

/** Ana closes the meeting, and Ben, who does not know, decides something in it; as Ana's page reads it. */
async function closedBeforeBenDecides() {
  const { ana, ben } = await twoInAMeeting('2030-01-10T10:01:00.000Z');
  const { id } = ana.state.meeting;
  await close(ana);
  await decide(ben, 'Move the release');
  await ana.refresh();
  await ana.show(id);
  await until(ana, ({ past }) => past.get(id)?.decisions.length === 1);
  return { ana, id, past: ana.state.past.get(id)! };
}

describe('What somebody enters who does not know yet that the meeting was closed', () => {
  it('is of later than the meeting', async () => {
    const { past } = await closedBeforeBenDecides();
    const { meeting, decisions, notes, wins } = past;
    expect(
      [...decisions, ...notes.map(({ note }) => note), ...wins].map((record) =>
        isAddedLater(meeting, record),
      ),
    ).to.deep.equal([true, true, true]);
  });

  it('is of the meeting where whoever closed it knew of it, though a clock goes ahead', async () => {
    const { ana, ben } = await twoInAMeeting();
    const { id } = ana.state.meeting;
    await decide(ben, 'Move the release');
    await ana.refresh();
    await close(ana);
    await ana.show(id);
    const { meeting, decisions } = ana.state.past.get(id)!;
    expect(decisions.map((decision) => isAddedLater(meeting, decision))).to.deep.equal([false]);
  });

  it('is of the meeting once that was opened again, and closed after it', async () => {
    const { ana, id, past } = await closedBeforeBenDecides();
    ana.run('meeting-reopen', { id });
    ana.run('meeting-close', {});
    await saved(ana);
    const { meeting } = ana.state.past.get(id)!;
    expect(past.decisions.map((decision) => isAddedLater(meeting, decision))).to.deep.equal([false]);
  });

  it('is shown in the look back, and in the minutes, with when and by whom', async () => {
    const { ana } = await closedBeforeBenDecides();
    const agenda = await anAgendaOf(ana, { mode: 'review' });
    await shows(agenda, '#review-heading');
    expect(agenda.texts('later').length).to.equal(3);
    for (const words of agenda.texts('later')) expect(words).to.match(LATER);
    await agenda.click('Minutes');
    const { value } = (await shows(agenda, 'dialog textarea[aria-busy=false]')) as HTMLTextAreaElement;
    const lines = value.split('\n').filter((line) => LATER.test(line));
    expect(lines.length).to.equal(3);
  });

  it('is shown so in the history', async () => {
    const { ana, id } = await closedBeforeBenDecides();
    const element = await aHistory(ana);
    const inMeeting = (selector: string) => allIn(element, `[data-meeting="${id}"] ${selector}`);
    const rows = () => inMeeting('li');
    await waitUntil(() => inMeeting('summary')[0], 'its row');
    inMeeting('summary')[0]!.click();
    await waitUntil(() => rows().length > 0, 'what was said in it');
    expect(rows().filter(({ textContent }) => LATER.test(textContent)).length).to.equal(0);
    const late = rows().filter(({ textContent }) => /Added later.*Ben.*10:01/s.test(textContent));
    expect(late.length).to.equal(3);
  });
});
