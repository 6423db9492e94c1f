import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore, type StorageKey, type Workspace } from '@one-on-one/core';
import { coverageOf, earlierUses, pastTalk, suggestQuestions } from '@one-on-one/core/question-bank';
import { opened, settled } from '../support/meetings.js';
import { aPage, use } from '../support/question-pages.js';
import { aQuestion, oneOfEach } from '../support/questions.js';
import { idOf, saved } from '../support/workspaces.js';

/** Puts questions of the theme that they are called by on the agenda, and waits until that is stored. */
async function put(workspace: Workspace, ...themes: readonly string[]): Promise<void> {
  for (const theme of themes)
    workspace.run('agenda-item-add', { titles: [theme], questions: [{ id: theme, theme }] });
  await saved(workspace);
}

async function discuss(workspace: Workspace, title: string): Promise<void> {
  workspace.run('agenda-item-discuss', { id: idOf(workspace, title) });
  await saved(workspace);
}

async function close(workspace: Workspace, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) workspace.run('meeting-close', {});
  await saved(workspace);
}

/** What became of questions: `asked career regular-1`. */
const usesOf = async (workspace: Workspace) =>
  (await pastTalk(workspace)).uses.map(({ outcome, questionId, meetingId }) =>
    [outcome, questionId, meetingId].join(' '),
  );

const suggestedTo = async (workspace: Workspace) =>
  suggestQuestions(oneOfEach(), { ...(await pastTalk(workspace)), seed: 1, count: 9 }).map(
    ({ question }) => question.id,
  );

describe('What the last meetings of a pair were about', () => {
  it('is nothing before there was one: every question is new', async () => {
    const workspace = await opened();
    const past = await pastTalk(workspace);
    expect(past).to.deep.equal({
      meetings: ['regular-1'],
      isWhole: true,
      items: [],
      uses: [],
      said: [],
      openness: 1,
      opennessChanges: [],
      isArchived: false,
      onAgenda: new Set(),
      askedBy: 'mentor',
    });
    const [first] = suggestQuestions(oneOfEach(), { ...past, seed: 1 });
    expect(first!.reason.kind).to.equal('new');
  });

  it('says whether the pair is put away', async () => {
    const workspace = await opened();
    workspace.run('relationship-archive', { id: workspace.state.relationshipId });
    await saved(workspace);
    expect((await pastTalk(workspace)).isArchived).to.equal(true);
  });

  it('is told by the agenda: discussed is asked, let go is passed over, parked is parked', async () => {
    const workspace = await opened();
    await put(workspace, 'career', 'feedback', 'inclusion', 'check-in');
    await discuss(workspace, 'career');
    workspace.run('agenda-item-drop', { id: idOf(workspace, 'feedback') });
    workspace.run('agenda-item-park', { id: idOf(workspace, 'inclusion') });
    await close(workspace);
    expect(new Set(await usesOf(workspace))).to.deep.equal(
      new Set(['asked career regular-1', 'passed feedback regular-1', 'parked inclusion regular-1']),
    );
  });

  it('says no more of a question that is taken back, and removed', async () => {
    const workspace = await opened();
    await put(workspace, 'career', 'feedback');
    await discuss(workspace, 'career');
    workspace.run('agenda-item-reopen', { id: idOf(workspace, 'career') });
    await discuss(workspace, 'feedback');
    workspace.run('agenda-item-remove', { id: idOf(workspace, 'feedback') });
    await saved(workspace);
    expect(await usesOf(workspace)).to.deep.equal([]);
  });

  it('feeds coverage: a theme that was talked about counts once, whoever told of it', async () => {
    const workspace = await opened();
    await put(workspace, 'career', 'feedback');
    await discuss(workspace, 'career');
    await use(workspace, { questionId: 'career' });
    await close(workspace);
    const questions = oneOfEach();
    const { themes } = coverageOf({ questions, ...(await pastTalk(workspace)) });
    expect(themes.filter(({ times }) => times > 0)).to.deep.equal([
      { theme: 'career', times: 1, depths: { 1: 1, 2: 0, 3: 0 }, meetings: 1 },
    ]);
  });

  it('counts a theme whose question nobody knows any more', async () => {
    const workspace = await opened();
    await put(workspace, 'career');
    await discuss(workspace, 'career');
    await close(workspace);
    const { themes } = coverageOf({ questions: [], ...(await pastTalk(workspace)) });
    expect(themes.find(({ theme }) => theme === 'career')!.times).to.equal(1);
  });

  it('keeps what stands on the agenda from being suggested, and nothing else', async () => {
    const workspace = await opened();
    await put(workspace, 'career');
    expect(await suggestedTo(workspace))
      .to.have.length(6)
      .and.not.include('career');
    workspace.run('agenda-item-remove', { id: idOf(workspace, 'career') });
    expect(await suggestedTo(workspace)).to.include('career');
  });

  it('counts no meeting that was not held: what was passed over before it, was before the next one', async () => {
    const workspace = await opened();
    await close(workspace);
    await use(workspace, { questionId: 'career', outcome: 'passed' });
    workspace.run('meeting-skip', {});
    workspace.run('meeting-cancel', { role: 'mentee' });
    await saved(workspace);
    expect((await pastTalk(workspace)).meetings).to.deep.equal(['regular-4', 'regular-1']);
    expect(await usesOf(workspace)).to.deep.equal(['passed career regular-4']);
    await close(workspace, 2);
    expect(await suggestedTo(workspace)).not.to.include('career');
    await close(workspace);
    expect(await suggestedTo(workspace)).to.include('career');
  });

  it('law 1: is what the viewer may see: what one asked for oneself, the other does not hear of', async () => {
    const store = new MemoryStore();
    const [mentor, mentee] = [await opened({ store }), await opened({ store, viewer: 'mentee' })];
    mentor.run('agenda-item-add', {
      titles: ['Mine'],
      private: true,
      questions: [{ id: 'career', theme: 'career' }],
    });
    await discuss(mentor, 'Mine');
    await use(mentor, { questionId: 'feedback', outcome: 'never-again' });
    await settled(mentor, mentee);
    expect(new Set(await usesOf(mentor))).to.deep.equal(
      new Set(['asked career regular-1', 'never-again feedback regular-1']),
    );
    const theirs = await pastTalk(mentee);
    expect([theirs.uses, theirs.items, theirs.askedBy]).to.deep.equal([[], [], 'mentee']);
    const nobody = await opened({ store, viewer: null } as never);
    expect((await pastTalk(nobody)).uses).to.deep.equal([]);
  });

  it('remembers what is never wanted again from long before, and says of the rest that nobody looked', async () => {
    const workspace = await opened();
    await use(workspace, { questionId: 'career', outcome: 'never-again' });
    await put(workspace, 'feedback');
    await discuss(workspace, 'feedback');
    await close(workspace, 13);
    const past = await pastTalk(workspace);
    expect([past.meetings.length, past.isWhole]).to.deep.equal([13, false]);
    const questions = [aQuestion({ id: 'career' }), aQuestion({ id: 'feedback', cooldownMeetings: 12 })];
    expect(suggestQuestions(questions, { ...past, seed: 1 })).to.deep.equal([
      { question: questions[1], reason: { kind: 'not-lately', meetings: 13 } },
    ]);
  });

  it('is told of questions from before that on request, some meetings at a time, to those who may see it', async () => {
    const store = new MemoryStore();
    const workspace = await opened({ store });
    await put(workspace, 'career');
    await discuss(workspace, 'career');
    await use(workspace, { questionId: 'feedback', outcome: 'passed' });
    workspace.run('agenda-item-add', {
      titles: ['Mine'],
      private: true,
      questions: [{ id: 'inclusion', theme: 'inclusion' }],
    });
    await discuss(workspace, 'Mine');
    await close(workspace, 30);
    const { meetings, uses } = await pastTalk(workspace);
    expect(uses).to.deep.equal([]);
    const some = await earlierUses(workspace, meetings.at(-1)!);
    expect(some).to.deep.equal({ uses: [], before: 'regular-7' });
    const told = async (page: Workspace) => {
      const { uses: found, before } = await earlierUses(page, some.before!);
      expect(before).to.equal(undefined);
      return found.map(({ outcome, questionId, meetingId }) => [outcome, questionId, meetingId].join(' '));
    };
    expect(await told(workspace)).to.have.members([
      'passed feedback regular-1',
      'asked career regular-1',
      'asked inclusion regular-1',
    ]);
    const mentee = await opened({ store, viewer: 'mentee' });
    expect(await told(mentee)).to.have.members(['passed feedback regular-1', 'asked career regular-1']);
  });

  it('reads the same after a hundred meetings as after fifty', async () => {
    const store = new MemoryStore();
    const workspace = await opened({ store });
    await put(workspace, 'career');
    await discuss(workspace, 'career');
    const asked: StorageKey[] = [];
    const storage = createMemoryStorage({ store });
    const watched = {
      ...storage,
      get: (keys: readonly StorageKey[]) => (asked.push(...keys), storage.get(keys)),
      list: (options: { readonly prefix: StorageKey }) => (asked.push(options.prefix), storage.list(options)),
    };
    const counts: number[] = [];
    for (const meetings of [50, 50]) {
      await close(workspace, meetings);
      asked.length = 0;
      await pastTalk({ storage: watched, state: workspace.state });
      counts.push(asked.length);
    }
    expect(counts[0]).to.equal(counts[1]);
    expect(asked.map((key) => key.join('/')).join()).not.to.contain('regular-1,');
  });

  it('says of what somebody said where it lies, also before anybody said who they are', async () => {
    const store = new MemoryStore();
    const nobody = await aPage(store, null);
    await use(nobody, { outcome: 'parked' });
    await close(nobody);
    const mentor = await aPage(store);
    await use(mentor, { questionId: 'q2', outcome: 'passed', private: true });
    const { said } = await pastTalk(mentor);
    expect(
      said.map(({ questionId, meetingId, private: isPrivate }) => [questionId, meetingId, isPrivate]),
    ).to.deep.equal([
      ['q1', 'regular-1', false],
      ['q2', 'regular-2', true],
    ]);
  });
});
