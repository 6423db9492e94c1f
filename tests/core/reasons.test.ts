import { expect } from '@open-wc/testing';
import { OPTION_LIMIT, REASON_LIMIT, TITLE_LIMIT, ACTION_LIMIT, type Workspace } from '@one-on-one/core';
import { opened, refusal } from '../support/meetings.js';
import { saved } from '../support/workspaces.js';

/** A meeting with an item and an action. */
async function aMeeting(): Promise<Workspace> {
  const workspace = await opened();
  workspace.run('meeting-edit', { startsAt: '2030-02-01T10:00:00Z' });
  workspace.run('agenda-item-add', { titles: ['The budget'], id: 'budget' });
  workspace.run('action-item-add', { title: 'Ask Lena', ownerId: 'mentor', id: 'ask' });
  return workspace;
}

describe('A reason', () => {
  const acts = [
    ['to skip', 'reason', REASON_LIMIT, (of, reason) => of.run('meeting-skip', { reason })],
    [
      'to call off',
      'reason',
      REASON_LIMIT,
      (of, reason) => of.run('meeting-cancel', { role: 'mentor', next: '2030-02-02T10:00:00Z', reason }),
    ],
    [
      'to move',
      'reason',
      REASON_LIMIT,
      (of, reason) => of.run('meeting-reschedule', { startsAt: '2030-02-02T10:00:00Z', reason }),
    ],
    [
      'to let an item go',
      'reason',
      TITLE_LIMIT,
      (of, reason) => of.run('agenda-item-drop', { id: 'budget', reason }),
    ],
    ['to drop an action', 'why', ACTION_LIMIT, (of, why) => of.run('action-item-drop', { id: 'ask', why })],
  ] as const satisfies readonly (readonly [string, string, number, (of: Workspace, words: string) => void])[];

  for (const [what, field, limit, act] of acts)
    it(`${what} is refused where it is too long, and never cut`, async () => {
      const workspace = await aMeeting();
      expect(refusal(() => act(workspace, 'w'.repeat(limit + 1)))).to.equal(`invalid ${field} too-long`);
      act(workspace, `${'w'.repeat(limit - 2)}🙂`);
      await saved(workspace);
    });

  it('that is blank is none', async () => {
    const workspace = await aMeeting();
    workspace.run('agenda-item-drop', { id: 'budget', reason: ' \n' });
    expect(workspace.state.dropped[0]!.item).not.to.have.property('reason');
  });
});

describe('A decision without options', () => {
  it('takes as many whole characters of itself for the one option as fit, and is saved', async () => {
    const workspace = await aMeeting();
    workspace.run('decision-add', {
      statement: `${'w'.repeat(OPTION_LIMIT - 1)}🙂 we do it`,
      decidedBy: 'both',
    });
    await saved(workspace);
    expect(workspace.state.decisions[0]!.options).to.deep.equal(['w'.repeat(OPTION_LIMIT - 1)]);
  });
});
