import type { RequestKind, Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { settled, told } from '../support/meetings.js';
import { factsKept } from '../support/outbox.js';
import { bothUnheard, unheard } from '../support/unheard.js';
import { saved } from '../support/workspaces.js';

const reason = 'my train is late';
const moved = '2030-02-03T10:00:00.000Z';

/** What can be said of a meeting that is to come, with the field of the form where that is typed. */
const sayings: readonly (readonly [string, (of: Workspace) => void])[] = [
  ['form-skip', (of) => of.run('meeting-skip', { reason })],
  ['form-move', (of) => of.run('meeting-reschedule', { startsAt: moved, reason })],
  ['form-cancel', (of) => of.run('meeting-cancel', { role: 'mentee', reason })],
];

const first: readonly (readonly [RequestKind, object])[] = [
  ['meeting-start', {}],
  ['meeting-close', {}],
  ['meeting-skip', {}],
  ['meeting-cancel', { role: 'mentee' }],
];

const run = (of: Workspace, [kind, detail]: readonly [RequestKind, object]) => of.run(kind, detail);

const texts = ({ state }: Workspace) =>
  [...state.drafts].map(([field, { text }]) => [field, text] as const).sort();

describe('An act that comes to nothing, since the other did something first that was not heard of', () => {
  for (const act of first)
    for (const [form, say] of sayings)
      it(`leaves the words of ${form} in their field after ${act[0]}, also through a reload`, async () => {
        const { store, mentor, mentee } = await bothUnheard();
        const field = `${form}.reason.regular-1`;
        mentee.setDraft(field, { text: reason, base: '' });
        await saved(mentee);
        run(mentor, act);
        await saved(mentor);
        say(mentee);
        mentee.setDraft(field, null);
        await settled(mentee);
        expect(texts(mentee)).to.deep.equal([[field, reason]]);
        await mentee.close();
        expect(texts(await unheard(store, 'mentee'))).to.deep.equal([[field, reason]]);
      });

  it('leaves words that were in no field where they are typed, and nowhere what was not a word', async () => {
    for (const [form, say] of sayings) {
      const { mentor, mentee } = await bothUnheard();
      mentor.run('meeting-start', {});
      await saved(mentor);
      say(mentee);
      await settled(mentee);
      expect(texts(mentee)).to.deep.equal([[`${form}.reason.regular-1`, reason]]);
    }
    const { mentor, mentee } = await bothUnheard();
    mentor.run('meeting-start', {});
    await saved(mentor);
    mentee.run('meeting-skip', {});
    await settled(mentee);
    expect(texts(mentee)).to.deep.equal([]);
  });

  it('leaves the date of a move, too, and what was typed meanwhile as it is', async () => {
    const { mentor, mentee } = await bothUnheard();
    const fields = ['form-move.reason.regular-1', 'form-move.startsAt.regular-1', 'new-item'] as const;
    for (const [index, text] of [reason, '2030-02-03T11:00', 'Budget'].entries())
      mentee.setDraft(fields[index]!, { text });
    await saved(mentee);
    mentor.run('meeting-start', {});
    await saved(mentor);
    mentee.run('meeting-reschedule', { startsAt: moved, reason });
    mentee.setDraft(fields[0], { text: 'typed since' });
    mentee.setDraft(fields[1], null);
    mentee.setDraft(fields[2], null);
    await settled(mentee);
    expect(texts(mentee)).to.deep.equal([
      [fields[0], 'typed since'],
      [fields[1], '2030-02-03T11:00'],
    ]);
  });

  it('leaves the words also where what was chosen beside them stands in what is there', async () => {
    const { mentor, mentee } = await bothUnheard();
    const fields = ['form-cancel.reason.regular-1', 'form-cancel.role.regular-1'] as const;
    mentee.setDraft(fields[0], { text: reason, base: '' });
    mentee.setDraft(fields[1], { text: 'mentee', base: '' });
    mentee.run('meeting-edit', { plannedMinutes: 30 });
    await settled(mentee, mentor);
    mentor.run('meeting-start', {});
    await saved(mentor);
    mentee.run('meeting-cancel', { role: 'mentee', reason });
    for (const field of fields) mentee.setDraft(field, null);
    await settled(mentee);
    expect(texts(mentee)).to.deep.equal([
      [fields[0], reason],
      [fields[1], 'mentee'],
    ]);
  });

  it('leaves a word that is also what a state or a person is called', async () => {
    for (const text of ['running', 'mentor']) {
      const { mentor, mentee } = await bothUnheard();
      mentor.run('meeting-start', {});
      await saved(mentor);
      mentee.run('meeting-skip', { reason: text });
      await settled(mentee);
      expect(texts(mentee)).to.deep.equal([['form-skip.reason.regular-1', text]]);
    }
  });

  it('leaves the words about something that is gone in their field', async () => {
    const { mentor, mentee } = await bothUnheard();
    mentee.setDraft('action-block.ask', { text: 'Lena is away ' });
    await saved(mentee);
    mentor.run('action-item-remove', { id: 'ask' });
    await saved(mentor);
    mentee.run('action-item-block', { id: 'ask', why: 'Lena is away', base: '' });
    mentee.setDraft('action-block.ask', null);
    await settled(mentee);
    const kept = mentee.state.drafts.get('action-block.ask')?.text;
    const others = JSON.stringify([...mentee.state.agreed, ...mentee.state.actions]);
    expect(kept ?? others).to.contain('Lena is away');
  });

  const pairs = [
    [['meeting-skip', {}], ['meeting-start', {}], 'regular-1'],
    [['meeting-start', {}], ['meeting-skip', {}], 'regular-1'],
    [['meeting-start', {}], ['meeting-cancel', { role: 'mentee' }], 'regular-1'],
    [['meeting-close', {}], ['meeting-reschedule', { startsAt: moved }], 'regular-1'],
    [
      ['action-item-complete', { id: 'ask' }],
      ['action-item-block', { id: 'ask', why: 'away', base: '' }],
      'ask',
    ],
    [['action-item-drop', { id: 'ask', why: 'no' }], ['action-item-complete', { id: 'ask' }], 'ask'],
  ] as const;

  for (const [theirs, ours, id] of pairs)
    it(`is no fact, is told as one, and is not to be taken back: ${ours[0]} after ${theirs[0]}`, async () => {
      const { mentor, mentee } = await bothUnheard();
      const facts = told(mentee);
      mentee.tell({ keeping: 'ids' });
      await saved(mentee);
      run(mentor, theirs);
      await saved(mentor);
      run(mentee, ours);
      await settled(mentee);
      expect(facts).to.deep.equal([]);
      expect(await factsKept(mentee)).to.deep.equal([]);
      expect(mentee.state.undoable).to.equal(null);
      expect(mentee.state.refused).to.include({ kind: ours[0] });
      expect(mentee.state.refused?.ids).to.deep.equal([id]);
      mentee.run('agenda-item-add', { titles: ['Budget'] });
      expect(mentee.state.refused).to.equal(undefined);
    });

  it('is told of nobody who wanted what the other did', async () => {
    const acts = [
      ...first,
      ['agenda-item-park', { id: 'budget' }],
      ['agenda-item-reopen', { id: 'done' }],
      ['agenda-item-restore', { id: 'let-go' }],
    ] as const;
    for (const act of acts) {
      const { mentor, mentee } = await bothUnheard();
      for (const id of ['budget', 'done', 'let-go']) mentor.run('agenda-item-add', { titles: [id], id });
      mentor.run('agenda-item-discuss', { id: 'done' });
      mentor.run('agenda-item-drop', { id: 'let-go' });
      await settled(mentor, mentee);
      const facts = told(mentee);
      run(mentor, act);
      await saved(mentor);
      run(mentee, act);
      await settled(mentee);
      expect([facts, mentee.state.refused]).to.deep.equal([[], undefined]);
    }
  });

  it('is told of nobody whose page added what it adds once, or who added the same draft in two tabs', async () => {
    const template = { titles: ['One', 'Two'], plannedMinutes: [10, null], kind: 'coffee' } as const;
    for (const [theirs, ours] of [
      [{ ...template, once: true }, {}],
      [{ ...template, once: true }, { id: 'other' }],
      [{ titles: ['Budget'] }, {}],
    ] as const) {
      const { mentor, mentee } = await bothUnheard();
      mentor.run('agenda-item-add', { ...theirs, id: 'start' });
      await saved(mentor);
      mentee.run('agenda-item-add', { ...theirs, id: 'start', ...ours });
      await settled(mentee);
      expect(mentee.state.refused).to.equal(undefined);
    }
  });

  it('is told of nobody whose page adds once what the other let go of', async () => {
    const { mentor, mentee } = await bothUnheard();
    mentor.run('agenda-item-add', { titles: ['One'], id: 'start', once: true });
    mentor.run('agenda-item-remove', { id: 'start' });
    await saved(mentor);
    mentee.run('agenda-item-add', { titles: ['One'], id: 'start', once: true });
    await settled(mentee);
    expect(mentee.state.refused).to.equal(undefined);
  });
});
