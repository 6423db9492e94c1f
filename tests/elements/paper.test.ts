import '@one-on-one/elements/history/define.js';
import { expect, fixture, html } from '@open-wc/testing';
import type { OneOnOneHistory } from '@one-on-one/elements/history';
import { offerWorkspace } from '../support/hand-made-workspace.js';
import { aClosedMeeting, aMeeting } from '../support/meeting-page.js';
import { aPair } from '../support/past-meetings.js';
import { saved } from '../support/workspaces.js';
import { waitUntil } from '../support/wait-until.js';

const thisYear = new Date().getFullYear();

/** What something says on a screen, and what it says on paper. */
function saidOn(words: () => string) {
  const screen = words();
  dispatchEvent(new Event('beforeprint'));
  const paper = words();
  dispatchEvent(new Event('afterprint'));
  expect(words()).to.equal(screen);
  return { screen, paper };
}

describe('A date', () => {
  it('is said without the year it is in, and on paper with it', async () => {
    const agenda = await aMeeting(['The budget']);
    agenda.workspace.run('meeting-edit', { startsAt: `${thisYear}-06-10T12:00:00.000Z` });
    await agenda.settled();
    const { screen, paper } = saidOn(() => agenda.part('meta').textContent);
    expect(screen).to.contain('June 10 at');
    expect(paper).to.contain(`June 10, ${thisYear} at`);
  });

  it('of a past meeting is said with its year where that is another', async () => {
    const { workspace } = await aPair();
    for (const year of [thisYear - 1, thisYear]) {
      workspace.run('meeting-edit', { startsAt: `${year}-06-10T12:00:00.000Z` });
      workspace.run('meeting-skip', {});
    }
    await saved(workspace);
    offerWorkspace(workspace, 'dated-history');
    const { renderRoot } = await fixture<OneOnOneHistory>(
      html`<one-on-one-history relationship="dated-history"></one-on-one-history>`,
    );
    const rows = () => [...renderRoot.querySelectorAll('[part=when]')].map((it) => it.textContent.trim());
    await waitUntil(() => rows().length === 2, 'both are read');
    const { screen, paper } = saidOn(() => rows().join('; '));
    expect(screen).to.match(new RegExp(`June 10 at .*; .*June 10, ${thisYear - 1} at`));
    expect(paper).to.match(new RegExp(`June 10, ${thisYear} at .*; .*June 10, ${thisYear - 1} at`));
  });

  it('of a meeting that one looks back on is said so, too', async () => {
    const agenda = await aClosedMeeting();
    const { paper } = saidOn(() => agenda.all('#review-heading')[0]!.textContent);
    expect(paper).to.contain('January 10, 2030');
  });
});
