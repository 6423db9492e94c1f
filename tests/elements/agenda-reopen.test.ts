import { expect } from '@open-wc/testing';
import type { AgendaPage } from '../support/agenda-page.js';
import { clock } from '../../packages/elements/src/workspace/environment.js';
import { replaceMember } from '../storage/databases.js';
import { aClosedMeeting } from '../support/meeting-page.js';

const OVER = 'can no longer be opened again';

const isOffered = (agenda: AgendaPage) =>
  agenda.all('[part=review] button').some((it) => it.textContent.trim() === 'Open it again');

describe('<one-on-one-agenda> opening a closed meeting again', () => {
  it('is offered as long as the next one has not begun', async () => {
    const agenda = await aClosedMeeting();
    expect(isOffered(agenda)).to.equal(true);
    expect(agenda.part('review')).not.to.contain.text(OVER);
  });

  it('is offered no more once it has, and that is said', async () => {
    const agenda = await aClosedMeeting();
    agenda.workspace.run('meeting-start', {});
    await agenda.settled();
    expect(isOffered(agenda)).to.equal(false);
    expect(agenda.part('review')).to.contain.text('The next meeting has begun').and.to.contain.text(OVER);
  });

  it('is offered no more once the days for it are over, and they are said', async () => {
    const agenda = await aClosedMeeting();
    const days = async (lockAfterDays: number) => {
      agenda.workspace.run('series-edit', { lockAfterDays });
      await agenda.settled();
    };
    const giveBack = replaceMember(clock, 'now', () => '2030-01-18T09:00:00.000Z');
    try {
      await days(0);
      expect(isOffered(agenda)).to.equal(false);
      expect(agenda.part('review')).to.contain.text('not opened again once it is closed');
      await days(7);
      expect(isOffered(agenda)).to.equal(false);
      expect(agenda.part('review')).to.contain.text('More than 7 days have passed').and.to.contain.text(OVER);
      await days(8);
      expect(isOffered(agenda)).to.equal(true);
    } finally {
      giveBack();
    }
  });

  it('says so when its time ran out while the page was open, and leaves the focus in the review', async () => {
    const agenda = await aClosedMeeting();
    agenda.workspace.run('meeting-start', {});
    await agenda.click('Open it again'); // before it is drawn anew
    expect(isOffered(agenda)).to.equal(false);
    expect(agenda.part('review')).to.contain.text(OVER);
    expect(await agenda.announced()).to.contain(OVER);
    expect(agenda.focused?.id).to.equal('review-heading');
  });

  it('tells of none that lies further back', async () => {
    const agenda = await aClosedMeeting();
    agenda.workspace.run('meeting-close', {});
    await agenda.settled();
    expect(isOffered(agenda)).to.equal(false);
    expect(agenda.part('review')).not.to.contain.text(OVER);
  });
});
