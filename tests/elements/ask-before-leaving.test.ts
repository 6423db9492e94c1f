import { MemoryStore } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { anAgendaOf } from '../support/agenda-page.js';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { aSchedule, aWorkspace, saved, until } from '../support/workspaces.js';

describe('A page that is left', () => {
  const isAskedAbout = () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    return !dispatchEvent(leaving);
  };
  const opened = async (claims: object = {}) => {
    const trouble: Trouble = {};
    const storage = { ...aFailingStorage(new MemoryStore(), trouble), ...claims };
    const { schedule, elapse } = aSchedule();
    const workspace = aWorkspace({ storage, schedule });
    await saved(workspace);
    const agenda = await anAgendaOf(workspace);
    return { agenda, workspace, trouble, elapse };
  };

  it('is asked about while what was typed is refused by storage, and no longer', async () => {
    const { agenda, workspace, trouble } = await opened();
    expect(isAskedAbout()).to.equal(false);
    trouble.refuseCommits = 'quota';
    await agenda.type('New agenda item', 'Half a thought');
    await until(workspace, ({ save }) => save.kind === 'failed');
    expect(isAskedAbout()).to.equal(true);
    trouble.refuseCommits = undefined;
    workspace.retry();
    await saved(workspace);
    expect(isAskedAbout()).to.equal(false);
  });

  it('is asked about while something is under way to storage that puts nothing aside', async () => {
    for (const [claims, isAsked] of [
      [{ stash: undefined, stashed: undefined, unstash: undefined }, true],
      [{}, false],
    ] as const) {
      const { agenda, workspace, trouble, elapse } = await opened(claims);
      let answer = () => {};
      trouble.wait = new Promise((resolve) => (answer = resolve));
      await agenda.type('New agenda item', 'Half a thought');
      elapse();
      expect([workspace.state.save.kind, isAskedAbout()]).to.deep.equal(['saving', isAsked]);
      answer();
      await saved(workspace);
      expect(isAskedAbout()).to.equal(false);
    }
  });
});
